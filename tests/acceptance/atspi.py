"""A client of AT-SPI, by the library that screen readers use themselves (libatspi).

Called through ctypes: its Python binding would have to be the system's, for another interpreter.
https://gnome.pages.gitlab.gnome.org/at-spi2-core/libatspi/
"""

import ctypes
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

_NO_CACHE = 0
_SHOWING, _VISIBLE, _FOCUSABLE, _ENABLED = 25, 30, 11, 8
_STRING = 16 << 2  # G_TYPE_STRING
_MOST_CHILDREN = 60  # of a long list the rest is like these
_REPLY_MS = 20_000
_PAUSE_S = 0.01


class _Value(ctypes.Structure):
    _fields_ = (("type", ctypes.c_size_t), ("data", ctypes.c_uint64 * 2))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_char_p),
        ("source", ctypes.c_void_p),
        ("detail1", ctypes.c_int),
        ("detail2", ctypes.c_int),
        ("any_data", _Value),
        ("sender", ctypes.c_void_p),
    )


_Callback = ctypes.CFUNCTYPE(None, ctypes.POINTER(_Event), ctypes.c_void_p)


class AtSpiError(Exception):
    """The bus of the assistive technologies cannot be reached."""


@dataclass(slots=True)
class Node:
    """One thing that a screen reader can come to."""

    role: str
    name: str
    is_focusable: bool
    is_enabled: bool
    children: list["Node"] = field(default_factory=list)
    parent: "Node | None" = None

    @property
    def path(self) -> str:
        """Where it is, from the window down."""
        above = f"{self.parent.path} / " if self.parent is not None else ""
        return f"{above}{self.role} '{self.name}'"

    def below(self) -> Iterator["Node"]:
        """It and all in it."""
        yield self
        for child in self.children:
            yield from child.below()


class Client:
    """One connection; one thread."""

    def __init__(self) -> None:
        try:
            self._atspi = ctypes.CDLL("libatspi.so.0")
            self._gobject = ctypes.CDLL("libgobject-2.0.so.0")
            self._glib = ctypes.CDLL("libglib-2.0.so.0")
        except OSError as error:
            raise AtSpiError(str(error)) from error
        self._declare()
        if self._atspi.atspi_init() not in (0, 1):
            raise AtSpiError("atspi_init failed: no accessibility bus answers")
        self._atspi.atspi_set_timeout(_REPLY_MS, _REPLY_MS)
        self._desktop = self._atspi.atspi_get_desktop(0)
        self._atspi.atspi_accessible_set_cache_mask(self._desktop, _NO_CACHE)
        self._kept: list[object] = []  # callbacks that the library calls

    def listen(self, event: str, hear: Callable[[str], None]) -> None:
        """Calls ``hear`` with the text of every such event from now on."""

        def on_event(pointer: "ctypes._Pointer[_Event]", _data: int | None) -> None:
            value = pointer.contents.any_data
            text = b""
            if value.type == _STRING:
                text = self._gobject.g_value_get_string(ctypes.byref(value)) or b""
            hear(text.decode())

        callback = _Callback(on_event)
        self._kept.append(callback)
        listener = self._atspi.atspi_event_listener_new(callback, None, None)
        if not self._atspi.atspi_event_listener_register(listener, event.encode(), None):
            raise AtSpiError(f"no events of the kind {event} can be had")

    def serve(self, seconds: float) -> None:
        """Hears events for a while."""
        until_s = time.monotonic() + seconds
        while time.monotonic() < until_s:
            while self._glib.g_main_context_iteration(None, 0):
                pass
            time.sleep(_PAUSE_S)

    def application(self, pid: int) -> int | None:
        """The program with this process id, once it is on the bus."""
        for child in self._children(self._desktop):
            if self._atspi.atspi_accessible_get_process_id(child, None) == pid:
                return child
        return None

    def windows(self, application: int) -> list[Node]:
        """What is on screen of a program, window by window."""
        return [node for child in self._children(application) for node in self._read(child, None)]

    def _read(self, accessible: int, parent: Node | None) -> Iterator[Node]:
        states = self._atspi.atspi_accessible_get_state_set(accessible)
        if not states:
            return

        def has(state: int) -> bool:
            return bool(self._atspi.atspi_state_set_contains(states, state))

        if not (has(_SHOWING) and has(_VISIBLE)):
            return
        node = Node(
            self._text("atspi_accessible_get_role_name", accessible),
            self._text("atspi_accessible_get_name", accessible),
            has(_FOCUSABLE),
            has(_ENABLED),
            parent=parent,
        )
        for child in self._children(accessible):
            node.children += self._read(child, node)
        yield node

    def _children(self, accessible: int) -> Iterator[int]:
        count = self._atspi.atspi_accessible_get_child_count(accessible, None)
        for place in range(min(count, _MOST_CHILDREN)):
            child = self._atspi.atspi_accessible_get_child_at_index(accessible, place, None)
            if child:
                yield child

    def _text(self, function: str, accessible: int) -> str:
        pointer = getattr(self._atspi, function)(accessible, None)
        if not pointer:
            return ""
        text = ctypes.string_at(pointer).decode(errors="replace")
        self._glib.g_free(pointer)
        return text

    def _declare(self) -> None:
        pointer, text = ctypes.c_void_p, ctypes.c_char_p
        functions = {
            "atspi_init": ((), ctypes.c_int),
            "atspi_set_timeout": ((ctypes.c_int, ctypes.c_int), None),
            "atspi_get_desktop": ((ctypes.c_int,), pointer),
            "atspi_accessible_set_cache_mask": ((pointer, ctypes.c_int), None),
            "atspi_accessible_get_child_count": ((pointer, pointer), ctypes.c_int),
            "atspi_accessible_get_child_at_index": ((pointer, ctypes.c_int, pointer), pointer),
            "atspi_accessible_get_name": ((pointer, pointer), pointer),
            "atspi_accessible_get_role_name": ((pointer, pointer), pointer),
            "atspi_accessible_get_process_id": ((pointer, pointer), ctypes.c_uint),
            "atspi_accessible_get_state_set": ((pointer,), pointer),
            "atspi_state_set_contains": ((pointer, ctypes.c_int), ctypes.c_int),
            "atspi_event_listener_new": ((_Callback, pointer, pointer), pointer),
            "atspi_event_listener_register": ((pointer, text, pointer), ctypes.c_int),
        }
        for name, (arguments, result) in functions.items():
            function = getattr(self._atspi, name)
            function.argtypes, function.restype = list(arguments), result
        self._gobject.g_value_get_string.argtypes = [pointer]
        self._gobject.g_value_get_string.restype = text
        self._glib.g_free.argtypes = [pointer]
        self._glib.g_main_context_iteration.argtypes = [pointer, ctypes.c_int]
        self._glib.g_main_context_iteration.restype = ctypes.c_int

"""Why llama.cpp refused something: it returns no more than "no", and says the rest to its log."""

import llama_cpp.llama_cpp as c

_WARNING = 3  # GGML_LOG_LEVEL_WARN
# How the library and its drivers say that memory ran out.
_OUT_OF_MEMORY = (b"allocat", b"out of memory", b"bad_alloc", b"OutOfDeviceMemory")


class LoadError(Exception):
    """llama.cpp refused the model, or could not make a context of the wanted size."""


class OutOfMemoryError(LoadError):
    """Memory, the machine's or a graphics processor's, was not enough."""


class AdapterLoadError(Exception):
    """llama.cpp refused an adapter."""


class _Log:
    """llama.cpp's log may quote a prompt or a file: kept is only that memory was not enough."""

    def __init__(self) -> None:
        self.says_no_memory = False
        self.callback = c.llama_log_callback(self._look)

    def _look(self, level: int, text: bytes, _data: object) -> None:
        if level >= _WARNING and any(words in text for words in _OUT_OF_MEMORY):
            self.says_no_memory = True


_LOG = _Log()


def listen() -> None:
    """Looks at all that the library says from now on."""
    c.llama_log_set(_LOG.callback, None)


def begin() -> None:
    """Forgets what was said of earlier attempts."""
    _LOG.says_no_memory = False


def load_error(what: str) -> LoadError:
    """The error for what was refused since ``begin``."""
    return OutOfMemoryError(what) if _LOG.says_no_memory else LoadError(what)

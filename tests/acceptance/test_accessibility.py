"""What the acceptance run over AT-SPI would find fault with."""

from tests.acceptance.accessibility import Faults
from tests.acceptance.atspi import Node


def window_with(*controls: Node) -> Node:
    return Node("frame", "Cloister", is_focusable=False, is_enabled=True, children=list(controls))


def control(role: str, name: str) -> Node:
    return Node(role, name, is_focusable=True, is_enabled=True)


def test_a_control_without_a_name_is_found() -> None:
    faults = Faults()
    faults.look("chat", window_with(control("push button", " ")).below())
    assert len(faults.nameless) == 1
    assert not faults.roleless


def test_a_control_whose_role_says_nothing_is_found() -> None:
    faults = Faults()
    faults.look("chat", window_with(control("filler", "Sources")).below())
    assert len(faults.roleless) == 1


def test_two_buttons_of_one_name_are_found_and_two_chats_are_not() -> None:
    alike = [control("push button", "Copy"), control("push button", "Copy")]
    chats = [control("list item", "Pumps"), control("list item", "Pumps")]
    faults = Faults()
    faults.look("chat", window_with(*alike).below())
    faults.look("chat", window_with(*chats).below())
    assert len(faults.twins) == 1
    assert faults.controls == 4

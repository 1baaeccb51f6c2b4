"""The list of turns: what is drawn, followed, selected and reached by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.domain.chat import Message, MessageState
from app.ui import fonts
from app.ui.chat.acts import Act, FooterPiece, Version
from app.ui.chat.conversation import ConversationView
from app.ui.chat.highlight import Highlighter
from app.ui.chat.look import Look
from app.ui.chat.pieces import Action, Kit, Spot
from app.ui.chat.turns import Phase, TurnModel
from app.ui.theme import Theme
from tests.ui.chat_kit import STATS, answer, citation, question

TEXT = "The crane stopped [1].\n\n```python\nx = 1\n```\n\n- one\n- two [2]\n"
CITATIONS = (citation(1, at=21), citation(2, at=len(TEXT), is_supported=False))


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def theme() -> Theme:
    fonts.load_first()
    fonts.load_rest()
    return Theme("light")


@pytest.fixture
def model() -> TurnModel:
    return TurnModel()


@pytest.fixture
def view(theme: Theme, model: TurnModel, qtbot: QtBot) -> ConversationView:
    made = ConversationView(theme, model)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def show(model: TurnModel, count: int) -> None:
    turns = [
        message
        for number in range(count)
        for message in (
            question(f"Question {number}?", number=2 * number + 1),
            answer(TEXT, number=2 * number + 2, citations=CITATIONS, stats=STATS),
        )
    ]
    model.set_messages(turns)


def spots(view: ConversationView, row: int, action: Action) -> list[Spot]:
    found: list[Spot] = []
    rect = view.visualRect(view.model().index(row, 0))
    for y in range(rect.top(), rect.bottom(), 3):
        for x in range(rect.left(), rect.right(), 4):
            hit = view._spot_at(QPointF(x, y))
            if hit is not None and hit[2].action is action and hit[2] not in found:
                found.append(hit[2])
    return found


def centre(view: ConversationView, row: int, spot: Spot) -> QPoint:
    top = view._rows.top(row) - view._value()
    x = view.column.left() + spot.rect.center().x()
    return QPointF(x, top + spot.rect.center().y()).toPoint()


def painted(view: ConversationView) -> QImage:
    return view.viewport().grab().toImage()


def test_a_chat_opens_at_its_newest_turn(view: ConversationView, model: TurnModel) -> None:
    show(model, 40)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert view.is_following


def test_only_what_is_near_is_laid_out(view: ConversationView, model: TurnModel) -> None:
    show(model, 2000)
    assert len(view._layouts) < 60


def test_scrolling_up_through_everything_ends_at_the_first_turn(
    view: ConversationView, model: TurnModel
) -> None:
    show(model, 60)
    bar = view.verticalScrollBar()
    for _ in range(2000):
        if bar.value() == 0:
            break
        bar.setValue(bar.value() - 200)
    assert view.visualRect(model.index(0, 0)).top() == 0


def test_what_is_read_does_not_jump_while_the_answer_grows(
    view: ConversationView, model: TurnModel
) -> None:
    show(model, 20)
    row = model.add(answer("", number=99, state=MessageState.STREAMING), phase=Phase.SEARCHING)
    model.set_passages(row, ())
    view.verticalScrollBar().setValue(700)
    assert not view.is_following
    before = painted(view)
    for _ in range(30):
        model.append_text(row, "More and more text.\n\n")
    assert view.verticalScrollBar().value() == 700
    assert painted(view) == before


def test_the_newest_text_is_followed_until_the_user_scrolls_up(
    view: ConversationView, model: TurnModel, qtbot: QtBot
) -> None:
    show(model, 10)
    row = model.add(answer("", number=99, state=MessageState.STREAMING), phase=Phase.SEARCHING)
    bar = view.verticalScrollBar()
    for _ in range(30):
        model.append_text(row, "More and more text.\n\n")
        assert bar.value() == bar.maximum()
    with qtbot.waitSignal(view.following_changed):
        bar.setValue(bar.value() - 100)
    with qtbot.waitSignal(view.following_changed):
        view.jump_to_newest()
    assert bar.value() == bar.maximum()


def is_as_painted_anew(view: ConversationView, qapp: QApplication) -> bool:
    """Whether the screen shows what a fresh painting of all would."""
    form = QImage.Format.Format_RGB32
    on_screen = qapp.primaryScreen().grabWindow(view.winId()).toImage().convertToFormat(form)
    return on_screen == view.grab().toImage().convertToFormat(form)


def test_what_is_moved_while_growing_looks_as_if_painted_anew(
    view: ConversationView, model: TurnModel, qapp: QApplication, qtbot: QtBot
) -> None:
    show(model, 3)
    row = model.add(answer("", number=99, state=MessageState.STREAMING), phase=Phase.SEARCHING)
    model.set_passages(row, ())
    text = TEXT * 6
    for at in range(0, len(text), 17):
        model.append_text(row, text[at : at + 17])
        qapp.processEvents()
    # On a busy machine a repaint may be under way; what was moved wrongly would stay.
    qtbot.waitUntil(lambda: is_as_painted_anew(view, qapp))


def test_the_mark_of_the_next_word_leaves_a_paragraph_with_the_text(
    view: ConversationView, model: TurnModel, qapp: QApplication, qtbot: QtBot
) -> None:
    show(model, 1)
    row = model.add(answer("", number=99, state=MessageState.STREAMING), phase=Phase.SEARCHING)
    model.set_passages(row, ())
    for piece in ("One.", " Two.\n\n", "Three"):
        model.append_text(row, piece)
        qtbot.waitUntil(lambda: is_as_painted_anew(view, qapp))


def test_what_is_moved_while_scrolling_looks_as_if_painted_anew(
    view: ConversationView, model: TurnModel, qapp: QApplication, qtbot: QtBot
) -> None:
    show(model, 30)
    bar = view.verticalScrollBar()
    for step in (-30, -200, -700, 44, 13, -66, 350, -5, 600):
        bar.setValue(bar.value() + step)
        qapp.processEvents()
        qtbot.waitUntil(lambda: is_as_painted_anew(view, qapp))


def test_a_growing_answer_ends_as_the_kept_one_looks(
    view: ConversationView, model: TurnModel
) -> None:
    model.set_messages([question("Why?")])
    row = model.add(answer("", state=MessageState.STREAMING), phase=Phase.SEARCHING)
    for at in range(0, len(TEXT), 5):
        model.append_text(row, TEXT[at : at + 5])
    model.finish(row, answer(TEXT, citations=CITATIONS, stats=STATS))
    grown = painted(view)
    model.set_messages([question("Why?"), answer(TEXT, citations=CITATIONS, stats=STATS)])
    assert painted(view) == grown


def test_a_click_on_a_chip_asks_for_that_source(
    view: ConversationView, model: TurnModel, qtbot: QtBot
) -> None:
    show(model, 1)
    chips = [spot for spot in spots(view, 1, Action.CITE) if not spot.tip]
    assert {spot.value for spot in chips} == {0, 1}
    doubtful = next(spot for spot in chips if spot.value == 1)
    with qtbot.waitSignal(view.citation_activated) as caught:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, 1, doubtful))
    assert caught.args == [CITATIONS, 1]


def test_a_tip_quotes_the_source_as_text(view: ConversationView, model: TurnModel) -> None:
    hostile = citation(1, at=3, quote="<img src=x> \u202e evil")
    model.set_messages([question("?"), answer("One [1].", citations=(hostile,))])
    chip = next(spot for spot in spots(view, 1, Action.CITE) if not spot.tip)
    tip = view.tip_of(1, chip)
    assert "incident-2024-017.pdf" in tip
    assert "&lt;img" in tip
    assert "\u202e" not in tip


def drag(view: ConversationView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_text_is_selected_with_the_mouse_across_turns(
    view: ConversationView, model: TurnModel
) -> None:
    show(model, 1)
    rect: QRect = view.visualRect(model.index(1, 0))
    drag(view, QPoint(rect.right() - 60, 50), rect.bottomRight() - QPoint(2, 50))
    text = view.selected_text()
    assert "The crane stopped [1]." in text
    assert "x = 1" in text
    view.copy()
    assert QGuiApplication.clipboard().text() == text


def test_a_double_click_selects_a_word(view: ConversationView, model: TurnModel) -> None:
    show(model, 1)
    rect = view.visualRect(model.index(1, 0))
    QTest.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(50, 10)
    )
    assert view.selected_text() == "crane"


def test_the_keyboard_walks_turns_opens_sources_and_copies(
    view: ConversationView, model: TurnModel, qtbot: QtBot
) -> None:
    show(model, 3)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    with qtbot.waitSignal(view.citation_activated) as caught:
        QTest.keyClick(view, Qt.Key.Key_2)
    assert caught.args[1] == 1
    QTest.keyClick(view, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text().startswith("The crane stopped [1].")
    with qtbot.waitSignal(view.requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_R)
    assert asked.args == [Action.RETRY, 2]


def test_the_keyboard_selects_text(view: ConversationView, model: TurnModel) -> None:
    show(model, 1)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_End)
    for _ in range(9):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "The crane"
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_text().endswith("two [2]")
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.selected_text()


def test_a_quotation_has_no_marks_of_sources(
    view: ConversationView, model: TurnModel, qtbot: QtBot
) -> None:
    show(model, 1)
    view.select_turn(1)
    assert view.selected_text().startswith("The crane stopped [1].")
    with qtbot.waitSignal(view.quoted) as caught:
        view.quote()
    assert caught.args[0].startswith("The crane stopped.\n")
    assert caught.args[0].endswith("two")


def test_code_is_copied_whole_also_when_it_was_cut(
    view: ConversationView, model: TurnModel
) -> None:
    code = "\n".join(f"line {number}" for number in range(150))
    model.set_messages([question("?"), answer(f"```\n{code}\n```")])
    layout = view._layout(1)
    layout.lay_out_all()
    assert layout.code_of(0, 0) == code


@pytest.mark.parametrize(
    ("message", "action"),
    [
        (answer("Half an", state=MessageState.STOPPED), Action.RETRY),
        (answer("Half an", state=MessageState.INTERRUPTED), Action.RETRY),
        (answer("", state=MessageState.FAILED, note="The model stopped."), Action.RETRY),
        (answer("All of it."), Action.RETRY),
        (
            answer("The documents do not say.", is_answerable=False, nearest=CITATIONS),
            Action.NEAREST,
        ),
    ],
)
def test_every_end_of_an_answer_offers_the_next_step(
    view: ConversationView, model: TurnModel, message: object, action: Action
) -> None:
    model.set_messages([question("Why?"), message])  # type: ignore[list-item]
    assert spots(view, 1, action)


def test_a_screen_reader_hears_role_text_and_sources(
    view: ConversationView, model: TurnModel
) -> None:
    show(model, 1)
    index = model.index(1, 0)
    said = str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Answer: The crane stopped")
    assert "```" not in said
    assert "Sources: 2." in said
    assert "Not supported: 1." in said
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    assert view.accessibleName()


def test_a_new_width_and_theme_keep_the_newest_in_sight(
    view: ConversationView, model: TurnModel, theme: Theme
) -> None:
    show(model, 30)
    view.resize(420, 400)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    light = painted(view).pixelColor(2, 2)
    theme.choose("dark")
    assert painted(view).pixelColor(2, 2) != light
    assert bar.value() == bar.maximum()


ACTS = (("Copy", Action.COPY), ("Retry", Action.RETRY), ("Sources", Action.CITE))


def test_figures_never_stand_on_the_acts(theme: Theme) -> None:
    figures = ["12 sources", "10.2 s to first word", "1,402 tokens/s"]
    shown = []
    for width in (200.0, 300.0, 420.0, 680.0):
        acts = [Act(words, action) for words, action in ACTS]
        footer = FooterPiece(Kit(Look(theme), Highlighter()), acts, details=figures)
        footer.ensure(width)
        acting = [spot for spot in footer.spots() if spot.action is not Action.DETAILS]
        assert footer.details_rect.left() > max(spot.rect.right() for spot in acting)
        shown.append(footer.figures)
    assert shown[0] == ""
    assert shown[-1] == "12 sources · 10.2 s to first word · 1,402 tokens/s"
    assert shown[2] == "12 sources · 10.2 s to first word"


@pytest.mark.parametrize("width", [90.0, 160.0, 240.0, 680.0])
def test_acts_that_have_no_room_are_left_out_and_the_step_stays(theme: Theme, width: float) -> None:
    acts = [Act(words, action) for words, action in ACTS]
    footer = FooterPiece(Kit(Look(theme), Highlighter()), acts, version=Version(2, 3))
    footer.ensure(width)
    spots = footer.spots()
    steps = [spot for spot in spots if spot.action is Action.VERSION]
    assert [spot.value for spot in steps] == [-1, 1]
    assert max(spot.rect.right() for spot in spots) <= width
    assert (len(spots) == 5) is (width > 200)


def test_a_step_goes_to_the_version_beside_and_not_beyond_the_last(
    view: ConversationView, model: TurnModel, qtbot: QtBot
) -> None:
    model.set_messages(
        [question("Why?", versions=(1,)), answer("So.", number=2, versions=(2, 4, 7))]
    )
    assert spots(view, 0, Action.VERSION) == []
    (later,) = spots(view, 1, Action.VERSION)
    with qtbot.waitSignal(view.requested) as asked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, 1, later))
    assert asked.args == [Action.VERSION, 4]
    said = str(model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole))
    assert said.endswith("Version 1 of 3.")
    model.set_messages([question("Why?", number=5, versions=(1, 5)), answer("So.", number=6)])
    (earlier,) = spots(view, 0, Action.VERSION)
    assert earlier.value == -1
    assert earlier.rect.left() > view.column.width() / 2, "under the question, to the right"


@pytest.mark.parametrize(
    ("message", "can_go_on"),
    [
        (answer("Half an", state=MessageState.STOPPED), True),
        (answer("Half an", state=MessageState.INTERRUPTED), True),
        (answer("Half an", stats=replace(STATS, finish="length"), note="Its limit."), True),
        (answer("All of it.", stats=replace(STATS, finish="stop")), False),
        (answer("", state=MessageState.STOPPED), False),
        (answer("A quote", state=MessageState.STOPPED, is_extractive=True), False),
    ],
)
def test_only_the_beginning_of_an_answer_offers_to_go_on(
    view: ConversationView, model: TurnModel, message: Message, *, can_go_on: bool
) -> None:
    model.set_messages([question("Why?"), message])
    assert bool(spots(view, 1, Action.CONTINUE)) is can_go_on
    assert view.can(Action.CONTINUE, 1) is can_go_on
    model.add(question("More?", number=9))
    assert not view.can(Action.CONTINUE, 1), "something follows it"


def test_what_is_exchanged_looks_as_if_shown_anew(view: ConversationView, model: TurnModel) -> None:
    both = [question("Why?", number=1), answer(TEXT, number=2, citations=CITATIONS)]
    other = [*both, question("Then?", number=3), answer("So.", number=4)]
    model.set_messages(other)
    model.show_path(both)
    exchanged = painted(view)
    model.set_messages(both)
    assert painted(view) == exchanged
    model.show_path(other)
    exchanged = painted(view)
    model.set_messages(other)
    assert painted(view) == exchanged


CODE = "Do this:\n\n```python\nx = 1\n```\n\nThen:\n\n```\ny = 2\n```\n"


def test_the_keyboard_copies_code_block_after_block(
    view: ConversationView, model: TurnModel
) -> None:
    model.set_messages([question("How?"), answer(CODE)])
    view.setCurrentIndex(model.index(1))
    clipboard = QGuiApplication.clipboard()
    copied = []
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_K)
        copied.append(clipboard.text())
    assert copied == ["x = 1", "y = 2", "x = 1"]


def test_letters_act_under_caps_lock(
    view: ConversationView, model: TurnModel, qtbot: QtBot
) -> None:
    show(model, 1)
    view.setCurrentIndex(model.index(1))
    letter = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier, "R")
    with qtbot.waitSignal(view.requested):
        QApplication.sendEvent(view, letter)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_the_menu_key_opens_the_menu_of_the_turn_with_the_focus(
    view: ConversationView, model: TurnModel
) -> None:
    model.set_messages([question("How?"), answer(CODE)])
    view.setCurrentIndex(model.index(1))
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, QPoint(), view.mapToGlobal(QPoint())))
    (menu,) = view.findChildren(QMenu)
    acts = {one.text(): one for one in menu.actions()}
    copied = []
    for words in ("Copy code 2", "Copy answer as plain text", "Copy answer with its sources"):
        acts[words].trigger()
        copied.append(QGuiApplication.clipboard().text())
    assert copied == ["y = 2", "Do this:\n\nx = 1\n\nThen:\n\ny = 2", CODE]
    assert "Continue this answer" not in acts
    assert "Delete this version…" not in acts
    where = view.visualRect(model.index(1))
    assert where.contains(view.viewport().mapFromGlobal(menu.pos()))
    menu.close()

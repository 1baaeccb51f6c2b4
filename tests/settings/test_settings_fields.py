"""Settings accept what is declared and refuse the rest in a sentence."""

import pytest

from app.errors import UserFacingError
from app.settings.fields import IN_VAULT, Settings, default, spec


def test_changes_make_a_new_value_and_leave_the_old_one() -> None:
    before = Settings()
    after = before.with_changes({"temperature": 0.7, "theme": "dark"})
    assert (after.temperature, after.theme) == (0.7, "dark")
    assert before == Settings()


def test_numbers_and_switches_may_come_as_text() -> None:
    changed = Settings().with_changes({"top_k": "12", "min_p": "0.1", "use_documents": "false"})
    assert (changed.top_k, changed.min_p, changed.use_documents) == (12, 0.1, False)
    assert type(changed.top_k) is int


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("temperature", 2.01),
        ("temperature", -0.1),
        ("temperature", float("nan")),
        ("temperature", "warm"),
        ("temperature", True),
        ("top_k", 1.5),
        ("top_k", None),
        ("max_tokens", 63),
        ("passages_per_answer", 21),
        ("theme", "pink"),
        ("theme", 3),
        ("use_documents", 1),
        ("system_prompt", "x" * 8_001),
        ("system_prompt", 3),
        ("no_such_setting", 1),
    ],
)
def test_a_value_that_is_not_allowed_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(UserFacingError) as refusal:
        Settings().with_changes({name: value})
    assert refusal.value.error_code == "bad_setting"
    assert name in refusal.value.message


def test_one_bad_value_changes_nothing() -> None:
    settings = Settings()
    with pytest.raises(UserFacingError):
        settings.with_changes({"top_k": 5, "top_p": 7})
    assert settings.top_k == default("top_k")


def test_every_default_is_allowed() -> None:
    settings = Settings()
    names = list(Settings._fields)
    assert settings.with_changes({name: default(name) for name in names}) == settings


def test_every_shown_setting_has_a_label_and_an_explanation() -> None:
    shown = [spec(name) for name in Settings._fields if spec(name).group]
    assert len(shown) >= 10
    assert all(one.label and one.help for one in shown)


def test_the_system_prompt_belongs_into_the_vault() -> None:
    assert "system_prompt" in IN_VAULT


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("context_tokens", 2_000_000, "a whole number from 0 to 1048576"),
        ("context_tokens", "many", "a whole number from 0 to 1048576"),
        ("temperature", 3, "a number from 0 to 2"),
    ],
)
def test_what_is_allowed_is_said_in_whole_numbers(name: str, value: object, said: str) -> None:
    with pytest.raises(UserFacingError, match=f"'{name}' must be {said}\\. Nothing was changed"):
        Settings().with_changes({name: value})

"""Settings of sampling that are texts, and sets of them."""

import pytest

from app.domain.sampling import BANNED, SAMPLERS, SamplingParams, TokenBias
from app.services.sampling import sampling_of
from app.settings.errors import BadSettingError
from app.settings.fields import IN_VAULT, SAMPLING, Settings
from app.settings.presets import PRESETS, preset_of


def test_nothing_set_is_what_the_engine_does_by_itself() -> None:
    assert sampling_of(Settings()) == SamplingParams()


def test_texts_become_what_samplers_take() -> None:
    settings = Settings().with_changes(
        {
            "sampler_order": "min_p, temperature\npenalties",
            "stop_strings": "\n\nEnd of answer\n---\\n\n",
            "word_biases": "a = b = -2.5\nthe=never\n",
            "seed": " 42 ",
            "mirostat": "v2",
        }
    )
    found = sampling_of(settings)
    assert found.order == ("min_p", "temperature", "penalties")
    assert found.stop == ("End of answer", "---\n")
    assert found.biases == (TokenBias("a = b", -2.5), TokenBias("the", BANNED))
    assert (found.seed, found.mirostat) == (42, 2)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("sampler_order", "top_k, top_k", SAMPLERS[0]),
        ("sampler_order", "best_k", SAMPLERS[0]),
        ("word_biases", "the", "word = -2"),
        ("word_biases", "the = 101", "word = -2"),
        ("word_biases", "the = nan", "word = -2"),
        ("word_biases", "the = -1e8", "word = -2"),
        ("seed", "-1", "whole number"),
        ("seed", "9999999999", "whole number"),
        ("seed", "x", "whole number"),
        ("json_schema", "[1]", "JSON schema"),
        ("json_schema", "{", "JSON schema"),
        ("grammar", "yes or no", "root ::="),
        ("stop_strings", "a\n" * 65, "64 lines"),
    ],
)
def test_what_makes_no_sense_is_refused(name: str, value: str, said: str) -> None:
    with pytest.raises(BadSettingError) as refused:
        Settings().with_changes({name: value})
    assert said in refused.value.message


def test_what_reveals_content_is_kept_in_the_vault_and_never_an_argument() -> None:
    texts = {"stop_strings", "word_biases", "grammar", "json_schema"}
    assert texts <= IN_VAULT
    assert texts.isdisjoint(SAMPLING)


def test_a_preset_is_told_by_its_values_whatever_the_seed() -> None:
    for preset in PRESETS:
        settings = Settings(top_k=3).with_changes(preset.values)
        assert preset_of(settings) is preset
        assert preset_of(settings.with_changes({"seed": "3"})) is preset
    assert preset_of(Settings(top_k=3)) is None

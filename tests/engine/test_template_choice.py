"""Which template is run is decided by its digest and the site's rules, never by running it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.models import TemplateUse
from app.engine.gguf import GgufMetadata, read_metadata
from app.engine.template_choice import TemplateRules, choose, sha256_of
from tests.fuzz.draft import STRING, Draft, Pair, tiny_by_merges, tiny_by_pieces

ODD = "{{ 'GPT4 Correct ' }}{{ messages }}"


Read = Callable[[Draft], GgufMetadata]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def of(draft: Draft) -> GgufMetadata:
        path = tmp_path / "model.gguf"
        path.write_bytes(draft.encode())
        return read_metadata(path)

    return of


def _with(template: str) -> Draft:
    return tiny_by_pieces().with_pair(Pair("tokenizer.chat_template", STRING, template))


@pytest.mark.parametrize(
    ("rules", "use"),
    [
        (TemplateRules(), TemplateUse.BUILT_IN),
        (TemplateRules(approved={sha256_of("another")}), TemplateUse.BUILT_IN),
        (TemplateRules(approved={sha256_of(ODD)}), TemplateUse.APPROVED),
        (TemplateRules(approved={sha256_of(ODD).upper()}), TemplateUse.APPROVED),
        (TemplateRules(allows_any=True), TemplateUse.OWN),
    ],
)
def test_an_unknown_template_runs_only_where_the_site_says_so(
    read: Read, rules: TemplateRules, use: TemplateUse
) -> None:
    chosen = choose(read(_with(ODD)), rules)
    assert (chosen.use, chosen.family, chosen.sha256) == (use, "openchat", sha256_of(ODD))
    assert chosen.approved_sha256 == (sha256_of(ODD) if use.is_own else "")


def test_a_known_template_runs_by_itself(starter_gguf: Path) -> None:
    chosen = choose(read_metadata(starter_gguf), TemplateRules())
    assert (chosen.use, chosen.family) == (TemplateUse.LISTED, "chatml")


def test_a_template_that_tells_nothing_gives_way_to_the_tokens(read: Read) -> None:
    assert choose(read(tiny_by_merges()), TemplateRules()).use is TemplateUse.BUILT_IN
    assert choose(read(_with("{{ messages }}")), TemplateRules()).use is TemplateUse.FALLBACK
    assert choose(read(tiny_by_pieces()), TemplateRules()).use is TemplateUse.FALLBACK

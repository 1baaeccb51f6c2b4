"""Hostile templates: none is run without approval, and none goes beyond its limits with it."""

from pathlib import Path

import pytest

from app.domain.engine import EngineSettings
from app.engine.client import EngineClient
from app.engine.gguf import read_metadata
from app.engine.template_choice import TemplateRules, choose, sha256_of
from app.engine.worker.template import MEMORY_LIMIT_BYTES, TIME_LIMIT_S, ChatTemplate, Literal
from tests.engine.test_client import ask, ignore
from tests.fuzz import hostile_templates, rendering
from tests.fuzz.draft import STRING, Pair, tiny_by_pieces

TEMPLATES = hostile_templates.hostile()
FEW = (
    38,
    *range(0, hostile_templates.COUNT, 23),
)  # the first of them takes all the time it is given


def test_there_are_as_many_as_promised_and_all_differ() -> None:
    assert len(TEMPLATES) == len(set(TEMPLATES)) == hostile_templates.COUNT


def test_none_is_run_without_approval() -> None:
    for source in TEMPLATES:
        template = ChatTemplate(source)
        assert not template.is_own
        texts = [piece.text for piece in template.render(["user"]) if isinstance(piece, Literal)]
        assert hostile_templates.TRACE not in "".join(texts)


def test_one_that_is_run_would_leave_its_trace() -> None:
    source = next(source for source in TEMPLATES if "messages | length > 2" in source)
    template = ChatTemplate(source, approved_sha256=sha256_of(source))
    texts = [piece.text for piece in template.render(["user"]) if isinstance(piece, Literal)]
    assert hostile_templates.TRACE in "".join(texts)


def test_none_of_them_in_a_file_is_chosen_to_be_run(tmp_path: Path) -> None:
    path, tiny = tmp_path / "model.gguf", tiny_by_pieces()
    for source in (text for text in TEMPLATES if len(text) < 60_000):
        path.write_bytes(tiny.with_pair(Pair("tokenizer.chat_template", STRING, source)).encode())
        assert not choose(read_metadata(path), TemplateRules()).use.is_own


def test_with_approval_none_goes_beyond_its_limits() -> None:
    """A few of them; `make fuzz-templates` renders all."""
    found = rendering.measure(FEW)
    assert found.outcomes.total() == len(FEW)
    assert found.outcomes["TimeoutError"] >= 1
    assert found.seconds <= TIME_LIMIT_S
    assert found.peak_bytes <= MEMORY_LIMIT_BYTES


@pytest.mark.parametrize("use", ["9 ** 9 ** 9", "messages.__class__.__mro__[1].__subclasses__()"])
def test_the_sealed_worker_answers_whatever_the_template(tmp_path: Path, use: str) -> None:
    from app.engine.template_choice import sha256_of

    source = f"{{{{ {use} }}}}"
    path = tmp_path / "model.gguf"
    tiny = tiny_by_pieces().with_pair(Pair("tokenizer.chat_template", STRING, source))
    path.write_bytes(tiny.encode())
    rules = TemplateRules(approved={sha256_of(source)})
    engine = EngineClient(pinned_threads=1, templates=rules)
    try:
        engine.load("Hostile", [path], EngineSettings())
        assert engine.generate(ask("Hello?"), ignore).stats.completion_tokens > 0
    finally:
        engine.close()

"""The administrator's page is made from the schema and says what the loader does."""

from pathlib import Path

from app.policy.loader import load
from app.policy.page import render
from app.policy.schema import SitePolicy

_PAGE = Path(__file__).resolve().parents[2] / "docs" / "policy.md"


def test_the_page_in_the_docs_is_current() -> None:
    assert _PAGE.read_text() == render(), "run `make docs`"


def test_the_example_on_the_page_is_the_defaults(tmp_path: Path) -> None:
    example = tmp_path / "example.toml"
    example.write_text(render().split("```toml\n")[1].split("```")[0])
    loaded = load(example, site_path=tmp_path / "absent.toml")
    assert [getattr(loaded, name) for name in ("mirror", "models", "vault", "documents")] == [
        getattr(SitePolicy(), name) for name in ("mirror", "models", "vault", "documents")
    ]

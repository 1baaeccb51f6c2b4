"""On the command line: a model that was put aside, what is said of it, and how it comes back."""

from app.bootstrap import App
from app.domain.models import MAX_CRASHES
from app.policy.schema import SitePolicy
from tests.cheap import COST
from tests.cli.conftest import Cli
from tests.conftest import PASSPHRASE

MODEL = "SmolLM2-135M-Instruct"


def test_a_model_that_was_put_aside_comes_back_when_told_so(cli: Cli) -> None:
    session = App(home=cli.home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    for _ in range(MAX_CRASHES):
        session.models.note_crash(MODEL)
    session.close()

    refused = cli("ask", "Hello?", "--no-documents")
    assert (refused.status, refused.code) == (3, "model_put_aside")
    used = cli("models", "use", MODEL)
    assert used.status == 0
    assert used.last["models"][0]["put_aside"] is True
    assert "--again" in used.stderr

    again = cli("models", "use", MODEL, "--again")
    assert again.last["models"][0]["put_aside"] is False
    assert cli("ask", "Hello?", "--no-documents", "--max-tokens", "4").status == 0

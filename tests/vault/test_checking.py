"""The look over a vault in use: what was written meanwhile is no damage."""

from app.index.query import parse as parse_question
from app.services.chat_query import parse
from app.vault.chat_search import ChatSearch
from app.vault.checking import look_over
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.passages import Passages
from app.vault.shelf import ChatShelf
from tests.vault.conftest import MakeDocument


def nothing(_done: int) -> None:
    """Hears of progress."""


def test_an_index_that_was_written_anew_since_it_was_last_read_is_no_damage(
    vault: Vault, make_document: MakeDocument
) -> None:
    documents, chats = Documents(vault), Conversations(vault)
    for n in range(9):
        documents.add(make_document(f"Crane {n}.", path=f"/files/{n}.pdf"), original=None)
        chats.add_user_message(chats.create(f"Crane {n}"), f"Which rope has crane {n}?")
    # The connection that will look has read the indexes, which then come to stand elsewhere.
    Passages(vault).match(parse_question("crane"), limit=5, collection=None)
    ChatSearch(vault).find(parse("crane"), limit=5)
    ChatShelf(vault).delete([1, 2, 3, 4, 5])
    chats.purge_deleted(older_than_s=0)
    documents.add(make_document("A page more."), original=None)
    findings, _ = look_over(vault, nothing)
    assert findings == ()

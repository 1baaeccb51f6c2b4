"""What is on the disk: nothing in the clear, and nothing at all of what was removed."""

import io
from pathlib import Path

import pytest

from app.domain.chat import Citation, MessageState
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.preferences import VaultPreferences
from app.vault.queue import ImportQueue, QueueState
from app.vault.shelf import ChatShelf
from tests.soundness import findings_of
from tests.vault.conftest import KEY, MakeDocument, digest
from tests.vault.pages import decrypted

CANARY = "xylocarpquagga"
# FTS5 shares the beginnings of neighbouring words, and the stemmer may cut the end.
CORE = CANARY[2:12].encode()


def _fill(
    vault: Vault, make_document: MakeDocument, *, others: int, pages: int = 20
) -> tuple[int, int]:
    """Writes the canary wherever content goes; returns the document and the conversation."""
    documents, chats = Documents(vault), Conversations(vault)
    for n in range(others):
        text = " ".join(f"word{n * 40 + step} xylophone{step}" for step in range(40))
        documents.add(make_document(text, path=f"/files/{n}.txt", title="Other"), original=None)
    original = CANARY.encode() * 1000
    added = documents.add(
        make_document(
            *(f"Page {n} tells of the {CANARY} and more." for n in range(pages)),
            path=f"/files/{CANARY}.pdf",
            title=f"The {CANARY}",
            heading=f"On {CANARY}",
            sha256=digest(original),
        ),
        original=io.BytesIO(original),
    )
    conversation = chats.create(f"About {CANARY}")
    chats.add_user_message(conversation, f"What is a {CANARY}?")
    answer = chats.begin_answer(conversation, model="m")
    for length in range(1, 30):
        chats.keep_text(answer, f"A {CANARY} " * length)
    source = Citation(
        1, added.passages[0], added.document, f"/{CANARY}", 1, "", CANARY, is_supported=True
    )
    chats.finish_answer(
        answer, text=f"A {CANARY} [1].", state=MessageState.COMPLETE, citations=[source]
    )
    return added.document, conversation


def _all_files(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_no_file_of_an_open_vault_holds_a_word_in_the_clear(
    vault: Vault, path: Path, make_document: MakeDocument
) -> None:
    _fill(vault, make_document, others=3)
    VaultPreferences(vault).set("system_prompt", f"Speak of the {CANARY}.")
    ImportQueue(vault).put([f"/in/{CANARY}.pdf"], "Documents")
    ImportQueue(vault).mark(f"/in/{CANARY}.pdf", "Documents", QueueState.FAILED, "x", CANARY)
    while_open = _all_files(path.parent)
    vault.close()
    for content in (while_open, _all_files(path.parent)):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert CANARY.encode(encoding) not in content
        assert b"CREATE TABLE" not in content


@pytest.mark.parametrize(
    ("others", "pages"),
    [(0, 20), (450, 1)],
    ids=["index written anew", "words erased in place"],
)
def test_what_was_removed_is_not_even_on_freed_pages(
    vault: Vault, path: Path, make_document: MakeDocument, others: int, pages: int
) -> None:
    document, conversation = _fill(vault, make_document, others=others, pages=pages)
    chats = Conversations(vault)
    assert Documents(vault).remove([document]).is_verified
    ChatShelf(vault).delete([conversation])
    chats.purge_deleted(older_than_s=0)
    assert findings_of(vault) == ()
    vault.close()
    assert CORE not in decrypted(path, KEY)


def test_the_forensic_reader_sees_what_is_there(
    vault: Vault, path: Path, make_document: MakeDocument
) -> None:
    _fill(vault, make_document, others=0)
    vault.close()
    assert CORE in decrypted(path, KEY)

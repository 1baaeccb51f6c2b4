"""A vault with something of each kind, damaged page by page, and what a repair makes of it."""

from pathlib import Path

from app.domain.care import Holdings, Loss
from app.vault.connection import Vault
from app.vault.files import Wreck
from app.vault.pages import PAGE_BYTES
from app.vault.salvage import Salvage
from tests.conftest import new_vault
from tests.soundness import findings_of

KEY = bytes(range(32))
NEW_KEY = bytearray(reversed(range(32)))
CHATS, MESSAGES, DOCUMENTS, PASSAGES = 40, 20, 30, 10


def make_sound(path: Path) -> None:
    """A closed vault with chats, long messages, documents, passages and vectors."""
    vault = new_vault(path, KEY)
    with vault.write() as connection:
        for chat in range(1, CHATS + 1):
            connection.execute(
                "INSERT INTO conversations (title, created, updated) VALUES (?, ?, ?)",
                (f"Chat {chat} " + "about the harbour " * 4, chat, chat),
            )
            parent = None
            for number in range(MESSAGES):
                text = f"herring {chat} {number} " * (700 if number == 7 else 12)
                parent = connection.execute(
                    "INSERT INTO messages (conversation, role, text, created, state, parent)"
                    " VALUES (?, 'user', ?, 1, 'complete', ?)",
                    (chat, text, parent),
                ).lastrowid
            connection.execute("UPDATE conversations SET leaf = ? WHERE id = ?", (parent, chat))
        connection.execute("INSERT INTO collections (name) VALUES ('c')")
        for document in range(1, DOCUMENTS + 1):
            _add_document(connection, document)
    vault.close()


def _add_document(connection: object, document: int) -> None:
    run = connection.execute  # type: ignore[attr-defined]
    run(
        "INSERT INTO documents (collection, sha256, title, media_type, size_bytes, added)"
        " VALUES (1, ?, ?, 'text/plain', 5000, 1)",
        (f"{document:064x}", f"report {document} " * 20),
    )
    run(
        "INSERT INTO document_paths (document, collection, path, size_bytes, mtime_ns)"
        " VALUES (?, 1, ?, 5000, 1)",
        (document, f"/files/report-{document}.txt"),
    )
    run("INSERT INTO originals VALUES (?, 0, ?)", (f"{document:064x}", bytes(5000)))
    run(
        "INSERT INTO pages (document, page_index, page, place, text) VALUES (?, 0, 1, '', ?)",
        (document, "the quay and the crane " * 400),
    )
    for _ in range(PASSAGES):
        run(
            "INSERT INTO passages (document, page, first, last, text, heading, names, pairs, scope)"
            " VALUES (?, ?, 0, 700, ?, '', '', '', '')",
            (document, document, "the quay and the crane " * 30),
        )
    run("INSERT INTO vectors VALUES (?, 'e', 1, ?, ?)", (document, PASSAGES, bytes(4 * PASSAGES)))


def flip(path: Path, *pages: int) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE_BYTES + 1_500)
            byte = file.read(1)[0]
            file.seek(-1, 1)
            file.write(bytes([byte ^ 1]))


def salvaged(path: Path) -> tuple[Vault, Holdings, Loss]:
    """The new vault, open; the damaged one is held to be as it was."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    target = path.with_name("new.db")
    wreck = Wreck(path, KEY)
    held, loss = Salvage(wreck, lambda _: None).run(target, NEW_KEY, ())
    wreck.close()
    after = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert {name: after[name] for name in before} == before
    vault = Vault.open(target, NEW_KEY)
    assert findings_of(vault) == ()
    return vault, held, loss

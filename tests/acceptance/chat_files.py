"""`make acceptance`: a thousand chats leave one home and come into another, equal."""

import time
from pathlib import Path

from app.domain.portable import PortableChat, shown_branch
from app.services.chat_files.opening import open_chat_file
from app.services.chat_files.own_form import OwnWriter
from app.services.chat_files.writing import Head, Words
from tests.acceptance.product import fresh_product, main_of, report, share
from tests.services import made_chats

_CHATS = 1_000


def _write(path: Path, chats: list[PortableChat]) -> None:
    with path.open("wb") as stream:
        head = Head(chats[0].created, "", tuple(chat.title for chat in chats))
        writer = OwnWriter(stream, head, Words())
        for chat in chats:
            writer.add(chat, lambda: None)
        writer.close()


def _read(path: Path) -> list[PortableChat]:
    found = [one.chat for one in open_chat_file(path).chats if one.chat is not None]
    return [made_chats.numbered(chat) for chat in found]


def _key(chat: PortableChat) -> str:
    return f"{chat.created.isoformat()} {chat.title}"


def run() -> int:
    """Into a home, out of it, into another one, out of that, and into it once more."""
    made = made_chats.chats(_CHATS)
    figures: dict[str, object] = {
        "chats": len(made),
        "messages": sum(len(chat.messages) for chat in made),
        "beside_the_shown_branch": sum(
            len(chat.messages) - len(shown_branch(chat)) for chat in made
        ),
    }
    with fresh_product() as first, fresh_product() as second:
        files = [first.folder / name for name in ("made.json", "first.json", "second.json")]
        _write(files[0], made)
        for product, came, leaves in zip((first, second), files, files[1:], strict=False):
            product.run("init")
            started_s = time.monotonic()
            product.run("chats", "import", str(came))
            figures[f"import_s_{leaves.stem}"] = round(time.monotonic() - started_s, 1)
            product.run("chats", "export", "--all", "--to", str(leaves))
        again = product.run("chats", "import", str(files[1]))
        wanted = sorted(map(made_chats.numbered, made), key=_key)
        equal = [
            sum(a == b for a, b in zip(sorted(_read(file), key=_key), wanted, strict=False))
            for file in files[1:]
        ]
    figures["equal_once"], figures["equal_twice"] = (share(n, len(made)) for n in equal)
    figures["known_again"] = share(again[-1]["summary"]["present"], len(made))
    return report(
        "chat_files", figures, dict.fromkeys(("equal_once", "equal_twice", "known_again"), 1.0)
    )


if __name__ == "__main__":
    main_of([run()])

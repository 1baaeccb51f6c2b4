"""Rows of what is typed and not sent, by chat; NULL stands for the chat not begun yet."""

from collections.abc import Mapping

from app.vault.sql import Connection


def read(connection: Connection) -> dict[int | None, str]:
    """The drafts of the chats that are not deleted."""
    rows = connection.execute(
        "SELECT d.conversation, d.text FROM drafts d"
        " LEFT JOIN conversations c ON c.id = d.conversation WHERE c.deleted IS NULL"
    )
    return dict(rows.fetchall())


def keep(connection: Connection, texts: Mapping[int | None, str]) -> None:
    """Keeps these drafts; an empty one goes, and so does one of a chat that is gone."""
    for conversation, text in texts.items():
        connection.execute("DELETE FROM drafts WHERE conversation IS ?", (conversation,))
        connection.execute(
            "INSERT INTO drafts SELECT ?1, ?2 WHERE ?2 <> '' AND"
            " (?1 IS NULL OR EXISTS (SELECT 1 FROM conversations WHERE id = ?1))",
            (conversation, text),
        )

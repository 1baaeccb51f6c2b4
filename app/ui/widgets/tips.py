"""Texts of tool tips. Qt takes a tip for rich text as soon as it looks like it."""


def plain_tip(text: str) -> str:
    """A tip that shows the text as it is, whoever chose it."""
    if "<" not in text:
        return text
    from html import escape  # noqa: PLC0415 (its tables; not before the first paint)

    return f"<span>{escape(text)}</span>".replace("\n", "<br>")

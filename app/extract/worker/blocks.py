"""Builds flowing text: paragraphs with a blank line between them, headings as in Markdown."""

_MAX_LEVEL = 6


class Blocks:
    """Collects blocks in reading order."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._is_in_list = False

    def paragraph(self, text: str) -> None:
        """Adds a paragraph; white space alone is none."""
        self._add(text.strip(), "\n\n")

    def heading(self, text: str, level: int) -> None:
        """Adds a heading, 1 the highest."""
        text = " ".join(text.split())
        if text:
            self._add(f"{'#' * min(max(level, 1), _MAX_LEVEL)} {text}", "\n\n")

    def item(self, text: str, level: int = 0) -> None:
        """Adds a list item, on the line after the item before it."""
        text = text.strip()
        if text:
            was_in_list = self._is_in_list
            line = f"{'  ' * min(level, _MAX_LEVEL)}- {text}"
            self._add(line, "\n" if was_in_list else "\n\n")
            self._is_in_list = True

    def text(self) -> str:
        """All blocks."""
        return "".join(self._parts)

    def _add(self, text: str, separator: str) -> None:
        if text:
            self._parts += (separator, text) if self._parts else (text,)
            self._is_in_list = False

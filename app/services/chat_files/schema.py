"""The JSON Schema of our own form of chats."""

import sys

from app.services.chat_files.own_form import FORMAT, VERSION, File
from app.services.json_schema import rendered


def render() -> str:
    """The schema as JSON."""
    return rendered(File, FORMAT, VERSION)


if __name__ == "__main__":
    sys.stdout.write(render())

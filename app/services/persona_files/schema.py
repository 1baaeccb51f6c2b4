"""The JSON Schema of a file of personas and prompts."""

import sys

from app.services.json_schema import rendered
from app.services.persona_files.form import FORMAT, VERSION, File


def render() -> str:
    """The schema as JSON."""
    return rendered(File, FORMAT, VERSION)


if __name__ == "__main__":
    sys.stdout.write(render())

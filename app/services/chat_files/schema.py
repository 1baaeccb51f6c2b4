"""Writes the JSON Schema of our own form from the types that read it."""

import json
import sys

import msgspec

from app.services.chat_files.own_form import FORMAT, VERSION, File


def render() -> str:
    """The JSON Schema of a file."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{FORMAT}, version {VERSION}",
        **msgspec.json.schema(File),
    }
    return json.dumps(made, indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(render())

"""Writes the JSON Schema of a file of personas and prompts from the types that read it."""

import json
import sys

import msgspec

from app.services.persona_files.form import FORMAT, VERSION, File


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

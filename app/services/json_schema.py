"""Writes the JSON Schema of a file from the type that reads it."""

import json

import msgspec


def rendered(form: type, name: str, version: int) -> str:
    """The JSON Schema of a form, under its name and version."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{name}, version {version}",
        **msgspec.json.schema(form),
    }
    return json.dumps(made, indent=2) + "\n"

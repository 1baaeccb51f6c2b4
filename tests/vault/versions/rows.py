"""What the kept vaults hold: a few rows of every table, in the columns of version 1."""

import struct
from collections.abc import Mapping, Sequence

Rows = Sequence[Mapping[str, object]]

_DIGEST = "ab" * 32
_T = 1_760_000_000_000_000

VERSION_1: Mapping[str, Rows] = {
    "conversations": [
        {"id": 1, "title": "Pumpen, насосы", "created": _T, "updated": _T + 5, "is_pinned": 1},
        {"id": 3, "title": "Deleted", "created": _T, "updated": _T, "deleted": _T + 9},
    ],
    "messages": [
        {
            "id": 1,
            "conversation": 1,
            "role": "user",
            "text": "Which pump failed?",
            "created": _T,
            "state": "complete",
        },
        {
            "id": 2,
            "conversation": 1,
            "role": "assistant",
            "text": "The bilge pump [1].",
            "created": _T + 1,
            "state": "complete",
            "model": "m",
            "note": "short",
            "stats": '{"completion_tokens":4}',
        },
        {
            "id": 4,
            "conversation": 3,
            "role": "assistant",
            "text": "cut o",
            "created": _T + 2,
            "state": "interrupted",
            "is_answerable": 0,
        },
    ],
    "collections": [{"id": 1, "name": "Documents"}, {"id": 2, "name": "Übungen"}],
    "originals": [
        {"sha256": _DIGEST, "n": 0, "data": b"The bilge pump failed. "},
        {"sha256": _DIGEST, "n": 1, "data": bytes(range(256))},
    ],
    "documents": [
        {
            "id": 1,
            "collection": 2,
            "sha256": _DIGEST,
            "title": "Field report",
            "media_type": "text/plain",
            "size_bytes": 279,
            "added": _T,
            "marking": "internal",
            "warnings": '["one picture was left out"]',
        }
    ],
    "document_paths": [
        {
            "id": 1,
            "document": 1,
            "collection": 2,
            "path": "/files/report.txt",
            "size_bytes": 279,
            "mtime_ns": 7,
        }
    ],
    "pages": [
        {
            "id": 1,
            "document": 1,
            "page_index": 0,
            "page": 1,
            "place": "",
            "text": "The bilge pump failed. 泵坏了。",
        }
    ],
    "passages": [
        {
            "id": 1,
            "document": 1,
            "page": 1,
            "first": 0,
            "last": 22,
            "heading": "Pumps",
            "text": "The bilge pump failed.",
            "names": "field report",
            "pairs": "泵坏 坏了",
            "scope": "everywhere c2",
        }
    ],
    "vectors": [
        {
            "document": 1,
            "embedder": "e" * 64,
            "dimension": 4,
            "passages": 1,
            "data": struct.pack("<4f", 0.5, 0.5, 0.5, 0.5),
        }
    ],
    "citations": [
        {
            "message": 2,
            "is_nearest": 0,
            "position": 0,
            "n": 1,
            "passage": 1,
            "document": 1,
            "file": "/files/report.txt",
            "page": 1,
            "place": "",
            "quote": "bilge pump failed",
            "is_supported": 1,
            "answer_end": 15,
        }
    ],
    "models": [
        {
            "id": 1,
            "name": "small",
            "kind": "generative",
            "architecture": "llama",
            "quantization": "Q4_1",
            "context_tokens": 2048,
            "license": "Apache-2.0",
            "source": "file",
            "added": _T,
            "parameters": 135,
            "dimension": 0,
            "is_selected": 1,
            "verified": _T,
        }
    ],
    "model_files": [
        {"model": 1, "position": 0, "name": "model.gguf", "sha256": _DIGEST, "size_bytes": 9}
    ],
    "preferences": [{"name": "system_prompt", "value": "Antworte knapp."}],
    "import_queue": [
        {
            "id": 2,
            "path": "/files/locked.pdf",
            "collection": "Documents",
            "state": "failed",
            "error_code": "locked",
            "error_message": "It is locked.",
        }
    ],
}
# Version 1 kept the one draft among the preferences; version 2 made a table of it.
DRAFT_OF_VERSION_1 = {"name": "draft", "value": "half a question"}
DRAFTS_OF_VERSION_2: Rows = [
    {"conversation": None, "text": "half a question"},
    {"conversation": 1, "text": "and what of the crane?"},
]

"""The addresses of files are the hub's own, below the mirror's endpoint and nowhere else."""

import pytest
from huggingface_hub import hf_hub_url

from app.mirror.errors import MirrorBrokenError
from app.mirror.locations import blob_path, url_path
from app.mirror.targets import OfferedFile

COMMIT = "0123456789abcdef0123456789abcdef01234567"
ENDPOINT = "https://mirror.invalid:8443/repository/models"


def offered(file: str) -> OfferedFile:
    return OfferedFile("t", "org/name", COMMIT, file, "model.gguf", "0" * 64, 1)


@pytest.mark.parametrize("name", ["model.gguf", "onnx/model.onnx", "a+b=c.gguf"])
def test_they_are_what_the_library_asks_for(name: str) -> None:
    path = url_path(ENDPOINT, offered(name))
    assert f"{ENDPOINT}/{path}" == hf_hub_url("org/name", name, revision=COMMIT, endpoint=ENDPOINT)
    assert path.startswith(f"org/name/resolve/{COMMIT}/")


def test_a_stick_has_the_same_tree() -> None:
    assert blob_path(offered("onnx/model.onnx")) == f"org/name/resolve/{COMMIT}/onnx/model.onnx"


def test_a_place_outside_of_the_endpoint_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.hf_hub_url", lambda *_, **__: "https://elsewhere.invalid/")
    with pytest.raises(MirrorBrokenError):
        url_path(ENDPOINT, offered("model.gguf"))

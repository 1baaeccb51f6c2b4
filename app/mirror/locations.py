"""Where the bytes of a model lie in a published tree: the layout of a Hugging Face endpoint."""

from app.mirror.errors import MirrorBrokenError
from app.mirror.targets import OfferedFile


def blob_path(file: OfferedFile) -> str:
    """The path below the root, as it is on a disk."""
    return f"{file.repo}/resolve/{file.commit}/{file.file}"


def url_path(endpoint: str, file: OfferedFile) -> str:
    """The path below the endpoint, quoted, by the hub's own rules for addresses.

    The library reads its endpoint and its switches from the environment when it is imported, so
    that whoever calls this first sets both there (``HF_ENDPOINT``). It opens no connection here.
    """
    from huggingface_hub import hf_hub_url  # noqa: PLC0415 (0.3 s, for the networked process)

    url = hf_hub_url(file.repo, file.file, revision=file.commit, endpoint=endpoint)
    if not url.startswith(f"{endpoint}/"):
        raise MirrorBrokenError(
            f"'{file.file}' would be fetched from elsewhere than the mirror. Nothing was fetched.",
            hint="Report this: it should be impossible.",
        )
    return url[len(endpoint) + 1 :]

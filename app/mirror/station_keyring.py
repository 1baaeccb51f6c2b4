"""The keys of a station: made here, or brought by their holders; names are never used again."""

from collections.abc import Sequence
from pathlib import Path

from securesystemslib.signer import SSlibKey
from tuf.api.metadata import Root

from app.mirror.errors import StationError
from app.mirror.station_files import StationFiles, writing
from app.mirror.station_keys import NAME_FIELD, NewKey, make_key, name_of, read_public, write_new
from app.mirror.station_lists import keys_of


class StationKeyring:
    """The folder of key files, and the names that keys of this station had."""

    def __init__(self, folder: Path, files: StationFiles) -> None:
        self.folder = folder
        self._files = files

    def make(self, role: str, count: int, passphrase: bytearray) -> list[NewKey]:
        """New keys, each in a file of its own under the passphrase.

        Raises:
            StationError: a file is in the way, or cannot be written.
        """
        made = [make_key(name, passphrase) for name in self._new_names(role, count)]
        with writing():
            self.folder.mkdir(mode=0o700, exist_ok=True)
            for left in self.folder.glob(".*.part"):  # half of a key that signs nothing yet
                left.unlink()
            for key in made:
                write_new(self.folder / f"{key.name}.pem", key)
        return made

    def brought(self, root: Root, role: str, public: Sequence[Path], count: int) -> list[SSlibKey]:
        """Public keys that holders bring: as many as are replaced, and none that anybody has.

        Raises:
            StationError: they are not so.
        """
        keys = [read_public(path) for path in public]
        known = {*root.keys, *self._files.root().keys}
        distinct = {key.keyid for key in keys} - known
        if len(keys) != count or len(distinct) != count:
            raise StationError(
                f"{count} new public keys are needed for {role}, each of another holder. Nothing "
                "was changed.",
                hint="Name each file with --public, and the keys that they replace with --lost.",
                code="wrong_keys",
            )
        for key, name in zip(keys, self._new_names(role, count), strict=True):
            key.unrecognized_fields[NAME_FIELD] = name
        return keys

    def _new_names(self, role: str, count: int) -> list[str]:
        used = [path.stem for path in self.folder.glob(f"{role}-*.pem")]
        if self._files.has("root"):
            for root in (self._files.root(), self._files.deciding_root()):
                used += [name_of(key) for key in keys_of(root, role)]
        numbers = [int(n) for name in used if (n := name.removeprefix(f"{role}-")).isdecimal()]
        first = max(numbers, default=0) + 1
        return [f"{role}-{first + number}" for number in range(count)]

"""What people keep under names beside what the program brings: personas, prompts."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Final, Generic

from app.domain.named import Named
from app.domain.visible import folded
from app.errors import UserFacingError
from app.vault.connection import Vault
from app.vault.personas import NamedRows

NOTHING: Final = "Nothing was changed."
HIDDEN: Final = (
    "There are characters in it that nobody can see: controls, or marks that turn the direction of "
    f"writing. {NOTHING}"
)


class NameTakenError(UserFacingError):
    """Something of this kind is called so already."""

    code = "name_taken"


class BuiltInError(UserFacingError):
    """Something is the program's own, and stays as it is."""

    code = "built_in"


class NamedService(ABC, Generic[Named]):
    """One kind of it, in one unlocked home. A kind says in its own words what is wrong.

    All raise ``NotFoundError``, with the code of the kind, where something is named that is not
    there; whatever is raised, nothing was changed.
    """

    def __init__(
        self,
        vault: Vault,
        rows: NamedRows[Named],
        built_ins: Sequence[Named],
        *,
        most: int,
        check: Callable[[Named], Named],
        bare: Callable[[str], str] = str.strip,
    ) -> None:
        """``most`` is how many people may keep, ``check`` brings one into the form in which it is
        kept, and ``bare`` takes off a name what is no part of it.
        """
        self._vault = vault
        self._rows: NamedRows[Named] = rows
        self._built_ins: Sequence[Named] = built_ins
        self._most = most
        self._check: Callable[[Named], Named] = check
        self._bare = bare

    def list(self) -> tuple[Named, ...]:
        """Those of the program first, then those that people made, by name."""
        return tuple(self._built_ins) + self.own()

    def own(self) -> tuple[Named, ...]:
        """Those that people made, by name."""
        return self._rows.list()

    def get(self, name: str) -> Named:
        """One by name, whatever its case."""
        return self._built_in(name) or self._rows.get(self._bare(name))

    def add(self, one: Named) -> Named:
        """Keeps a new one; returns it as it was kept.

        Raises:
            NameTakenError, UserFacingError: it cannot be kept.
        """
        one = self._check(one)
        if self._rows.count() >= self._most:
            raise self._too_many()
        if self._built_in(one.name) is not None or not self._rows.add(one):
            raise self._taken(one.name)
        return one

    def change(self, name: str, one: Named) -> Named:
        """Keeps one in place of the one of this name; chats go on as they are.

        Raises:
            NameTakenError, BuiltInError, UserFacingError: it cannot be kept.
        """
        self._refuse_built_in(name)
        one = self._check(one)
        if self._built_in(one.name) or not self._rows.replace(self._bare(name), one):
            raise self._taken(one.name)
        return one

    def remove(self, name: str) -> Named:
        """Removes one; chats go on as they are. What it was can be added again.

        Raises:
            BuiltInError.
        """
        self._refuse_built_in(name)
        return self._rows.remove(self._bare(name))

    def remove_all(self, names: Sequence[str]) -> tuple[Named, ...]:
        """As ``remove``, all that are named or none."""
        with self._vault.write():
            return tuple(self.remove(name) for name in dict.fromkeys(names))

    def _built_in(self, name: str) -> Named | None:
        wanted = folded(self._bare(name))
        return next((one for one in self._built_ins if folded(one.name) == wanted), None)

    def _refuse_built_in(self, name: str) -> None:
        if (own := self._built_in(name)) is not None:
            raise self._fixed(own.name)

    # What a kind says itself

    @abstractmethod
    def _too_many(self) -> UserFacingError:
        """That more are not kept."""

    @abstractmethod
    def _taken(self, name: str) -> NameTakenError:
        """That one is called so already."""

    @abstractmethod
    def _fixed(self, name: str) -> BuiltInError:
        """That one comes with the program."""

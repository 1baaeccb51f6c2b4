"""What can be wrong with something that people keep under a name: a persona, a prompt."""

from typing import Final

from app.errors import UserFacingError

NOTHING: Final = "Nothing was changed."
HIDDEN: Final = (
    "There are characters in it that nobody can see: controls, or marks that turn the direction of "
    f"writing. {NOTHING}"
)


class NameTakenError(UserFacingError):
    """Something of this kind is called so already."""

    code = "name_taken"

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(
            f"There is a {kind} named '{name}' already. {NOTHING}", hint="Choose another name."
        )


class BuiltInError(UserFacingError):
    """Something is the program's own, and stays as it is."""

    code = "built_in"

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(
            f"The {kind} '{name}' comes with Cloister and stays as it is. {NOTHING}",
            hint="Make a copy under another name, and change that.",
        )

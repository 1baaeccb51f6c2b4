"""What can be wrong with a file of personas and prompts; nothing of it came in."""

from app.errors import UserFacingError


class PersonaFileError(UserFacingError):
    """The file cannot be read."""

    code = "persona_file_unreadable"


class NotAPersonaFileError(PersonaFileError):
    """It holds something else, or not in the form that it must have."""

    code = "not_a_persona_file"


class NewerPersonaFileError(PersonaFileError):
    """A later version wrote it."""

    code = "persona_file_newer"


class LargePersonaFileError(PersonaFileError):
    """It is larger than what is read."""

    code = "persona_file_too_large"


class TwiceInFileError(PersonaFileError):
    """Two of one kind are called alike in it."""

    code = "persona_file_twice"


class NothingToWriteError(UserFacingError):
    """There is nothing of one's own to export."""

    code = "no_personas"

"""What can go wrong with the store of model files, in words."""

from app.errors import UserFacingError


class ModelStoreFullError(UserFacingError):
    """The disk filled up while a model was copied; the partial copy was removed."""

    code = "disk_full"


class ModelStoreUnusableError(UserFacingError):
    """The store refuses to take or give up a file, and not for lack of room."""

    code = "store_unusable"


class ModelFileUnreadableError(UserFacingError):
    """A model file cannot be read."""

    code = "unreadable"

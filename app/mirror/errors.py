"""What can go wrong with the store of model files, in words."""

from app.errors import UserFacingError


class ModelStoreFullError(UserFacingError):
    """The disk filled up while a model was copied; the partial copy was removed."""

    code = "disk_full"


class ModelFileUnreadableError(UserFacingError):
    """A model file cannot be read."""

    code = "unreadable"

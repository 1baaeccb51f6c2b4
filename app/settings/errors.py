"""What can be wrong with a setting."""

from app.errors import UserFacingError


class BadSettingError(UserFacingError):
    """A setting is unknown or its value is not allowed."""

    code = "bad_setting"


class SettingsNotSavedError(UserFacingError):
    """The settings could not be written; those of before still stand."""

    code = "settings_not_saved"

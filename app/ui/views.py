"""What the middle of the window can show."""

from enum import Enum


class View(Enum):
    """The pages of the centre stack."""

    CHAT = "chat"
    DOCUMENTS = "documents"
    MODELS = "models"
    PERSONAS = "personas"
    VAULT = "vault"
    SETTINGS = "settings"
    HELP = "help"

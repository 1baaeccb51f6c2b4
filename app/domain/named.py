"""Either kind of what people keep under a name."""

from typing import TypeVar

from app.domain.personas import Persona
from app.domain.prompts import Prompt

Named = TypeVar("Named", Persona, Prompt)

"""Decides how a model's prompts are framed; reads a template, and never runs one."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from app.domain.models import ModelTemplate, TemplateUse
from app.engine import families
from app.engine.gguf import GgufMetadata
from app.engine.template_list import LISTED


@dataclass(frozen=True, slots=True)
class TemplateRules:
    """What the site allows: every file's own template, or those of the list and its own ones."""

    allows_any: bool = False
    approved: Collection[str] = field(default_factory=frozenset)  # SHA-256, in hexadecimal


LISTED_ONLY: Final = TemplateRules()


def sha256_of(template: str) -> str:
    """What identifies a template; empty for none."""
    return hashlib.sha256(template.encode()).hexdigest() if template else ""


def choose(metadata: GgufMetadata, rules: TemplateRules, signed: str = "") -> ModelTemplate:
    """Which form a model's prompts get, and why.

    ``signed`` is the digest of the template that the site's signatures name for this model.
    """
    template = metadata.chat_template
    digest = sha256_of(template)
    family = families.recognise(template, metadata.marking_tokens)
    instead = TemplateUse.BUILT_IN if family else TemplateUse.FALLBACK
    name = (family or families.CHATML).name
    return ModelTemplate(_own_use(digest, rules, signed) or instead, name, digest, instead)


def _own_use(digest: str, rules: TemplateRules, signed: str) -> TemplateUse | None:
    """Why a template may be run; None where it may not, or there is none."""
    if not digest:
        return None
    if digest in LISTED:
        return TemplateUse.LISTED
    if digest in {approved.lower() for approved in rules.approved}:
        return TemplateUse.APPROVED
    if digest == signed:
        return TemplateUse.SIGNED
    return TemplateUse.OWN if rules.allows_any else None

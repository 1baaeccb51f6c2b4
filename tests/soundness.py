"""What the product's own look over a vault finds wrong with it."""

from app.vault.checking import look_over
from app.vault.connection import Vault


def findings_of(vault: Vault) -> tuple[str, ...]:
    """In words; none for a sound vault."""
    return tuple(finding.text for finding in look_over(vault, lambda _: None)[0])

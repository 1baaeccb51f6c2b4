"""`init`: makes the vault."""

from app.cli import model_records
from app.cli.commands.keys import print_code
from app.cli.context import Context, tell_warnings
from app.cli.errors import EXIT_DONE
from app.cli.passphrase import read_passphrase


def init(context: Context) -> int:
    """Makes the vault and imports the starter models if they are present."""
    # Where there is a vault already ``create`` says so; no need to ask for a passphrase before.
    is_new = not context.factory.has_vault()
    secret = read_passphrase(context.options, is_new=True) if is_new else bytearray()
    session = context.factory.create(secret)
    try:
        is_wanted = context.arguments.recovery_code or context.factory.policy.vault.recovery_slot
        code = session.passphrases.make_recovery_code() if is_wanted else ""
        models = session.models.list()
    finally:
        session.close()
    context.output.record(
        {
            "home": str(session.home),
            "vault": str(context.factory.vault_path),
            "models": [model_records.model(row) for row in models],
            "warnings": list(session.warnings),
            **({"recovery_code": code} if code else {}),
        }
    )
    tell_warnings(context, session)
    context.output.text(f"The vault is ready: {context.factory.vault_path}")
    for row in models:
        context.output.text(f"  model {row.card.name} ({row.card.source})")
    if not models and not session.warnings:
        context.output.text("  no starter models: run 'make setup', or 'cloister models import'")
    if code:
        print_code(context, code)
    return EXIT_DONE

"""`vault change-passphrase` and `vault recovery`: who may open the vault."""

from app.cli.context import Context
from app.cli.errors import EXIT_DONE
from app.cli.passphrase import read_new_passphrase


def change_passphrase(context: Context) -> int:
    """The new passphrase opens the vault from now on, the old one does not."""
    chosen = context.arguments
    with context.session() as session:
        new = read_new_passphrase(chosen.new_passphrase_file, chosen.new_passphrase_fd)
        state = session.passphrases.replace(new)
    context.output.record({"changed": True, "generation": state.generation, "kdf": state.kdf})
    context.output.text("The passphrase was changed; the old one does not open this vault now.")
    context.output.text("  Copies of the home that were made before still open with it.")
    return EXIT_DONE


def recovery(context: Context) -> int:
    """Prints a new recovery code, once, or takes it away."""
    with context.session() as session:
        if context.arguments.remove:
            had_one = session.passphrases.state().recovery_made is not None
            if had_one:
                session.passphrases.remove_recovery_code()
            context.output.record({"removed": had_one})
            context.output.text(
                "The recovery code opens nothing any more."
                if had_one
                else "There is no recovery code."
            )
            return EXIT_DONE
        code = session.passphrases.make_recovery_code()
    context.output.record({"recovery_code": code})
    print_code(context, code)
    return EXIT_DONE


def print_code(context: Context, code: str) -> None:
    """The code in two lines of four groups, as it is easily written down."""
    groups = code.split("-")
    context.output.text("The recovery code, shown this once:")
    context.output.text()
    for line in (groups[:4], groups[4:]):
        context.output.text("    " + "-".join(line))
    context.output.text()
    context.output.text("Write it on paper and lock it away: it opens the vault as the passphrase")
    context.output.text("does. It may be typed wherever the passphrase is asked for.")

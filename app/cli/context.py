"""What a command works with: options, output, the unlocked home, and a way to be interrupted."""

import shlex
import signal
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from app.cli.errors import NoCollectionError
from app.cli.options import GlobalOptions, default_home
from app.cli.output import Output, counted
from app.cli.passphrase import read_passphrase
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.audit import AuditUnwritableError
from app.services.search import IndexState
from app.services.session import AppFactory, Session
from app.vault.errors import NoVaultError


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to every command; ``arguments`` is what the parser made of its own part."""

    factory: AppFactory
    options: GlobalOptions
    arguments: Namespace
    output: Output

    def require_vault(self) -> None:
        """So that no passphrase is asked for where there is nothing to open.

        Raises:
            NoVaultError.
        """
        if not self.factory.has_vault():
            raise NoVaultError(
                f"There is no vault in '{self.options.home}'.",
                hint=f"Make one with: {_init_command(self.options.home)}",
            )

    @contextmanager
    def session(self, secret: bytearray | None = None) -> Iterator[Session]:
        """The unlocked home; locked again on the way out, however that is.

        ``secret`` is its passphrase, to be wiped, where that was read already.
        """
        self.require_vault()
        session = self.factory.unlock(read_passphrase(self.options) if secret is None else secret)
        try:
            tell_warnings(self, session)
            session.audit.watch(self._tell_unwritten)
            yield session
            tell_recovered(self, session)
        finally:
            session.close()

    def _tell_unwritten(self, error: UserFacingError) -> None:
        """What ends the command is told by its end."""
        if not isinstance(error, AuditUnwritableError):
            self.output.note(error.message)


def _init_command(home: Path) -> str:
    named = "" if home == default_home() else f" --home {shlex.quote(str(home))}"
    return f"cloister{named} init"


def check_collection(session: Session, name: str | None) -> None:
    """Refuses a collection that is not there: a misspelt one must not pass for an empty one."""
    known = session.library.collections()
    if name is not None and name not in known:
        raise NoCollectionError(
            f"There is no collection '{name}'.", hint=f"There are: {', '.join(known)}."
        )


def tell_words_only(context: Context, session: Session) -> None:
    """One sentence where meaning took no part in a search, which finds less without it."""
    if session.search.state is IndexState.FAILED:
        context.output.note("Searching by words only: no usable embedder.")
    elif unread := session.search.unread_documents():
        context.output.note(
            f"Found by words only: {counted(unread, 'document')} that the embedder in use has not "
            "read. Read anew with: cloister docs reembed"
        )
    elif session.search.state is IndexState.READY:
        tell_unread(context, session)


def tell_unread(context: Context, session: Session) -> None:
    """One sentence where the embedder that was chosen does not answer yet."""
    state = session.library.reembedding.state()
    if state.is_pending:
        context.output.note(
            f"{state.following} has still to read {counted(state.documents_left, 'document')}; "
            f"until then {state.answering} answers. Go on with: cloister docs reembed"
        )


def tell_warnings(context: Context, session: Session) -> None:
    """What opening the home could not do, on stderr."""
    for warning in session.warnings:
        context.output.note(warning)


def tell_recovered(context: Context, session: Session) -> None:
    """After a recovery code: the passphrase that nobody knows any more wants to be changed."""
    if session.passphrases.state().needs_passphrase:
        context.output.note(
            "Opened with the recovery code. Choose a new passphrase with: cloister vault "
            "change-passphrase"
        )


@contextmanager
def cancellable(stop: Callable[[], None] | None = None) -> Iterator[CancelToken]:
    """A token that Ctrl-C sets; what was done so far is kept. A second Ctrl-C is not waited for."""
    token = CancelToken()

    def on_interrupt(_signal: int, _frame: FrameType | None) -> None:
        if token.is_cancelled:
            raise KeyboardInterrupt
        token.cancel()
        if stop is not None:
            stop()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)

"""`models sync`: the site's models, from its mirror or from a stick."""

import time
from collections.abc import Sequence
from typing import Final

from app.cli import model_records
from app.cli.commands import model_words
from app.cli.commands.batch import status_of
from app.cli.commands.models import read_anew
from app.cli.context import Context, cancellable
from app.cli.output import counted
from app.cli.progress import bar
from app.domain.models import ModelCard
from app.errors import CancelledError
from app.mirror.access import Named, allowed, root_sha256
from app.services.site_offers import Phase, SyncProgress, SyncSummary

_TELL_EVERY_S: Final = 0.2
_WORDS: Final = {Phase.FETCH: "Fetching", Phase.CHECK: "Checking"}


def sync(context: Context) -> int:
    """Brings the signed list up to date, fetches what is missing, and installs it."""
    arguments = context.arguments
    named = Named(
        arguments.mirror,
        arguments.media,
        arguments.trust_root,
        arguments.ca,
        root_sha256(arguments.trust_root)
        if arguments.new_trust_root and arguments.trust_root
        else "",
    )
    # Before a passphrase is asked for. Only the vault knows by which root it took a stick before.
    if named.media is None:
        allowed(context.factory.policy.mirror, named)
    with context.session() as session, cancellable() as token, _Follower(context) as follower:
        try:
            summary = session.sync.install(arguments.only, follower.on_progress, token, named=named)
        except CancelledError:
            follower.close()
            context.output.note(
                "cloister: stopped. What came is kept; the next 'cloister models sync' goes on "
                "from there."
            )
            raise
        follower.close()
        _tell(context, summary, [session.models.get(name) for name in summary.revoked])
        for card in (*summary.installed, *summary.updated):
            fresh = session.models.get(card.name)
            if fresh.is_selected:
                read_anew(context, session, fresh, token)
    done = len(summary.installed) + len(summary.updated) + summary.unchanged
    return status_of(done, len(summary.failed))


class _Follower:
    """Shows how far it is: a bar where a person watches, records for a script."""

    def __init__(self, context: Context) -> None:
        self._output = context.output
        self._told_s = 0.0
        self._told: SyncProgress | None = None
        self._bar = bar(context.output)

    def __enter__(self) -> "_Follower":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Takes the bar away."""
        self._bar.close()

    def on_progress(self, progress: SyncProgress) -> None:
        """Now and then, and at the end of each phase of a file."""
        now_s = time.monotonic()
        is_last = progress.done_bytes == progress.total_bytes
        if now_s - self._told_s < _TELL_EVERY_S and not is_last:
            return
        self._told_s = now_s
        self._output.record(model_records.sync_progress(progress))
        self._bar.set_description(f"{_WORDS[progress.phase]} {progress.model}", refresh=False)
        self._bar.total, self._bar.n = progress.total_bytes, progress.done_bytes
        self._bar.refresh()


def _tell(context: Context, summary: SyncSummary, taken_back: Sequence[ModelCard]) -> None:
    output = context.output
    output.record({"summary": model_records.sync_summary(summary)})
    for verb, cards in (("Installed", summary.installed), ("Updated", summary.updated)):
        if cards:
            output.text(f"{verb}: {_names(cards)}.")
    rest = f"{counted(summary.unchanged, 'model')} already here"
    output.text(
        f"{rest}; the site offers {summary.offered}. Its list holds until "
        f"{summary.expires:%Y-%m-%d}."
    )
    for sentence in model_words.taken_back(taken_back):
        output.note(f"cloister: {sentence}")
    for failure in summary.failed:
        error = failure.error
        output.note(f"cloister: '{failure.name}': {error.message} {error.hint}".rstrip())
    if summary.is_clock_back:
        output.note("cloister: this machine's clock was ahead before, or was set back since.")


def _names(cards: Sequence[ModelCard]) -> str:
    return ", ".join(card.name for card in cards)

"""A context for each of the last few chats, so that going back to one costs its new words alone.

A chat that goes on finds its own beginning in its context. Another one takes a context of its own,
as long as memory is plentiful; then that of a chat which is cheap to read again or was not asked
for long (GreedyDual, a cache policy that weighs what an entry cost). What a new chat shares with
any of them, such as the rules, is copied. Where nobody says which chat a prompt belongs to, that
is seen from what the contexts hold.
"""

from collections.abc import Callable, Mapping, Sequence

from app.engine.worker.context import Context

_MOST_CHATS = 4
_SHARE = 0.25  # of free memory, that one more context may take
_COPY_WORTH = 64  # copying so many tokens' memory costs less than reading one token


class Chats:
    """The contexts of one model; ``current`` is the one that works."""

    def __init__(
        self,
        first: Context,
        more: Callable[[], Context | None],
        takes_bytes: int,
        free_bytes: Callable[[], int],
    ) -> None:
        """``more`` makes another context like the first, which ``takes_bytes``, or None;
        ``free_bytes`` is memory now.
        """
        self.current = first
        self._contexts = [first]
        self._worth = {first: 0.0}
        self._age = 0.0
        self._more = more
        self._takes_bytes = takes_bytes
        self._free_bytes = free_bytes
        self._can_grow = True

    def recall(self, tokens: Sequence[int], chat: int = 0) -> int:
        """Makes the chat's context current; returns how much of the prompt it knows already.

        ``chat`` is the chat's number; 0 is that of none.
        """
        self._note_worth()
        known = {context: context.common(tokens) for context in self._contexts}
        self.current = self._own(chat, known) or self._other(known)
        self.current.chat = chat
        return self.current.trim(self.current.common(tokens))

    def known(self, tokens: Sequence[int], chat: int = 0) -> int:
        """How much of a prompt ``recall`` would find known; changes nothing.

        What another chat would lend to this one is taken for lent.
        """
        known = {context: context.common(tokens) for context in self._contexts}
        own = self._own(chat, known)
        return known[own] if own is not None else max(known.values())

    def close(self) -> None:
        """Frees them all."""
        for context in self._contexts:
            context.close()

    def _note_worth(self) -> None:
        """The chat that was answered last is worth what it cost to read, from now on."""
        self._worth[self.current] = self._age + len(self.current.held)

    def _own(self, chat: int, known: Mapping[Context, int]) -> Context | None:
        """The context of the chat, or one that belongs to nobody and would keep more than half."""
        for context in self._contexts:
            if chat and context.chat == chat:
                return context
        nobodys = [context for context in self._contexts if not (chat and context.chat)]
        best = max(nobodys, key=lambda context: known[context], default=None)
        if best is None or len(best.held) > 2 * known[best]:
            return None
        return best

    def _other(self, known: Mapping[Context, int]) -> Context:
        """A context for another chat, with what others know of its beginning."""
        chosen = self._unused() or self._grown() or self._cheapest()
        length = max(known.values())
        if length > known.get(chosen, 0):
            knowing = [context for context in known if known[context] == length]
            source = min(knowing, key=lambda context: len(context.held))
            if len(source.held) <= _COPY_WORTH * length:
                chosen.copy_from(source)
        return chosen

    def _unused(self) -> Context | None:
        return next((context for context in self._contexts if not context.held), None)

    def _grown(self) -> Context | None:
        if not self._can_grow or len(self._contexts) >= _MOST_CHATS:
            return None
        if self._takes_bytes > _SHARE * self._free_bytes():
            return None
        context = self._more()
        if context is None:
            self._can_grow = False
            return None
        self._contexts.append(context)
        return context

    def _cheapest(self) -> Context:
        found = min(self._contexts, key=lambda context: self._worth[context])
        self._age = self._worth[found]
        return found

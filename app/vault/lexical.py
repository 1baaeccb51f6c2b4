"""Word search over passages: two FTS5 indexes, whose BM25 scores are added.

Scoring is what a search costs, some 3 µs a passage and index. So where the words of a question
stand in many passages, the index of stems proposes, and that of words as written scores what it
proposed.

Words that stand side by side in the question and in a passage add to its score, as phrases with
a rarity of their own (docs/adr/0051).
"""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from app.domain.query import Query
from app.domain.retrieval import Scored
from app.vault.connection import Vault
from app.vault.purge import AS_WRITTEN, BY_STEMS
from app.vault.sql import Connection
from app.vault.tokenizer import Tokenizer
from app.vault.words import (
    EVERYWHERE,
    IN_A_CHAT,
    affordable,
    any_of,
    any_together,
    as_quoted,
    neighbours,
    question_terms,
    quoted,
    required,
    scope_word,
)

_RANK: Final = "bm25(1.0, 0.5, 0.5, 1.0, 0.0)"  # text, heading, names, pairs, scope
_WITHIN: Final = " AND +rowid IN (SELECT value FROM json_each(?))"
_LEAST_DEPTH: Final = 60
_PROPOSED: Final = 2  # times as many as are wanted: the second index reorders them
_BUDGET_PASSAGES: Final = 8_000  # scored in one search; some 25 ms
_BUDGET_BESIDE: Final = 25_000  # read, not scored, for words side by side; a few ms
_SIDE_BY_SIDE: Final = 0.4  # of the BM25 of two words in a row, beside that of either
_NO_BUDGET: Final = 2**62
_MAX_CACHED_WORDS: Final = 10_000


class LexicalSearch:
    """Finds passages by their words, and tells how common a word is."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._tokenizer = Tokenizer()
        self._cache: dict[str, int] = {}
        self._cached_at = -1

    def match(
        self,
        query: Query,
        *,
        limit: int,
        collection: str | None,
        within: Sequence[int] | None = None,
    ) -> list[Scored]:
        """The best passages by BM25, best first; empty when no word of the query occurs.

        ``within`` restricts them to these passages; the query's own filters are not looked at.
        """
        terms = question_terms(query)
        if not terms or limit <= 0:
            return []
        # Rare words decide what is scored at all; among few passages common ones may, too.
        is_small = within is not None and len(within) <= _BUDGET_PASSAGES
        budget = _NO_BUDGET if is_small else _BUDGET_PASSAGES
        depth = _PROPOSED * max(limit, _LEAST_DEPTH)
        stems: dict[int, float] = {}
        exact: dict[int, float] = {}
        with self._vault.read() as connection:
            found = self._frequencies(connection, terms)
            both_propose = sum(found.values()) <= budget
            for wanted in self._expressions(connection, found, collection, budget):
                stems = dict(_ranked(connection, BY_STEMS, wanted, depth, within))
                among = within if both_propose else list(stems)
                exact = dict(_ranked(connection, AS_WRITTEN, wanted, depth, among))
                if len(stems) >= limit:
                    break
            beside = self._side_by_side(connection, query, [*stems, *(exact.keys() - stems)])
        scores = {
            key: beside.get(key, 0.0) - (stems.get(key, 0.0) + exact.get(key, 0.0)) / 2
            for key in {**stems, **exact}
        }
        best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        return [Scored(passage, score) for passage, score in best[:limit]]

    def holding(self, phrases: Sequence[str]) -> list[int]:
        """Passages that hold each phrase word for word, whatever the case; ascending."""
        expression = " AND ".join(map(as_quoted, phrases))
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT rowid FROM passages_exact WHERE passages_exact MATCH ? ORDER BY rowid",
                (expression,),
            )
            return [passage for (passage,) in rows]

    def frequencies(self, terms: Sequence[str], attached: str | None) -> dict[str, int]:
        """For each term, in how many passages it occurs; of several words, the rarest counts.

        What is attached to other chats than the one of this collection counts for nothing.
        """
        with self._vault.read() as connection:
            found = self._frequencies(connection, terms)
            hidden = _hidden_scope(connection, attached)
            if hidden is not None:
                for term in [term for term in found if found[term]]:
                    found[term] -= self._hidden(connection, term, hidden, most=found[term])
        return found

    def _side_by_side(
        self, connection: Connection, query: Query, passages: Sequence[int]
    ) -> dict[int, float]:
        """What the passages gain that hold neighbouring words of the question as neighbours."""
        pairs = neighbours(query) if passages else []
        words = dict.fromkeys(word for pair in pairs for word in pair)
        found = self._frequencies(connection, list(words))
        phrases = affordable(pairs, found, _BUDGET_BESIDE)
        gains: dict[int, float] = {}
        if not phrases:
            return gains
        for index in (BY_STEMS, AS_WRITTEN):
            held = _ranked(connection, index, _in_words(any_of(phrases)), len(passages), passages)
            for passage, rank in held:
                gains[passage] = gains.get(passage, 0.0) - _SIDE_BY_SIDE * rank / 2
        return gains

    def _expressions(
        self,
        connection: Connection,
        found: Mapping[str, int],
        collection: str | None,
        budget: int,
    ) -> list[str]:
        """Queries for FTS5, the next for where one finds too little; none: nothing can be found."""
        present = {term: found[term] for term in found if found[term]}
        if not present:
            return []
        # BM25 gives nothing for a word in most passages, and reading where it stands is dear.
        telling = _telling(present, self._frequency(connection, EVERYWHERE))
        scope = EVERYWHERE
        if collection is not None:
            row = connection.execute(
                "SELECT id FROM collections WHERE name = ?", (collection,)
            ).fetchone()
            if row is None:
                return []
            scope = scope_word(row[0])
        reach = self._frequency(connection, scope)
        return [
            _expression(groups, telling, scope, reach=reach, is_all=collection is None)
            for groups in required(present, budget)
        ]

    def _frequencies(self, connection: Connection, terms: Sequence[str]) -> dict[str, int]:
        tokens = dict(zip(terms, self._tokenizer.tokens(terms), strict=True))
        self._forget_old(connection)
        return {
            term: min((self._frequency(connection, token) for token in found), default=0)
            for term, found in tokens.items()
        }

    def _frequency(self, connection: Connection, token: str) -> int:
        # Counting a common word reads all of its postings: milliseconds.
        known = self._cache.get(token)
        if known is None:
            row = connection.execute(
                "SELECT doc FROM passages_words WHERE term = ?", (token,)
            ).fetchone()
            known = self._cache[token] = 0 if row is None else int(row[0])
        return known

    def _hidden(self, connection: Connection, term: str, hidden: str, *, most: int) -> int:
        """In how many passages of a scope a term occurs. Stems are not stemmed again: as asked."""
        expression = f"{quoted(term)} AND ({hidden})"
        known = self._cache.get(expression)
        if known is None:
            sql = f"SELECT count(*) FROM {BY_STEMS} WHERE {BY_STEMS} MATCH ?"  # noqa: S608 (a constant)
            (known,) = connection.execute(sql, (expression,)).fetchone()
            self._cache[expression] = known
        return min(known, most)

    def _forget_old(self, connection: Connection) -> None:
        (now,) = connection.execute("SELECT changes FROM passages_changes").fetchone()
        if now != self._cached_at or len(self._cache) > _MAX_CACHED_WORDS:
            self._cache, self._cached_at = {}, now


def _hidden_scope(connection: Connection, attached: str | None) -> str | None:
    """A query for what is attached to other chats; None where nothing is."""
    is_any = connection.execute(
        "SELECT 1 FROM collections c JOIN documents d ON d.collection = c.id"
        " WHERE c.conversation IS NOT NULL AND c.name IS NOT ? LIMIT 1",
        (attached,),
    ).fetchone()
    if is_any is None:
        return None
    every = f"scope : {quoted(IN_A_CHAT)}"
    own = connection.execute("SELECT id FROM collections WHERE name = ?", (attached,)).fetchone()
    return every if own is None else f"{every} NOT scope : {quoted(scope_word(own[0]))}"


def _telling(present: Mapping[str, int], passages: int) -> dict[str, int]:
    """The words that stand in fewer than half of the passages; all of them in a small vault."""
    is_small = passages <= _BUDGET_PASSAGES
    return {term: count for term, count in present.items() if is_small or 2 * count < passages}


def _expression(
    groups: Sequence[tuple[str, ...]],
    telling: Mapping[str, int],
    scope: str,
    *,
    reach: int,
    is_all: bool,
) -> str:
    """What a passage must hold, and what adds to its score and never decides.

    ``reach`` is in how many passages the scope is.
    """
    alone = {group[0] for group in groups if len(group) == 1}
    welcome = {term: count for term, count in telling.items() if term not in alone}
    expression = _in_words(any_together(groups))
    if welcome:
        added = _in_words(any_of(welcome))
        # Two ways to the same passages and scores: each word is read twice, or once beside the
        # scope, which is in every passage.
        if sum(welcome.values()) < reach:
            expression = f"({expression} NOT {added}) OR ({expression} AND {added})"
        else:
            expression += f" AND ({added} OR scope : {quoted(scope)})"
    if is_all:  # what is attached to a chat is in no collection, and found in that chat alone
        return f"({expression}) NOT scope : {quoted(IN_A_CHAT)}"
    return f"({expression}) AND scope : {quoted(scope)}"


def _in_words(expression: str) -> str:
    return f"({{text heading names pairs}} : ({expression}))"


def _ranked(
    connection: Connection,
    index: str,
    expression: str,
    limit: int,
    within: Sequence[int] | None,
) -> list[tuple[int, float]]:
    # With a plus, FTS5 hands on each match before it is scored: only those within are.
    inside, order = ("", "rank") if within is None else (_WITHIN, "+rank")
    rows = connection.execute(
        f"SELECT rowid, rank FROM {index}"  # noqa: S608 (constants)
        f" WHERE {index} MATCH ? AND rank MATCH ?{inside} ORDER BY {order} LIMIT ?",
        (expression, _RANK, *([] if within is None else [json.dumps(list(within))]), limit),
    )
    return [(passage, rank) for passage, rank in rows]

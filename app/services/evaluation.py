"""Evaluation on site: questions with known answers, asked of the real search and the real chat."""

import contextlib
from collections.abc import Mapping, Sequence

from app.domain.audit import NO_DETAIL, AuditEvent, AuditSink
from app.domain.engine import Engine
from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.evaluation.question_set import Question, QuestionSet
from app.evaluation.result import Conditions, Evaluation
from app.policy.filter.rules import RuleSet
from app.services.chat import ChatService, NoModelError
from app.services.composing import Composer
from app.services.cross_encoders import CrossEncoders, Group
from app.services.evaluation_run import (
    MODEL,
    EvaluationOptions,
    EvaluationRun,
    OnProgress,
    WatchedChat,
    WatchedEvidence,
)
from app.services.judging import Judge
from app.services.models import ModelService
from app.services.preferences import PreferenceService
from app.services.screening import ContentFilter
from app.services.search import WITHOUT_VECTORS
from app.services.throwaway import Ground, ThrowAwayVault, ThrowAwayVaults


class EvaluationService:
    """Measures retrieval, citations and refusals. The user's vault is read, never changed."""

    def __init__(
        self,
        vaults: ThrowAwayVaults,
        own: Ground,
        *,
        models: ModelService,
        engine: Engine,
        preferences: PreferenceService,
        audit: AuditSink,
        cross_encoders: CrossEncoders,
        rules: RuleSet | None = None,
    ) -> None:
        """``own`` are the documents of the user's vault; ``rules`` are those of the chat's filter.

        Nothing may be asked or answered here that a chat stops, and the record tells of it.
        """
        self._filter = ContentFilter(rules or RuleSet(), _OfEvaluation(audit))
        self._vaults = vaults
        self._own = own
        self._models = models
        self._engine = engine
        self._preferences = preferences
        self._audit = audit
        self._cross_encoders = cross_encoders

    def run(
        self,
        questions: QuestionSet,
        options: EvaluationOptions,
        *,
        on_progress: OnProgress,
        cancel: CancelToken,
    ) -> Evaluation:
        """Imports what is to be imported, asks, measures; blocks.

        Cancelled or failing while it asks, what was measured so far comes back as incomplete.

        Raises:
            CancelledError: ``cancel`` was set before the first question was asked.
            UserFacingError: ``bad_question_set``, ``no_model``, ``no_such_model``,
                ``no_embedder`` and what else keeps documents from being read or asked.
        """
        card = self._models.answering(options.model) if MODEL in options.modes else None
        if MODEL in options.modes and card is None:
            raise NoModelError(
                "No language model is installed, so none can be measured.",
                hint="Import a GGUF file: cloister models import FILE. Or: --answers extractive",
            )
        with contextlib.ExitStack() as stack:
            vault = stack.enter_context(self._vaults.open())
            if not options.has_cross_encoders:
                stack.enter_context(self.without_cross_encoders())
            run = EvaluationRun(
                questions,
                options,
                vault,
                self._ground(options, vault),
                on_progress=on_progress,
                cancel=cancel,
            )
            run.prepare()
            chosen = run.chosen()
            self._record(len(chosen), card.sha256 if card is not None else "")
            conditions = run.conditions(
                self._embedder(options),
                card.name if card is not None else "",
                reranker=self._cross_encoder(Group.RERANKER, options),
                checker=self._cross_encoder(Group.CHECKER, options),
            )
            try:
                return self._measured(run, chosen, conditions)
            except CancelledError:
                return run.so_far(conditions, is_complete=False)
            except UserFacingError as error:
                if not run.has_measured:
                    raise
                return run.so_far(conditions, is_complete=False, failure=error)

    def without_cross_encoders(self) -> contextlib.AbstractContextManager[None]:
        """No reranker and no checker takes part meanwhile, in anything that this vault is asked."""
        return self._cross_encoders.paused()

    def _measured(
        self, run: EvaluationRun, chosen: Sequence[Question], conditions: Conditions
    ) -> Evaluation:
        run.rank([question for question in chosen if question.is_answerable])
        chat = self._chat(run)
        for mode in run.options.modes:
            run.ask(chosen, mode, chat)
        return run.so_far(conditions, is_complete=True)

    def _ground(self, options: EvaluationOptions, vault: ThrowAwayVault) -> Ground:
        if options.collection is None:
            return vault.ground
        return Ground(self._own.library, self._own.search, self._own.passages, options.collection)

    def _chat(self, run: EvaluationRun) -> WatchedChat:
        ground, vault = run.ground, run.vault
        judge = Judge(self._cross_encoders)
        evidence = WatchedEvidence(ground.passages, ground.search, judge=judge)
        chat = ChatService(
            vault.conversations,
            composer=Composer(
                search=ground.search,
                evidence=evidence,
                models=self._models,
                engine=self._engine,
            ),
            models=self._models,
            engine=self._engine,
            preferences=self._preferences,
            audit=vault.audit,
            content_filter=self._filter,
        )
        return WatchedChat(chat, evidence)

    def _embedder(self, options: EvaluationOptions) -> str:
        """The one whose vectors are searched, with its form; empty where there is none."""
        try:
            state = self._own.library.reembedding.state()
        except UserFacingError as error:
            if error.error_code not in WITHOUT_VECTORS:
                raise
            return ""
        return state.following if options.collection is None else state.answering

    def _cross_encoder(self, group: Group, options: EvaluationOptions) -> str:
        card = self._cross_encoders.chosen(group) if options.has_cross_encoders else None
        return "" if card is None else card.name

    def _record(self, count: int, model: str) -> None:
        """One event for all questions: their messages are in no history."""
        self._audit.record(AuditEvent.QUESTION, detail={"evaluation": count, "model": model})


class _OfEvaluation:
    """Records without the ids of messages, which are in no vault that is kept."""

    def __init__(self, audit: AuditSink) -> None:
        self._audit = audit

    def record(
        self,
        event: AuditEvent,
        *,
        subject: str = "",
        outcome: str = "ok",
        detail: Mapping[str, str | int] = NO_DETAIL,
    ) -> None:
        del subject
        self._audit.record(event, subject="evaluation", outcome=outcome, detail=detail)

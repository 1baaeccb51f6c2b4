"""Lets a cross-encoder put the best passages of a search in order, in bounded time."""

from collections.abc import Sequence
from typing import Final

from app.domain.progress import CancelToken
from app.index.chunking import passage_for_embedding
from app.index.fusion import Fused
from app.index.reorder import reordered
from app.index.trial_pairs import Task
from app.services.cross_encoders import CrossEncoders
from app.vault.passages import Passages

CANDIDATES: Final = 20  # the best of the fused ranking; the rest keeps its order
_BUDGET_S: Final = 3.0  # of a search; what is not read by then is not moved


class Reranker:
    """Reorders fused rankings of one vault's passages by the model in use, if there is one."""

    def __init__(self, passages: Passages, models: CrossEncoders) -> None:
        self._passages = passages
        self._models = models

    def reorder(
        self, question: str, fused: Sequence[Fused], *, cancel: CancelToken | None = None
    ) -> list[Fused]:
        """The ranking as the model and the fusion together have it; as it was without a model.

        Raises:
            CancelledError: ``cancel`` was set.
        """
        if not self._models.serves(Task.ORDER):
            return list(fused)
        best = fused[:CANDIDATES]
        found = self._passages.get([item.passage for item in best])
        read = [item.passage for item in best if item.passage in found]
        texts = [passage_for_embedding(found[one].heading, found[one].text) for one in read]
        said = self._models.ask(
            Task.ORDER, [(question, text) for text in texts], budget_s=_BUDGET_S, cancel=cancel
        )
        if said is None:
            return list(fused)
        return reordered(fused, dict(zip(read, said.scores, strict=False)), said.skill)

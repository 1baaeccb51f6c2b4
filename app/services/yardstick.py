"""Runs the yardstick of ``evaluation.reference`` over documents, with an index of its own."""

from collections.abc import Callable, Mapping

from app.domain.progress import CancelToken
from app.domain.retrieval import VectorBlock, VectorIndex
from app.evaluation.reference import convex_ranking, windows
from app.services.embedder import SelectedEmbedder
from app.services.embedding import embed
from app.vault.whole_texts import WholeTexts


class Yardstick:
    """Ranks whole documents as plainly as can be; made once for many questions."""

    def __init__(
        self,
        texts: Mapping[int, str],
        index: VectorIndex,
        embedder: SelectedEmbedder,
        *,
        on_part: Callable[[float], None],
        cancel: CancelToken,
    ) -> None:
        """Reads the documents by id; ``on_part`` hears which share of the vectors is made.

        Raises:
            UserFacingError: ``no_embedder``, ``model_damaged``, ``index_died``.
            CancelledError: ``cancel`` was set.
        """
        info = embedder.ready()
        self._texts = WholeTexts(texts)
        self._index = index
        pieces = [(document, piece) for document, text in texts.items() for piece in windows(text)]
        self._document_of = dict(enumerate((document for document, _ in pieces), 1))
        vectors = embed(
            index,
            [("", piece) for _, piece in pieces],
            cancel=cancel,
            on_done=lambda done: on_part(done / len(pieces)),
        )
        block = VectorBlock(tuple(self._document_of), info.dimension, b"".join(vectors))
        index.load([block], is_last=True)

    def ranking(self, question: str) -> list[int]:
        """The documents for a question, best first."""
        _, cosines = self._index.search(
            question, limit=1, within=None, also=lambda: tuple(self._document_of)
        )
        best: dict[int, float] = {}
        for scored in cosines:
            document = self._document_of[scored.passage]
            best[document] = max(scored.score, best.get(document, -1.0))
        return list(convex_ranking(self._texts.bm25(question), best))

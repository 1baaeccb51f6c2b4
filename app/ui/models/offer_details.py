"""All that the site's signatures say of a model that it offers."""

from PySide6.QtWidgets import QWidget

from app.ui.models import site_words, words
from app.ui.models.details import Digest, ModelDetails
from app.ui.models.site import OfferRow
from app.ui.quantities import number, size_text


def details_of_offer(row: OfferRow, parent: QWidget) -> ModelDetails:
    """For reading and copying."""
    offer, model = row.offer, row.offer.model
    known = (
        (words.tr("Architecture"), model.architecture),
        (words.tr("Quantisation"), model.quantization),
        (words.tr("Parameters"), words.parameters_text(model.parameters)),
        (words.tr("Context"), number(model.context_tokens) if model.context_tokens else ""),
        (words.tr("Licence"), model.license),
        *words.vetting_facts(model.repo, model.commit, model.reviewer, model.note, model.marking),
        (words.tr("This machine"), site_words.state_text(offer, row.verdict)),
    )
    digests = [
        Digest(f"{file.file} · {size_text(file.size_bytes)}", file.file, file.sha256)
        for file in model.files
    ]
    for text, sha256 in (
        (words.tr("Chat template that comes with it"), model.chat_template_sha256),
        (words.tr("First file of the model that it belongs to"), model.base_sha256),
    ):
        if sha256:
            digests.append(Digest(text, text, sha256))
    facts = [(name, value) for name, value in known if value]
    return ModelDetails(model.name, facts, digests, parent=parent)

"""A model that says the sources are silent is heard; an answer with such words is not lost."""

import time

import pytest

from app.services.prompting import NOT_SAID
from app.services.refusals import says_not_said

REFUSALS = (
    NOT_SAID,
    "the documents do not say",
    "Documents do not say.",
    "**The documents do not say.**",
    "The documents do not say [1].",
    "The documents do not say 【1】.",
    "Das steht nicht in den Quellen.",
    "Das geht aus den vorliegenden Dokumenten nicht hervor.",
    "Die Dokumente sagen nichts darüber, wer den Kran gebaut hat.",
    "Die Quellen enthalten keine Informationen zum Budget.",
    "Leider enthalten die Quellen dazu keine Angaben.",
    "In den Quellen wird das nicht erwähnt.",
    "Es gibt keine Informationen zum Budget.",
    "Les documents ne le disent pas.",
    "Les sources fournies ne mentionnent pas le budget.",
    "Malheureusement, les documents ne contiennent pas cette information.",
    "Cela n'est pas indiqué dans les sources.",
    "Il n’y a aucune information sur le budget dans les documents.",  # noqa: RUF001
    "Los documentos no lo dicen.",
    "Las fuentes proporcionadas no mencionan el presupuesto.",
    "Los documentos no contienen información sobre el presupuesto.",
    "Lo siento, la respuesta no se encuentra en las fuentes.",
    "No hay información sobre el presupuesto en los documentos.",
    "Tài liệu không nói.",
    "Các tài liệu không đề cập đến ngân sách.",
    "Rất tiếc, tài liệu không có thông tin về ngân sách.",
    "Không có thông tin về ngân sách trong các tài liệu.",
    "The documents do not say who built it.",
    "The documents don’t say.",  # noqa: RUF001
    "The provided sources don't mention the budget.",
    "The provided text does not mention the colour of the crane.",
    "The text does not specify when the seal was replaced.",
    "The text doesn't explicitly state the name of the captain.",
    "The passage does not provide information about the budget.",
    "The passages do not contain any information on the fire.",
    "The given sources do not contain the date of the meeting.",
    "The sources you provided do not include the price.",
    "The source does not provide enough information to answer the question.",
    "The context does not provide an answer to this question.",
    "The sources do not hold the answer.",
    "The article does not mention who won.",
    "The text provides no information about the captain.",
    "The documents make no mention of a second pump.",
    "The sources say nothing about the weather.",
    "None of the sources mention the budget.",
    "None of the provided documents contains information about the budget.",
    "Nothing in the documents says who built it.",
    "There is no information about the budget in the provided sources.",
    "There is no information provided in the text about the budget.",
    "There is no mention of a second pump in the passages.",
    "There is not enough information to answer this question.",
    "No information about the budget is provided in the text.",
    "No information is available.",
    "No mention of the captain is found in the sources.",
    "The answer is not in the documents.",
    "The answer to this question is not given in the text.",
    "The date of the meeting is not mentioned in the provided text.",
    "It is not stated in the passage.",
    "This information is not found in the sources.",
    "The price is not included in the provided documents.",
    "This cannot be determined from the text.",
    "It is not possible to determine the date from the provided sources.",
    "Not stated.",
    "Not mentioned in the sources.",
    "I cannot find this in the provided sources.",
    "I cannot find the name of the captain in the documents.",
    "I could not find any information about the captain.",
    "I'm unable to answer this question.",
    "I do not have enough information to answer.",
    "I don't know.",
    "I don't know based on the sources.",
    "I'm sorry, but the provided text does not mention the budget.",
    "I'm sorry, but I cannot answer that question based on the given context.",
    "Unfortunately, the sources do not say.",
    "Based on the provided sources, I cannot determine the date.",
    "Based on the text, there is no information about the captain.",
    "According to the passage, it is not stated who built the crane.",
    "According to the text, the date is not specified.",
    "While the sources discuss the crane, they do not say who built it.",
    "The passage does not provide a specific date.",
    "The text does not give the name of the captain.",
    "The documents do not provide the exact date of the fire.",
    "The information provided does not mention the captain.",
    "Based on the given information, it is not possible to determine the date.",
    "No information found.",
    "No answer found in the documents.",
    "The documents do not say. Please provide more context.",
    "The text does not mention the date. Therefore, I cannot answer the question.",
)

ANSWERS = (
    "Das Personal steht nicht in den Unterlagen.",
    "Die Dokumente enthalten keine personenbezogenen Daten.",
    "Die Quellen sagen nichts zum Budget, nennen aber den Termin am 3. Mai.",
    "Es gibt keine Antwort der Werft.",
    "No hay respuesta del astillero.",
    "Il n'y a pas de réponse du chantier.",
    "Les documents ne contiennent pas de données personnelles.",
    "Le budget n'est pas dans les documents de la mairie.",
    "Los documentos no contienen datos personales.",
    "Los documentos no mencionan el presupuesto, pero la fecha es el 3 de mayo.",
    "Tài liệu không có chữ ký.",
    "Thuyền không có trong danh sách của cảng.",
    "According to the passage, staff do not hold keys after 18:00.",
    "Travel documents that do not state a date of birth are refused.",
    "According to the documents, no answer was received from the yard.",
    "According to the documents, no answer was given by the harbour master.",
    "According to the text, lunch is not provided.",
    "The pump lost pressure.",
    "The documents must not contain personal data.",
    "The documents do not contain personal data.",
    "The document does not provide cover abroad.",
    "This document does not contain confidential information.",
    "This document does not include data protection clauses.",
    "Documents do not state a price.",
    "The documents cannot be removed from the yard.",
    "The documents were not signed.",
    "The passages do not hold water at low tide.",
    "The passages between the sheds have no lamps.",
    "The text was sent, but the answer does not say when.",
    "No source of heat is provided in the shed.",
    "The information that the yard gave does not include the price.",
    "The source does not provide power at night.",
    "No answer was given.",
    "No keys are given out after 18:00.",
    "Names that are not mentioned in the documents are struck out.",
    "Goods which are not stated in the documents are held back.",
    "The meal is not included in the documents fee.",
    "The key is not included in the documents.",
    "The source of the leak could not be found.",
    "The yard did not say when the text would be ready.",
    "The contract does not state a date.",
    "The captain said he does not know what the documents contain.",
    "There is no information board on the pier.",
    "There is no answer from the yard.",
    "There is no evidence of fire in the text of the log.",
    "I cannot recommend the pump.",
    "I could not find the key in the locker.",
    "Without the documents, the yard does not provide an answer.",
    "If the documents do not state a date, the date of receipt counts.",
    "When the text does not mention a berth, berth 4 is used.",
    "No, the text does not mention it.",
    "The documents do not mention the budget, but the crane cost 3 million.",
    "The documents do not mention any injuries other than a bruise.",
    "The text does not say when, only that it was in spring.",
    "The text does not mention a date; it was spring.",
    "The text does not mention the date. The crane stopped in March.",
    "The crane stopped in March. The documents do not say why.",
    "The documents do not say. The nearest is the drill of 2024.",
    "",
    "   ",
    "[1]",
    "“”",
)


@pytest.mark.parametrize("text", REFUSALS)
def test_a_model_that_says_the_sources_are_silent_is_heard(text: str) -> None:
    assert says_not_said(text)


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_with_such_words_in_it_is_an_answer(text: str) -> None:
    assert not says_not_said(text)


def test_what_a_passage_says_of_documents_is_an_answer() -> None:
    said = "The documents do not mention\nthe date of the handover."
    passage = f"Finding 3. {said} The yard was told."
    assert says_not_said(said)
    assert not says_not_said(said, [passage])
    assert says_not_said(NOT_SAID, [f"He wrote: {NOT_SAID}"])


ABROAD = ("die Quellen ", "sagen ", "keine ", "les documents ", "pas ", "no hay ", "tài liệu ")


def test_a_hostile_text_costs_no_time() -> None:
    began = time.thread_time()
    for piece in (
        "the ",
        "not ",
        "is not in ",
        "the text ",
        "provided ",
        ", ",
        "no information ",
        *ABROAD,
    ):
        says_not_said((piece * 300)[:300])
        says_not_said("There is no " + (piece * 300)[:280])
        says_not_said("I cannot find " + (piece * 300)[:280])
        says_not_said("Aucune information " + (piece * 300)[:280])
    assert time.thread_time() - began < 1.0

"""What the site's content filter looks for: how many rules, from where, which text of them."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.policy.filter.letters import MASK
from app.policy.filter.rules import Act, RuleSet
from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.quantities import counted, number
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_S, SPACE_XS, Theme
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph


def tr(text: str) -> str:
    """A text of this panel, translated."""
    return QCoreApplication.translate("FilterPanel", text)


class FilterPanel(QWidget):
    """Says what holds. Which words are looked for is the site's own business, and not shown."""

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, policy: SitePolicy) -> None:
        del session, tasks, theme
        super().__init__()
        card = Card(self, spacing=SPACE_XS)
        for words, role in _said(policy.filter_rules):
            shown = paragraph(words, role, card)
            if role == "small":  # an officer compares the digest
                card.body.addSpacing(SPACE_XS)
                shown.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                    | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
            card.body.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(tr("Content filter"), "section", self))
        column.addWidget(card)


def _said(rules: RuleSet) -> list[tuple[str, str]]:
    """Its paragraphs, each with its role."""
    if not rules.rules:
        return [(tr("Your site does not filter questions and answers."), "")]
    looks = tr("Your site looks for words and patterns in each question and each answer: {rules}.")
    scope = tr(
        "What is stopped is not sent and not kept. Documents are shown as they are. Each time a "
        "rule acts, the record of events tells which, never what it found."
    )
    said = [(looks.format(rules=_acts(rules)), ""), (scope, "muted")]
    for source in rules.sources:
        many = counted(source.rules, tr("{n} rule"), tr("{n} rules"))
        said.append((f"{many} · {source.name}\nSHA-256 {source.sha256}", "small"))
    return said


def _acts(rules: RuleSet) -> str:
    acts = Counter(rule.act for rule in rules.rules)
    words = {
        Act.BLOCK: (tr("{n} rule stops it"), tr("{n} rules stop it")),
        Act.MASK: (tr("{n} covers it with {mask}"), tr("{n} cover it with {mask}")),
        Act.WARN: (tr("{n} remarks on it"), tr("{n} remark on it")),
    }
    told = [
        (one if acts[act] == 1 else several).format(n=number(acts[act]), mask=MASK)
        for act, (one, several) in words.items()
        if acts[act]
    ]
    return ", ".join(told)

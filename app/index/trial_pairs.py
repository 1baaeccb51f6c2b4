"""The pairs that a cross-encoder is tried on: our own small texts, which no model has read.

Each passage comes with a question that it answers and one about the same things that it does not,
and with a sentence that it bears out and one that it does not. They are made alike on purpose: what
tells them apart is what is said, not what is spoken of.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.pairs import Pair
from app.index.trial import NO_SKILL, Skill, judged

_OTHERS: Final = (1, 5)  # the passages further on that do not answer a question


class Task(StrEnum):
    """What a cross-encoder may be good for."""

    ORDER = "order"  # which of several passages answers a question
    ANSWER = "answer"  # whether a passage answers a question at all
    SUPPORT = "support"  # whether a passage bears a sentence out


@dataclass(frozen=True, slots=True)
class Exercise:
    """A passage, two questions and two sentences about it; the first of each fits."""

    passage: str
    asked: str
    not_said: str
    said: str
    wrong: str


def pairs_of(tasks: Sequence[Task]) -> list[tuple[Task, bool, Pair]]:
    """The pairs for some tasks, each with its truth; what is asked or said comes first."""
    found: list[tuple[Task, bool, Pair]] = []
    for place, one in enumerate(EXERCISES):
        others = [EXERCISES[(place + step) % len(EXERCISES)].passage for step in _OTHERS]
        asked = (one.asked, one.passage)
        found += [(Task.ORDER, True, asked), (Task.ANSWER, True, asked)]
        found += [(Task.ORDER, False, (one.asked, other)) for other in others]
        found.append((Task.ANSWER, False, (one.not_said, one.passage)))
        found.append((Task.SUPPORT, True, (one.said, one.passage)))
        found.append((Task.SUPPORT, False, (one.wrong, one.passage)))
    return [entry for entry in found if entry[0] in tasks]


def skills(tried: Sequence[tuple[Task, bool, Pair]], scores: Sequence[float]) -> dict[Task, Skill]:
    """How well each task was done, by the scores of the pairs; none for a task not tried."""
    right: dict[Task, list[float]] = {task: [] for task in Task}
    wrong: dict[Task, list[float]] = {task: [] for task in Task}
    for (task, truth, _), score in zip(tried, scores, strict=True):
        (right if truth else wrong)[task].append(score)
    return {task: judged(right[task], wrong[task]) if right[task] else NO_SKILL for task in Task}


EXERCISES: Final = (
    Exercise(
        "The ferry Halmara was built in Tornby in 1954 and carried up to 240 passengers across "
        "the strait. After the bridge opened in 1988 it was sold to a museum, which keeps it in "
        "running order.",
        "How many passengers could the Halmara carry?",
        "How many cars could the Halmara carry?",
        "The Halmara has belonged to a museum since the bridge was opened.",
        "The Halmara was scrapped when the bridge was opened.",
    ),
    Exercise(
        "Before each shift the operator checks the oil of the press and writes the level into the "
        "log. If it is below the lower mark, the press must not be started and the foreman is "
        "called.",
        "Who is called when the oil level is too low?",
        "Which kind of oil is used in the press?",
        "A press with too little oil stays switched off.",
        "A press with too little oil may run until the end of the shift.",
    ),
    Exercise(
        "Mira Kessling directed the observatory from 1931 until her death in 1946. Her successor, "
        "Jon Abeldo, had been her assistant and moved the large telescope to the northern ridge.",
        "Who led the observatory after Kessling?",
        "Where did Jon Abeldo study?",
        "Abeldo took over the observatory after Kessling had died.",
        "Kessling took over the observatory after Abeldo had died.",
    ),
    Exercise(
        "The contract runs for three years and is renewed by one year each time unless either "
        "party gives notice six months before its end. Notice must be given in writing.",
        "How long before its end must the contract be cancelled?",
        "What must be paid for cancelling the contract early?",
        "Without notice the contract goes on for another year.",
        "Without notice the contract ends after three years.",
    ),
    Exercise(
        "Barley was the main crop of the valley until the drought of 1871. Farmers then turned to "
        "sheep, and by the end of the century more wool than grain was sold at the market in "
        "Osterlund.",
        "Why did the farmers of the valley turn to sheep?",
        "How many sheep did the farmers of the valley keep?",
        "Around 1900 the market sold less grain than wool.",
        "Around 1900 the market sold less wool than grain.",
    ),
    Exercise(
        "The device is charged with the cable that comes with it. A full charge takes about two "
        "hours; the green lamp goes out when it is done. Do not charge it below freezing.",
        "What shows that the device is fully charged?",
        "How long does the device run on a full charge?",
        "The lamp is dark once charging has finished.",
        "The lamp turns green once charging has finished.",
    ),
    Exercise(
        "The committee met on 4 May and rejected the plan for a second runway by seven votes to "
        "five. It asked the port authority to look for other ways to shorten delays.",
        "What did the committee ask the port authority to do?",
        "Who proposed the plan for a second runway?",
        "A majority of the committee was against another runway.",
        "A majority of the committee was in favour of another runway.",
    ),
    Exercise(
        "Patients who took the drug slept 40 minutes longer on average than those who were given "
        "a placebo. Headache was reported by one in ten of either group.",
        "How much longer did patients sleep with the drug?",
        "At what dose was the drug given to the patients?",
        "Headache was no more frequent with the drug than without.",
        "Headache was more frequent with the drug than without.",
    ),
    Exercise(
        "The library of Verrin burned down in 1702. Most of its manuscripts were lost, but the "
        "maps survived, for they had been lent to the navy the winter before.",
        "Why did the maps of the library survive?",
        "What caused the fire in the library of Verrin?",
        "The navy had borrowed the maps before the fire broke out.",
        "The navy had returned the maps before the fire broke out.",
    ),
    Exercise(
        "Sales rose from 12.4 million in 2017 to 15.1 million in 2018, mainly because of the new "
        "plant in Dorsk. The number of employees hardly changed.",
        "What was the main reason for the growth of sales?",
        "What did it cost to build the plant in Dorsk?",
        "More was sold in 2018 than in the year before.",
        "Less was sold in 2018 than in the year before.",
    ),
    Exercise(
        "The red-throated diver breeds on small lakes in the north and winters along the coast. "
        "Unlike its larger relatives it can take off from land.",
        "Where does the red-throated diver spend the winter?",
        "How many eggs does the red-throated diver lay?",
        "The red-throated diver is able to take off without water.",
        "The red-throated diver needs open water to take off.",
    ),
    Exercise(
        "To change the filter, close the valve, wait until the gauge shows zero and unscrew the "
        "housing by hand. Never use a wrench: it cracks the thread.",
        "Why should no wrench be used on the housing?",
        "How often does the filter have to be changed?",
        "The housing is opened by hand once the pressure has gone.",
        "The housing is opened with a wrench once the pressure has gone.",
    ),
)

"""The grammar of ``eval``."""

import argparse
from collections.abc import Callable

from app.cli import values

AddCommand = Callable[[str, str], argparse.ArgumentParser]


def evaluation(add: AddCommand) -> None:
    """The command, through the function that adds one by name and help."""
    command = add("eval", "measure search and answers by questions with known answers")
    command.add_argument(
        "folder",
        type=values.path,
        metavar="FOLDER",
        help="questions.jsonl with corpus.jsonl, or with a folder 'files'.",
    )
    command.add_argument(
        "--collection",
        type=values.collection,
        default=None,
        metavar="NAME",
        help="Ask the documents of this collection; without it those of the folder, which are "
        "read into a vault that is thrown away.",
    )
    command.add_argument(
        "--answers",
        type=values.answers,
        default=(),
        metavar="KIND",
        help="Measure answers too: 'extractive' (sentences of the documents), 'model', or 'both'; "
        "without it the search alone.",
    )
    command.add_argument(
        "--model",
        default=None,
        metavar="NAME",
        help="The model that answers; without it the chosen one.",
    )
    command.add_argument(
        "--limit",
        type=values.count,
        default=None,
        metavar="N",
        help="Ask at most this many questions of each kind; without it all.",
    )
    command.add_argument(
        "--seed",
        type=values.seed,
        default=1,
        metavar="N",
        help="Which questions are drawn, and what the model draws; 1 by default.",
    )
    command.add_argument(
        "--report",
        type=values.path,
        default=None,
        metavar="FILE",
        help="Write the report there; without it into 'reports' in the data folder.",
    )
    command.add_argument(
        "--no-floor",
        action="store_true",
        default=False,
        help="Leave the plain yardstick out, which costs as much as the import.",
    )
    command.add_argument(
        "--no-cross-encoders",
        action="store_true",
        default=False,
        help="Leave the reranker and the checker out, to see what they are worth.",
    )

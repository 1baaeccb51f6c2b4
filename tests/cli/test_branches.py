"""`ask --edit`, `--retry`, `--continue-answer`, and what `chats` says of branches."""

import pytest

from tests.cli.conftest import Cli

SHORT = ("--no-documents", "--max-tokens", "6", "--temperature", "0")
ONE, OTHER = "Who informs the agents of the ships?", "What caused the loss of pressure?"


def test_an_answer_at_its_length_limit_goes_on(cli: Cli) -> None:
    first = cli("ask", "Tell a long story about a day in a harbour.", *SHORT).last
    assert first["stats"]["finish"] == "length"
    assert first["stats"]["sampling"]["max_tokens"] == 6
    longer = cli("ask", "--continue-answer", first["message"], *SHORT).last
    assert (longer["message"], longer["stats"]["continued"]) == (first["message"], 1)
    assert longer["answer"].startswith(first["answer"])
    assert len(longer["answer"]) > len(first["answer"])


def test_branches_of_a_chat_from_the_first_question_to_the_last_version(harbour: Cli) -> None:
    cli = harbour
    first = cli("ask", ONE, "--quotes").last
    chat, answer, question = first["conversation"], first["message"], first["parent"]
    again = cli("ask", "--retry", answer, "--quotes").last
    assert again["versions"] == [answer, again["message"]]
    assert again["parent"] == question
    edited = cli("ask", "--edit", question, OTHER, "--quotes").last
    assert edited["conversation"] == chat

    shown = cli("chats", "show", chat).last
    assert [one["text"] for one in shown["messages"]] == [OTHER, edited["answer"]]
    assert shown["messages"][0]["versions"] == [question, edited["parent"]]
    other = cli("chats", "show", chat, "--branch", answer).last
    assert other["shown"] == [question, answer]
    everything = cli("chats", "show", chat, "--all-branches").last
    assert everything["shown"] == shown["shown"]
    assert [one["message"] for one in everything["messages"]] == [
        *(question, answer, again["message"], edited["parent"], edited["message"])
    ]
    plain = cli.text("chats", "show", chat).stdout
    assert all(one["message"] in plain for one in shown["messages"])
    printed = cli.text("chats", "show", chat, "--all-branches").stdout
    assert f"assistant (complete), version 1 of 2, {answer}, after {question}, not shown" in printed

    removed = cli("chats", "delete", chat, "--version", edited["parent"])
    assert removed.last == {"removed": [edited["parent"]]}
    left = cli("chats", "show", chat).last["messages"]
    assert [one["message"] for one in left] == [question, again["message"]]
    assert cli("chats", "delete", chat, "--version", question).code == "only_version"
    refused = cli("ask", "--continue-answer", again["message"])
    assert (refused.code, refused.status) == ("cannot_continue", 3)


@pytest.mark.parametrize(
    ("arguments", "code", "status"),
    [
        (("--retry", "m1", "--edit", "m1", "Why?"), "usage", 2),
        (("--continue-answer", "m1", "--conversation", "c1"), "usage", 2),
        (("--edit", "m1"), "usage", 2),
        (("--edit", "m1", "Why?"), "no_such_message", 3),
        (("--continue-answer", "m1"), "no_such_message", 3),
    ],
)
def test_what_cannot_be_asked_is_said(
    cli: Cli, arguments: tuple[str, ...], code: str, status: int
) -> None:
    refused = cli("ask", *arguments)
    assert (refused.code, refused.status) == (code, status)
    assert cli("chats", "list").last["chats"] == []

"""`make acceptance`: kill -9 in mid-answer of program, window and workers; nothing is lost."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

from tests.acceptance.product import SHARED, Product, fresh_product, main_of, report

PROGRAM_KILLS = 20
WINDOW_KILLS = 5
_QUESTION = "Tell me at length about steam engines, number {}."
_AT_LENGTH = ("--no-documents", "--max-tokens", "400")
_WAIT_S = 60
_KEPT_AFTER_S = 1.5  # text is kept within a second


def lines_of(process: "subprocess.Popen[str]") -> list[dict[str, Any]]:
    """What a command still has to say, once it has ended."""
    assert process.stdout is not None
    lines = [json.loads(line) for line in process.stdout]
    process.wait()
    return lines


def kill_program(product: Product, number: int) -> str:
    """Asks, kills the program in mid-answer; returns the question."""
    question = _QUESTION.format(number)
    process = product.start("ask", *_AT_LENGTH, question)
    wait_for_text(process, least=4 + number)
    process.kill()
    process.wait()
    return question


def kill_window(product: Product, number: int) -> str:
    """Asks in the window, kills it in mid-answer; returns the question."""
    question = _QUESTION.format(f"{number} of the window")
    process = product.start_window("ask", question)
    wait_for_text(process, least=4 + number)
    process.kill()
    process.wait()
    return question


def wait_for_text(process: "subprocess.Popen[str]", least: int) -> None:
    """Reads some pieces of an answer, and until the first of them must be kept."""
    assert process.stdout is not None
    pieces, since = 0, time.monotonic()
    for line in process.stdout:
        is_piece = line == "piece\n" or '"token"' in line
        since = since if pieces else time.monotonic()
        pieces += is_piece
        if pieces >= least and time.monotonic() - since > _KEPT_AFTER_S:
            return
    raise RuntimeError(f"the answer ended after {pieces} pieces")


def figures_of(product: Product, name: str, asked: list[str]) -> dict[str, object]:
    """What is kept of questions whose answers were cut off; a home of them and nothing else."""
    chats = [
        product.run("chats", "show", row["conversation"])[-1]
        for row in product.run("chats", "list")[-1]["chats"]
    ]
    messages = [message for chat in chats for message in chat["messages"]]
    kept = {message["text"] for message in messages if message["role"] == "user"}
    answers = [
        message
        for chat in chats
        for question, message in zip(chat["messages"], chat["messages"][1:], strict=False)
        if question["text"] in asked
    ]
    return {
        f"{name}_kills": len(asked),
        f"{name}_questions_kept": sum(question in kept for question in asked),
        f"{name}_answers_marked": sum(answer["state"] == "interrupted" for answer in answers),
        f"{name}_answers_with_text": sum(bool(answer["text"]) for answer in answers),
    }


def children_of(pid: int, role: str) -> list[int]:
    """Worker processes of a role below a process."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            command = (entry / "cmdline").read_bytes().split(b"\0")
            parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, IndexError, ValueError):
            continue
        if parent == pid and role.encode() in command:
            found.append(int(entry.name))
    return found


def kill_worker(process: "subprocess.Popen[str]", role: str) -> None:
    """Kills a worker of the process, once it runs."""
    deadline = time.monotonic() + _WAIT_S
    while time.monotonic() < deadline:
        if workers := children_of(process.pid, role):
            os.kill(workers[0], signal.SIGKILL)
            return
        time.sleep(0.01)
    raise RuntimeError(f"no {role} worker appeared")


def engine_kill_in_mid_answer(product: Product) -> dict[str, object]:
    """Kills the engine while its words stream: one sentence, and what came is kept and marked."""
    question = _QUESTION.format("with the engine killed")
    process = product.start("ask", *_AT_LENGTH, question)
    wait_for_text(process, least=4)
    kill_worker(process, "engine")
    errors = [line["error"]["message"] for line in lines_of(process) if "error" in line]
    after = product.run("ask", "--no-documents", "--max-tokens", "4", "Are you there?")[-1]
    return {
        "engine_sentences": errors,
        "engine_one_sentence": int(len(errors) == 1 and process.returncode == 3),
        **figures_of(product, "engine", [question]),
        "engine_next_process_works": int(bool(after["answer"])),
    }


def worker_kill_in_a_batch(product: Product, role: str) -> dict[str, object]:
    """Kills a worker while a batch uses it: at most one question suffers, the next works."""
    rows = [{"id": n, "question": f"What drives a steam engine? {n}"} for n in range(6)]
    batch = product.batch_file(f"{role}.jsonl", rows)
    process = product.start("ask", "--batch", batch, "--max-tokens", "60")
    assert process.stdout is not None
    done = [json.loads(process.stdout.readline())]
    kill_worker(process, role)
    done += lines_of(process)
    errors = [row["error"]["message"] for row in done if "error" in row]
    return {
        f"{role}_batch_answered": sum(bool(row.get("answer")) for row in done),
        f"{role}_batch_sentences": errors,
        f"{role}_batch_at_most_one": int(len(errors) <= 1),
        f"{role}_next_works": int(bool(done[-1].get("answer"))),
    }


def extract_kill(product: Product) -> dict[str, object]:
    """Kills the extract worker during an import; the import must go on with the next file."""
    folder = product.folder / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"Report {number}: the pump was checked twice.\n")
    process = product.start("docs", "add", str(folder))
    assert process.stdout is not None
    lines = [json.loads(process.stdout.readline())]
    kill_worker(process, "extract")
    lines += lines_of(process)
    summary = lines[-1].get("summary", {})
    return {
        "extract_summary": summary,
        "extract_next_works": int(
            summary.get("indexed", 0) >= 58 and summary["indexed"] + summary["failed"] == 60
        ),
    }


def run() -> int:
    """The whole run in a new home."""
    with fresh_product() as product:
        return measured(product)


def measured(product: Product) -> int:
    """The run; returns the exit status."""
    product.run("init")
    by_program = [kill_program(product, number) for number in range(PROGRAM_KILLS)]
    by_window = [kill_window(product, number) for number in range(WINDOW_KILLS)]
    figures = figures_of(product, "program", by_program)
    figures |= figures_of(product, "window", by_window)
    figures |= engine_kill_in_mid_answer(product)
    article = SHARED / "retrieval" / "squad2-files" / "files" / "Steam_engine.html"
    product.run("docs", "add", str(article))
    for role in ("engine", "index"):
        figures |= worker_kill_in_a_batch(product, role)
    figures |= extract_kill(product)
    kept = ("questions_kept", "answers_marked", "answers_with_text")
    limits = {
        f"{name}_{what}": float(kills)
        for name, kills in (("program", PROGRAM_KILLS), ("window", WINDOW_KILLS), ("engine", 1))
        for what in kept
    }
    works = (
        "engine_one_sentence",
        "engine_next_process_works",
        "engine_batch_at_most_one",
        "engine_next_works",
        "index_batch_at_most_one",
        "index_next_works",
        "extract_next_works",
    )
    return report("kills", figures, {**limits, **dict.fromkeys(works, 1.0)})


if __name__ == "__main__":
    main_of([run()])

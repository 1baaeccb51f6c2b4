"""`make acceptance`: kill -9 in mid-answer, and kill -9 of each worker in use."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

from tests.acceptance.product import SHARED, Product, fresh_product, main_of, report

KILLS = 20
_QUESTION = "Tell me at length about steam engines, number {}."


def kill_in_mid_answer(product: Product, number: int) -> str:
    """Asks, kills the program after some tokens; returns the conversation that was begun."""
    question = _QUESTION.format(number)
    process = product.start("ask", "--no-documents", "--max-tokens", "400", question)
    assert process.stdout is not None
    tokens = 0
    for line in process.stdout:
        tokens += json.loads(line).get("event") == "token"
        if tokens > 3 + number:
            break
    process.send_signal(signal.SIGKILL)
    process.wait()
    return question


def conversations(product: Product) -> list[dict[str, object]]:
    """All conversations with their messages."""
    return [
        product.run("chats", "show", row["conversation"])[-1]
        for row in product.run("chats", "list")[-1]["chats"]
    ]


def program_kills(product: Product) -> dict[str, object]:
    """Kills the program again and again; everything acknowledged must be there."""
    asked = [kill_in_mid_answer(product, number) for number in range(KILLS)]
    kept = conversations(product)
    questions = {m["text"] for c in kept for m in c["messages"] if m["role"] == "user"}  # type: ignore[attr-defined]
    answers = [m for c in kept for m in c["messages"] if m["role"] == "assistant"]  # type: ignore[attr-defined]
    return {
        "kills": KILLS,
        "questions_kept": sum(question in questions for question in asked),
        "answers_marked": sum(m["state"] == "interrupted" for m in answers),
        "answers_with_text": sum(bool(m["text"]) for m in answers),
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


def wait_for_worker(process: "subprocess.Popen[str]", role: str) -> int:
    """The process id of a worker, once it runs."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if workers := children_of(process.pid, role):
            return workers[0]
        time.sleep(0.01)
    raise RuntimeError(f"no {role} worker appeared")


def worker_kills(product: Product) -> dict[str, object]:
    """Kills each worker while a batch uses it; the next question must work."""
    figures: dict[str, object] = {}
    for role in ("engine", "index"):
        rows = [{"id": n, "question": f"What drives a steam engine? {n}"} for n in range(6)]
        batch = product.batch_file(f"{role}.jsonl", rows)
        process = product.start("ask", "--batch", batch, "--max-tokens", "60")
        assert process.stdout is not None
        done = [json.loads(process.stdout.readline())]
        os.kill(wait_for_worker(process, role), signal.SIGKILL)
        done += [json.loads(line) for line in process.stdout]
        process.wait()
        answered = [row for row in done if row.get("answer")]
        errors = [row for row in done if "error" in row]
        figures[f"{role}_killed_answered"] = len(answered)
        figures[f"{role}_killed_sentences"] = [row["error"]["message"] for row in errors]
        figures[f"{role}_next_works"] = int(bool(done[-1].get("answer")))
    figures["extract_next_works"] = extract_kill(product)
    return figures


def extract_kill(product: Product) -> int:
    """Kills the extract worker during an import; the import must go on with the next file."""
    folder = product.folder / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"Report {number}: the pump was checked twice.\n")
    process = product.start("docs", "add", str(folder))
    assert process.stdout is not None
    lines = [json.loads(process.stdout.readline())]
    for pid in children_of(process.pid, "extract"):
        os.kill(pid, signal.SIGKILL)
    lines += [json.loads(line) for line in process.stdout]
    process.wait()
    summary = lines[-1].get("summary", {})
    return int(summary.get("indexed", 0) >= 58 and summary["indexed"] + summary["failed"] == 60)


def run() -> int:
    """The whole run in a new home."""
    product = fresh_product()
    product.run("init")
    figures = program_kills(product)
    product.run(
        "docs", "add", str(SHARED / "retrieval" / "squad2-files" / "files" / "Steam_engine.html")
    )
    figures |= worker_kills(product)
    return report(
        "kills",
        figures,
        {
            "questions_kept": KILLS,
            "answers_marked": KILLS,
            "engine_next_works": 1,
            "index_next_works": 1,
            "extract_next_works": 1,
        },
    )


if __name__ == "__main__":
    main_of([run()])

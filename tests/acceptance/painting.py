"""`make acceptance`: 500 hostile answers painted by the conversation, with strace looking on."""

import tempfile
from pathlib import Path

from tests.acceptance.product import main_of, report
from tests.ui.hostile_answers import COUNT, answers
from tests.ui.hostile_parse import live_parts
from tests.ui.hostile_watch import NO_STRACE, STRACE, paint

_MOST_SECONDS = 10.0


def run() -> int:
    """The product's view, then Qt's own browser, which has to be caught."""
    if STRACE is None:
        return report("painting", {"not_run": NO_STRACE}, {})
    with tempfile.TemporaryDirectory(prefix="cloister-hostile-") as folder:
        product, plain = paint("view", Path(folder)), paint("plain", Path(folder))
    live = [text[:60] for text in answers(Path(folder)) if live_parts(text)]
    loads = product.figures["loads"]
    figures = {
        "answers": product.figures["answers"],
        "live": live,
        "nothing_live": int(not live),
        "calls_seen": product.calls,
        "reached": product.reached[:10],
        "nothing_reached": int(not product.reached),
        "loads_asked": len(loads),
        "loads_with_effect": sum(not load.endswith("gave None") for load in loads),
        "no_load_with_effect": int(all(load.endswith("gave None") for load in loads)),
        "worst_s": product.figures["worst_s"],
        "in_time": int(product.figures["worst_s"] < _MOST_SECONDS),
        "browser_reached": len(plain.reached),
    }
    least = {"answers": float(COUNT), "nothing_live": 1.0, "nothing_reached": 1.0, "in_time": 1.0}
    least["no_load_with_effect"] = 1.0
    return report("painting", figures, {**least, "browser_reached": 1.0, "calls_seen": 100.0})


if __name__ == "__main__":
    main_of([run()])

"""All rules that a policy names, of its lists and of its own, as one set."""

import hashlib
from collections.abc import Callable

from app.policy.errors import ASK, PolicyFilterError
from app.policy.filter.lists import read_list
from app.policy.filter.rules import ListSource, Rule, RuleSet
from app.policy.schema import FilterPolicy

OWN_RULES = "filter.rules"


def read_rules(policy: FilterPolicy, read_file: Callable[[str], str]) -> RuleSet:
    """The rules of all lists; ``read_file`` gives the text of one, or raises a PolicyError.

    Raises:
        PolicyFilterError: one does not hold, or two have rules of one name.
    """
    texts = [(name, read_file(name)) for name in policy.lists]
    if policy.rules:
        texts.append((OWN_RULES, policy.rules))
    rules: list[Rule] = []
    sources: list[ListSource] = []
    homes: dict[str, str] = {}
    for name, text in texts:
        read, source = read_list(text, name)
        for rule in read:
            if rule.id in homes:
                raise PolicyFilterError(
                    f"The filter lists {homes[rule.id]} and {name} both have a rule [{rule.id}].",
                    hint=ASK,
                )
        homes |= dict.fromkeys((rule.id for rule in read), name)
        rules += read
        sources.append(source)
    digest = hashlib.sha256("".join(source.sha256 for source in sources).encode()).hexdigest()
    return RuleSet(tuple(rules), tuple(sources), digest, policy.contact)

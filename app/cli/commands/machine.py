"""`bench` and `doctor`: what this machine can do."""

from collections.abc import Mapping
from dataclasses import asdict

from app.cli.context import Context
from app.cli.errors import EXIT_DONE, EXIT_PARTLY
from app.cli.output import counted
from app.errors import UsageError
from app.services.doctor import examine
from app.services.machine import describe_machine
from app.services.seal import Seal, prove


def bench(context: Context) -> int:
    """Runs one of the registered benchmarks."""
    name, benches = context.arguments.name, context.factory.benches
    if name not in benches:
        raise UsageError(
            f"There is no bench '{name}'.", hint=f"Known: {', '.join(sorted(benches))}."
        )
    figures = benches[name](context.arguments.rest)
    machine = asdict(describe_machine())
    context.output.record({"bench": name, "figures": figures, "machine": machine})
    context.output.text(name)
    _tell(context, figures, indent=2)
    return EXIT_DONE


def doctor(context: Context) -> int:
    """What this machine can do and how well it is sealed; needs no vault."""
    findings = examine(context.factory)
    seal = prove(context.factory) if context.arguments.seal else None
    context.output.record(
        {
            "checks": [asdict(check) for check in findings.checks],
            "sandbox": {"level": findings.sandbox_level, "min_level": findings.min_level},
            "machine": asdict(findings.machine),
            **({} if seal is None else {"seal": asdict(seal)}),
        }
    )
    for check in findings.checks:
        context.output.text(f"{'ok' if check.ok else '!!'}  {check.name:18} {check.detail}")
    if seal is None:
        return EXIT_DONE
    _tell_seal(context, seal)
    return EXIT_DONE if seal.is_whole else EXIT_PARTLY


def _tell_seal(context: Context, seal: Seal) -> None:
    context.output.text()
    for finding in seal.proved:
        tried = f" ({counted(finding.ways, 'way')} tried)" if finding.ways else ""
        context.output.text(f"proved: {finding.text}{tried}")
    for finding in seal.failed:
        ways = "; ".join(finding.let_through)
        context.output.text(f"FAILED: {finding.text}: not shown here ({ways})")
    for sentence in seal.not_proved:
        context.output.text(f"not proved: {sentence}")


def _tell(context: Context, figures: Mapping[str, object], *, indent: int) -> None:
    for name, value in figures.items():
        if isinstance(value, Mapping):
            context.output.text(f"{'':{indent}}{name}")
            _tell(context, value, indent=indent + 2)
        else:
            told = f"{value:.3f}" if isinstance(value, float) else str(value)
            context.output.text(f"{'':{indent}}{name:{40 - indent}} {told}")

"""Plots as inline SVG: no script, no font, nothing from elsewhere; every text is escaped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

COLOURS: Final = ("#2563a8", "#c2702a", "#4c8a4c", "#8a4c87")
_WIDTH, _HEIGHT = 460, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 12, 12, 36
_INNER_WIDTH = _WIDTH - _LEFT - _RIGHT
_INNER_HEIGHT = _HEIGHT - _TOP - _BOTTOM
_FIFTHS = 5
_BAR_SHARE = 0.8  # of its slot


@dataclass(frozen=True, slots=True)
class Series:
    """A name and its values, from 0 to 1: one for each group of bars."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """A name and its points, both coordinates from 0 to 1."""

    name: str
    points: tuple[tuple[float, float], ...]


def bars(groups: Sequence[str], series: Sequence[Series], *, title: str) -> str:
    """Bars side by side for each group, with their values above them."""
    slot = _INNER_WIDTH / max(1, len(groups))
    width = slot * _BAR_SHARE / max(1, len(series))
    parts = [*_frame(shows_x=False)]
    for at, group in enumerate(groups):
        start = _LEFT + at * slot + slot * (1 - _BAR_SHARE) / 2
        parts.append(_label(start + slot * _BAR_SHARE / 2, _HEIGHT - _BOTTOM + 16, group))
        for number, one in enumerate(series):
            x, y = start + number * width, _y(one.values[at])
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{width - 2:.1f}"'
                f' height="{_HEIGHT - _BOTTOM - y:.1f}" fill="{_colour(number)}"/>'
            )
            parts.append(_label(x + width / 2 - 1, y - 3, f"{one.values[at]:.3f}", size=9))
    return _figure(title, parts, [one.name for one in series])


def curves(lines: Sequence[Curve], *, title: str, across: str, up: str) -> str:
    """Lines in the unit square, with the diagonal of chance."""
    parts = [*_frame(shows_x=True)]
    parts.append(
        f'<line x1="{_x(0):.1f}" y1="{_y(0):.1f}" x2="{_x(1):.1f}" y2="{_y(1):.1f}"'
        ' stroke="#999" stroke-dasharray="4 4"/>'
    )
    for number, line in enumerate(lines):
        points = " ".join(f"{_x(x):.1f},{_y(y):.1f}" for x, y in line.points)
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="{_colour(number)}" stroke-width="2"/>'
        )
    parts.append(_label(_LEFT + _INNER_WIDTH / 2, _HEIGHT - 4, across))
    middle = _TOP + _INNER_HEIGHT / 2
    parts.append(
        f'<text x="10" y="{middle:.1f}" text-anchor="middle" font-size="11"'
        f' transform="rotate(-90 10 {middle:.1f})">{escape(up)}</text>'
    )
    return _figure(title, parts, [line.name for line in lines])


def _frame(*, shows_x: bool) -> Iterator[str]:
    """Lines at each fifth, with their values at the left, and below where wanted."""
    for step in range(_FIFTHS + 1):
        value = step / _FIFTHS
        y = _y(value)
        yield (
            f'<line x1="{_LEFT}" y1="{y:.1f}" x2="{_WIDTH - _RIGHT}" y2="{y:.1f}" stroke="#ddd"/>'
        )
        yield _label(_LEFT - 16, y + 4, f"{value:.1f}")
        if shows_x:
            yield _label(_x(value), _HEIGHT - _BOTTOM + 14, f"{value:.1f}")


def _figure(title: str, parts: Sequence[str], names: Sequence[str]) -> str:
    legend = "".join(
        f'<li><span style="background:{_colour(number)}"></span>{escape(name)}</li>'
        for number, name in enumerate(names)
    )
    return (
        f"<figure><figcaption>{escape(title)}</figcaption>"
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title)}">'
        f'{"".join(parts)}</svg><ul class="legend">{legend}</ul></figure>'
    )


def _label(x: float, y: float, text: str, *, size: int = 11) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" font-size="{size}">'
        f"{escape(text)}</text>"
    )


def _x(value: float) -> float:
    return _LEFT + value * _INNER_WIDTH


def _y(value: float) -> float:
    return _TOP + (1 - value) * _INNER_HEIGHT


def _colour(number: int) -> str:
    return COLOURS[number % len(COLOURS)]

"""The colours of each theme, by what they are for. Plain values, no Qt."""

from typing import Final, NamedTuple


class Tokens(NamedTuple):
    """One theme. Text on ``window``, ``surface`` and ``side`` reaches WCAG AA (4.5:1)."""

    name: str
    is_dark: bool
    window: str
    surface: str
    side: str
    text: str
    muted: str
    disabled: str
    border: str
    groove: str  # the empty part of meters and sliders
    field: str  # ground of input fields and the user's own turns
    accent: str
    accent_hover: str
    accent_tint: str
    on_accent: str
    danger: str
    danger_tint: str
    warning: str
    warning_tint: str
    code: str
    hover: str
    pressed: str
    mark: str  # behind a passage that is being pointed at
    on_mark: str


LIGHT: Final = Tokens(
    name="light",
    is_dark=False,
    window="#F6F6F3",
    surface="#FFFFFF",
    side="#EFEFEB",
    text="#1B1D1F",
    muted="#676C73",
    disabled="#A3A7AC",
    border="#E2E2DC",
    groove="#E2E2DC",
    field="#F6F6F3",
    accent="#1E6E5C",
    accent_hover="#185A4B",
    accent_tint="#E3F0EC",
    on_accent="#FFFFFF",
    danger="#B3261E",
    danger_tint="#FBEAE9",
    warning="#9A5B00",
    warning_tint="#FBF1E1",
    code="#F3F3EF",
    hover="#E7E7E2",
    pressed="#DCDCD5",
    mark="#FFE7A3",
    on_mark="#1B1D1F",
)

DARK: Final = Tokens(
    name="dark",
    is_dark=True,
    window="#161719",
    surface="#1E2022",
    side="#1A1C1E",
    text="#ECECE8",
    muted="#9AA0A6",
    disabled="#5F6469",
    border="#2E3134",
    groove="#2E3134",
    field="#161719",
    accent="#5CC2AC",
    accent_hover="#74CEBB",
    accent_tint="#1D3530",
    on_accent="#10211D",
    danger="#F2857D",
    danger_tint="#3A2322",
    warning="#E3A64B",
    warning_tint="#352A19",
    code="#191B1D",
    hover="#26292C",
    pressed="#33373A",
    mark="#FFE7A3",
    on_mark="#1B1D1F",
)

CONTRAST: Final = Tokens(
    name="contrast",
    is_dark=True,
    window="#000000",
    surface="#000000",
    side="#000000",
    text="#FFFFFF",
    muted="#E6E6E6",
    disabled="#9A9A9A",
    border="#FFFFFF",
    groove="#5A5A5A",
    field="#000000",
    accent="#7FE8D0",
    accent_hover="#B4F4E5",
    accent_tint="#00382D",
    on_accent="#000000",
    danger="#FF9C94",
    danger_tint="#3D0A06",
    warning="#FFC869",
    warning_tint="#3A2500",
    code="#000000",
    hover="#2B2B2B",
    pressed="#444444",
    mark="#FFE94A",
    on_mark="#000000",
)

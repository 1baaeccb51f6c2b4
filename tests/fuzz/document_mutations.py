"""Ways to spoil a document: bytes of any kind, members of archives, markup, PDF, mail and RTF."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable
from random import Random

from tests.fuzz.document_seeds import Seed

Mutation = Callable[[bytes, Random], bytes]

_MOST_BYTES = 8 << 20
_BOMB_BYTES = 24 << 20
_NUMBERS = (b"0", b"-1", b"1", b"65536", b"2147483647", b"4294967296", b"99999999999999999999")
_BORDERS = (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\x80", b"\1\0\0\0")
_NAMES = ("../../../tmp/escaped", "/etc/passwd", "a" * 70_000, "\u202egnp.exe", "C:\\x", "")
_VALUES = (b"-1", b"NaN", b"../../../etc/passwd", b"file:///etc/passwd", b"9" * 400, b"", b"&#0;")
_CHARSETS = (b"utf-7", b"utf-16", b"hz", b"nothing", b"idna", b"unicode_escape", b"base64")


def mutate(seed: Seed, random: Random, others: list[Seed]) -> tuple[bytes, str]:
    """A spoilt document, and what was done to it: one to three steps."""
    data, done = seed.data, []
    for _ in range(random.choice((1, 1, 2, 3))):
        mutation = random.choice(_suitable(data, seed.name))
        data = mutation(data, random)[:_MOST_BYTES]
        done.append(mutation.__name__.strip("_"))
    if random.random() < 0.03:
        data, name = _spliced(data, random.choice(others).data, random), "spliced"
        done.append(name)
    return data, "+".join(done)


def _suitable(data: bytes, name: str) -> list[Mutation]:
    kind = name.rpartition(".")[2]
    found: list[Mutation] = [*_BYTES]
    if data[:4] == b"PK\x03\x04":
        found += _ZIP * 2
    elif data[:5] == b"%PDF-":
        found += _PDF * 2
    elif kind in ("html", "xml", "xhtml", "fodt"):
        found += _MARKUP * 2
    elif kind == "eml":
        found += _MAIL * 2
    elif kind == "rtf":
        found += _RTF * 2
    elif kind in ("md", "txt", "csv"):
        found += _TEXT * 2
    return found


# Bytes


def _flipped(data: bytes, random: Random) -> bytes:
    out = bytearray(data)
    for _ in range(random.randint(1, 16)):
        if out:
            out[random.randrange(len(out))] ^= 1 << random.randrange(8)
    return bytes(out)


def _overwritten(data: bytes, random: Random) -> bytes:
    start, end = _range(data, random)
    return data[:start] + random.randbytes(end - start) + data[end:]


def _cut_out(data: bytes, random: Random) -> bytes:
    start, end = _range(data, random)
    return data[:start] + data[end:]


def _cut_off(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _repeated(data: bytes, random: Random) -> bytes:
    start, end = _range(data, random)
    return data[:end] + data[start:end] * random.choice((1, 2, 50, 2_000)) + data[end:]


def _border_numbers(data: bytes, random: Random) -> bytes:
    out = bytearray(data)
    for _ in range(random.randint(1, 8)):
        place = random.randrange(max(1, len(out) // 4)) * 4
        out[place : place + 4] = random.choice(_BORDERS)
    return bytes(out)


def _hidden_characters(data: bytes, random: Random) -> bytes:
    hidden = "".join(chr(random.choice((0x202E, 0x200B, 0xE0041, 0xFFFE, 0x1B))) for _ in range(9))
    place = random.randrange(len(data) + 1)
    return data[:place] + hidden.encode() + data[place:]


def _spliced(data: bytes, other: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)] + other[random.randrange(len(other) + 1) :]


def _range(data: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.choice((1, 4, 64, 1_000, 20_000)))


# Archives


def _members(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        OSError,
        ValueError,
        EOFError,
        RuntimeError,
        OverflowError,
    ):
        return {}


def _packed(members: list[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # names that stand there twice are the point
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members:
                archive.writestr(zipfile.ZipInfo(name or "x"), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _in_archive(
    data: bytes, random: Random, change: Callable[[list[tuple[str, bytes]]], None]
) -> bytes:
    members = list(_members(data).items())
    if not members:
        return _flipped(data, random)
    change(members)
    return _packed(members)


def _member_spoilt(data: bytes, random: Random) -> bytes:
    """Works on the inside of a member, as markup or as bytes; the archive stays sound."""

    def change(members: list[tuple[str, bytes]]) -> None:
        place = random.randrange(len(members))
        name, content = members[place]
        steps = _MARKUP if b"<" in content[:200] and random.random() < 0.8 else _BYTES
        members[place] = name, random.choice(steps)(content, random)[:_MOST_BYTES]

    return _in_archive(data, random, change)


def _member_gone(data: bytes, random: Random) -> bytes:
    return _in_archive(
        data, random, lambda members: members.pop(random.randrange(len(members))) and None
    )


def _member_twice(data: bytes, random: Random) -> bytes:
    def change(members: list[tuple[str, bytes]]) -> None:
        name, content = random.choice(members)
        members.append((name, _flipped(content, random)))

    return _in_archive(data, random, change)


def _member_renamed(data: bytes, random: Random) -> bytes:
    def change(members: list[tuple[str, bytes]]) -> None:
        place = random.randrange(len(members))
        members[place] = random.choice(_NAMES)[:60_000], members[place][1]

    return _in_archive(data, random, change)


def _members_swapped(data: bytes, random: Random) -> bytes:
    def change(members: list[tuple[str, bytes]]) -> None:
        a, b = random.randrange(len(members)), random.randrange(len(members))
        (first, one), (second, other) = members[a], members[b]
        members[a], members[b] = (first, other), (second, one)

    return _in_archive(data, random, change)


def _member_bomb(data: bytes, random: Random) -> bytes:
    def change(members: list[tuple[str, bytes]]) -> None:
        place = random.randrange(len(members))
        name, content = members[place]
        blanks = b" " * random.choice((1 << 20, _BOMB_BYTES))
        head, mark, tail = content.partition(b">")
        members[place] = name, head + mark + blanks + tail

    return _in_archive(data, random, change)


def _many_members(data: bytes, random: Random) -> bytes:
    count = random.choice((500, 5_000))
    return _in_archive(
        data,
        random,
        lambda members: members.extend((f"word/{n}.xml", b"<a/>") for n in range(count)),
    )


def _itself_inside(data: bytes, random: Random) -> bytes:
    return _in_archive(
        data, random, lambda members: members.append(("word/embeddings/a.docx", data))
    )


# Markup


def _tags(data: bytes) -> list[re.Match[bytes]]:
    return list(re.finditer(rb"<[A-Za-z][^<>]{0,400}>", data[:1_000_000]))


def _nested(data: bytes, random: Random) -> bytes:
    tags = _tags(data)
    if not tags:
        return _repeated(data, random)
    tag = random.choice(tags)
    name = tag[0][1:].split(b" ")[0].strip(b"/>")
    depth = random.choice((20, 240, 3_000, 30_000))
    opened, closed = (b"<" + name + b">") * depth, (b"</" + name + b">") * depth
    return data[: tag.end()] + opened + b"deep" + closed + data[tag.end() :]


def _element_many_times(data: bytes, random: Random) -> bytes:
    found = list(re.finditer(rb"<([A-Za-z:]+)[^<>]*>[^<]{0,200}</\1>", data[:1_000_000]))
    if not found:
        return _repeated(data, random)
    element = random.choice(found)
    return (
        data[: element.end()]
        + element[0] * random.choice((3, 1_000, 20_000))
        + data[element.end() :]
    )


def _entities(data: bytes, random: Random) -> bytes:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    kinds = (
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        f'<!ENTITY l0 "lol">{levels}<!ENTITY x "&l8;">',
        '<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p; <!ENTITY x "y">',
        f'<!ENTITY x "{"z" * 100_000}">',
    )
    head = f"<!DOCTYPE a [{random.choice(kinds)}]>".encode()
    tags = _tags(data)
    place = tags[0].start() if tags else 0
    inside = random.choice(tags).end() if tags else len(data)
    return data[:place] + head + data[place:inside] + b"&x;" * 40 + data[inside:]


def _attribute_spoilt(data: bytes, random: Random) -> bytes:
    found = list(re.finditer(rb"=([\"'])([^\"'<>]*)\1", data[:1_000_000]))
    if not found:
        return _flipped(data, random)
    value = random.choice(found)
    return data[: value.start(2)] + random.choice(_VALUES) + data[value.end(2) :]


def _tag_gone(data: bytes, random: Random) -> bytes:
    found = list(re.finditer(rb"</?[A-Za-z][^<>]*>", data[:1_000_000]))
    if not found:
        return _flipped(data, random)
    tag = random.choice(found)
    return data[: tag.start()] + data[tag.end() :]


def _huge_attribute(data: bytes, random: Random) -> bytes:
    tags = _tags(data)
    if not tags:
        return _flipped(data, random)
    end = random.choice(tags).end() - 1
    return data[:end] + b' q="' + b"v" * random.choice((10_000, 2_000_000)) + b'"' + data[end:]


# PDF


def _number_changed(data: bytes, random: Random) -> bytes:
    found = list(re.finditer(rb"(?<![\w.])-?\d+(?![\w.])", data))
    if not found:
        return _flipped(data, random)
    for number in sorted(random.sample(found, min(3, len(found))), key=lambda m: -m.start()):
        data = data[: number.start()] + random.choice(_NUMBERS) + data[number.end() :]
    return data


def _reference_changed(data: bytes, random: Random) -> bytes:
    found = list(re.finditer(rb"\d+ 0 R", data))
    if not found:
        return _flipped(data, random)
    one, other = random.choice(found), random.choice(found)
    return data[: one.start()] + other[0] + data[one.end() :]


def _stream_replaced(data: bytes, random: Random) -> bytes:
    found = list(re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL))
    if not found:
        return _flipped(data, random)
    stream = random.choice(found)
    contents = (
        random.randbytes(2_000),
        zlib.compress(b" " * _BOMB_BYTES, 9),
        b"q " * 200_000,
        b"BT /F 11 Tf " + b"(x) Tj " * 100_000 + b"ET",
        b"[" * 100_000,
        b"/F Do " * 1_000,
    )
    new = random.choice(contents)
    return data[: stream.start(1)] + new + b"\n" + data[stream.end(1) :]


def _filters(data: bytes, random: Random) -> bytes:
    names = (
        b"/FlateDecode",
        b"/LZWDecode",
        b"/ASCII85Decode",
        b"/RunLengthDecode",
        b"/JBIG2Decode",
    )
    chain = b" ".join(random.choice(names) for _ in range(random.choice((1, 4, 200))))
    return data.replace(b"/Length", b"/Filter [" + chain + b"] /Length", random.choice((1, -1)))


def _dictionary_deep(data: bytes, random: Random) -> bytes:
    depth = random.choice((50, 5_000, 100_000))
    opened, closed = random.choice(((b"[", b"]"), (b"<</A ", b">>")))
    return data.replace(
        b"/Type /Page ", b"/X " + opened * depth + closed * depth + b" /Type /Page ", 1
    )


def _table_gone(data: bytes, random: Random) -> bytes:
    place = data.rfind(b"xref")
    return data[:place] if random.random() < 0.5 else data.replace(b"startxref", b"startxre")


# Mail


def _header_spoilt(data: bytes, random: Random) -> bytes:
    lines = (
        b"Subject: " + b"=?utf-8?b?AAAA?= " * 5_000,
        b"Subject: =?" + random.choice(_CHARSETS) + b"?q?=00=ff=1b[31m?=",
        b"Content-Type: multipart/mixed; boundary=" + b"b" * 20_000,
        b"Content-Type: message/rfc822",
        b"From: " + b"(" * 20_000 + b"a@b",
        b"To: " + b"a@b, " * 20_000,
        b"Date: " + b"9" * 5_000,
        b"X-Long: " + b"y" * 1_000_000,
        b"\xff\xfe\x00: \x00",
    )
    return random.choice(lines) + b"\n" + data


def _charset_changed(data: bytes, random: Random) -> bytes:
    return re.sub(rb"charset=[\w-]+", b"charset=" + random.choice(_CHARSETS), data)


def _encoding_changed(data: bytes, random: Random) -> bytes:
    names = (b"base64", b"quoted-printable", b"uuencode", b"8bit", b"x")
    return re.sub(rb"(?<=Encoding: )[\w-]+", lambda _: random.choice(names), data)


def _mail_in_mail(data: bytes, random: Random) -> bytes:
    depth = random.choice((2, 50, 1_000))
    head = b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="e%d"\n\n--e%d\n'
    return b"".join(head % (n, n) for n in range(depth)) + data


def _attachment_names(data: bytes, random: Random) -> bytes:
    name = random.choice(("../../../tmp/escaped", "<img src=x>.pdf", "\u202efdp.exe", "n" * 50_000))
    return data.replace(b'filename="a.pdf"', f'filename="{name}"'.encode())


# RTF and text


def _braces(data: bytes, random: Random) -> bytes:
    place = random.randrange(len(data) + 1)
    return (
        data[:place]
        + random.choice((b"{", b"}", b"{\\*\\x ")) * random.choice((5, 100_000))
        + data[place:]
    )


def _control_words(data: bytes, random: Random) -> bytes:
    words = (
        b"\\bin2147483647 ",
        b"\\u-70000?",
        b"\\uc-5 ",
        b"\\u55357?" * 5_000,
        b"\\'zz",
        b"\\ansicpg99999 ",
        b"\\objdata " + b"0" * 100_000,
        b"\\" + b"w" * 50_000,
    )
    place = data.find(b"}") if random.random() < 0.5 else random.randrange(len(data) + 1)
    return data[:place] + random.choice(words) + data[place:]


def _long_lines(data: bytes, random: Random) -> bytes:
    pieces = (b"[", b"(", b"*", b"|", b"> ", b"a,", b'"', b"\t", b"\xcc\x81", b". ", b"\0", b"# ")
    return data + random.choice(pieces) * random.choice((1_000, 100_000)) + data


_BYTES: list[Mutation] = [
    _flipped,
    _overwritten,
    _cut_out,
    _cut_off,
    _repeated,
    _border_numbers,
    _hidden_characters,
]
_MARKUP: list[Mutation] = [
    _nested,
    _element_many_times,
    _entities,
    _attribute_spoilt,
    _tag_gone,
    _huge_attribute,
]
_ZIP: list[Mutation] = [
    _member_spoilt,
    _member_spoilt,
    _member_spoilt,
    _member_gone,
    _member_twice,
    _member_renamed,
    _members_swapped,
    _member_bomb,
    _many_members,
    _itself_inside,
]
_PDF: list[Mutation] = [
    _number_changed,
    _reference_changed,
    _stream_replaced,
    _filters,
    _dictionary_deep,
    _table_gone,
]
_MAIL: list[Mutation] = [
    _header_spoilt,
    _charset_changed,
    _encoding_changed,
    _mail_in_mail,
    _attachment_names,
]
_RTF: list[Mutation] = [_braces, _control_words]
_TEXT: list[Mutation] = [_long_lines]

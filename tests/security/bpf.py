"""Runs a filter's program as the kernel would: just the instructions of classic BPF it may use."""

import struct

ALLOW, KILL_PROCESS, FAIL = 0x7FFF0000, 0x80000000, 0x00050000
ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}


def verdict(program: bytes, machine: str, number: int, *arguments: int) -> int:
    """What the kernel would do: ``ALLOW``, ``KILL_PROCESS``, or ``FAIL`` with an error number."""
    filled = (*arguments, *[0] * (6 - len(arguments)))
    masked = [value & 0xFFFFFFFFFFFFFFFF for value in filled]
    data = struct.pack("<IIQ6Q", number, ARCHITECTURES[machine], 0, *masked)
    accumulator, at = 0, 0
    while True:
        code, if_true, if_false, value = struct.unpack_from("<HBBI", program, 8 * at)
        at += 1
        match code:
            case 0x20:
                (accumulator,) = struct.unpack_from("<I", data, value)
            case 0x54:
                accumulator &= value
            case 0x15:
                at += if_true if accumulator == value else if_false
            case 0x35:
                at += if_true if accumulator >= value else if_false
            case 0x45:
                at += if_true if accumulator & value else if_false
            case 0x06:
                return int(value)
            case _:
                raise AssertionError(f"no such instruction: {code:#x}")

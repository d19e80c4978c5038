"""What the figures were measured on."""

import os
import platform
import subprocess
from pathlib import Path


def said(*command: str) -> str:
    """What a command prints first, or nothing if it cannot be run."""
    try:
        lines = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    except OSError:
        return ""
    return lines[0].strip() if lines else ""


def processor() -> str:
    """Its name, as the system calls it."""
    file = Path("/proc/cpuinfo")
    if file.exists():
        for line in file.read_text().splitlines():
            if line.startswith("model name"):
                return " ".join(line.partition(":")[2].split())
    return said("sysctl", "-n", "machdep.cpu.brand_string") or platform.machine()


def system() -> str:
    """The name of the system's release."""
    file = Path("/etc/os-release")
    if file.exists():
        for line in file.read_text().splitlines():
            if line.startswith("PRETTY_NAME="):
                return line.partition("=")[2].strip('"')
    return platform.platform()


def facts(date: str) -> dict:
    """Machine, versions and date."""
    return {
        "date": date,
        "processor": processor(),
        "cores": os.cpu_count(),
        "system": system(),
        "kernel": platform.release(),
        "swift": said("swift", "--version").replace("(swiftlang", "(").partition(" (")[0],
        "openssl": said("pkg-config", "--modversion", "libcrypto"),
        "libsodium": said("pkg-config", "--modversion", "libsodium"),
        "python": platform.python_version(),
        "scrim": said("git", "describe", "--always", "--dirty"),
    }

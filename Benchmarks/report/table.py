"""The tables of a run, in Markdown."""

ALGORITHMS = ("ES256", "ES384", "Ed25519", "PS256")


def rows(header: tuple[str, ...], body: list[tuple[str, ...]]) -> str:
    """A table whose columns, but for the first, are numbers."""
    lines = ["| " + " | ".join(header) + " |", "|---" + "|---:" * (len(header) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in body])


def spread(ratio: dict) -> str:
    """Median and quartiles, with as many digits as say something."""
    digits = 2 if ratio["median"] >= 0.1 else 3
    return f"**{ratio['median']:.{digits}f}** ({ratio['q1']:.{digits}f} to {ratio['q3']:.{digits}f})"


def micros(value: float) -> str:
    """Microseconds, with as many digits as say something."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def peers(results: dict) -> str:
    """Everybody's rate."""
    return rows(
        ("reference presentation, ES256, Key Binding", "per second of one core", "beside the limit"),
        [
            (peer["name"], f"{peer['per_cpu_second']['median']:,.0f}", spread(peer["ratio"]))
            for peer in results["peers"]
        ],
    )


def operations(results: dict, algorithm: str = "ES256", binding: str = "bound", shown=lambda reading: True) -> str:
    """Every operation of one algorithm; those that have none are put among the ones with Key Binding."""
    chosen = [
        reading
        for reading in results["readings"]
        if reading.get("algorithm", algorithm) == algorithm and reading.get("binding", "bound") == binding and shown(reading)
    ]
    return rows(
        ("operation", "bytes", "µs", "limit", "limit, µs", "rate beside the limit"),
        [
            (
                f"{reading['operation']}: {reading['name']}", f"{reading.get('bytes', 0):,}",
                micros(reading["micros"]["median"]), reading["limit"], micros(reading["limitMicros"]["median"]),
                spread(reading["ratio"]),
            )
            for reading in chosen
        ],
    )


def algorithms(results: dict) -> str:
    """The reference presentation by algorithm."""
    body = []
    for reading in results["readings"]:
        if reading["operation"].startswith("verify") and reading["name"].startswith("reference"):
            body.append(
                (
                    f"{reading['algorithm']}{reading['operation'][len('verify'):]}, {'with' if reading['binding'] == 'bound' else 'without'} Key Binding",
                    micros(reading["micros"]["median"]), micros(reading["limitMicros"]["median"]), spread(reading["ratio"]),
                )
            )
    return rows(("verify: reference presentation", "µs", "limit, µs", "rate beside the limit"), body)


def two_cores(results: dict) -> str:
    """The batch."""
    batch = results["twoCores"]
    return rows(
        ("batch of 512 reference presentations", "median (quartiles)"),
        [
            ("one task: rate beside the limit on one core", spread(batch["one"])),
            ("two tasks: rate beside the limit on two cores", spread(batch["two"])),
            ("efficiency of each of two cores, as the limit has it", spread(batch["efficiency"])),
            ("the same as read, with what two busy cores take from each other", spread(batch["plainEfficiency"])),
            ("processors kept busy, beside the limit", spread(batch["spread"])),
        ],
    )


def growth(results: dict) -> str:
    """The fits."""
    return rows(
        ("all but the signatures, against", "µs for each", "µs at none", "R²", "farthest point"),
        [
            (
                one["of"], f"{one['fit']['slope']:.3f}", f"{one['fit']['intercept']:.1f}", f"{one['fit']['r2']:.5f}",
                f"{100 * one['fit']['residual']:.1f} %",
            )
            for one in results["growth"]
        ],
    )


def memory(results: dict) -> str:
    """What a run over lines held at most."""
    return rows(
        ("peak memory of scrim verify --lines --jobs 2", "bytes of one", "few", "MiB", "many", "MiB"),
        [
            (
                one["record"], f"{one['bytes']:,}", f"{one['count']:,}", f"{one['few_kib'] / 1024:.1f}",
                f"{one['count'] * one['times']:,}", f"{one['many_kib'] / 1024:.1f}",
            )
            for one in results["memory"]
        ],
    )


def parts(results: dict) -> str:
    """What a verification consists of."""
    return rows(
        ("part of a verification", "µs", "share of the limit"),
        [
            (f"{part['mode']}: {part['name']}", f"{part['micros']:.1f}", f"{100 * part['ofLimit']:.1f} %")
            for part in results["parts"]
        ],
    )


def instructions(results: dict) -> str:
    """What callgrind counted."""
    return rows(
        ("all but ECDSA (callgrind, SHA-256 without the processor's own instructions)", "instructions"),
        [(record, f"{count:,}") for record, count in results["instructions"].items() if count],
    )


def where(results: dict) -> str:
    """Machine and versions, in a sentence."""
    machine = results["machine"]
    return (
        f"{machine['date']}, {machine['processor']}, {machine['cores']} cores, {machine['system']}, "
        f"{machine['swift']}, OpenSSL {machine['openssl']}, libsodium {machine['libsodium']}, Scrim {machine['scrim']}; "
        f"load average {results['load']['start']:.1f} at the start and {results['load']['end']:.1f} at the end."
    )


def page(results: dict) -> str:
    """Everything, as a page of its own."""
    sections = [
        "# Throughput\n\n" + where(results),
        "A rate beside the limit of 1.00 would leave nothing but the signatures. Times are processor time; each figure is the"
        " median of interleaved rounds in one process, with quartiles. Compare ratios, never times of two runs.",
        "## Everybody\n\n![rates beside the limit](ratios.svg)\n\n" + peers(results),
        "## What a verification consists of\n\n![parts](parts.svg)\n\n" + parts(results),
        "## On two cores\n\n" + two_cores(results),
        "## Growth\n\n![growth](growth.svg)\n\n" + growth(results),
    ]
    if results.get("memory"):
        words = "Presentations stream through a pipe: what is held must not grow with their number."
        sections.append(f"## Memory\n\n{words}\n\n" + memory(results))
    if any(results.get("instructions", {}).values()):
        sections.append("## Instructions\n\n" + instructions(results))
    sections.append("## By algorithm\n\n" + algorithms(results))
    for algorithm in ALGORITHMS:
        for binding, words in (("bound", "with"), ("unbound", "without")):
            own = lambda reading: "algorithm" in reading or (algorithm == "ES256" and binding == "bound")  # noqa: E731
            if any(reading.get("algorithm") == algorithm for reading in results["readings"]):
                sections.append(f"## {algorithm}, {words} Key Binding\n\n" + operations(results, algorithm, binding, own))
    return "\n\n".join(sections) + "\n"


def summary(results: dict) -> str:
    """What stands in the README of the project."""
    wanted = {
        "issue": ("30 Disclosures",),
        "accept": None,
        "present": None,
        "verify": None,
        "verify, trusted issuer": None,
        "blind view": ("badge",),
        "screen": None,
    }

    def shown(reading: dict) -> bool:
        names = wanted.get(reading["operation"], ())
        return names is None or reading["name"] in names

    return "\n\n".join([peers(results), operations(results, shown=shown), two_cores(results), where(results)])


def between(text: str, start: str, end: str, new: str) -> str:
    """The text with what stands between two markers replaced."""
    before, found, rest = text.partition(start)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"there are no markers {start} and {end}")
    return f"{before}{start}\n{new}\n{end}{after}"

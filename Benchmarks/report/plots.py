"""The pictures of a run."""

from svg import Picture, short, steps

MARGIN = 24


def ratios(results: dict) -> str:
    """How fast everybody verifies the same presentations, beside the limit."""
    peers = results["peers"]
    left, right, row = 268, 96, 40
    width, top = 880, 104
    height = top + row * len(peers) + 62
    best = max(peer["ratio"]["q3"] for peer in peers)
    ticks = steps(max(best, 1.0))
    words = "; ".join(f"{peer['name']}: {peer['ratio']['median']:.2f}" for peer in peers)
    picture = Picture(width, height, "Presentations verified, as a multiple of the limit", words)
    picture.text(MARGIN, 38, "Presentations verified per second of one core", "title")
    picture.text(MARGIN, 60, "1.0 is the limit: two ECDSA verifications of OpenSSL, keys ready, and nothing else", "sub")

    def place(value: float) -> float:
        return left + (width - left - right) * value / ticks[-1]

    bottom = top + row * len(peers)
    for tick in ticks:
        picture.line(place(tick), top - 4, place(tick), bottom, "grid")
        picture.text(place(tick), bottom + 19, short(tick), "tick", "middle")
    for number, peer in enumerate(peers):
        y = top + row * number
        ours = peer["name"].startswith("Scrim")
        kind = "ours" if ours else "bound" if number == 0 else "theirs"
        ratio = peer["ratio"]
        rate = peer["per_cpu_second"]["median"]
        tip = f"{peer['name']}: {ratio['median']:.3f} ({ratio['q1']:.3f} to {ratio['q3']:.3f}), {rate:,.0f} a second"
        picture.text(left - 12, y + 24, peer["name"], "label strong" if ours else "label", "end")
        picture.bar(left, y + 8, place(ratio["median"]) - left, row - 16, kind, tip)
        if ratio["q3"] > ratio["q1"]:
            picture.line(place(ratio["q1"]), y + row / 2, place(ratio["q3"]), y + row / 2, "whisker")
        # Beside the bar, and not upon the line of the limit.
        end = place(max(ratio["median"], ratio["q3"])) + 9
        if ratio["median"] < 1 and end > place(1) - 44:
            end = max(end, place(1) + 7)
        picture.text(end, y + 25, f"{ratio['median']:.2f}", "value")
    picture.line(place(1), top - 8, place(1), bottom, "limit")
    picture.text(place(1), top - 14, "limit", "limit-word", "middle")
    picture.text(
        MARGIN, height - 16,
        "Same presentations, in turn, by processor time; whiskers are quartiles. "
        f"{results['machine']['processor']}, {results['machine']['date']}",
        "note",
    )
    return picture.written()


def parts(results: dict) -> str:
    """What one verification consists of."""
    modes: dict[str, list[dict]] = {}
    for part in results["parts"]:
        modes.setdefault(part["mode"], []).append(part)
    names = [part["name"] for part in next(iter(modes.values()))]
    width, left, right, row, top = 880, 158, 92, 56, 132
    height = top + row * len(modes) + 56
    whole = {mode: sum(max(part["ofLimit"], 0) for part in some) for mode, some in modes.items()}
    ticks = steps(max([1.0, *whole.values()]))
    words = "; ".join(
        f"{mode}: " + ", ".join(f"{part['name']} {part['micros']:.1f} microseconds" for part in some)
        for mode, some in modes.items()
    )
    picture = Picture(width, height, "What verifying one presentation costs", words)
    picture.text(MARGIN, 38, "What verifying one presentation costs", "title")
    picture.text(MARGIN, 60, "10 of 27 claims shown, ES256, Key Binding; 1.0 is the cost of the limit", "sub")
    x = float(MARGIN)
    for number, name in enumerate(names):
        picture.bar(x, 78, 12, 12, f"p{number}", name)
        picture.text(x + 17, 88.5, name, "tick")
        x += 17 + 6.9 * len(name) + 14

    def place(value: float) -> float:
        return left + (width - left - right) * value / ticks[-1]

    bottom = top + row * len(modes)
    for tick in ticks:
        picture.line(place(tick), top - 4, place(tick), bottom, "grid")
        picture.text(place(tick), bottom + 19, short(tick), "tick", "middle")
    for number, (mode, some) in enumerate(modes.items()):
        y = top + row * number
        picture.text(left - 12, y + row / 2 + 5, mode, "label strong", "end")
        start = 0.0
        for kind, part in enumerate(some):
            share = max(part["ofLimit"], 0)
            wide = place(start + share) - place(start)
            tip = f"{part['name']}: {part['micros']:.1f} µs, {100 * part['ofLimit']:.1f} % of the limit"
            picture.bar(place(start), y + 11, max(wide - 1, 0.5), row - 22, f"p{kind}", tip, 1)
            if wide > 58:
                picture.text(place(start) + wide / 2, y + row / 2 + 4, f"{part['micros']:.1f} µs", "inside" if kind < 5 else "inside dark", "middle")
            start += share
        total = sum(part["micros"] for part in some)
        picture.text(place(max(start, 1.0)) + 9, y + row / 2 + 5, f"{total:.0f} µs", "value")
    picture.line(place(1), top - 6, place(1), bottom, "limit")
    picture.text(place(1), top - 12, "limit", "limit-word", "middle")
    picture.text(MARGIN, height - 14, "Parts are timed one by one on the same bytes; the last is what is left.", "note")
    return picture.written()


def growth(results: dict) -> str:
    """Cost against size, with the line through it."""
    series = results["growth"]
    width, top, tall = 880, 110, 210
    each = (width - 2 * MARGIN) / len(series)
    height = top + tall + 74
    words = "; ".join(f"{one['of']}: R squared {one['fit']['r2']:.4f}" for one in series)
    picture = Picture(width, height, "How the cost of a verification grows", words)
    picture.text(MARGIN, 38, "How the cost of a verification grows", "title")
    picture.text(MARGIN, 60, "everything but the two signatures, in microseconds, and the straight line through it", "sub")
    for number, one in enumerate(series):
        left, wide = MARGIN + each * number + 44, each - 66
        across = steps(max(point["x"] for point in one["points"]), 4)
        up = steps(max(point["micros"] for point in one["points"]), 5)

        def at(x: float, y: float, left=left, wide=wide, across=across, up=up) -> tuple[float, float]:
            return left + wide * x / across[-1], top + tall * (1 - y / up[-1])

        picture.text(left - 40, top - 18, one["of"], "tick strong")
        for tick in up:
            _, y = at(0, tick)
            picture.line(left, y, left + wide, y, "grid" if tick else "axis")
            picture.text(left - 7, y + 4, short(tick), "tick", "end")
        for tick in across:
            x, _ = at(tick, 0)
            picture.text(x, top + tall + 18, short(tick), "tick", "middle")
        fit, last = one["fit"], max(point["x"] for point in one["points"])
        first = min(point["x"] for point in one["points"])
        picture.line(
            *at(first, fit["intercept"] + fit["slope"] * first), *at(last, fit["intercept"] + fit["slope"] * last),
            "ours-line",
        )
        for point in one["points"]:
            picture.dot(*at(point["x"], point["micros"]), "ours", f"{point['x']:.0f}: {point['micros']:.1f} µs")
        picture.text(
            left, top + tall + 42, f"R² {fit['r2']:.4f}, {short(round(fit['slope'], 3))} µs each", "tick strong"
        )
        picture.text(left, top + tall + 59, f"farthest point {100 * fit['residual']:.0f} % off", "tick")
    return picture.written()

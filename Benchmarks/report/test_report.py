"""Tests of what makes tables and pictures of a run: python3 -m unittest discover -s Benchmarks/report."""

import json
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import memory
import peers
import plots
import svg
import table

SVG = "{http://www.w3.org/2000/svg}"


def spread(median):
    return {"median": median, "q1": median * 0.9, "q3": median * 1.1}


def reading(operation, name, **more):
    return {
        "operation": operation, "name": name, "bytes": 3219, "micros": spread(200.0), "limit": "2 signature checks",
        "limitMicros": spread(180.0), "ratio": spread(0.9), "rounds": 31, **more,
    }


def results():
    return {
        "machine": {
            "date": "2026-11-21", "processor": "A processor", "cores": 2, "system": "A system", "kernel": "6",
            "swift": "Swift version 6.3.1", "openssl": "3", "libsodium": "1", "python": "3", "scrim": "abc",
        },
        "load": {"start": 1.0, "end": 2.0},
        "readings": [
            reading("verify", "reference (27 digests, 10 shown)", algorithm="ES256", binding="bound"),
            reading("verify", "reference (27 digests, 10 shown)", algorithm="ES384", binding="unbound"),
            reading("issue", "30 Disclosures", algorithm="ES256", binding="bound"),
            reading("issue", "100 Disclosures", algorithm="ES256", binding="bound"),
            reading("blind view", "badge"),
        ],
        "growth": [
            {
                "of": name, "points": [{"x": 1.0, "micros": 10.0}, {"x": 3.0, "micros": 30.0}],
                "fit": {"slope": 10.0, "intercept": 0.0, "r2": 0.99912, "residual": 0.04},
            }
            for name in ("claims shown, of 256", "digests, 10 claims shown", "levels of concealment, all shown")
        ],
        "parts": [
            {"mode": "plain", "name": "issuer's signature", "micros": 90.0, "ofLimit": 0.5},
            {"mode": "plain", "name": "the rest", "micros": 18.0, "ofLimit": 0.1},
        ],
        "twoCores": {name: spread(0.97) for name in ("one", "two", "efficiency", "plainEfficiency", "spread")},
        "memory": [{"record": "reference", "bytes": 3219, "count": 5000, "times": 10, "few_kib": 2048, "many_kib": 3072}],
        "instructions": {"reference": 98765, "badge": None},
        "peers": [
            {"name": "limit", "version": "1", "per_cpu_second": spread(5000), "ratio": spread(1.0)},
            {"name": "Scrim & <friends>", "version": "1", "per_cpu_second": spread(8000), "ratio": spread(1.6)},
            {"name": "another", "version": "1", "per_cpu_second": spread(1000), "ratio": spread(0.2)},
        ],
    }


class Pictures(unittest.TestCase):
    def test_every_picture_is_well_formed_and_says_what_it_shows(self):
        for draw in (plots.ratios, plots.parts, plots.growth):
            root = ElementTree.fromstring(draw(results()))
            self.assertEqual(root.get("role"), "img")
            self.assertGreater(len(root.get("aria-label")), 30)
            self.assertIn("prefers-color-scheme: dark", root.find(f"{SVG}style").text)

    def test_nothing_stands_outside_of_the_picture(self):
        for draw in (plots.ratios, plots.parts, plots.growth):
            root = ElementTree.fromstring(draw(results()))
            width, height = float(root.get("width")), float(root.get("height"))
            for part in root.iter():
                for name, bound in (("x", width), ("x1", width), ("x2", width), ("y", height), ("y1", height), ("cx", width)):
                    if part.get(name) is not None:
                        self.assertTrue(0 <= float(part.get(name)) <= bound, (part.attrib, name))
                if part.tag == f"{SVG}text" and part.get("text-anchor") == "start":
                    # The narrowest that these letters are.
                    self.assertLess(float(part.get("x")) + 5.2 * len(part.text), width, part.text)

    def test_a_bar_is_as_long_as_its_ratio(self):
        bars = [
            float(part.get("width"))
            for part in ElementTree.fromstring(plots.ratios(results())).iter(f"{SVG}rect")
            if part.get("class") in ("ours", "theirs", "bound")
        ]
        self.assertAlmostEqual(bars[1] / bars[0], 1.6, delta=0.01)
        self.assertAlmostEqual(bars[2] / bars[0], 0.2, delta=0.01)

    def test_the_line_of_the_limit_stands_where_its_bar_ends(self):
        root = ElementTree.fromstring(plots.ratios(results()))
        bar = next(part for part in root.iter(f"{SVG}rect") if part.get("class") == "bound")
        line = next(part for part in root.iter(f"{SVG}line") if part.get("class") == "limit")
        self.assertAlmostEqual(float(bar.get("x")) + float(bar.get("width")), float(line.get("x1")), delta=0.2)

    def test_steps_reach_the_top_in_round_numbers(self):
        self.assertEqual(svg.steps(1.6), [0, 0.5, 1.0, 1.5, 2.0])
        for top in (0.03, 1.0, 7.0, 120.0, 962.0):
            steps = svg.steps(top)
            self.assertGreaterEqual(steps[-1], top)
            self.assertLessEqual(len(steps), 8)


class Tables(unittest.TestCase):
    def test_a_row_for_everybody_with_median_and_spread(self):
        self.assertIn("| another | 1,000 | **0.20** (0.18 to 0.22) |", table.peers(results()))

    def test_the_page_has_every_reading_and_the_summary_the_chosen_ones(self):
        page, summary = table.page(results()), table.summary(results())
        for words in ("issue: 100 Disclosures", "ES384, without Key Binding", "0.99912", "98,765", "50,000 | 3.0", "blind view: badge"):
            self.assertIn(words, page)
        self.assertIn("issue: 30 Disclosures", summary)
        self.assertNotIn("issue: 100 Disclosures", summary)

    def test_a_new_summary_replaces_the_old_one_and_nothing_else(self):
        text = "before\n<!-- a -->\nold\n<!-- /a -->\nafter\n"
        self.assertEqual(
            table.between(text, "<!-- a -->", "<!-- /a -->", "new"), "before\n<!-- a -->\nnew\n<!-- /a -->\nafter\n"
        )
        with self.assertRaises(ValueError):
            table.between("no markers", "<!-- a -->", "<!-- /a -->", "new")


class Race(unittest.TestCase):
    """Peers made of a line of Python each."""

    INPUT = b'{"scrim_peers":1,"seconds":1}\n{"presentation":"x"}\n'

    def peer(self, name, count, rejected=0):
        answer = {"peer": name, "accepted": 1, "rejected": rejected, "count": count, "cpu_seconds": 2.0}
        program = f"import sys; sys.stdin.read(); print({json.dumps(json.dumps(answer))})"
        return {"name": name, "command": [sys.executable, "-c", program], "refuses": 0}

    def test_rates_are_compared_round_by_round_with_the_first_peer(self):
        race = peers.race([self.peer("limit", 100), self.peer("half", 50)], self.INPUT, 3, 0.1)
        self.assertEqual(race[1]["ratio"]["median"], 0.5)
        self.assertEqual(race[1]["per_cpu_second"]["median"], 25)

    def test_a_peer_that_lets_altered_presentations_pass_has_no_rate(self):
        said = []
        race = peers.race([self.peer("limit", 100), self.peer("lax", 500, rejected=1)], self.INPUT, 2, 0.1, said.append)
        self.assertEqual([peer["name"] for peer in race], ["limit"])
        self.assertTrue(any("lax refused 1" in line for line in said))

    def test_a_peer_that_breaks_is_left_out_and_named(self):
        said = []
        broken = {"name": "broken", "command": [sys.executable, "-c", "raise SystemExit('no such library')"], "refuses": 0}
        race = peers.race([self.peer("limit", 100), broken], self.INPUT, 2, 0.1, said.append)
        self.assertEqual(len(race), 1)
        self.assertTrue(any("no such library" in line for line in said))

    def test_a_program_that_was_not_built_is_no_peer(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "peers.json"
            file.write_text(
                json.dumps(
                    [
                        {"name": "a", "command": ["{here}", "x"], "refuses": 4},
                        {"name": "b", "command": ["{missing}"], "refuses": 4},
                    ]
                )
            )
            found = peers.configured(file, {"here": "/bin/true"}, ["c=node peer.js --fast"])
        self.assertEqual([peer["command"] for peer in found], [["/bin/true", "x"], ["node", "peer.js", "--fast"]])

    def test_the_time_to_run_is_the_only_thing_that_is_changed(self):
        header, rest = peers.with_seconds(self.INPUT, 0.25).split(b"\n", 1)
        self.assertEqual(json.loads(header), {"scrim_peers": 1, "seconds": 0.25})
        self.assertEqual(rest, b'{"presentation":"x"}\n')

    def test_quartiles_are_those_of_the_programs(self):
        self.assertEqual(peers.quartiles([4.0, 1.0, 3.0, 2.0]), {"median": 2.5, "q1": 1.75, "q3": 3.25})


class Memory(unittest.TestCase):
    """Programs of a line of Python each."""

    def peak(self, program, lines):
        with tempfile.TemporaryDirectory() as folder:
            return memory.peak([sys.executable, "-I", "-S", "-c", program], lines, Path(folder))

    def test_what_a_program_holds_is_seen_and_what_its_driver_holds_is_not(self):
        held = bytearray(96 << 20)
        small, _ = self.peak("import sys; [None for _ in sys.stdin]", [b"line\n"] * 10)
        large, _ = self.peak("held = bytearray(64 << 20)", [])
        self.assertLess(small, 48 << 10)
        self.assertGreater(large, 64 << 10)
        self.assertLess(large, len(held) >> 10)

    def test_a_program_that_ends_badly_has_no_peak(self):
        with self.assertRaisesRegex(memory.RunFailed, "status 3: no such file"):
            self.peak("import sys; print('no such file', file=sys.stderr); sys.exit(3)", [b"line\n"] * 100_000)

    def test_a_run_that_did_not_accept_everything_has_no_peak(self):
        lines = [b'{"issuer": "i", "issuer_jwk": {}, "audience": "a", "nonce": "n", "now": 1}']
        presentations = b"\n".join(lines + [b'{"presentation": "x"}'] * (1 + peers.ALTERED)) + b"\n"
        with tempfile.TemporaryDirectory() as folder:
            tool = Path(folder) / "tool"
            said = '{"accepted":2}'
            tool.write_text(f"#!/bin/sh\n[ $1 = trust ] || {{ cat; echo '{said}' >&2; }}\n")
            tool.chmod(0o755)
            self.assertGreater(memory.streamed(str(tool), presentations, 2), 0)
            with self.assertRaisesRegex(memory.RunFailed, "accepted 2 of 3"):
                memory.streamed(str(tool), presentations, 3)


if __name__ == "__main__":
    unittest.main()

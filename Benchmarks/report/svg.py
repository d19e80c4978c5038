"""A picture of lines, bars and words that reads well on light and on dark pages."""

from xml.sax.saxutils import escape, quoteattr

STYLE = """
  svg { color-scheme: light dark; }
  .page { fill: #ffffff; stroke: #d8dee4; }
  text { font-family: -apple-system, "Segoe UI", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; fill: #1f2328; }
  .title { font-size: 19px; font-weight: 600; }
  .sub, .tick, .note { fill: #59636e; }
  .sub { font-size: 13px; }
  .label { font-size: 14px; }
  .strong { font-weight: 600; }
  .value { font-size: 14px; font-weight: 600; font-variant-numeric: tabular-nums; }
  .tick, .note { font-size: 12px; font-variant-numeric: tabular-nums; }
  .grid { stroke: #e6eaef; stroke-width: 1; }
  .axis { stroke: #8c959f; stroke-width: 1; }
  .limit { stroke: #cf222e; stroke-width: 1.5; stroke-dasharray: 5 4; }
  .limit-word { fill: #cf222e; font-size: 12px; font-weight: 600; }
  .whisker { stroke: #1f2328; stroke-width: 1.5; opacity: .65; }
  .ours { fill: #0f7b8a; } .ours-line { stroke: #0f7b8a; stroke-width: 2; fill: none; }
  .theirs { fill: #a8b1bb; }
  .bound { fill: #e3b9bd; }
  .p0 { fill: #0b5966; } .p1 { fill: #2492a3; } .p2 { fill: #c77700; }
  .p3 { fill: #e3a008; } .p4 { fill: #7d8ca3; } .p5 { fill: #b9c3d0; }
  .inside { fill: #ffffff; font-size: 12px; font-weight: 600; }
  .dark { fill: #1f2328; }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117; stroke: #30363d; }
    text { fill: #e6edf3; }
    .sub, .tick, .note { fill: #9198a1; }
    .grid { stroke: #21262d; }
    .axis { stroke: #6e7681; }
    .limit { stroke: #ff7b72; } .limit-word { fill: #ff7b72; }
    .whisker { stroke: #e6edf3; }
    .ours { fill: #2ba6b8; } .ours-line { stroke: #2ba6b8; }
    .theirs { fill: #57606a; }
    .bound { fill: #6b3438; }
    .p0 { fill: #1c7f8f; } .p1 { fill: #3fb6c8; } .p2 { fill: #d98a1c; }
    .p3 { fill: #e9b949; } .p4 { fill: #8494ab; } .p5 { fill: #4c5866; }
    .inside, .dark { fill: #ffffff; }
  }
"""


class Picture:
    """Grows from the top; everything is placed in pixels."""

    def __init__(self, width: int, height: int, title: str, description: str) -> None:
        self.size = width, height
        self.title, self.description = title, description
        self.parts: list[str] = []

    def text(self, x: float, y: float, words: str, kind: str, anchor: str = "start") -> None:
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" class={quoteattr(kind)} text-anchor="{anchor}">{escape(words)}</text>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, kind: str) -> None:
        self.parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class={quoteattr(kind)}/>')

    def bar(self, x: float, y: float, width: float, height: float, kind: str, tip: str, radius: float = 2) -> None:
        self.parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{height:.1f}" rx="{radius}"'
            f" class={quoteattr(kind)}><title>{escape(tip)}</title></rect>"
        )

    def dot(self, x: float, y: float, kind: str, tip: str) -> None:
        self.parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" class={quoteattr(kind)}><title>{escape(tip)}</title></circle>'
        )

    def written(self) -> str:
        width, height = self.size
        label = quoteattr(f"{self.title}. {self.description}")
        body = "\n  ".join(self.parts)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
            f' role="img" aria-label={label}>\n<style>{STYLE}</style>\n'
            f'  <rect x=".5" y=".5" width="{width - 1}" height="{height - 1}" rx="8" class="page"/>\n  {body}\n</svg>\n'
        )


def steps(top: float, most: int = 6) -> list[float]:
    """Round numbers from 0 to at least `top`."""
    step = 10.0**-6
    factors = (2, 2.5, 2)
    number = 0
    while top / step > most:
        step *= factors[number % 3]
        number += 1
    count = int(top / step - 1e-9) + 1
    return [step * number for number in range(count + 1)]


def short(number: float) -> str:
    """Without digits that say nothing."""
    return f"{number:,.2f}".rstrip("0").rstrip(".") if number < 1000 else f"{number:,.0f}"

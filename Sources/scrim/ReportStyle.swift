/// How the report looks: on light and dark screens, narrow ones, and paper.

#if CommandLine
enum ReportStyle {
  /// CSS. Every pair of text and ground has a contrast of 4.5 to 1 or more (WCAG 2.2, 1.4.3).
  static let sheet = """
    :root{color-scheme:light dark;--ground:#fbfaf7;--paper:#fff;--ink:#1d2228;--soft:#565e68;--line:#d9d6ce;--link:#0b57a4;\
    --met:#0d5f3a;--met-ground:#e3f3ea;--weaker:#7a4b00;--weaker-ground:#fbf0d9;--unmet:#5b616a;--unmet-ground:#eeeeec;\
    --accent:#7a2e4f}
    @media (prefers-color-scheme:dark){:root{--ground:#14171b;--paper:#1c2026;--ink:#e8e6e1;--soft:#a9b0b9;--line:#363c45;\
    --link:#8fc1ff;--met:#7fdcae;--met-ground:#12352a;--weaker:#f2c879;--weaker-ground:#3b2d10;--unmet:#b4bac3;\
    --unmet-ground:#2a2f37;--accent:#f0a6c4}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem}
    body{margin:0 auto;max-width:64rem;padding:2rem 1.25rem 4rem;background:var(--ground);color:var(--ink);\
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
    a{color:var(--link);text-underline-offset:.15em}
    a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    code,.requirement tbody th,.number{font-family:ui-monospace,"Cascadia Mono",Menlo,"DejaVu Sans Mono",monospace}
    code{font-size:.9em;overflow-wrap:anywhere}
    h1{font-size:2.1rem;line-height:1.2;margin:.1rem 0 .6rem;text-wrap:balance}
    h2{font-size:1.45rem;line-height:1.25;margin:2.75rem 0 .75rem}
    h3{font-size:1.15rem;line-height:1.3;margin:0 0 .35rem}
    h4{font-size:.95rem;margin:0 0 .4rem;color:var(--soft)}
    p{margin:.5rem 0;max-width:46rem}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);border:2px solid var(--link)}
    .kicker{margin:0;color:var(--accent);font-weight:600;letter-spacing:.02em}
    .lead{font-size:1.1rem}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(24rem,1fr));gap:.75rem 2rem;margin:1.5rem 0 0;\
    padding:1rem 0;border-block:1px solid var(--line)}
    .facts dt{color:var(--soft);font-size:.85rem}
    .facts dd{margin:0}
    nav ol{margin:.25rem 0;padding-left:1.5rem}
    nav li{margin:.2rem 0}
    .tag{display:inline-block;padding:0 .5em;border:1px solid var(--accent);border-radius:1em;color:var(--accent);\
    font-size:.8rem;font-weight:600;line-height:1.5}
    .legend{list-style:none;padding:0}
    .legend li{margin:.5rem 0;max-width:46rem}
    .result{display:inline-block;padding:.05em .6em;border-radius:.35em;font-size:.9rem;font-weight:600;white-space:nowrap}
    .met{color:var(--met);background:var(--met-ground)}
    .weaker{color:var(--weaker);background:var(--weaker-ground)}
    .unmet{color:var(--unmet);background:var(--unmet-ground)}
    .requirement,.candidate{margin:1.25rem 0;padding:1.1rem 1.25rem;background:var(--paper);border:1px solid var(--line);\
    border-radius:.6rem}
    .number{color:var(--soft);font-weight:400}
    .why,.detail{display:block;font-size:.85rem}
    .asked,.why,.detail,.none,.withheld,.back,footer{color:var(--soft)}
    .asked{margin:0}
    .tally{margin:.5rem 0 .75rem}
    .scroll{overflow-x:auto}
    table{width:100%;border-collapse:collapse;font-size:.95rem}
    caption{text-align:left;color:var(--soft);font-size:.85rem;padding:.25rem 0 .5rem}
    th,td{padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
    thead th{border-top:0;color:var(--soft);font-size:.85rem;font-weight:600}
    tbody th{font-weight:400;font-size:.85rem;white-space:nowrap}
    tfoot th,tfoot td{font-weight:600}
    .requirement th:nth-child(1){width:17.5rem}
    .requirement th:nth-child(2){width:15rem}
    .count{text-align:right;padding-right:0;font-variant-numeric:tabular-nums}
    .evidence{margin:0;padding:0;list-style:none}
    .evidence li+li{margin-top:.25rem}
    .results{list-style:none;padding:0;margin:.5rem 0 1rem;display:grid;gap:.35rem 1.5rem;\
    grid-template-columns:repeat(auto-fill,minmax(18rem,1fr))}
    .record{margin:.75rem 0;padding:.75rem 1rem;border-left:3px solid var(--line)}
    .record dl{margin:0}
    .record dl div{margin:.3rem 0}
    .record .line{display:grid;grid-template-columns:minmax(6rem,10rem) 1fr;gap:0 1rem}
    .record dt{color:var(--soft);font-size:.9rem}
    .record dd{margin:0;overflow-wrap:anywhere;min-width:0}
    .record .block>dd{padding-left:1rem;border-left:1px solid var(--line)}
    .record ul{margin:0;padding-left:1.1rem}
    .record li+li{margin-top:.5rem}
    .record bdi{white-space:pre-line}
    .back,footer{font-size:.85rem}
    footer{margin-top:3rem;border-top:1px solid var(--line)}
    @media (max-width:40rem){body{padding:1.25rem .9rem 3rem}h1{font-size:1.6rem}.requirement,.candidate{padding:.9rem}\
    .requirement th:nth-child(n){width:auto}.requirement tbody th{white-space:normal;overflow-wrap:anywhere;min-width:7.5rem}\
    .requirement td{overflow-wrap:anywhere;min-width:6rem}}
    @media print{:root{--ground:#fff;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--met:#000;--weaker:#000;\
    --unmet:#000;--met-ground:#fff;--weaker-ground:#fff;--unmet-ground:#fff;--accent:#000}html{font-size:9.5pt}\
    body{max-width:none;padding:0}.skip,.back,nav{display:none}.result{border:1px solid currentColor}.requirement,.candidate{border:0;\
    border-top:1px solid var(--line);border-radius:0;padding:.5rem 0}tr,.record{break-inside:avoid}\
    th,td{padding-block:.3rem}.why{display:inline}h2,h3,h4,caption,.asked,.tally,.results{break-after:avoid}\
    footer{break-before:avoid;margin-top:1rem}thead{display:table-header-group}.scroll{overflow:visible}}
    """
}
#endif

/// How the page about conformance looks, beyond what all pages share.

#if CommandLine
enum ConformanceStyle {
  /// CSS. Every pair of text and ground has a contrast of 4.5 to 1 or more (WCAG 2.2, 1.4.3).
  static let sheet =
    ReportStyle.sheet + """

      :root{--bad:#96211c;--bad-ground:#fbe6e3}
      @media (prefers-color-scheme:dark){:root{--bad:#ffb0a6;--bad-ground:#471c18}}
      body{max-width:76rem}
      .bad{color:var(--bad);background:var(--bad-ground)}
      [hidden]{display:none!important}
      .spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
      .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:1.25rem}
      .tile{padding:1.1rem 1.25rem;background:var(--paper);border:1px solid var(--line);border-radius:.6rem;min-width:0;\
      max-width:38rem;overflow-wrap:anywhere}
      .tile h3{font-size:1.05rem}
      .big{font-size:2rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums;margin:.2rem 0 .6rem}
      .big span{font-size:.95rem;font-weight:400;color:var(--soft)}
      .bar{display:flex;gap:2px;height:.6rem;margin:0 0 .75rem;border-radius:.3rem;overflow:hidden}
      .bar .met{background:var(--met)}.bar .bad{background:var(--bad)}.bar .unmet{background:var(--line)}
      .tile table{font-size:.9rem}
      .tile caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
      .tile th,.tile td{padding:.25rem 0;font-size:.9rem;white-space:normal}
      .tile td.count{white-space:nowrap;padding-left:1rem}
      .tile tr.bad,.tile tr.weaker,.tile tr.unmet{background:none}
      .tile tr.bad td,.tile tr.bad th,.tile tr.weaker td,.tile tr.weaker th{font-weight:600}
      .tile tr.zero th,.tile tr.zero td{color:var(--soft)}
      .tile tr.unmet th{color:var(--soft)}
      .fault{color:var(--bad);font-weight:600}
      pre{overflow-x:auto;font-size:.8rem;white-space:pre-wrap}
      .filter{display:flex;flex-wrap:wrap;gap:.75rem 2rem;align-items:center;margin:1rem 0}
      input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.35rem;\
      padding:.3rem .6rem;width:min(20rem,60vw)}
      input:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
      .matrix{border-collapse:separate;border-spacing:0}
      .matrix thead th{position:sticky;top:0;z-index:1;background:var(--ground);border-bottom:2px solid var(--line);\
      vertical-align:bottom;padding-top:.75rem;min-width:7rem;color:var(--ink);overflow-wrap:anywhere}
      .matrix thead th:first-child{width:55%}
      .matrix th .why,.uncovered .why{color:var(--soft);font-weight:400}
      .matrix .group th{padding-top:1.75rem;border-top:0;font-size:1rem;font-weight:600;color:var(--accent)}
      .matrix .rule th{white-space:normal;font-size:.95rem}
      .matrix .rule code{font-size:.9rem;font-weight:600}
      .matrix .result{text-decoration:none;min-width:4.5rem}
      .matrix .result:hover{text-decoration:underline}
      .matrix .more td{border-top:0;padding:0 0 .5rem}
      .matrix summary{cursor:pointer;color:var(--soft);font-size:.85rem}
      .matrix details[open]{padding:.25rem 1rem 1rem;margin-bottom:.5rem;background:var(--paper);border:1px solid var(--line);\
      border-radius:.6rem}
      .vectors,.uncovered{list-style:none;padding:0;margin:0}
      .vectors li{padding:.75rem 0;border-top:1px solid var(--line)}
      .vectors p{margin:.15rem 0;max-width:none;overflow-wrap:anywhere}
      .vectors dl{margin:.35rem 0 0;font-size:.9rem}
      .vectors dl div{display:grid;grid-template-columns:minmax(6rem,12rem) 1fr;gap:0 1rem;margin:.2rem 0}
      .vectors dt{color:var(--soft);overflow-wrap:anywhere}
      .vectors dd{margin:0;overflow-wrap:anywhere;min-width:0}
      .uncovered li{margin:.4rem 0}
      .uncovered .why{display:inline}
      body:has(#differences:checked) .matrix .same{display:none}
      @media (max-width:48rem){.matrix{display:block;overflow-x:auto}.matrix thead th{position:static;min-width:5.5rem}\
      .matrix thead th:first-child{width:auto;min-width:11rem}.matrix td{padding-right:.5rem}.matrix code{overflow-wrap:anywhere}\
      .vectors dl div{grid-template-columns:1fr}.matrix details{position:sticky;left:0;max-width:calc(100vw - 1.8rem)}\
      .lead time{white-space:nowrap}}
      @media print{:root{--bad:#000;--bad-ground:#fff}.filter{display:none}.matrix thead th{position:static}\
      .matrix details:not([open]){display:none}.tile{break-inside:avoid}.bar span{border:1px solid #000}\
      .matrix .bad{font-weight:700;border-width:2px}.matrix .group{break-after:avoid}}
      """
}
#endif

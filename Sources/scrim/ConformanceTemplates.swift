/// The page about conformance, as templates.

#if CommandLine
enum ConformanceTemplate: String, PageTemplate {
  /// The whole page.
  case page
  /// One rule: a row of counts, and a row in which its vectors open.
  case rule
  /// One vector with what came of it.
  case vector

  var source: String {
    switch self {
    case .page:
      """
      \(PageHead.text(title: "SD-JWT conformance", style: ConformanceStyle.sheet, script: ConformanceScript.source))
      <body>
      <a class="skip" href="#matrix">Skip to the matrix</a>
      <header>
      <p class="kicker">Conformance</p>
      <h1>SD-JWT conformance vectors</h1>
      <p class="lead"><strong>{{vectors}}</strong> {{vectorNoun}}, <strong>{{rules}}</strong> rules, \
      <strong>{{implementations}}</strong> {{implementationNoun}}, run on <time datetime="{{date}}">{{date}}</time>.</p>
      </header>
      <main>
      <section aria-labelledby="summary-title">
      <h2 id="summary-title">Summary</h2>
      <div class="tiles">
      {{#runs}}<article class="tile" aria-labelledby="tile-{{number}}">
      <h3 id="tile-{{number}}"><bdi>{{name}}</bdi> <span class="number"><bdi>{{version}}</bdi></span></h3>
      <p class="big">{{agreed}} <span>of {{asked}} as expected</span></p>
      <div class="bar" aria-hidden="true">{{#bar}}<span class="{{kind}}" style="flex-grow:{{count}}"></span>{{/bar}}</div>
      {{#fault}}<p class="fault"><bdi>{{fault}}</bdi></p>{{/fault}}
      <table><caption>How <bdi>{{name}}</bdi> answers otherwise</caption><tbody>
      {{#tallies}}<tr class="{{kind}}"><th scope="row">{{words}}</th><td class="count">{{count}}</td></tr>
      {{/tallies}}</tbody></table>
      {{#hasLastWords}}<details><summary>Last lines on its standard error</summary><pre>{{#lastWords}}{{.}}
      {{/lastWords}}</pre></details>{{/hasLastWords}}
      </article>
      {{/runs}}</div>
      </section>
      <section aria-labelledby="reading-title">
      <h2 id="reading-title">How to read this</h2>
      <p>Each vector is one scenario with one right answer, and cites the sentence that says so. One that must be refused is \
      a single change away from one that must be accepted, signed anew, so that nothing else can be the reason.</p>
      <ul class="legend">
      <li><span class="result met"><span aria-hidden="true">✓</span> 12</span> All 12 answers are as expected.</li>
      <li><span class="result bad"><span aria-hidden="true">✗</span> 2 of 12</span> 2 of 12 are not: it accepts what must be \
      refused, refuses what must be accepted, yields another payload, or does not answer.</li>
      <li><span class="result unmet"><span aria-hidden="true">–</span> 12</span> 12 were not asked, as it does not claim to \
      support what they need.</li>
      </ul>
      <p>Scrim must also name the rule and the place; the others are held to the verdict and the payload. A vector of level \
      <em>strict</em> decides what the specifications leave open: to answer otherwise breaks none of them.</p>
      </section>
      <section aria-labelledby="matrix">
      <h2 id="matrix">Rules and implementations</h2>
      <form class="filter">
      <label class="text" hidden>Show what contains <input type="search" id="text" autocomplete="off"></label>
      <label><input type="checkbox" id="differences"> Only differences</label>
      </form>
      <table class="matrix">
      <caption>How many vectors of each rule are answered as expected</caption>
      <thead><tr><th scope="col">Rule</th>{{#runs}}<th scope="col"><bdi>{{name}}</bdi> \
      <span class="why"><bdi>{{version}}</bdi></span></th>{{/runs}}</tr></thead>
      {{#groups}}<tbody class="{{state}}">
      <tr class="group"><th scope="rowgroup" colspan="{{columns}}">{{name}}</th></tr>
      {{#rules}}{{>rule}}{{/rules}}</tbody>
      {{/groups}}</table>
      <p class="nothing" hidden>Nothing matches.</p>
      </section>
      <section aria-labelledby="uncovered-title">
      <h2 id="uncovered-title">Rules without a vector</h2>
      {{^uncovered}}<p>None.</p>{{/uncovered}}
      {{#hasUncovered}}<ul class="uncovered">{{#uncovered}}<li><code>{{id}}</code> {{sentence}} \
      <span class="why">{{why}}</span></li>
      {{/uncovered}}</ul>{{/hasUncovered}}
      </section>
      </main>
      <footer>
      <p>Written by scrim {{version}}. The vectors are those of <code>{{folder}}</code>; the SHA-256 of their sorted list of \
      SHA-256 is <code>{{digest}}</code>. This page loads nothing.</p>
      </footer>
      <script>\(ConformanceScript.text)</script>
      </body>
      </html>

      """
    case .rule:
      """
      <tr class="rule {{state}}"><th scope="row"><code>{{id}}</code> <span class="why">{{sentence}}</span></th>\
      {{#cells}}<td><a class="result {{kind}}" href="#{{anchor}}"><span aria-hidden="true">{{symbol}}</span> \
      <span class="spoken">{{words}}</span> {{text}}</a></td>{{/cells}}</tr>
      <tr class="more {{state}}"><td colspan="{{columns}}"><details id="r-{{id}}"><summary>{{count}} {{noun}}</summary>
      <div id="{{anchor}}" tabindex="-1">
      <p class="why">{{section}}</p>
      <ul class="vectors">{{#vectors}}{{>vector}}{{/vectors}}</ul></div></details></td></tr>

      """
    case .vector:
      """
      <li class="{{state}}"><p><a href="{{link}}">{{id}}</a> <span class="tag">{{level}}</span> \
      <span class="tag">{{severity}}</span></p>
      <p>{{title}}</p>
      <dl><div><dt>Expected</dt><dd>{{expected}}</dd></div>
      {{#answers}}<div><dt><bdi>{{name}}</bdi></dt><dd><span class="result {{kind}}"><span aria-hidden="true">{{symbol}}</span> \
      {{outcome}}</span> <bdi>{{got}}</bdi></dd></div>
      {{/answers}}</dl></li>

      """
    }
  }
}
#endif

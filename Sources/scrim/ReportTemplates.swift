/// The report in pieces, as templates.

#if CommandLine
/// Names of the templates, with their texts.
enum ReportTemplate: String, PageTemplate {
  /// From the first byte to the first requirement.
  case opening
  /// Before the rows of a requirement.
  case requirement
  /// One candidate under one requirement.
  case row
  /// After the rows of a requirement.
  case requirementEnd
  /// Between the last requirement and the first candidate.
  case candidates
  /// One candidate.
  case candidate
  /// A value of a record, by its kind.
  case text, nothing, object, list
  /// After the last candidate.
  case closing

  var source: String {
    switch self {
    case .opening:
      """
      \(PageHead.text(title: "{{title}}: blind review", style: ReportStyle.sheet))
      <body>
      <a class="skip" href="#requirements">Skip to the requirements</a>
      <header>
      <p class="kicker">Blind review</p>
      <h1><bdi>{{title}}</bdi></h1>
      <p class="lead"><strong>{{reviews}}</strong> {{candidateNoun}} to review, <strong>{{refused}}</strong> refused, \
      <strong>{{applications}}</strong> {{applicationNoun}} in all.</p>
      <dl class="facts">
      <div><dt>Posting</dt><dd><code>{{posting}}</code></dd></div>
      <div><dt>Posting digest</dt><dd><code>{{postingDigest}}</code></dd></div>
      <div><dt>Policy</dt><dd>{{policy}}, version {{policyVersion}}</dd></div>
      <div><dt>Policy digest</dt><dd><code>{{policyDigest}}</code></dd></div>
      </dl>
      </header>
      <nav aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol>
      <li><a href="#reading">How to read this</a></li>
      <li><a href="#requirements">Requirement by requirement</a>
      <ol>
      {{#requirements}}
      <li><a href="#requirement-{{number}}"><bdi>{{name}}</bdi></a>{{#must}} <span class="tag">must</span>{{/must}}</li>
      {{/requirements}}
      </ol></li>
      <li><a href="#candidates">Candidates</a></li>
      <li><a href="#refused">Refused applications</a></li>
      </ol>
      </nav>
      <main>
      <section id="reading" aria-labelledby="reading-title">
      <h2 id="reading-title">How to read this</h2>
      <p>Every statement about a candidate was signed by an issuer that the employer trusts, and shown by the person it was \
      issued to. What the policy withholds is in no part of this page: it was not hidden here, it was left out.</p>
      <ul class="legend">
      <li><span class="result met"><span aria-hidden="true">✓</span> met</span> A shown claim names what is required by an \
      identifier, or by a code and its framework, and reaches what is asked.</li>
      <li><span class="result weaker"><span aria-hidden="true">≈</span> weaker match</span> A shown claim reaches what is \
      asked, but only the names agree, and a name can mean different things: read the evidence.</li>
      <li><span class="result unmet"><span aria-hidden="true">✗</span> not met</span> No shown claim meets it, for the \
      reason that is given. The candidate may have it all the same, in a record that was not presented.</li>
      </ul>
      <p>Candidates stand in an order that follows from a secret made before they applied. It ranks nobody, and is the same \
      under every requirement. Judge one requirement at a time, for all candidates, before you go on to the next.</p>
      </section>
      <section id="requirements" aria-labelledby="requirements-title">
      <h2 id="requirements-title">Requirement by requirement</h2>

      """
    case .requirement:
      """
      <section id="requirement-{{number}}" class="requirement" aria-labelledby="requirement-{{number}}-title">
      <h3 id="requirement-{{number}}-title"><span class="number">{{number}}</span> <bdi>{{name}}</bdi></h3>
      <p class="asked">{{#must}}<span class="tag">must</span> {{/must}}{{asked}}</p>
      <p class="tally">{{#tallies}}<span class="result {{kind}}"><span aria-hidden="true">{{symbol}}</span> {{count}} \
      {{words}}</span> {{/tallies}}</p>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="requirement-{{number}}-title">
      <table>
      <caption>How each candidate meets requirement {{number}}, <bdi>{{name}}</bdi></caption>
      <thead><tr><th scope="col">Candidate</th><th scope="col">Result</th><th scope="col">Evidence shown</th></tr></thead>
      <tbody>

      """
    case .row:
      """
      <tr><th scope="row"><a href="#c-{{pseudonym}}">{{pseudonym}}</a></th>\
      <td><span class="result {{kind}}"><span aria-hidden="true">{{symbol}}</span> {{words}}</span> <span class="why">{{why}}</span></td>\
      <td>{{^hasEvidence}}<span class="none">none</span>{{/hasEvidence}}{{#hasEvidence}}<ul class="evidence">\
      {{#evidence}}<li><bdi>{{text}}</bdi> <span class="detail">{{detail}}</span></li>\
      {{/evidence}}</ul>{{/hasEvidence}}</td></tr>

      """
    case .requirementEnd:
      """
      </tbody>
      </table>
      </div>
      <p class="back"><a href="#contents">Back to the contents</a></p>
      </section>

      """
    case .candidates:
      """
      </section>
      <section id="candidates" aria-labelledby="candidates-title">
      <h2 id="candidates-title">Candidates</h2>
      {{#nobody}}<p>No application could be reviewed.</p>{{/nobody}}

      """
    case .candidate:
      """
      <article id="c-{{pseudonym}}" class="candidate" aria-labelledby="t-{{pseudonym}}">
      <h3 id="t-{{pseudonym}}"><code>{{pseudonym}}</code></h3>
      <ul class="results" aria-label="Requirements">
      {{#results}}<li><span class="result {{kind}}"><span aria-hidden="true">{{symbol}}</span> {{words}}</span> \
      <a href="#requirement-{{number}}"><bdi>{{name}}</bdi></a></li>
      {{/results}}</ul>
      {{#records}}<section class="record" aria-label="Record {{number}}">
      <h4>Record {{number}}</h4>
      {{#view}}{{>*kind}}{{/view}}
      </section>
      {{/records}}<p class="withheld">{{#isWithheld}}Withheld by the policy: {{#withheld}}<span>{{count}} {{category}}</span>{{^last()}}, \
      {{/last()}}{{/withheld}}.{{/isWithheld}}{{^isWithheld}}The policy withheld nothing.{{/isWithheld}}</p>
      </article>

      """
    case .text: "<bdi>{{text}}</bdi>"
    case .nothing: #"<span class="none">nothing shown</span>"#
    case .object:
      """
      <dl>{{#members}}<div class="{{shape}}"><dt>{{name}}</dt><dd>{{#value}}{{>*kind}}{{/value}}</dd></div>{{/members}}</dl>
      """
    case .list: "<ul>{{#elements}}<li>{{>*kind}}</li>{{/elements}}</ul>"
    case .closing:
      """
      </section>
      <section id="refused" aria-labelledby="refused-title">
      <h2 id="refused-title">Refused applications</h2>
      {{^anyRefused}}<p>None: every application was reviewed.</p>{{/anyRefused}}
      {{#anyRefused}}<p>They did not pass a check that is the same for all, before any claim was compared with the posting. \
      Which application met which rule stands in <code>refused.ndjson</code>, for whoever answers the applicants.</p>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="refused-title">
      <table>
      <caption>Refused applications by rule</caption>
      <thead><tr><th scope="col">Rule</th><th scope="col">What is wrong</th><th scope="col" class="count">Applications</th>\
      </tr></thead>
      <tbody>
      {{#rules}}<tr><th scope="row"><code>{{id}}</code></th><td>{{sentence}}</td><td class="count">{{count}}</td></tr>
      {{/rules}}</tbody>
      <tfoot><tr><th scope="row" colspan="2">All</th><td class="count">{{refused}}</td></tr></tfoot>
      </table>
      </div>{{/anyRefused}}
      </section>
      </main>
      <footer>
      <p>This page has no script and loads nothing. The order of candidates follows from a seed whose SHA-256 is \
      <code>{{commitment}}</code>.</p>
      </footer>
      </body>
      </html>

      """
    }
  }
}
#endif

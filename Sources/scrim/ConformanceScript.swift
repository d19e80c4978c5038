/// The one script of the page about conformance: it filters rows by text, and opens what a link leads to.

#if CommandLine
import FoundationEssentials
import OpenSSLCrypto

enum ConformanceScript {
  /// The script. All else on the page works without it.
  static let text = """
    (()=>{const $=i=>document.getElementById(i),t=$("text");t.parentNode.hidden=false;\
    const rows=[...document.querySelectorAll("tr.rule")].map(r=>[r,r.nextElementSibling,\
    (r.textContent+r.nextElementSibling.textContent).toLowerCase()]);\
    const go=()=>{const w=t.value.toLowerCase().split(/\\s+/).filter(Boolean);let n=0;\
    for(const[r,m,s]of rows){const h=!w.every(x=>s.includes(x));r.hidden=m.hidden=h;n+=!h}\
    for(const b of document.querySelectorAll(".matrix tbody"))b.hidden=!b.querySelector("tr.rule:not([hidden])");\
    document.querySelector(".nothing").hidden=n>0};t.addEventListener("input",go);\
    document.querySelector(".filter").addEventListener("submit",e=>e.preventDefault());\
    const open=()=>{const e=$(decodeURIComponent(location.hash.slice(1)));const d=e&&e.closest("details");\
    if(d){d.open=true;e.scrollIntoView({block:"center"})}};addEventListener("hashchange",open);open();if(t.value)go()})()
    """

  /// What a content security policy calls the script: CSP level 3, its SHA-256.
  static let source = "'sha256-\(Data(SHA2.sha256.digest(of: Array(text.utf8))).base64EncodedString())'"
}
#endif

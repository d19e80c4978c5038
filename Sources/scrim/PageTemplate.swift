/// What the tool's pages have in common: how templates are read, how text is escaped, and the head.

#if CommandLine
import Mustache

/// The templates of a page, by name. Each begins by saying how text is escaped; none takes text unescaped.
protocol PageTemplate: CaseIterable, RawRepresentable<String> {
  /// The text of the template.
  var source: String { get }
}

extension PageTemplate {
  /// All templates of a page, read.
  static func library() throws(Failure) -> MustacheLibrary {
    MustacheContentTypes.register(ReportText(), named: ReportText.name)
    do {
      let templates = try allCases.map { template in
        (template.rawValue, try MustacheTemplate(string: "{{% CONTENT_TYPE: \(ReportText.name)}}" + template.source))
      }
      return MustacheLibrary(templates: Dictionary(uniqueKeysWithValues: templates))
    } catch {
      throw Failure(unforeseen: error)
    }
  }
}

/// The head of a page that loads nothing.
enum PageHead {
  /// - Parameters:
  ///   - title: a template.
  ///   - script: what the page may run: a source of CSP, or nil for nothing.
  static func text(title: String, style: String, script: String? = nil) -> String {
    let policy = "default-src 'none'; style-src 'unsafe-inline'" + (script.map { "; script-src \($0)" } ?? "")
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>\(style)</style>
      </head>
      """
  }
}
#endif

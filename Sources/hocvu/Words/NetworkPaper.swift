import CourseCore
import CourseHTTP

/// What a tutor needs in order to let a phone in: the address, the fingerprint and the steps.
struct NetworkPaper {
  /// The addresses of this machine, as they are written in links.
  let hosts: [String]
  let port: Int
  let securePort: Int
  let fingerprint: Digest
  let end: CalendarDay
  let language: Language

  /// The QR symbol of the first address, as SVG; `nil` where none was made.
  var symbol: String? = nil

  /// What a phone opens first; `nil` while this machine is in no network.
  var firstAddress: String? { hosts.first.map { "http://\($0):\(port)/" } }

  private var notes: NetworkNotes { .of(language) }
  private var steps: NetworkWords { .of(language) }

  /// Four lines of eight pairs, as phones show them.
  private var fingerprintLines: [String] {
    let digits = Array(fingerprint.description.uppercased())
    let pairs = stride(from: 0, to: digits.count, by: 2).map { String(digits[$0...($0 + 1)]) }
    return stride(from: 0, to: pairs.count, by: 8).map { line in
      pairs[line..<min(line + 8, pairs.count)].joined(separator: " ")
    }
  }

  private func addresses(_ scheme: String, _ port: Int) -> [String] {
    hosts.isEmpty ? [notes.noNetwork] : hosts.map { "\(scheme)://\($0):\(port)" }
  }
}

extension NetworkPaper {
  /// For the terminal.
  var text: String {
    ([notes.title, "", notes.address] + indented(addresses("http", port))
      + [notes.afterwards] + indented(addresses("https", securePort))
      + [notes.fingerprint] + indented(fingerprintLines)
      + ["", "Android"] + numbered(steps.android)
      + ["", "iPhone"] + numbered(steps.iPhone)
      + ["", steps.compare, notes.holds(end), notes.onlyWhile])
      .joined(separator: "\n")
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

  private func numbered(_ lines: [String]) -> [String] {
    lines.enumerated().map { "  \($0.offset + 1). \($0.element)" }
  }
}

extension NetworkPaper {
  /// For the printer: one page of A4.
  var page: String {
    """
    <!doctype html>
    <html lang="\(steps.tag)">
    <meta charset="utf-8">
    <title>\(notes.title)</title>
    <style>
    @page { size: A4; margin: 18mm }
    body { font: 13pt/1.5 sans-serif; color: #000 }
    code { font: bold 15pt/1.6 monospace; display: block; white-space: pre }
    svg { width: 45mm; height: 45mm; display: block }
    </style>
    <h1>\(notes.title)</h1>
    <p>\(notes.address)</p>
    <code>\(lines(addresses("http", port)))</code>
    \(symbolLine)
    <p>\(notes.afterwards)</p>
    <code>\(lines(addresses("https", securePort)))</code>
    <p>\(notes.fingerprint)</p>
    <code>\(lines(fingerprintLines))</code>
    <h2>Android</h2>
    \(HTML.steps(steps.android))
    <h2>iPhone</h2>
    \(HTML.steps(steps.iPhone))
    <p><strong>\(Markup.escaped(steps.compare))</strong></p>
    <p>\(notes.holds(end))<br>\(Markup.escaped(notes.onlyWhile))</p>
    </html>

    """
  }

  private var symbolLine: String {
    symbol.map { "<figure>\($0)<figcaption>\(Markup.escaped(notes.scan))</figcaption></figure>" }
      ?? ""
  }

  private func lines(_ lines: [String]) -> String {
    Markup.escaped(lines.joined(separator: "\n"))
  }
}

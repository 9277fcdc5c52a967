import CourseCore

/// Reads the bytes of one file as far as they can be read, slips mended.
enum FileParser {
  struct Outcome {
    /// As far as the file could be read; `nil` where that is not at all.
    var tree: YAMLTree?
    var isWhole = false
    var diagnostics: [Diagnostic] = []
  }

  static func parse(_ source: SourceFile) -> Outcome {
    if source.bytes.count > FileKind.bank.greatestSize {
      return Outcome(diagnostics: [Diagnostic(.tooBig, ["16"], file: source.path)])
    }
    if Encodings.isWide(source.bytes) {
      return Outcome(diagnostics: [
        Diagnostic(.encoding, file: source.path, repair: "UTF-16 → UTF-8")
      ])
    }
    let first = YAMLParser.parse(source.bytes)
    guard first.stop != nil || !first.features.isEmpty || source.hasOddSpace else {
      return judged(first, source, [])
    }
    switch first.stop {
    case .reader, .tooMany: return judged(first, source, [])
    default: return mended(source, first)
    }
  }

  private static func mended(_ source: SourceFile, _ first: YAMLParser.Result) -> Outcome {
    let mended = SlipScanner.scan(source)
    var result = mended.lines.isEmpty ? first : YAMLParser.parse(mended.bytes(of: source))
    mended.restore(&result.tree)
    return judged(result, source, mended.diagnostics)
  }

  /// Adds what the parser found to the slips; a tree comes only of a file read to its end.
  private static func judged(
    _ result: YAMLParser.Result,
    _ source: SourceFile,
    _ slips: [Diagnostic]
  ) -> Outcome {
    var outcome = Outcome(diagnostics: slips)
    for feature in result.features {
      outcome.diagnostics.append(source.diagnostic(feature.feature.problem, at: feature.at))
    }
    if !source.isComposed, let place = result.tree.overmarked {
      outcome.diagnostics.append(source.diagnostic(.marks, at: place))
      return outcome
    }
    guard let stop = result.stop else {
      outcome.tree = result.tree
      outcome.isWhole = true
      return outcome
    }
    if result.features.contains(where: { $0.feature == .secondDocument }) {
      outcome.tree = result.tree
      return outcome
    }
    if case .syntax = stop { outcome.tree = result.tree }
    let diagnostic = diagnostic(stop, source)
    // A slip that could not be mended says more than what the parser makes of it.
    let isTold = slips.contains { abs($0.line - diagnostic.line) <= 1 && $0.severity == .error }
    if !isTold { outcome.diagnostics.append(diagnostic) }
    return outcome
  }

  private static func diagnostic(_ stop: YAMLParser.Stop, _ source: SourceFile) -> Diagnostic {
    switch stop {
    case .reader(let offset, let isEncoding):
      let place = min(offset, source.bytes.count)
      let position = source.position(of: place)
      return source.diagnostic(
        isEncoding ? .encoding : .control,
        [],
        line: position.line,
        offset: place,
        repair: isEncoding ? Encodings.guess(source.bytes).map { "\($0) → UTF-8" } : nil
      )
    case .tooDeep(let place):
      return source.diagnostic(.tooDeep, [.text("\(YAMLParser.greatestDepth)")], at: place)
    case .tooMany(let place): return source.diagnostic(.tooMany, at: place)
    case .syntax(let problem, let at, let context, let since):
      return syntax(problem, at, context, since, source)
    }
  }

  /// Says in the author's terms what libyaml says in its own.
  private static func syntax(
    _ problem: String,
    _ at: Position,
    _ context: String,
    _ since: Position,
    _ source: SourceFile
  ) -> Diagnostic {
    let last = Position(line: min(at.line, max(0, source.lineStarts.count - 1)), column: at.column)
    let opened = Word.text("\(since.line + 1)")
    if context.contains("quoted scalar") { return source.diagnostic(.quote, [opened], at: since) }
    if context.contains("flow") { return source.diagnostic(.brackets, [opened], at: last) }
    if problem.contains("mapping values are not allowed") {
      return source.diagnostic(.unquotedColon, at: last)
    }
    if problem.contains("tab") || problem.contains("cannot start any token"),
      source.line(last.line).contains(.tab)
    {
      return source.diagnostic(.oddSpace, at: last)
    }
    return source.diagnostic(.syntax, at: last)
  }
}

/// Guesses how a file that is not UTF-8 was saved.
enum Encodings {
  /// Whether the bytes are UTF-16, by their mark or by their zeros.
  static func isWide(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    return bytes.count >= 8 && bytes.prefix(64).count { $0 == 0 } * 3 > min(64, bytes.count)
  }

  /// TCVN3 puts `ê`, `ư`, `ơ`, `đ` at 0xA8–0xAE; VNI writes marks as bytes of their own, mostly after
  /// `a`, `e`, `o`, `u`.
  static func guess(_ bytes: [UInt8]) -> String? {
    var vni = 0
    var tcvn = 0
    for (place, byte) in bytes.enumerated().dropFirst() where byte >= 0x80 {
      let before = bytes[place - 1] | 0x20
      let isVowel = "aeouy".utf8.contains(before)
      if isVowel, byte >= 0xC0 { vni += 1 }
      if !isVowel, byte >= 0xA1 { tcvn += 1 }
    }
    if vni == tcvn { return nil }
    return vni > tcvn ? "VNI" : "TCVN3"
  }
}

extension YAMLParser.Feature {
  var problem: Problem {
    switch self {
    case .anchor: .anchor
    case .alias: .alias
    case .tag: .tag
    case .directive: .directive
    case .secondDocument: .secondDocument
    }
  }
}

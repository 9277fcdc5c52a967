import CourseContent
import CourseCore
import OrderedCollections

extension Content {
  /// Loads files that are only in memory, as a centre's content.
  static func fixture(
    _ files: [String: String],
    _ facts: ContentLoader.Facts = .init()
  ) -> Content { fixture(bytes: files.mapValues { Array($0.utf8) }, facts) }

  static func fixture(
    bytes files: [String: [UInt8]],
    _ facts: ContentLoader.Facts = .init()
  ) -> Content {
    var loader = ContentLoader(.memory(files), digest: fixtureDigest)
    return loader.load(facts)
  }

  /// Loads a bank of one question, written with the indentation of a list item.
  static func fixture(question: String) -> Content {
    let lines = question.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.enumerated().map { $0 == 0 ? "  - \($1)" : "    \($1)" }
    let file = "hocvu: 1\nbank: kho\nquestions:\n" + body.joined(separator: "\n") + "\n"
    return fixture(["Assessments/banks/kho.yaml": file])
  }

  /// The problems as printed, one after another.
  func printed(in language: Language = .vietnamese) -> String {
    diagnostics.map { $0.text(in: language) }.joined()
  }

  /// The codes in the order of the problems.
  var codes: [String] { diagnostics.map(\.code) }

  /// The one question of `fixture(question:)`.
  var question: Question? { library.originals.banks["kho"]?.questions.first }
}

/// Tells files apart by their bytes; no more is asked of it here.
let fixtureDigest: @Sendable ([UInt8]) -> Digest = { bytes in
  let mix = bytes.reduce(UInt64(bytes.count)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  return Digest(first: Code128(high: mix, low: ~mix), second: Code128(high: mix, low: mix))
}

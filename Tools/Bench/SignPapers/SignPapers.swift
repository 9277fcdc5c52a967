import BenchCentre
import CourseCore
import CourseCredentials
import CourseEngine

/// Signs papers in process and prints what `hocvu-paper` is given to print them.
///
/// Usage: `SignPapers COUNT`.
@main
struct SignPapers {
  static func main() throws {
    guard let count = CommandLine.arguments.dropFirst().first.flatMap({ Int($0) }),
      let day = CalendarDay("2026-02-05")
    else { return print("SignPapers COUNT") }
    let key = IssuerKey()
    let issuer = IssuerID(firstKey: key.thumbprint)
    let signer = IssuerSigner(issuer: issuer, key: key)
    let papers = try (1...count).map { ordinal in
      let facts = PaperFacts.usual(ordinal, of: issuer, on: day)
      return PaperSheet(facts: facts, symbol: try signer.seal(facts).symbol, lastDigits: "1234")
    }
    print(String(decoding: Sheets.papers(papers).json.canonicalBytes, as: UTF8.self))
  }
}

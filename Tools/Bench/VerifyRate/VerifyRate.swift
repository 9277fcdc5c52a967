import BenchCentre
import CourseCore
import CourseCredentials
import CourseEngine
import Crypto
import FoundationEssentials

/// Checks papers in process, beside bare verifications of P-256 in turns with them.
///
/// Usage: `VerifyRate SECONDS`.
@main
struct VerifyRate {
  static func main() throws {
    let seconds = CommandLine.arguments.dropFirst().first.flatMap { Double($0) } ?? 1
    let papers = try Papers()
    let bare = try BareSignature()
    var symbols = Duration.zero
    var badges = Duration.zero
    var verifications = Duration.zero
    var rounds = 0
    while symbols + badges + verifications < .seconds(seconds) {
      symbols += time { papers.check(papers.signed.symbol) }
      badges += time { papers.check(papers.signed.badge) }
      verifications += time { bare.check() }
      rounds += 1
    }
    let microsecond = Duration.microseconds(rounds * 100)
    print(
      """
      {"symbol":\(symbols / microsecond),"badge":\(badges / microsecond),\
      "bare":\(verifications / microsecond)}
      """
    )
  }

  /// How long a hundred turns take.
  private static func time(_ work: () -> Bool) -> Duration {
    ContinuousClock().measure {
      for _ in 0..<100 {
        let isRight = work()
        precondition(isRight, "what was signed is right")
      }
    }
  }
}

/// A paper, and the verifier of a centre that knows its issuer and has its list.
private struct Papers {
  let signed: SignedPaper
  private let checker: KnownIssuers
  private let day: CalendarDay

  init() throws {
    let key = IssuerKey()
    let issuer = IssuerID(firstKey: key.thumbprint)
    guard let day = CalendarDay("2026-02-05"), let window = KeyWindow(from: day) else {
      preconditionFailure("the calendar has this day")
    }
    let keys = IssuerKeys(issuer: issuer, name: "An Xá", keys: [key.publicKey(for: window)])
    var lists = StatusLists()
    _ = lists.keep(
      StatusList(issuer: issuer, number: 1, version: 1, signed: day.start, ended: [:])
    )
    signed = try IssuerSigner(issuer: issuer, key: key).seal(.usual(7, of: issuer, on: day))
    checker = KnownIssuers(TrustedIssuers([keys]), lists: lists)
    self.day = day
  }

  func check(_ text: String) -> Bool {
    checker.check(text, on: day).verdict == .valid(asOf: day)
  }
}

/// A message as long as a paper's, its key ready and its signature read.
private struct BareSignature {
  private let message = [UInt8](repeating: 7, count: 600)
  private let key: P256.Signing.PublicKey
  private let signature: P256.Signing.ECDSASignature

  init() throws {
    let key = P256.Signing.PrivateKey()
    self.key = key.publicKey
    signature = try key.signature(for: message)
  }

  func check() -> Bool { key.isValidSignature(signature, for: message) }
}

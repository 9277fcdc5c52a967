import CourseCore
import CourseCredentials
import CourseEngine

/// Feeds one input to the checker of papers: the first byte chooses what the rest stands for.
///
/// Whatever comes in, the checker must come back with a verdict that can be said in both languages,
/// and show nothing but what was signed. Some inputs are signed on the way, because no mutation
/// would ever find a signature, and what follows it would stay untried.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let first = input.first else { return 0 }
  let kind = Fed.allCases[Int(first) % Fed.allCases.count]
  withinBounds(of: count) { feed(Array(input.dropFirst()), as: kind) }
  return 0
}

/// What an input stands for; the places count, because examples begin with them.
private enum Fed: CaseIterable {
  /// The text of a symbol, a badge or a picture, as a person would give it.
  case text

  /// The bytes under the letters of a symbol.
  case message

  /// The claims of a paper, rightly signed.
  case claims

  /// The payload of a badge, rightly signed.
  case badge

  /// The text of a list.
  case list

  /// The claims of a list, rightly signed.
  case listClaims

  /// A file of public keys.
  case keys

  /// The file in which an issuer keeps its own key.
  case ownKey
}

private func feed(_ bytes: [UInt8], as kind: Fed) {
  switch kind {
  case .text: check(String(decoding: bytes, as: UTF8.self))
  case .message: check(SealText.text(bytes))
  case .claims: checkSigned(bytes)
  case .badge: check(signer.token(bytes))
  case .list: readList(String(decoding: bytes, as: UTF8.self))
  case .listClaims: readList(signer.symbol(bytes, type: "application/statuslist+cwt"))
  case .keys: readKeys(bytes)
  case .ownKey: readOwnKey(bytes)
  }
}

/// The issuer of the examples, to whose name the key of this run belongs too.
private let signer = ForeignSigner(called: "tthtcd.an-xa.example")

private let trusted: TrustedIssuers = {
  guard let keys = try? IssuerKeys(file: signer.keys) else {
    preconditionFailure("the file of keys is one of ours")
  }
  return TrustedIssuers([keys])
}()

private let checker = KnownIssuers(trusted)
private let day = CalendarDay("2026-03-01")

@discardableResult
private func check(_ text: String) -> PaperCheck {
  let check = checker.check(text, on: day)
  for language in [Language.vietnamese, .english] {
    precondition(!VerdictWords.text(check.verdict, in: language).isEmpty)
    guard let facts = check.facts else { continue }
    let lines = PaperFactWords.of(language).lines(of: facts)
    precondition(lines.count >= 9 && lines.allSatisfy { !$0.name.isEmpty && !$0.value.isEmpty })
  }
  return check
}

/// What is accepted of signed bytes is all that they say.
private func checkSigned(_ claims: [UInt8]) {
  guard let facts = check(signer.symbol(claims)).facts else { return }
  precondition(facts.claims.deterministicBytes == claims)
}

private func readList(_ text: String) {
  guard let list = try? StatusList(text: text, trusting: trusted) else { return }
  var lists = StatusLists()
  precondition(lists.keep(list) && !lists.keep(list))
}

/// A file that is accepted says nothing that is lost.
private func readKeys(_ file: [UInt8]) {
  guard let summary = try? IssuerFiles().keys(in: file) else { return }
  precondition((try? IssuerKeys(file: summary.file))?.file == summary.file)
}

private func readOwnKey(_ file: [UInt8]) {
  guard let kept = try? IssuerKeyFile(bytes: file) else { return }
  precondition((try? IssuerKeyFile(bytes: kept.bytes))?.bytes == kept.bytes)
  _ = try? kept.signer(passphrase: nil)
}

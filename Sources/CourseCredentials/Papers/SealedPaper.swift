import CourseCore
import Crypto

/// A paper as it was signed, in the bytes that its symbol holds.
struct SealedPaper {
  let facts: PaperFacts
  let message: SignedMessage

  /// Signs the facts of a paper.
  ///
  /// - Throws: `SealError.unreadable` for facts that no verifier would take: a text that is empty,
  ///   too long or not in its usual form, or numbers that cannot be.
  init(_ facts: PaperFacts, by key: IssuerKey) throws {
    let claims = facts.claims
    guard let read = try? PaperFacts(claims: claims), read == facts else {
      throw SealError.unreadable
    }
    self.facts = read
    message = try SignedMessage(claims, as: .paper, by: key)
  }

  /// Reads the text of a symbol; whether it is rightly signed is another question.
  init(text: String) throws(PaperFault) {
    message = try SignedMessage(try SealText.bytes(text))
    guard message.kind == .paper else { throw PaperFault(.isStatusList) }
    do { facts = try PaperFacts(claims: CBOR(decoding: message.payload)) } catch {
      throw PaperFault(error as? ClaimError == .newerVersion ? .newerVersion : .misshapen)
    }
  }

  var text: String { SealText.text(message.bytes) }
}

/// Why something was not signed.
package enum SealError: Error, Hashable, Sendable {
  /// No verifier would take it.
  case unreadable

  /// It is of another issuer than the key.
  case otherIssuer
}

import CourseCore

/// Signed bytes as the text of a QR symbol: `HV1:` and Base45.
package enum SealText {
  package static let prefix = "HV1:"

  /// More than any paper or list needs: a QR symbol holds 4,296 letters.
  static let longest = 16_384

  package static func text(_ bytes: [UInt8]) -> String { prefix + Base45.text(bytes) }

  /// Reads the bytes of a text; those that another program packed are unpacked.
  static func bytes(_ text: String) throws(PaperFault) -> [UInt8] {
    guard text.utf8.count <= longest else { throw PaperFault(.tooLong) }
    guard text.hasPrefix(prefix) else { throw PaperFault(.notOurs) }
    let body = text.dropFirst(prefix.count)
    guard Base45.isAlphabet(body) else { throw PaperFault(.foreignLetters) }
    guard let bytes = Base45.bytes(body), let first = bytes.first else {
      throw PaperFault(.damaged)
    }
    guard first == 0x78 else { return bytes }
    guard let whole = Deflate.unpack(bytes, as: .zlib, upTo: longest) else {
      throw PaperFault(.damaged)
    }
    return whole
  }
}

/// Why something could not be taken for a paper, on the way to a verdict.
struct PaperFault: Error {
  let verdict: PaperVerdict

  init(_ flaw: PaperFlaw) { verdict = .altered(flaw) }

  init(unknownKeyOf issuer: IssuerID) { verdict = .unknownKey(issuer, .notHere) }
}

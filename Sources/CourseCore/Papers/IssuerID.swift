/// Who issues papers, as other centres know it: the name that the centre has on the Internet, or
/// one that follows from its first key.
package struct IssuerID: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  private static let scheme = "hocvu:"

  /// The issuer that is called by its first key.
  ///
  /// - Parameter thumbprint: That of the key (RFC 7638).
  package init(firstKey thumbprint: Digest) {
    description = Self.scheme + Hex.text(thumbprint.bytes.prefix(8))
  }

  /// Reads `hocvu:` and 16 hexadecimal digits, or a name such as `tthtcd.anxa.example`.
  package init?(_ text: String) {
    let isOwn =
      text.hasPrefix(Self.scheme)
      && Hex.isText(String(text.dropFirst(Self.scheme.count)), ofDigits: 16)
    guard isOwn || Self.isHost(text) else { return nil }
    description = text
  }

  /// Whether the issuer has no name on the Internet.
  package var isCalledByKey: Bool { description.hasPrefix(Self.scheme) }

  /// The issuer as an address, which badges ask for.
  package var address: String {
    isCalledByKey ? description : "https://" + description
  }

  private static func isHost(_ text: String) -> Bool {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return text.utf8.count <= 100 && labels.count > 1 && labels.allSatisfy(isLabel)
  }

  private static func isLabel(_ label: Substring.UTF8View) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
      && label.allSatisfy { byte in
        byte == hyphen || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }
}

/// Where the standing of a paper is looked up: a place in one of its issuer's lists.
package struct StatusPlace: Hashable, Sendable {
  /// Counted from 1.
  package let list: Int
  package let index: Int

  package init(list: Int, index: Int) {
    self.list = list
    self.index = index
  }
}

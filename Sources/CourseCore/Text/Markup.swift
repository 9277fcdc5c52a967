/// Text as it stands between the tags of HTML and XML, and in their attributes.
package enum Markup {
  /// The text with nothing in it that a reader of markup takes for more than text.
  ///
  /// It goes by bytes: a quote with an accent on it is one `Character`, unlike a quote, and ends an
  /// attribute all the same.
  package static func escaped(_ text: some StringProtocol) -> String {
    let bytes = text.utf8
    guard bytes.contains(where: { replacement($0) != nil }) else { return String(text) }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + 32)
    for byte in bytes {
      if let replacement = replacement(byte) {
        escaped.append(contentsOf: replacement.utf8)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func replacement(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

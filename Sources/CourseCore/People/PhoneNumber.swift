/// A telephone number in the international form, such as `+84912345678`.
///
/// Source: `domain.md`, section 6.5.
package struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
  package let e164: String

  package var description: String { e164 }

  /// Takes a number that was kept.
  package init(kept e164: String) { self.e164 = e164 }

  /// Reads what was typed: spaces, dots, hyphens and brackets do not matter.
  ///
  /// - Throws: `phoneOldNumber` for a mobile number of eleven digits from before 2018, which
  ///   `converted(_:)` makes new; `phone` for anything that no learner is reached by.
  package init(_ typed: String) throws(Refusal) {
    let digits = try Self.digits(typed)
    guard !digits.hasPrefix("+") else {
      e164 = try Self.foreign(digits)
      return
    }
    guard Self.converted(typed) == nil else { throw .phoneOldNumber }
    guard Self.isMobile(digits) || Self.isLandline(digits) else { throw .phone }
    e164 = "+84" + digits.dropFirst()
  }

  /// The number that an old one of eleven digits became; `nil` for any other.
  package static func converted(_ typed: String) -> PhoneNumber? {
    guard let digits = try? digits(typed), digits.utf8.count == 11,
      let prefix = newPrefixes[String(digits.prefix(4))]
    else { return nil }
    return PhoneNumber(kept: "+84" + prefix.dropFirst() + digits.dropFirst(4))
  }

  /// As it is shown here: `0912 345 678`; a foreign number as it is.
  package var shown: String {
    guard e164.hasPrefix("+84") else { return e164 }
    let digits = Array("0" + e164.dropFirst(3))
    guard digits.count == 10, Self.isMobile(String(digits)) else { return String(digits) }
    return [digits[0..<4], digits[4..<7], digits[7..<10]].map { String($0) }
      .joined(separator: " ")
  }

  /// As it stands in lists that leave the centre: `09xx xxx 678`.
  package var masked: String {
    let shown = Array(shown)
    let visible = shown.count - 3
    return String(
      shown.enumerated().map { place, character in
        place < 2 || place >= visible || character == " " ? character : "x"
      }
    )
  }
}

extension PhoneNumber {
  private static func digits(_ typed: String) throws(Refusal) -> String {
    var digits = ""
    for scalar in typed.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "+" where digits.isEmpty: digits = "+"
      case ".", "-", "(", ")": continue
      case let scalar where scalar.isBlank: continue
      default: throw .phone
      }
    }
    return digits
  }

  private static func foreign(_ digits: String) throws(Refusal) -> String {
    if digits.hasPrefix("+84") {
      return try PhoneNumber("0" + digits.dropFirst(3).drop { $0 == "0" }).e164
    }
    guard (8...16).contains(digits.utf8.count), !digits.hasPrefix("+0") else { throw .phone }
    return digits
  }

  private static func isMobile(_ digits: String) -> Bool {
    let bytes = Array(digits.utf8)
    return bytes.count == 10 && bytes[0] == 0x30 && "35789".utf8.contains(bytes[1])
  }

  private static func isLandline(_ digits: String) -> Bool {
    digits.hasPrefix("02") && (10...11).contains(digits.utf8.count)
  }

  /// The prefixes of 2018–2019.
  private static let newPrefixes = [
    "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036", "0167": "037",
    "0168": "038", "0169": "039", "0120": "070", "0121": "079", "0122": "077", "0126": "076",
    "0128": "078", "0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082",
    "0186": "056", "0188": "058", "0199": "059",
  ]
}

/// Whose telephone it is.
package enum PhoneOwner: String, Hashable, Sendable, CaseIterable {
  case own, spouse, child, neighbour
}

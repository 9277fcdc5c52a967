import CourseCore

extension String {
  /// As it stands in an address.
  var percentEncoded: String {
    utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
      if isPlain { return String(UnicodeScalar(byte)) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// Whether most of its words have letters that English does not have.
  ///
  /// What was not translated is shown in Vietnamese, and has to be read aloud so. A name does not make a
  /// text Vietnamese.
  var isVietnamese: Bool {
    let words = split(whereSeparator: \.isWhitespace)
    return words.count > 1 && words.count(where: \.hasVietnameseLetter) * 2 > words.count
  }
}

extension Substring {
  fileprivate var hasVietnameseLetter: Bool {
    String(self).decomposed.contains {
      ("\u{300}"..."\u{323}").contains($0) || $0 == "đ" || $0 == "Đ"
    }
  }
}

/// What is wrong inside a media file.
enum MediaFaults {
  static func first(in bytes: [UInt8], named name: String) -> (Problem, [Word])? {
    let ending = name.split(separator: ".").last.map { String($0) } ?? ""
    guard isKind(bytes, ending) else { return (.mediaNotPicture, [.text(name), .text(ending)]) }
    return ending == "svg" ? drawing(bytes, name) : nil
  }

  /// Whether the first bytes are those of the kind that the name promises.
  private static func isKind(_ bytes: [UInt8], _ ending: String) -> Bool {
    switch ending {
    case "svg": bytes.prefix(4_096).contains("<svg".utf8)
    case "png": bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
    case "jpg": bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case "ogg", "opus": bytes.starts(with: "OggS".utf8)
    case "mp3": bytes.starts(with: "ID3".utf8) || (bytes.first == 0xFF && bytes.count > 1)
    case "mp4": bytes.dropFirst(4).starts(with: "ftyp".utf8)
    default: false
    }
  }

  private static func drawing(_ bytes: [UInt8], _ name: String) -> (Problem, [Word])? {
    let text = bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    for word in ["<script", "<foreignobject", "<iframe", "javascript:"]
    where text.contains(word.utf8) {
      return (.mediaScript, [.text(name), .text(word)])
    }
    if let handler = handler(in: text) { return (.mediaScript, [.text(name), .text(handler)]) }
    for word in ["@import", "<!entity", "<!doctype"] where text.contains(word.utf8) {
      return (.mediaOutside, [.text(name), .text(word)])
    }
    for mark in ["href", "src", "url("] {
      for value in values(after: Array(mark.utf8), in: text) where isOutside(value) {
        return (.mediaOutside, [.text(name), .text(DocumentReader.shortened(value))])
      }
    }
    return nil
  }

  private static func isOutside(_ value: String) -> Bool {
    !value.hasPrefix("#") && !value.hasPrefix("data:image/") && !value.isEmpty
  }

  /// An attribute that runs a script, such as `onclick`.
  private static func handler(in text: [UInt8]) -> String? {
    for place in text.indices.dropLast(4) where text[place] <= .space {
      guard text[place + 1] == UInt8(ascii: "o"), text[place + 2] == UInt8(ascii: "n") else {
        continue
      }
      let name = text[(place + 1)...].prefix { $0.isSmallLetter }
      let after = text[name.endIndex...].first { $0 > .space }
      if name.count > 3, after == UInt8(ascii: "=") { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  /// What stands behind a mark, up to the quote or bracket that ends it.
  private static func values(after mark: [UInt8], in text: [UInt8]) -> [String] {
    var values: [String] = []
    var place = 0
    while place + mark.count < text.count {
      guard text[place] == mark[0], text[place...].starts(with: mark) else {
        place += 1
        continue
      }
      var rest = text[(place + mark.count)...].drop { $0 <= .space }
      place += mark.count
      if mark.last != UInt8(ascii: "(") {
        guard rest.first == UInt8(ascii: "=") else { continue }
        rest = rest.dropFirst().drop { $0 <= .space }
      }
      rest = rest.drop { $0 == .quote || $0 == .apostrophe || $0 <= .space }
      let value = rest.prefix(200).prefix { byte in
        byte != .quote && byte != .apostrophe && byte != UInt8(ascii: ")")
          && byte != UInt8(ascii: ">")
      }
      values.append(String(decoding: value, as: UTF8.self))
    }
    return values
  }
}

extension Sequence<UInt8> where Self: RandomAccessCollection, Index == Int {
  /// Whether other bytes stand somewhere in these.
  fileprivate func contains(_ other: some Collection<UInt8>) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    for place in indices.dropLast(other.count - 1) where self[place] == first {
      if self[place...].starts(with: other) { return true }
    }
    return false
  }
}

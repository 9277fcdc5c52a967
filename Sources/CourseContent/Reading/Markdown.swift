/// What the loader needs to know of the small Markdown.
enum Markdown {
  /// The targets of links to lessons, `[Bài 2](gia-danh)` or `(lua-dao/gia-danh)`; all other
  /// brackets are plain text.
  static func links(in bytes: [UInt8]) -> [String] {
    var targets: [String] = []
    var place = 0
    while let close = bytes[place...].firstIndex(of: UInt8(ascii: "]")) {
      place = close + 1
      guard place < bytes.count, bytes[place] == UInt8(ascii: "("),
        let end = bytes[place...].prefix(140).firstIndex(of: UInt8(ascii: ")"))
      else { continue }
      let parts = bytes[(place + 1)..<end].split(
        separator: UInt8(ascii: "/"),
        omittingEmptySubsequences: false
      )
      if parts.count <= 2, parts.allSatisfy({ Identifiers.isSpelled($0) }) {
        targets.append(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
      }
      place = end
    }
    return targets
  }
}

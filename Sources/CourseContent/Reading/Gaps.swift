import CourseCore

/// Reads the gaps of a `fill` text: `((gọi))`, `((xã|phường))`, `((*156|1080))`.
enum Gaps {
  /// The text and its gaps, or `nil` where a gap is not written as one.
  static func read(_ text: String) -> [FillAnswer.Piece]? {
    var pieces: [FillAnswer.Piece] = []
    var rest = Array(text.utf8)[...]
    var count = 0
    while let open = place(of: "((", in: rest) {
      guard let close = place(of: "))", in: rest[(open + 2)...]),
        let gap = gap(rest[(open + 2)..<close])
      else { return nil }
      let before = rest[..<open]
      guard place(of: "))", in: before) == nil else { return nil }
      if !before.isEmpty { pieces.append(.text(String(decoding: before, as: UTF8.self))) }
      pieces.append(.gap(gap))
      rest = rest[(close + 2)...]
      count += 1
      if count > 6 { return nil }
    }
    guard count >= 1, place(of: "))", in: rest) == nil else { return nil }
    if !rest.isEmpty { pieces.append(.text(String(decoding: rest, as: UTF8.self))) }
    return pieces
  }

  /// For each gap, how many options it offers and which is right; `nil` inside for a typed one.
  static func shape(_ text: String) -> [[Int]?]? {
    read(text)?.compactMap { piece -> [Int]?? in
      guard case .gap(let gap) = piece else { return nil }
      if case .picked(let options, let right) = gap { return [options.count, right] }
      return .some(nil)
    }
  }

  private static func gap(_ bytes: ArraySlice<UInt8>) -> FillAnswer.Gap? {
    let parts = bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self).tidied }
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "*" }), Set(parts).count == parts.count else {
      return nil
    }
    let stars = parts.indices.filter { parts[$0].hasPrefix("*") }
    let plain = parts.map { part in
      part.hasPrefix("*") || part.hasPrefix("\\*") ? String(part.dropFirst()).tidied : part
    }
    if stars.isEmpty { return .typed(plain) }
    guard stars.count == 1, parts.count >= 2 else { return nil }
    return .picked(plain, right: stars[0])
  }

  private static func place(of mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    let byte = mark.utf8Start.pointee
    for place in bytes.indices.dropLast() where bytes[place] == byte && bytes[place + 1] == byte {
      return place
    }
    return nil
  }
}

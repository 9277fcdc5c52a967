extension Response {
  /// Returns a set of places in its kept form: ascending, each shown, none twice, at least one.
  static func set(
    _ places: [Int],
    of count: Int,
    isSeveral: Bool
  ) throws(ResponseError) -> Response {
    guard !places.isEmpty else { throw .empty }
    guard places.allSatisfy((0..<count).contains), Set(places).count == places.count,
      isSeveral || places.count == 1
    else { throw .wrongPlaces }
    return .places(places.sorted())
  }

  /// Returns what was typed in its kept form: one line in NFC, its ends trimmed, not empty.
  static func kept(_ line: String) throws(ResponseError) -> String {
    // The bytes first: one character can be of any number of them.
    guard line.utf8.count <= 8_000 else { throw .tooLong }
    var scalars = line.nfc.unicodeScalars.map {
      $0.properties.generalCategory == .control ? " " : $0
    }
    scalars.trim(while: \.isBlank)
    guard !scalars.isEmpty else { throw .empty }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars)
    let text = String(kept)
    guard text.count <= 500 else { throw .tooLong }
    return text
  }
}

extension [Unicode.Scalar] {
  fileprivate mutating func trim(while isIdle: (Unicode.Scalar) -> Bool) {
    while let last, isIdle(last) { removeLast() }
    removeFirst(prefix(while: isIdle).count)
  }
}

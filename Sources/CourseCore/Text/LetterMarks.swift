/// The marks of letters: tones, and what tells ă, â, ê, ô, ơ, ư and đ from a, e, o, u and d.
package enum LetterMarks {
  /// Whether a text is another with some of its marks left out: none added and none changed.
  ///
  /// Each mark of a letter may be missing by itself: `mât khâu` and `mat khau` both lack marks of
  /// `mật khẩu`; `mắt khẩu` has one of another letter.
  package static func areOnlyMissing(in text: String, from full: String) -> Bool {
    let typed = split(text)
    let wanted = split(full)
    var place = 0
    for scalar in typed {
      if isMark(scalar) {
        // Both runs of marks are in canonical order, so that one walk finds a subset.
        while place < wanted.count, isMark(wanted[place]), wanted[place] != scalar { place += 1 }
      } else {
        while place < wanted.count, isMark(wanted[place]) { place += 1 }
      }
      guard place < wanted.count, wanted[place] == scalar else { return false }
      place += 1
    }
    return wanted[place...].allSatisfy(isMark)
  }

  /// The text without any mark, đ as d.
  package static func removed(from text: String) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in split(text) where !isMark(scalar) { bare.append(scalar) }
    return String(bare)
  }

  /// The letters of a text, each followed by its marks; the stroke of đ is one of them, though
  /// Unicode takes it for a part of the letter.
  private static func split(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.decomposed {
      switch scalar {
      case "đ": scalars += ["d", stroke]
      case "Đ": scalars += ["D", stroke]
      case "ƀ": scalars += ["b", stroke]
      case "Ƀ": scalars += ["B", stroke]
      default: scalars.append(scalar)
      }
    }
    return scalars
  }

  private static let stroke: Unicode.Scalar = "\u{335}"

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }
}

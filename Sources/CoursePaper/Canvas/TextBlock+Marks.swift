import CPangoCairo

// Vietnamese letters have their marks in them. Ê-đê, Gia-rai and Ba-na write some that Unicode has
// only as a letter and a mark after it: ê̆, ô̆, ơ̆, ư̆. A font that does not say where such a mark stands
// prints it beside the letter, and a mark that is moved is no longer found as part of its word.
extension TextBlock {
  /// Takes the marks out of a layout that its font has not placed, to be drawn over their letters.
  static func takeMarks(from layout: OpaquePointer, of text: String) -> [DrawnMark] {
    guard text.unicodeScalars.contains(where: \.isMarkAbove),
      let place = pango_layout_get_iter(layout)
    else { return [] }
    defer { pango_layout_iter_free(place) }
    let bytes = Array(text.utf8)
    var marks: [DrawnMark] = []
    repeat {
      guard let run = pango_layout_iter_get_run(place), let run = MarkedRun(run, of: bytes) else {
        continue
      }
      var extents = PangoRectangle()
      pango_layout_iter_get_run_extents(place, nil, &extents)
      marks += run.takeMarks(x: extents.x, y: pango_layout_iter_get_baseline(place))
    } while pango_layout_iter_next_run(place) != 0
    return marks
  }
}

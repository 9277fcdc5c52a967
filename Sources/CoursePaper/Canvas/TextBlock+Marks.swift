import CPangoCairo

// Vietnamese letters have their marks in them. Ê-đê, Gia-rai and Ba-na write some that Unicode has
// only as a letter and a mark after it: ê̆, ô̆, ơ̆, ư̆. A font that does not say where such a mark stands
// prints it beside the letter.
extension TextBlock {
  /// Sets marks above the letters that they belong to, where the font has left that open.
  static func settleMarks(in layout: OpaquePointer, of text: String) {
    guard text.unicodeScalars.contains(where: \.isMarkAbove) else { return }
    let bytes = Array(text.utf8)
    for line in pointers(pango_layout_get_lines(layout), to: PangoLayoutLine.self) {
      for run in pointers(line.pointee.runs, to: PangoGlyphItem.self) {
        MarkedRun(run, bytes).settle()
      }
    }
  }

  private static func pointers<Value>(
    _ list: UnsafeMutablePointer<GSList>?,
    to type: Value.Type
  ) -> [UnsafeMutablePointer<Value>] {
    var pointers: [UnsafeMutablePointer<Value>] = []
    var node = list
    while let place = node {
      if let data = place.pointee.data { pointers.append(data.assumingMemoryBound(to: type)) }
      node = place.pointee.next
    }
    return pointers
  }
}

/// Letters of one font, as they were placed one after another.
private struct MarkedRun {
  private let font: UnsafeMutablePointer<PangoFont>?
  private let glyphs: UnsafeMutableBufferPointer<PangoGlyphInfo>

  /// Which byte of the text each belongs to: several may belong to the same.
  private let starts: [Int]
  private let text: [UInt8]

  init(_ run: UnsafeMutablePointer<PangoGlyphItem>, _ text: [UInt8]) {
    let item = run.pointee.item.pointee
    let string = run.pointee.glyphs.pointee
    let count = Int(string.num_glyphs)
    font = item.analysis.font
    glyphs = UnsafeMutableBufferPointer(start: string.glyphs, count: count)
    starts = (0..<count).map { Int(item.offset) + Int(string.log_clusters[$0]) }
    self.text = text
  }

  /// Puts marks over the letter before them; what the font has placed stays where it is.
  func settle() {
    var (middle, top, pen): (CInt, CInt, CInt) = (0, 0, 0)
    for place in glyphs.indices {
      let ink = ink(place)
      defer { pen += glyphs[place].geometry.width }
      guard place > 0, isMarkAbove(place) else {
        (middle, top, pen) = (ink.x + ink.width / 2, ink.y, 0)
        continue
      }
      guard glyphs[place].geometry.x_offset == 0, glyphs[place].geometry.y_offset == 0 else {
        continue
      }
      glyphs[place].geometry.x_offset = middle - pen - ink.x - ink.width / 2
      top -= ink.height + ink.height / 3
      glyphs[place].geometry.y_offset = top - ink.y
    }
  }

  /// Whether the character that a glyph stands for is a mark above.
  private func isMarkAbove(_ place: Int) -> Bool {
    let first = starts[..<place].lastIndex { $0 != starts[place] }.map { $0 + 1 } ?? 0
    let scalars = String(decoding: text[starts[place]...].prefix(16), as: UTF8.self).unicodeScalars
    return scalars.dropFirst(place - first).first?.isMarkAbove ?? false
  }

  private func ink(_ place: Int) -> PangoRectangle {
    var ink = PangoRectangle()
    pango_font_get_glyph_extents(font, glyphs[place].glyph, &ink, nil)
    return ink
  }
}

extension Unicode.Scalar {
  fileprivate var isMarkAbove: Bool { properties.canonicalCombiningClass == .above }
}

import CPangoCairo

/// A mark that is drawn by its outline, over the letter that it belongs to.
struct DrawnMark {
  let font: UnsafeMutablePointer<PangoFont>
  let glyph: PangoGlyph

  /// From the top left corner of the layout, in points.
  let x, y: Double

  func draw(on canvas: Canvas, x left: Double, y top: Double) {
    guard let font = pango_cairo_font_get_scaled_font(OpaquePointer(font)) else { return }
    cairo_set_scaled_font(canvas.drawing, font)
    var place = cairo_glyph_t(index: UInt(glyph), x: left + x, y: top + y)
    cairo_glyph_path(canvas.drawing, &place, 1)
    cairo_fill(canvas.drawing)
  }
}

/// Letters of one font, as they were placed one after another.
struct MarkedRun {
  private let font: UnsafeMutablePointer<PangoFont>
  private let glyphs: UnsafeMutableBufferPointer<PangoGlyphInfo>

  /// Which byte of the text each glyph belongs to, counted from the start of the run.
  private let clusters: UnsafeMutablePointer<CInt>
  private let starts: [Int]
  private let text: [UInt8]

  /// Takes a run of the layout of this text.
  init?(_ run: UnsafeMutablePointer<PangoGlyphItem>, of text: [UInt8]) {
    guard let font = run.pointee.item.pointee.analysis.font else { return nil }
    let string = run.pointee.glyphs.pointee
    let start = Int(run.pointee.item.pointee.offset)
    self.font = font
    glyphs = UnsafeMutableBufferPointer(start: string.glyphs, count: Int(string.num_glyphs))
    clusters = string.log_clusters
    starts = glyphs.indices.map { [clusters] in start + Int(clusters[$0]) }
    self.text = text
  }

  /// Takes the marks above letters out that the font has not placed, and returns them where they
  /// belong; the run begins at `x` and its letters stand on `y`, in units of Pango.
  func takeMarks(x: CInt, y: CInt) -> [DrawnMark] {
    var marks: [DrawnMark] = []
    var (letter, pen, middle, top) = (0, x, CInt(0), CInt(0))
    for place in glyphs.indices {
      let ink = ink(place)
      let geometry = glyphs[place].geometry
      guard place > 0, isMarkAbove(place) else {
        (letter, middle, top) = (place, pen + ink.x + ink.width / 2, ink.y)
        pen += geometry.width
        continue
      }
      // What belongs to one place in the text is found and copied as one letter.
      clusters[place] = clusters[letter]
      guard geometry.width == 0, geometry.x_offset == 0, geometry.y_offset == 0 else { continue }
      top -= ink.height + ink.height / 3
      marks.append(
        DrawnMark(
          font: font,
          glyph: glyphs[place].glyph,
          x: Double(middle - ink.x - ink.width / 2) / Double(PANGO_SCALE),
          y: Double(y + top - ink.y) / Double(PANGO_SCALE)
        )
      )
      glyphs[place].glyph = Self.nothing
    }
    return marks
  }

  /// What Pango draws nothing for.
  private static let nothing: PangoGlyph = 0x0FFF_FFFF

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
  var isMarkAbove: Bool { properties.canonicalCombiningClass == .above }
}

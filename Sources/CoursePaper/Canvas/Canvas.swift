import CPangoCairo

/// Where a page is drawn; `y` grows downwards, all in points.
struct Canvas {
  let drawing: OpaquePointer

  /// Writes a text with its top left corner there, wrapped at the width, and returns its height.
  @discardableResult
  func write(
    _ text: String,
    _ style: TextStyle,
    x: Double,
    y: Double,
    width: Double
  ) -> Double {
    let layout = layout(of: text, style, width: width)
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    cairo_move_to(drawing, x, y)
    pango_cairo_show_layout(drawing, layout)
    return Self.height(of: layout)
  }

  /// Writes a text as large as fits into the height, never under the least size; what is too long
  /// even then runs on below: nothing is cut.
  @discardableResult
  func fit(
    _ text: String,
    _ style: TextStyle,
    least: Double,
    x: Double,
    y: Double,
    width: Double,
    height: Double
  ) -> Double {
    var style = style
    while style.size > least, self.height(of: text, style, width: width) > height {
      style.size = max(least, style.size - 0.5)
    }
    return write(text, style, x: x, y: y, width: width)
  }

  /// How high a text becomes at a width.
  func height(of text: String, _ style: TextStyle, width: Double) -> Double {
    let layout = layout(of: text, style, width: width)
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    return Self.height(of: layout)
  }

  func line(
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double),
    isDashed: Bool = false
  ) {
    cairo_save(drawing)
    cairo_set_line_width(drawing, 0.5)
    if isDashed {
      cairo_set_source_rgb(drawing, 0.6, 0.6, 0.6)
      cairo_set_dash(drawing, [3, 3], 2, 0)
    }
    cairo_move_to(drawing, start.x, start.y)
    cairo_line_to(drawing, end.x, end.y)
    cairo_stroke(drawing)
    cairo_restore(drawing)
  }

  func frame(x: Double, y: Double, width: Double, height: Double, thickness: Double = 0.5) {
    cairo_set_line_width(drawing, thickness)
    cairo_rectangle(drawing, x, y, width, height)
    cairo_stroke(drawing)
  }

  /// Draws a symbol with its margin of four modules into a square of this side.
  func draw(_ symbol: QRSymbol, x: Double, y: Double, side: Double) {
    let margin = 4
    let module = side / Double(symbol.width + 2 * margin)
    for row in 0..<symbol.width {
      for run in symbol.darkRuns(in: row) {
        cairo_rectangle(
          drawing,
          x + Double(run.lowerBound + margin) * module,
          y + Double(row + margin) * module,
          Double(run.count) * module,
          module
        )
      }
    }
    cairo_fill(drawing)
  }

  private func layout(of text: String, _ style: TextStyle, width: Double) -> OpaquePointer {
    guard let layout = pango_cairo_create_layout(drawing) else {
      preconditionFailure("Pango makes a layout for every drawing")
    }
    let description = style.description()
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_width(layout, CInt(width * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_alignment(
      layout,
      style.alignment == .centre ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT
    )
    pango_layout_set_text(layout, text, -1)
    return layout
  }

  private static func height(of layout: OpaquePointer) -> Double {
    var height: CInt = 0
    pango_layout_get_size(layout, nil, &height)
    return Double(height) / Double(PANGO_SCALE)
  }
}

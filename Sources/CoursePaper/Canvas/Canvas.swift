import CPangoCairo

/// Where a page is drawn; `y` grows downwards, all in points.
struct Canvas {
  let drawing: OpaquePointer

  /// What texts are set in.
  let context: OpaquePointer

  init(on surface: OpaquePointer?) {
    guard let drawing = cairo_create(surface), let context = pango_cairo_create_context(drawing)
    else { preconditionFailure("Cairo draws on every surface, and Pango on every drawing") }
    self.drawing = drawing
    self.context = context
    // Letters stand where the font says and not on the dots of a screen.
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
  }

  func release() {
    g_object_unref(UnsafeMutableRawPointer(context))
    cairo_destroy(drawing)
  }

  /// Writes a text with its top left corner there, wrapped at the width, and returns its height.
  @discardableResult
  func write(
    _ text: String,
    _ style: TextStyle,
    x: Double,
    y: Double,
    width: Double
  ) -> Double {
    let block = TextBlock(text, style, width: width, on: self)
    block.draw(on: self, x: x, y: y)
    return block.height
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
    TextBlock(text, style, width: width, on: self).height
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
    guard let mask = symbol.mask else { return }
    let margin = symbol.margin(at: side)
    let scale = (side - 2 * margin) / Double(cairo_image_surface_get_width(mask))
    cairo_save(drawing)
    cairo_translate(drawing, x + margin, y + margin)
    cairo_scale(drawing, scale, scale)
    cairo_set_source_rgb(drawing, 0, 0, 0)
    let pattern = cairo_pattern_create_for_surface(mask)
    cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
    cairo_mask(drawing, pattern)
    cairo_pattern_destroy(pattern)
    cairo_surface_destroy(mask)
    cairo_restore(drawing)
  }
}

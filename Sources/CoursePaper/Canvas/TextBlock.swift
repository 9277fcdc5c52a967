import CPangoCairo

/// A text that is set: measured, and drawn as it was measured.
final class TextBlock {
  private let layout: OpaquePointer
  private let text: String

  /// Taken out of the layout once its lines are as they will be drawn.
  private lazy var marks = Self.takeMarks(from: layout, of: text)

  /// Sets runs of text one after another, wrapped at a width; the first line is moved in by `indent`,
  /// and the lines are `leading` heights of the font apart.
  init(
    _ runs: [TextRun],
    _ style: TextStyle,
    width: Double,
    indent: Double = 0,
    leading: Double = 1,
    on canvas: Canvas
  ) {
    guard let layout = pango_layout_new(canvas.context) else {
      preconditionFailure("Pango makes a layout in every context")
    }
    self.layout = layout
    let description = style.description()
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_alignment(
      layout,
      style.alignment == .centre ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT
    )
    pango_layout_set_justify(layout, style.alignment == .justified ? 1 : 0)
    pango_layout_set_indent(layout, Self.units(indent))
    if leading != 1 { pango_layout_set_line_spacing(layout, Float(leading)) }
    text = runs.map(\.text).joined()
    pango_layout_set_text(layout, text, -1)
    self.width = width
    pango_layout_set_width(layout, Self.units(width))
    mark(runs)
  }

  convenience init(_ text: String, _ style: TextStyle, width: Double, on canvas: Canvas) {
    self.init([TextRun(text)], style, width: width, on: canvas)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// Where lines are wrapped.
  var width: Double {
    didSet { pango_layout_set_width(layout, Self.units(width)) }
  }

  var height: Double {
    var height: CInt = 0
    pango_layout_get_size(layout, nil, &height)
    return Double(height) / Double(PANGO_SCALE)
  }

  /// How long the longest line is.
  var longestLine: Double {
    var extents = PangoRectangle()
    pango_layout_get_extents(layout, nil, &extents)
    return Double(extents.width) / Double(PANGO_SCALE)
  }

  var lineCount: Int { Int(pango_layout_get_line_count(layout)) }

  /// Makes the lines about as long as each other, as headings are set, without more of them.
  func balance() {
    let count = lineCount
    guard count > 1 else { return }
    let whole = width
    var (tooNarrow, wideEnough) = (whole / Double(count + 1), whole)
    while wideEnough - tooNarrow > 2 {
      width = (tooNarrow + wideEnough) / 2
      if lineCount > count { tooNarrow = width } else { wideEnough = width }
    }
    width = wideEnough
  }

  func draw(on canvas: Canvas, x: Double, y: Double) {
    for mark in marks { mark.draw(on: canvas, x: x, y: y) }
    cairo_move_to(canvas.drawing, x, y)
    pango_cairo_show_layout(canvas.drawing, layout)
  }

  /// Sets each run in its weight, keeps those whole that must not be broken, and adds no hyphen
  /// where a word is broken: none belongs into a name.
  private func mark(_ runs: [TextRun]) {
    guard let list = pango_attr_list_new() else { return }
    pango_attr_list_insert(list, pango_attr_insert_hyphens_new(0))
    var start: UInt32 = 0
    for run in runs {
      let end = start + UInt32(run.text.utf8.count)
      let marks = [
        run.isBold ? pango_attr_weight_new(PANGO_WEIGHT_BOLD) : nil,
        run.isWhole ? pango_attr_allow_breaks_new(0) : nil,
      ]
      for case let mark? in marks {
        mark.pointee.start_index = start
        mark.pointee.end_index = end
        pango_attr_list_insert(list, mark)
      }
      start = end
    }
    pango_layout_set_attributes(layout, list)
    pango_attr_list_unref(list)
  }

  private static func units(_ points: Double) -> CInt { CInt(points * Double(PANGO_SCALE)) }
}

/// Part of a text that is set in one weight.
package struct TextRun: Hashable, Sendable {
  package let text: String
  package let isBold: Bool

  /// Whether it stays on one line, as codes do; what is long is broken all the same.
  package let isWhole: Bool

  package init(_ text: String, isBold: Bool = false, isWhole: Bool = false) {
    self.text = text
    self.isBold = isBold
    self.isWhole = isWhole && text.count <= 40
  }
}

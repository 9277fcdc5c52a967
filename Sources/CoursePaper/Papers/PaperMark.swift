import CPangoCairo

/// The words across a draft, so light that all else is read over them.
struct PaperMark {
  private let words: [String]
  private let style: TextStyle

  init(_ words: [String], _ styles: PaperStyles) {
    self.words = words
    style = styles.watermark
  }

  func draw(on canvas: Canvas) {
    let width = PageSize.a4.height
    let blocks = words.map { TextBlock($0, style, width: width, on: canvas) }
    cairo_save(canvas.drawing)
    cairo_translate(canvas.drawing, PageSize.a4.width / 2, PageSize.a4.height / 2)
    cairo_rotate(canvas.drawing, -.pi / 4)
    cairo_set_source_rgb(canvas.drawing, 0.9, 0.9, 0.9)
    var y = -blocks.reduce(0) { $0 + $1.height } / 2
    for block in blocks {
      block.draw(on: canvas, middle: 0, y: y)
      y += block.height
    }
    cairo_restore(canvas.drawing)
  }
}

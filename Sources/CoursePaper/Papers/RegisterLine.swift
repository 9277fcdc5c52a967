/// Some cells side by side in a frame each, as high as the highest.
struct RegisterLine {
  private let cells: [TextBlock]
  let height: Double

  /// Of letters from the frame, in points.
  static let padding = millimetres(1)

  /// Sets the texts of a line in columns of these widths, at least so high.
  init(
    _ texts: [String],
    widths: [Double],
    least: Double = 0,
    on canvas: Canvas,
    _ style: (Int) -> TextStyle
  ) {
    cells = zip(texts, widths).enumerated().map { column, cell in
      TextBlock(cell.0, style(column), width: cell.1 - 2 * Self.padding, on: canvas)
    }
    height = max(least, (cells.map(\.height).max() ?? 0) + 2 * Self.padding)
  }

  func draw(on canvas: Canvas, x: Double, y: Double) {
    var x = x
    for cell in cells {
      let width = cell.width + 2 * Self.padding
      canvas.frame(x: x, y: y, width: width, height: height)
      cell.draw(on: canvas, x: x + Self.padding, y: y + Self.padding)
      x += width
    }
  }
}

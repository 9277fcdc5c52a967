import CourseEngine

/// One number of the register: its place in the book, and two lines beside it.
struct BookRow {
  private let place: TextBlock
  private let paper: RegisterLine
  private let later: RegisterLine

  static let left = millimetres(20)
  static let width = PageSize.a4Landscape.width - left - millimetres(10)

  private static let placeWidth = millimetres(9)
  private static let paperWidths = [22, 18, 30, 18, 11, 28, 15, 31, 24, 23, 18, 20]
    .map { millimetres($0) }
  private static let laterWidths = [46, 22, 46, 21, 22, 24, 44, 33].map { millimetres($0) }

  /// Enough for a signature.
  private static let signatureHeight = millimetres(11)

  /// A row that would be higher takes smaller letters: a page holds two of it.
  private static let greatestHeight = millimetres(60)

  /// Where the holder's name stands among `RegisterText.paperHeads`.
  private static let nameColumn = 2

  /// The usual size of letters, and those for rows that would be too high.
  private static let sizes = Array(stride(from: 9.0, through: 5, by: -0.5))

  static func style(size: Double = 9, isBold: Bool = false) -> TextStyle {
    TextStyle(typeface: .serif, size: size, isBold: isBold, alignment: .centre)
  }

  /// The heads of the columns.
  static func heads(on canvas: Canvas) -> Self {
    func line(_ heads: [String], _ widths: [Double]) -> RegisterLine {
      RegisterLine(heads, widths: widths, on: canvas) { _ in style(isBold: true) }
    }
    return Self(
      place: TextBlock(
        RegisterText.place,
        style(isBold: true),
        width: placeWidth - 2 * RegisterLine.padding,
        on: canvas
      ),
      paper: line(RegisterText.paperHeads, paperWidths),
      later: line(RegisterText.laterHeads, laterWidths)
    )
  }

  /// A row in the largest letters in which it is not too high.
  static func row(_ place: Int, _ text: RegisterText, on canvas: Canvas) -> Self {
    for size in sizes {
      let row = Self(place, text, size: size, on: canvas)
      if row.height <= greatestHeight { return row }
    }
    return Self(place, text, size: sizes[sizes.count - 1], on: canvas)
  }

  private init(_ place: Int, _ text: RegisterText, size: Double, on canvas: Canvas) {
    self.init(
      place: TextBlock(
        String(place),
        Self.style(size: size),
        width: Self.placeWidth - 2 * RegisterLine.padding,
        on: canvas
      ),
      paper: RegisterLine(text.paper, widths: Self.paperWidths, on: canvas) { column in
        Self.style(size: size, isBold: column == Self.nameColumn)
      },
      later: RegisterLine(
        text.later,
        widths: Self.laterWidths,
        least: Self.signatureHeight,
        on: canvas
      ) { _ in Self.style(size: size) }
    )
  }

  private init(place: TextBlock, paper: RegisterLine, later: RegisterLine) {
    self.place = place
    self.paper = paper
    self.later = later
  }

  var height: Double { paper.height + later.height }

  func draw(on canvas: Canvas, y: Double) {
    canvas.frame(x: Self.left, y: y, width: Self.placeWidth, height: height)
    place.draw(on: canvas, x: Self.left + RegisterLine.padding, y: y + RegisterLine.padding)
    let x = Self.left + Self.placeWidth
    paper.draw(on: canvas, x: x, y: y)
    later.draw(on: canvas, x: x, y: y + paper.height)
  }
}

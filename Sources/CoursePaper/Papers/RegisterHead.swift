import CourseCore
import CourseEngine

/// What stands above the table on the first page of a register.
struct RegisterHead {
  private let superior: TextBlock?
  private let issuer: TextBlock
  private let motto: [TextBlock]
  private let title: [TextBlock]

  static let bold = TextStyle(typeface: .serif, size: 12, isBold: true, alignment: .centre)
  private static let plain = TextStyle(typeface: .serif, size: 12, alignment: .centre)
  private static let head = TextStyle(typeface: .serif, size: 16, isBold: true, alignment: .centre)

  private static let columnWidth = millimetres(110)
  private static let gap = millimetres(4)

  /// The title and the year, one under another.
  static func words(of book: RegisterBook) -> [String] {
    [RegisterText.title, "NĂM \(book.year)"]
  }

  init(_ book: RegisterBook, on canvas: Canvas) {
    func block(_ text: String, _ style: TextStyle, _ width: Double) -> TextBlock {
      let block = TextBlock(text, style, width: width, on: canvas)
      block.balance()
      return block
    }
    superior = book.letterhead.superior.map {
      block(PaperText.capitals($0), Self.plain, Self.columnWidth)
    }
    issuer = block(PaperText.capitals(book.letterhead.name), Self.bold, Self.columnWidth)
    motto = PaperText.motto.map { block($0, Self.bold, Self.columnWidth) }
    title = Self.words(of: book).map { block($0, Self.head, BookRow.width) }
  }

  private var namesHeight: Double {
    max((superior?.height ?? 0) + issuer.height, motto.reduce(0) { $0 + $1.height }) + Self.gap
  }

  var height: Double { namesHeight + title.reduce(0) { $0 + $1.height } + Self.gap }

  func draw(on canvas: Canvas, y: Double) {
    let left = BookRow.left + Self.columnWidth / 2
    superior?.draw(on: canvas, middle: left, y: y)
    let issuerTop = y + (superior?.height ?? 0)
    issuer.draw(on: canvas, middle: left, y: issuerTop)
    let issuerEnd = issuerTop + issuer.height + 3
    canvas.rule(middle: left, y: issuerEnd, length: issuer.longestLine * 0.4)
    let right = BookRow.left + BookRow.width - Self.columnWidth / 2
    var lineTop = y
    for line in motto {
      line.draw(on: canvas, middle: right, y: lineTop)
      lineTop += line.height
    }
    canvas.rule(middle: right, y: lineTop + 3, length: motto[motto.count - 1].longestLine)
    lineTop = y + namesHeight
    for line in title {
      line.draw(on: canvas, middle: BookRow.left + BookRow.width / 2, y: lineTop)
      lineTop += line.height
    }
  }
}

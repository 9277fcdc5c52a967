import CourseCore
import CourseEngine

/// The end of the book of a year: how many numbers it holds, and who says so.
struct RegisterClosing {
  private let sentence: TextBlock
  private let signature: [TextBlock]
  private let name: TextBlock

  static let text = TextStyle(typeface: .serif, size: 13)
  static let day = TextStyle(typeface: .serif, size: 13, isItalic: true, alignment: .centre)
  static let titles = TextStyle(typeface: .serif, size: 13, isBold: true, alignment: .centre)

  private static let columnWidth = millimetres(100)
  private static let gap = millimetres(3)

  /// For the signature by hand and the seal.
  private static let signatureRoom = millimetres(26)

  /// What stands in bold.
  static func bold(of closing: RegisterBook.Closing) -> [String] {
    closing.signer.titles.map(PaperText.capitals) + [closing.signer.name]
  }

  init(_ closing: RegisterBook.Closing, on canvas: Canvas) {
    func block(_ text: String, _ style: TextStyle) -> TextBlock {
      TextBlock(text, style, width: Self.columnWidth, on: canvas)
    }
    sentence = TextBlock(closing.sentence, Self.text, width: BookRow.width, on: canvas)
    signature =
      [block(PaperText.dated(closing.place, closing.day), Self.day)]
      + closing.signer.titles.map { block(PaperText.capitals($0), Self.titles) }
    name = block(closing.signer.name, Self.titles)
  }

  var height: Double {
    sentence.height + signature.reduce(2 * Self.gap) { $0 + $1.height } + Self.signatureRoom
      + name.height
  }

  func draw(on canvas: Canvas, y: Double) {
    sentence.draw(on: canvas, x: BookRow.left, y: y + Self.gap)
    let middle = BookRow.left + BookRow.width - Self.columnWidth / 2
    var lineTop = y + 2 * Self.gap + sentence.height
    for line in signature {
      line.draw(on: canvas, middle: middle, y: lineTop)
      lineTop += line.height
    }
    name.draw(on: canvas, middle: middle, y: lineTop + Self.signatureRoom)
  }
}

import CourseEngine

/// The top of a paper: whose it is and its number at the left, the country with its motto, place and
/// day at the right.
struct PaperHead {
  private let superior: TextBlock?
  private let issuer: TextBlock
  private let country: TextBlock
  private let motto: TextBlock
  private let number: TextBlock
  private let placeAndDay: TextBlock

  private static let rightWidth = millimetres(88)
  private static let between = millimetres(3)
  private static let leftWidth = PaperPage.width - rightWidth - between
  private static let rightX = PaperPage.left + leftWidth + between

  /// Between a text and the line below it, and what comes after the line.
  private static let gap = 3.0

  init(_ text: PaperText, _ styles: PaperStyles, on canvas: Canvas) {
    func left(_ text: String, _ style: TextStyle) -> TextBlock {
      TextBlock(text, style, width: Self.leftWidth, on: canvas)
    }
    func right(_ text: String, _ style: TextStyle) -> TextBlock {
      TextBlock(text, style, width: Self.rightWidth, on: canvas)
    }
    superior = text.superior.map { left($0, styles.superior) }
    issuer = left(text.issuer, styles.issuer)
    superior?.balance()
    issuer.balance()
    country = right(PaperText.motto[0], styles.country)
    motto = right(PaperText.motto[1], styles.motto)
    number = left(text.number, styles.number)
    placeAndDay = right(text.placeAndDay, styles.placeAndDay)
  }

  private var namesHeight: Double {
    max((superior?.height ?? 0) + issuer.height, country.height + motto.height)
  }

  /// Where number and day stand below the top.
  private var numberTop: Double { namesHeight + Self.gap + millimetres(3) }

  var height: Double { numberTop + max(number.height, placeAndDay.height) }

  func draw(on canvas: Canvas, y: Double) {
    let leftMiddle = PaperPage.left + Self.leftWidth / 2
    let rightMiddle = Self.rightX + Self.rightWidth / 2
    superior?.draw(on: canvas, middle: leftMiddle, y: y)
    let issuerTop = y + (superior?.height ?? 0)
    issuer.draw(on: canvas, middle: leftMiddle, y: issuerTop)
    canvas.rule(
      middle: leftMiddle,
      y: issuerTop + issuer.height + Self.gap,
      length: issuer.longestLine * 0.4
    )
    country.draw(on: canvas, middle: rightMiddle, y: y)
    motto.draw(on: canvas, middle: rightMiddle, y: y + country.height)
    canvas.rule(
      middle: rightMiddle,
      y: y + country.height + motto.height + Self.gap,
      length: motto.longestLine
    )
    number.draw(on: canvas, middle: leftMiddle, y: y + numberTop)
    placeAndDay.draw(on: canvas, middle: rightMiddle, y: y + numberTop)
  }
}

extension TextBlock {
  /// Draws the block with its middle there.
  func draw(on canvas: Canvas, middle: Double, y: Double) {
    draw(on: canvas, x: middle - width / 2, y: y)
  }
}

extension Canvas {
  /// Draws a level line with its middle there.
  func rule(middle: Double, y: Double, length: Double) {
    line(from: (middle - length / 2, y), to: (middle + length / 2, y))
  }
}

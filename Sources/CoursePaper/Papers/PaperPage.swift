import CourseEngine

/// One completion paper on one page: a heading in two columns, title, body, and a foot in two
/// columns above the symbol at the bottom edge.
struct PaperPage {
  let text: PaperText
  let symbol: QRSymbol?

  static let left = millimetres(30)
  static let right = millimetres(15)
  static let top = millimetres(20)
  static let width = PageSize.a4.width - left - right
  static let bottom = PageSize.a4.height - millimetres(15)

  /// Draws the page in the largest letters in which it is one page.
  ///
  /// The smallest hold more than a symbol does, which is what bounds a signed paper.
  func draw(on canvas: Canvas) {
    let all = PaperStyles.all
    for (place, styles) in all.enumerated() {
      let parts = Parts(text, styles, on: canvas)
      guard parts.fits || place == all.count - 1 else { continue }
      PaperMark(text.watermark, styles).draw(on: canvas)
      parts.draw(on: canvas)
      if let symbol, let code = text.checkCode {
        PaperEdge(symbol: symbol, checkCode: code).draw(on: canvas, styles)
      }
      return
    }
  }

  /// What is between the top and the symbol, at one size of letters.
  private struct Parts {
    private let head: PaperHead
    private let title: PaperTitle
    private let body: PaperBody
    private let foot: PaperFoot
    private let gap: Double

    init(_ text: PaperText, _ styles: PaperStyles, on canvas: Canvas) {
      head = PaperHead(text, styles, on: canvas)
      title = PaperTitle(text.subject, styles, on: canvas)
      body = PaperBody(text, styles, on: canvas)
      foot = PaperFoot(text, styles, on: canvas)
      gap = styles.gap
    }

    private var titleTop: Double { PaperPage.top + head.height + 4 * gap }
    private var bodyTop: Double { titleTop + title.height + 3 * gap }
    private var footTop: Double { bodyTop + body.height + 2 * gap }

    var fits: Bool { foot.fits(below: footTop) }

    func draw(on canvas: Canvas) {
      head.draw(on: canvas, y: PaperPage.top)
      title.draw(on: canvas, y: titleTop)
      body.draw(on: canvas, y: bodyTop)
      foot.draw(on: canvas, y: footTop)
    }
  }
}

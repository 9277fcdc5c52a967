/// What kind of paper it is and what it is about, with a line below.
struct PaperTitle {
  private let title: TextBlock
  private let subject: TextBlock

  init(_ subject: String, _ styles: PaperStyles, on canvas: Canvas) {
    title = TextBlock(PaperText.title, styles.title, width: PaperPage.width, on: canvas)
    self.subject = TextBlock(subject, styles.subject, width: PaperPage.width, on: canvas)
    self.subject.balance()
  }

  var height: Double { title.height + subject.height + Self.lineGap }

  private static let lineGap = 4.0

  func draw(on canvas: Canvas, y: Double) {
    let middle = PaperPage.left + PaperPage.width / 2
    title.draw(on: canvas, middle: middle, y: y)
    subject.draw(on: canvas, middle: middle, y: y + title.height)
    canvas.rule(middle: middle, y: y + height, length: subject.longestLine * 0.4)
  }
}

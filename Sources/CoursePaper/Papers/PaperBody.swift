/// The sentences of a paper, one paragraph each.
struct PaperBody {
  private let paragraphs: [TextBlock]

  /// The day of birth, where it stands on the last line of the second paragraph, the holder's name.
  private let born: TextBlock?
  private let gap: Double

  init(_ text: PaperText, _ styles: PaperStyles, on canvas: Canvas) {
    func block(_ runs: [TextRun], indent: Double = styles.indent) -> TextBlock {
      TextBlock(
        runs,
        styles.body,
        width: PaperPage.width,
        indent: indent,
        leading: styles.leading,
        on: canvas
      )
    }
    let name = block(text.holder.name)
    let beside = text.holder.born.map { block($0, indent: 0) }
    born = beside.flatMap { Self.isRoom(for: $0, beside: name, styles) ? $0 : nil }
    let below = born == nil ? text.holder.born.map { block($0) } : nil
    paragraphs =
      [block([TextRun(text.opening)]), name] + (below.map { [$0] } ?? [])
      + text.body.map { block($0) }
    gap = styles.gap
  }

  /// Whether both stand on one line, with some room between them.
  private static func isRoom(
    for born: TextBlock,
    beside name: TextBlock,
    _ styles: PaperStyles
  ) -> Bool {
    name.lineCount == 1
      && styles.indent + name.longestLine + born.longestLine + millimetres(6) <= PaperPage.width
  }

  var height: Double { paragraphs.reduce(-gap) { $0 + $1.height + gap } }

  func draw(on canvas: Canvas, y: Double) {
    var y = y
    for (place, paragraph) in paragraphs.enumerated() {
      paragraph.draw(on: canvas, x: PaperPage.left, y: y)
      if place == 1, let born {
        born.draw(on: canvas, x: PaperPage.left + PaperPage.width - born.longestLine, y: y)
      }
      y += paragraph.height + gap
    }
  }
}

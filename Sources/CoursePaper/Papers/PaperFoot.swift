/// The bottom of a paper: who keeps it at the left, who signs it at the right.
struct PaperFoot {
  private let recipientsHead: TextBlock
  private let recipients: [TextBlock]
  private let titles: [TextBlock]
  private let note: TextBlock?
  private let signer: TextBlock

  private static let rightWidth = millimetres(84)
  private static let leftWidth = PaperPage.width - rightWidth - millimetres(3)

  /// For the signature by hand and a third of the seal over it; a seal is 36 mm wide.
  private static let signatureRoom = millimetres(30)

  init(_ text: PaperText, _ styles: PaperStyles, on canvas: Canvas) {
    func left(_ text: String, _ style: TextStyle) -> TextBlock {
      TextBlock(text, style, width: Self.leftWidth, on: canvas)
    }
    func right(_ text: String, _ style: TextStyle) -> TextBlock {
      let block = TextBlock(text, style, width: Self.rightWidth, on: canvas)
      block.balance()
      return block
    }
    recipientsHead = left("Nơi nhận:", styles.recipientsHead)
    recipients = text.recipients.map { left($0, styles.recipients) }
    titles = text.titles.map { right($0, styles.titles) }
    note = text.signatureNote.map { right($0, styles.note) }
    signer = right(text.signer, styles.titles)
  }

  private var leftHeight: Double {
    recipients.reduce(recipientsHead.height) { $0 + $1.height }
  }

  private var titlesHeight: Double { titles.reduce(0) { $0 + $1.height } }

  private var rightHeight: Double { titlesHeight + Self.signatureRoom + signer.height }

  /// Whether both columns end where they must: the left one above the symbol.
  func fits(below y: Double) -> Bool {
    y + leftHeight <= PaperEdge.top - millimetres(1) && y + rightHeight <= PaperPage.bottom
  }

  func draw(on canvas: Canvas, y: Double) {
    recipientsHead.draw(on: canvas, x: PaperPage.left, y: y)
    var lineTop = y + recipientsHead.height
    for line in recipients {
      line.draw(on: canvas, x: PaperPage.left, y: lineTop)
      lineTop += line.height
    }
    let middle = PaperPage.left + PaperPage.width - Self.rightWidth / 2
    var titleTop = y
    for title in titles {
      title.draw(on: canvas, middle: middle, y: titleTop)
      titleTop += title.height
    }
    note?.draw(on: canvas, middle: middle, y: titleTop)
    signer.draw(on: canvas, middle: middle, y: y + titlesHeight + Self.signatureRoom)
  }
}

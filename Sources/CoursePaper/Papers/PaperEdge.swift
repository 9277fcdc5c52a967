/// The bottom edge of a paper, outside the form: its symbol, and the code for who cannot scan.
struct PaperEdge {
  let symbol: QRSymbol
  let checkCode: String

  /// Of the symbol with its quiet margin.
  private static let side = millimetres(45)
  static let top = PageSize.a4.height - millimetres(8) - side

  func draw(on canvas: Canvas, _ styles: PaperStyles) {
    // The first dark module stands at the left margin, its quiet zone beside it.
    let quiet = symbol.margin(at: Self.side)
    canvas.draw(symbol, x: PaperPage.left - quiet, y: Self.top, side: Self.side)
    let x = PaperPage.left + Self.side
    let width = millimetres(34)
    func block(_ text: String, _ style: TextStyle) -> TextBlock {
      TextBlock(text, style, width: width, on: canvas)
    }
    let blocks = [
      block(PaperEdge.codeHead, styles.checkHead), block(checkCode, styles.checkCode),
      block(PaperEdge.advice, styles.checkHead),
    ]
    var y = Self.top + Self.side - quiet - blocks.reduce(0) { $0 + $1.height }
    for block in blocks {
      block.draw(on: canvas, x: x, y: y)
      y += block.height
    }
  }

  static let codeHead = "Mã kiểm tra:"
  static let advice = "Quét mã để kiểm tra tờ giấy này bằng chương trình Học Vụ, không cần mạng."
}

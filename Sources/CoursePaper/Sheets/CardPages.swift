import CourseCore
import CourseEngine

/// Learners' cards of the size of a bank card, ten to an A4 page, with lines to cut along.
struct CardPages {
  private let cards: [LearnerCard]
  private let centre: String
  private let words: PaperWords

  private static let width = millimetres(85.6)
  private static let height = millimetres(54)
  private static let columns = 2
  private static let rows = 5
  private static let cardsPerPage = columns * rows
  private static let left = (PageSize.a4.width - Double(columns) * width) / 2
  private static let top = (PageSize.a4.height - Double(rows) * height) / 2

  private static let head = TextStyle(size: 9, isBold: true)
  private static let name = TextStyle(size: 14, isBold: true)
  private static let code = TextStyle(size: 17, isBold: true)
  private static let advice = TextStyle(size: 9)

  init(_ cards: [LearnerCard], centre: String, _ words: PaperWords) {
    self.cards = cards
    self.centre = centre
    self.words = words
  }

  func pdf(_ onPage: (_ page: Int, _ count: Int) -> Void) throws(PrintError) -> [UInt8] {
    try check()
    let document = PDFDocument(.a4, title: words.cards)
    let canvas = document.canvas
    for (place, card) in cards.enumerated() {
      let spot = place % Self.cardsPerPage
      if spot == 0 { cutLines(on: canvas) }
      try draw(
        card,
        on: canvas,
        x: Self.left + Double(spot % Self.columns) * Self.width,
        y: Self.top + Double(spot / Self.columns) * Self.height
      )
      if spot == Self.cardsPerPage - 1 || place == cards.count - 1 {
        document.endPage()
        onPage(place / Self.cardsPerPage + 1, (cards.count - 1) / Self.cardsPerPage + 1)
      }
    }
    return try document.finish()
  }

  private func check() throws(PrintError) {
    let lettering = Lettering()
    try lettering.check([centre, words.card] + cards.map(\.fullName), in: Self.name)
    try lettering.check([words.cardAdvice], in: Self.advice)
  }

  private func draw(
    _ card: LearnerCard,
    on canvas: Canvas,
    x: Double,
    y: Double
  ) throws(PrintError) {
    let margin = millimetres(4)
    let side = millimetres(25)
    let width = Self.width - side - 2 * margin
    let inner = x + margin
    let head = canvas.fit(
      centre,
      Self.head,
      least: 5.5,
      x: inner,
      y: y + margin,
      width: Self.width - 2 * margin,
      height: millimetres(7)
    )
    canvas.write(
      words.card,
      Self.head,
      x: inner,
      y: y + margin + head + 1,
      width: width
    )
    canvas.fit(
      card.fullName,
      Self.name,
      least: 8,
      x: inner,
      y: y + millimetres(14),
      width: width,
      height: millimetres(13)
    )
    canvas.write(
      card.code.description,
      Self.code,
      x: inner,
      y: y + millimetres(28),
      width: width
    )
    canvas.write(
      words.cardAdvice,
      Self.advice,
      x: inner,
      y: y + millimetres(37),
      width: width
    )
    canvas.draw(
      try QRSymbol(card.code.text),
      x: x + Self.width - side - millimetres(2),
      y: y + millimetres(11),
      side: side
    )
    if let picture = card.picture {
      let size = millimetres(13)
      canvas.draw(
        picture,
        x: x + Self.width - millimetres(2) - (side + size) / 2,
        y: y + millimetres(37.5),
        side: size
      )
    }
  }

  private func cutLines(on canvas: Canvas) {
    let right = Self.left + Double(Self.columns) * Self.width
    let bottom = Self.top + Double(Self.rows) * Self.height
    for column in 0...Self.columns {
      let x = Self.left + Double(column) * Self.width
      canvas.line(from: (x, Self.top), to: (x, bottom), isDashed: true)
    }
    for row in 0...Self.rows {
      let y = Self.top + Double(row) * Self.height
      canvas.line(from: (Self.left, y), to: (right, y), isDashed: true)
    }
  }
}

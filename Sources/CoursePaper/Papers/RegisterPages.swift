import CourseCore
import CourseEngine

/// The register of a year, A4 landscape, its heads on every page.
struct RegisterPages {
  private let book: RegisterBook
  private let texts: [RegisterText]

  private static let top = millimetres(15)
  private static let bottom = PageSize.a4Landscape.height - millimetres(18)
  private static let footer = TextStyle(typeface: .serif, size: 10)

  init(_ book: RegisterBook) {
    self.book = book
    texts = book.rows.map { RegisterText($0) }
  }

  func pdf(_ onPage: (_ page: Int, _ count: Int) -> Void) throws(PrintError) -> [UInt8] {
    try check()
    let document = PDFDocument(
      .a4Landscape,
      title: RegisterText.title(of: book)
    )
    let canvas = document.canvas
    let pages = pages(on: canvas)
    for (place, page) in pages.enumerated() {
      draw(page, on: canvas)
      footer(place + 1, of: pages.count, on: canvas)
      document.endPage()
      onPage(place + 1, pages.count)
    }
    return try document.finish()
  }

  /// What stands on one page.
  private struct Page {
    var isFirst = false
    var rows: Range<Int>
    var isClosing = false
  }

  /// Shares out the rows, of which only the heights are kept.
  private func pages(on canvas: Canvas) -> [Page] {
    let room = Self.bottom - Self.top - BookRow.heads(on: canvas).height
    var left = room - RegisterHead(book, on: canvas).height
    var pages = [Page(isFirst: true, rows: 0..<0)]
    for (place, text) in texts.enumerated() {
      let height = BookRow.row(place + 1, text, on: canvas).height
      if height > left {
        pages.append(Page(rows: place..<place))
        left = room
      }
      pages[pages.count - 1].rows = pages[pages.count - 1].rows.lowerBound..<place + 1
      left -= height
    }
    guard let closing = book.closing else { return pages }
    if RegisterClosing(closing, on: canvas).height > left {
      pages.append(Page(rows: texts.count..<texts.count))
    }
    pages[pages.count - 1].isClosing = true
    return pages
  }

  private func draw(_ page: Page, on canvas: Canvas) {
    var y = Self.top
    if page.isFirst {
      let head = RegisterHead(book, on: canvas)
      head.draw(on: canvas, y: y)
      y += head.height
    }
    if page.isFirst || !page.rows.isEmpty {
      let heads = BookRow.heads(on: canvas)
      heads.draw(on: canvas, y: y)
      y += heads.height
    }
    for place in page.rows {
      let row = BookRow.row(place + 1, texts[place], on: canvas)
      row.draw(on: canvas, y: y)
      y += row.height
    }
    if page.isClosing, let closing = book.closing {
      RegisterClosing(closing, on: canvas).draw(on: canvas, y: y)
    }
  }

  private func footer(_ number: Int, of count: Int, on canvas: Canvas) {
    let page = TextBlock(
      RegisterText.page(number, of: count),
      Self.footer,
      width: millimetres(40),
      on: canvas
    )
    let y = Self.bottom + millimetres(4)
    let right = BookRow.left + BookRow.width
    page.draw(on: canvas, x: right - page.longestLine, y: y)
    canvas.fit(
      RegisterText.footer(of: book),
      Self.footer,
      least: 5,
      x: BookRow.left,
      y: y,
      width: BookRow.width - millimetres(40),
      height: millimetres(8)
    )
  }

  private func check() throws(PrintError) {
    let lettering = Lettering()
    let heads = RegisterText.paperHeads + RegisterText.laterHeads + [RegisterText.place]
    let own = [book.letterhead.name, book.letterhead.superior ?? ""].map(PaperText.capitals)
    try lettering.check(heads + own + RegisterHead.words(of: book), in: RegisterHead.bold)
    try lettering.check(own + [RegisterText.footer(of: book)], in: Self.footer)
    if let closing = book.closing {
      try lettering.check([closing.sentence], in: RegisterClosing.text)
      try lettering.check(RegisterClosing.bold(of: closing), in: RegisterClosing.titles)
      try lettering.check([closing.place], in: RegisterClosing.day)
    }
    for (row, text) in zip(book.rows, texts) {
      let name = "\(row.facts.holder.fullName), số \(row.facts.number)"
      try lettering.check(text.paper + text.later, in: BookRow.style(), of: name)
      try lettering.check(
        [row.facts.holder.fullName],
        in: BookRow.style(isBold: true),
        of: name
      )
    }
  }
}

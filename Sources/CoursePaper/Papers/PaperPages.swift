import CourseCore
import CourseEngine

/// Completion papers in one file, one to a page.
struct PaperPages {
  let papers: [PaperSheet]

  func pdf(_ onPage: (_ page: Int, _ count: Int) -> Void) throws(PrintError) -> [UInt8] {
    let texts = papers.map { PaperText($0) }
    try check(texts)
    let document = PDFDocument(.a4, title: PaperText.title)
    let canvas = document.canvas
    for (place, paper) in papers.enumerated() {
      var symbol: QRSymbol?
      if let text = paper.symbol { symbol = try QRSymbol(text) }
      PaperPage(text: texts[place], symbol: symbol).draw(on: canvas)
      document.endPage()
      onPage(place + 1, papers.count)
    }
    return try document.finish()
  }

  /// Every letter of all papers is there before the first page is drawn.
  private func check(_ texts: [PaperText]) throws(PrintError) {
    let lettering = Lettering()
    let styles = PaperStyles.all[0]
    try lettering.check(
      PaperText.motto + [PaperText.title] + ["BẢN NHÁP", "CHƯA ĐÓNG DẤU"],
      in: styles.title
    )
    try lettering.check([PaperEdge.codeHead, PaperEdge.advice], in: styles.body)
    for (paper, text) in zip(papers, texts) {
      let name = "\(paper.facts.holder.fullName), \(text.number)"
      let plain =
        [text.superior ?? "", text.number, text.opening] + text.recipients
        + (text.body + [text.holder.born ?? []]).flatMap { $0.map(\.text) }
      let bold =
        [text.issuer, text.subject, text.signer] + text.titles
        + (text.body + [text.holder.name]).flatMap { $0.filter(\.isBold).map(\.text) }
      try lettering.check(plain, in: styles.body, of: name)
      try lettering.check(bold, in: styles.bodyBold, of: name)
      try lettering.check([text.placeAndDay, text.signatureNote ?? ""], in: styles.note, of: name)
    }
  }
}

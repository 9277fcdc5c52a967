import CourseCore

extension Markdown {
  /// The text in paragraphs, an empty one between blocks.
  func paragraphs(_ look: Look = .plain) -> [Paragraph] {
    Array(blocks.map { $0.paragraphs(look) }.joined(separator: [.blank]))
  }
}

extension Markdown.Block {
  fileprivate func paragraphs(_ look: Look) -> [Paragraph] {
    switch self {
    case .heading(let runs): [Paragraph(runs.map { Run($0.text, .bold) })]
    case .paragraph(let runs): [Paragraph(runs.shown(look))]
    case .bullets(let items): items.map { Paragraph(mark: "• ", $0.shown(look)) }
    case .numbered(let first, let items):
      items.enumerated().map { Paragraph(mark: "\(first + $0.offset). ", $0.element.shown(look)) }
    }
  }
}

extension [Markdown.Run] {
  fileprivate func shown(_ look: Look) -> [Run] {
    map { Run($0.text, $0.isBold ? .bold : look) }
  }
}

extension Reading {
  /// The text, and what is on its picture.
  func paragraphs(_ words: Words) -> [Paragraph] {
    let alt = picture?.alt ?? ""
    return Markdown(text).paragraphs()
      + (alt.isEmpty ? [] : [.blank, Paragraph(words.picture(alt))])
  }
}

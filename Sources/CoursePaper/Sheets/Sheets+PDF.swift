package import CourseCore
package import CourseEngine

extension Sheets {
  /// Draws the sheets; slow, and not to be called beside other work.
  ///
  /// - Throws: `PrintError.letterMissing` before the first page when a font lacks a letter.
  package func pdf(in language: Language) throws(PrintError) -> [UInt8] {
    let words = PaperWords.of(language)
    switch self {
    case .cards(let cards, let centre): return try CardPages(cards, centre: centre, words).pdf()
    case .poster(let poster): return try PosterPage(poster, words).pdf()
    case .checklist(let list): return try ChecklistPages(list, words).pdf()
    case .papers(let papers): return try PaperPages(papers: papers).pdf(onPage: { _ in })
    case .register(let book): return try RegisterPages(book).pdf(onPage: { _ in })
    }
  }
}

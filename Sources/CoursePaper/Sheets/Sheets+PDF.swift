package import CourseCore
package import CourseEngine

extension Sheets {
  /// Draws the sheets; slow, and not to be called beside other work.
  ///
  /// `onPage` is told of each page of what may have many, and of how many.
  ///
  /// - Throws: `PrintError.letterMissing` before the first page when a font lacks a letter.
  package func pdf(
    in language: Language,
    onPage: (_ page: Int, _ count: Int) -> Void = { _, _ in }
  ) throws(PrintError) -> [UInt8] {
    let words = PaperWords.of(language)
    switch self {
    case .cards(let cards, let centre):
      return try CardPages(cards, centre: centre, words).pdf(onPage)
    case .poster(let poster): return try PosterPage(poster, words).pdf()
    case .checklist(let list): return try ChecklistPages(list, words).pdf()
    case .papers(let papers): return try PaperPages(papers: papers).pdf(onPage)
    case .register(let book): return try RegisterPages(book).pdf(onPage)
    }
  }
}

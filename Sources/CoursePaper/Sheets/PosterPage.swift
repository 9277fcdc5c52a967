import CourseCore
import CourseEngine

/// A poster for the wall of a village hall: one lesson, and the code that opens it.
struct PosterPage {
  private let poster: LessonPoster
  private let words: PaperWords

  private static let centre = TextStyle(size: 20, alignment: .centre)
  private static let invitation = TextStyle(size: 30, alignment: .centre)
  private static let lesson = TextStyle(size: 54, isBold: true, alignment: .centre)
  private static let course = TextStyle(size: 22, alignment: .centre)
  private static let scan = TextStyle(size: 22, alignment: .centre)
  private static let address = TextStyle(size: 15, alignment: .centre)

  init(_ poster: LessonPoster, _ words: PaperWords) {
    self.poster = poster
    self.words = words
  }

  func pdf() throws(PrintError) -> [UInt8] {
    let course = poster.course + "\n" + words.minutes(poster.minutes)
    let lettering = Lettering()
    try lettering.check([poster.lesson], in: Self.lesson)
    try lettering.check(
      [poster.centre ?? "", course, words.posterInvitation, words.posterScan, poster.address],
      in: Self.course
    )
    let symbol = try QRSymbol(poster.address)
    let document = PDFDocument(.a4, title: words.poster + ": " + poster.lesson)
    let canvas = document.canvas
    let left = millimetres(20)
    let width = PageSize.a4.width - 2 * left
    let side = millimetres(105)
    if let centre = poster.centre {
      canvas.fit(
        centre,
        Self.centre,
        least: 12,
        x: left,
        y: millimetres(18),
        width: width,
        height: millimetres(16)
      )
    }
    canvas.write(
      words.posterInvitation,
      Self.invitation,
      x: left,
      y: millimetres(38),
      width: width
    )
    let title = canvas.fit(
      poster.lesson,
      Self.lesson,
      least: 24,
      x: left,
      y: millimetres(54),
      width: width,
      height: millimetres(60)
    )
    canvas.fit(
      course,
      Self.course,
      least: 12,
      x: left,
      y: millimetres(58) + title,
      width: width,
      height: millimetres(18)
    )
    canvas.draw(
      symbol,
      x: (PageSize.a4.width - side) / 2,
      y: millimetres(135),
      side: side
    )
    canvas.fit(
      words.posterScan,
      Self.scan,
      least: 14,
      x: left,
      y: millimetres(242),
      width: width,
      height: millimetres(26)
    )
    canvas.fit(
      poster.address,
      Self.address,
      least: 8,
      x: left,
      y: millimetres(272),
      width: width,
      height: millimetres(12)
    )
    document.endPage()
    return try document.finish()
  }
}

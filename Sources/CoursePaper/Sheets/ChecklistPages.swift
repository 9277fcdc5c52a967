import CPangoCairo
import CourseCore
import CourseEngine

/// The observed tasks of a course as a table to fill in by pen, A4 landscape.
struct ChecklistPages {
  private let list: TaskChecklist
  private let words: PaperWords

  private static let page = PageSize.a4Landscape
  private static let margin = millimetres(12)
  private static let width = page.width - 2 * margin
  private static let numberWidth = millimetres(10)
  private static let learnerWidth = millimetres(62)
  private static let placeWidth = millimetres(48)
  private static let rowHeight = millimetres(13)
  private static let padding = millimetres(1.5)

  private static let title = TextStyle(size: 15, isBold: true)
  private static let text = TextStyle(size: 10)
  private static let small = TextStyle(size: 8.5)
  private static let bold = TextStyle(size: 10, isBold: true)
  private static let marks = TextStyle(size: 15, alignment: .centre)

  init(_ list: TaskChecklist, _ words: PaperWords) {
    self.list = list
    self.words = words
  }

  func pdf() throws(PrintError) -> [UInt8] {
    try check()
    let document = PDFDocument(Self.page, title: words.checklist + ": " + list.course)
    let canvas = document.canvas
    var learners = list.learners[...]
    var row = 0
    repeat {
      var y = head(on: canvas)
      let last = Self.page.height - Self.margin - millimetres(8) - Self.rowHeight
      // The first page at least has lines for people whom nobody expected.
      while y <= last, row < list.learners.count || learners.isEmpty {
        row += 1
        draw(learners.popFirst(), row: row, on: canvas, y: y)
        y += Self.rowHeight
      }
      canvas.write(
        words.promise,
        Self.small,
        x: Self.margin,
        y: Self.page.height - Self.margin - millimetres(5),
        width: Self.width
      )
      document.endPage()
    } while !learners.isEmpty
    return try document.finish()
  }

  private func check() throws(PrintError) {
    let lettering = Lettering()
    let tasks = list.tasks.flatMap { [$0.title] + $0.observe.map { line in "• " + line } }
    try lettering.check(
      [list.course, words.checklist, words.checklistHead, words.scale, words.promise]
        + list.learners.map(\.fullName),
      in: Self.title
    )
    try lettering.check(tasks, in: Self.small)
  }

  /// Draws what stands above the rows and returns where they begin.
  private func head(on canvas: Canvas) -> Double {
    var y = Self.margin
    y += canvas.write(
      words.checklist + ": " + list.course,
      Self.title,
      x: Self.margin,
      y: y,
      width: Self.width
    )
    y += millimetres(2)
    y += canvas.write(words.checklistHead, Self.text, x: Self.margin, y: y, width: Self.width)
    y += millimetres(1)
    y += canvas.write(words.scale, Self.text, x: Self.margin, y: y, width: Self.width)
    y += millimetres(2)
    let heads =
      [(words.number, ""), (words.learner, "")]
      + list.tasks.map { task in
        (task.title, task.observe.map { "• " + $0 }.joined(separator: "\n"))
      } + [(words.place, "")]
    let height =
      zip(heads, widths).map { head, width in
        let inner = width - 2 * Self.padding
        let detail =
          head.1.isEmpty ? 0 : canvas.height(of: head.1, Self.small, width: inner) + 2
        return canvas.height(of: head.0, Self.bold, width: inner) + detail
      }.max() ?? 0
    var x = Self.margin
    for (head, width) in zip(heads, widths) {
      canvas.frame(x: x, y: y, width: width, height: height + 2 * Self.padding)
      let inner = width - 2 * Self.padding
      let top = canvas.write(
        head.0,
        Self.bold,
        x: x + Self.padding,
        y: y + Self.padding,
        width: inner
      )
      canvas.write(
        head.1,
        Self.small,
        x: x + Self.padding,
        y: y + Self.padding + top + 2,
        width: inner
      )
      x += width
    }
    return y + height + 2 * Self.padding
  }

  private var widths: [Double] {
    let rest = Self.width - Self.numberWidth - Self.learnerWidth - Self.placeWidth
    let task = rest / Double(max(1, list.tasks.count))
    return [Self.numberWidth, Self.learnerWidth]
      + Array(repeating: task, count: list.tasks.count) + [Self.placeWidth]
  }

  private func draw(_ learner: LearnerCard?, row: Int, on canvas: Canvas, y: Double) {
    var x = Self.margin
    for (column, width) in widths.enumerated() {
      canvas.frame(x: x, y: y, width: width, height: Self.rowHeight)
      let inner = width - 2 * Self.padding
      switch column {
      case 0:
        canvas.write(
          String(row),
          Self.text,
          x: x + Self.padding,
          y: y + Self.padding,
          width: inner
        )
      case 1:
        guard let learner else { break }
        canvas.fit(
          learner.fullName + "\n" + learner.code.description,
          Self.bold,
          least: 6,
          x: x + Self.padding,
          y: y + Self.padding,
          width: inner,
          height: Self.rowHeight - 2 * Self.padding
        )
      case widths.count - 1: break
      default:
        canvas.write(
          "0     1     2",
          Self.marks,
          x: x + Self.padding,
          y: y + millimetres(3.2),
          width: inner
        )
      }
      x += width
    }
  }
}

import ArgumentParser
import CourseCore
import CourseEngine

/// `hocvu print`: cards, posters and checklists as PDF files.
struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract:
      "In thẻ, áp phích, phiếu quan sát ra tệp PDF khổ A4. / Prints A4 sheets as PDF files.",
    discussion: """
      hocvu print cards BCD234-5 FGH678-9 --out the.pdf
      hocvu print poster lua-dao/nhan-ra --address https://192.168.1.20:8443 --out ap-phich.pdf
      hocvu print checklist lua-dao --out phieu.pdf
      """,
    subcommands: [PrintCards.self, PrintPoster.self, PrintChecklist.self]
  )
}

struct PrintCards: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: "Thẻ học viên, mười thẻ một trang. / Learners' cards, ten to a page.",
    discussion: "hocvu print cards BCD234-5 FGH678-9 --out the.pdf"
  )

  @Argument(help: "Mã của các thẻ. / The codes of the cards.")
  var cards: [String]

  @OptionGroup var sheet: SheetOptions

  func run() async throws {
    try await sheet.write { centre in
      try await centre.engine.cardSheets(try sheet.codes(cards))
    }
  }
}

struct PrintPoster: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poster",
    abstract: "Áp phích có mã QR mở một bài học. / A poster with the QR code of a lesson.",
    discussion: """
      hocvu print poster lua-dao/nhan-ra --address https://192.168.1.20:8443 --out ap-phich.pdf
      """
  )

  @Argument(help: "Bài học: khóa/bài. / The lesson: course/lesson.")
  var lesson: String

  @Option(help: "Địa chỉ trong mạng của trung tâm. / The centre's address in its network.")
  var address: String

  @OptionGroup var sheet: SheetOptions

  func run() async throws {
    do {
      let lesson = try reference()
      let page = try base() + "/courses/\(lesson.course)/lessons/\(lesson.lesson)"
      try await sheet.write { centre in
        try await centre.engine.poster(of: lesson, at: page, in: sheet.language.language)
      }
    } catch let complaint as Complaint { throw complaint.told() }
  }

  private func reference() throws -> LessonReference {
    let parts = lesson.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw Complaint.wrongUse(
        vi: "‹\(lesson)› không phải một bài học; hãy viết khóa/bài, như lua-dao/nhan-ra",
        en: "‹\(lesson)› is no lesson; write course/lesson, such as lua-dao/nhan-ra",
        in: sheet.language.language
      )
    }
    return LessonReference(course: CourseID(parts[0]), lesson: LessonID(parts[1]))
  }

  /// The address without the slash at its end.
  private func base() throws -> String {
    guard let base = CentreAddress(address) else {
      throw Complaint.wrongUse(
        vi: "‹\(address)› không phải địa chỉ; ví dụ: https://192.168.1.20:8443",
        en: "‹\(address)› is no address; one is https://192.168.1.20:8443",
        in: sheet.language.language
      )
    }
    return base.text
  }
}

struct PrintChecklist: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract:
      "Phiếu quan sát nhiệm vụ, điền bằng bút. / A sheet for observed tasks, to fill in by pen.",
    discussion: "hocvu print checklist lua-dao --learner BCD234-5 --out phieu.pdf"
  )

  @Argument(help: "Khóa học. / The course.")
  var course: String

  @Option(
    name: .customLong("learner"),
    help: "Mã thẻ của người sẽ đến. / The card of one expected."
  )
  var learners: [String] = []

  @OptionGroup var sheet: SheetOptions

  func run() async throws {
    try await sheet.write { centre in
      try await centre.engine.checklist(
        of: CourseID(course),
        for: try sheet.codes(learners),
        in: sheet.language.language
      )
    }
  }
}

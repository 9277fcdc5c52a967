import ArgumentParser
import CourseCore
import CourseEngine

/// `hocvu demo`: makes a centre with invented people, to look around in.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Lập một trung tâm mẫu với vài học viên hư cấu. / Makes a centre to try.",
    discussion: """
      Chạy lại không thêm gì; các thẻ cũ được in lại.

      Ví dụ:
        hocvu demo --data ~/hocvu-thu --content .
      """
  )

  @OptionGroup var place: CentrePlace

  @Option(help: "Ngôn ngữ của lời nhắn: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func run() async throws {
    let centre = try await place.open(in: language.language)
    do {
      let people = try await DemoPeople.enrolled(in: centre.engine)
      print(CentreWords.of(language.language).demoPeople(DemoPeople.pin) + "\n")
      for (newcomer, card) in people { print("  \(card)   \(newcomer.fullName)") }
    } catch let error as StoreError {
      throw place.complaint(about: error, in: language.language)
    }
  }
}

import ArgumentParser
import CourseCore
import CourseEngine

/// `hocvu demo`: makes a centre with invented people, to look around in.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Lập một trung tâm mẫu với vài người hư cấu. / Makes a centre to try.",
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
      let words = CentreWords.of(language.language)
      let staff = try await DemoStaff(in: centre.engine)
      let places = staff?.settlements ?? []
      let people = try await DemoPeople.enrolled(in: centre.engine, at: places)
      print(words.demoPeople(DemoPeople.pin) + "\n")
      for (newcomer, card) in people { print("  \(card)   \(newcomer.fullName)") }
      guard let tutor = staff?.tutor else { return }
      let officer = DemoStaff.officer
      print("\n" + words.demoStaff(DemoStaff.passphrase) + "\n")
      print("  \(officer.login)      \(officer.fullName), \(words.demoOfficer)")
      print("  \(tutor.login)   \(tutor.fullName), \(words.demoTutor)")
    } catch let error as StoreError {
      throw place.complaint(about: error, in: language.language)
    }
  }
}

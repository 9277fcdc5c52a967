import ArgumentParser
import CourseCore
import CourseEngine

/// `hocvu demo`: makes a centre with invented people, to look around in.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Lập một trung tâm mẫu với vài học viên hư cấu (làm lại không thêm gì).",
    discussion: """
      Ví dụ:
        hocvu demo --data ~/hocvu-thu
      """
  )

  @OptionGroup var place: CentrePlace

  func run() async throws {
    let centre = try Centre(at: place)
    let people = try await DemoPeople.enrolled(in: centre.engine)
    print("Học viên hư cấu, mã PIN chung là \(DemoPeople.pin):\n")
    for (newcomer, card) in people { print("  \(card)   \(newcomer.fullName)") }
  }
}

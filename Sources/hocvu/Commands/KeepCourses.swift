import ArgumentParser
import CourseStore
import Logging

/// `hocvu keep-courses`: reads the course files for a centre that is being opened, and keeps what
/// they say in its data directory.
///
/// The program starts it by itself; people have no use for it.
struct KeepCourses: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep-courses",
    abstract: "Đọc các tệp khóa học cho chương trình đang mở trung tâm.",
    shouldDisplay: false
  )

  @OptionGroup var place: CentrePlace

  func run() throws {
    let files = CourseFiles(in: place.content, logger: Centre.logger)
    try files.keep(in: OfferStore(in: DataDirectory(place.data)))
  }
}

extension KeepCourses {
  /// Runs the command in a process of its own, and returns whether it did its work.
  static func runElsewhere(at place: CentrePlace) -> Bool {
    let name = configuration.commandName ?? ""
    let isDone = Program.run([name, "--data", place.data, "--content", place.content])
    if !isDone { Centre.logger.warning("no other process could read the courses; this one does") }
    return isDone
  }
}

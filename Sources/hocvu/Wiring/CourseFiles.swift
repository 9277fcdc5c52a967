import CourseContent
import CourseCore
import CourseCredentials
import CourseStore
import Logging

/// The course files below one folder, as a centre reads them.
struct CourseFiles: Sendable {
  private let files: FileSystem
  private let logger: Logger

  /// The pictures, voices and films beside them.
  let media: CheckedMedia

  /// Takes the folder that holds `Courses` and `Assessments`.
  init(in folder: String, logger: Logger) {
    files = FileSystem.directory(folder)
    media = CheckedMedia(in: folder)
    self.logger = logger
  }

  /// Keeps what the files say in place of what was kept.
  func keep(in offers: OfferStore) throws {
    // Taken before reading, so that a change in between is seen at the next look.
    let fingerprint = fingerprint()
    let (library, broken) = library()
    try offers.keep(library, broken: broken, fingerprint: fingerprint)
  }

  /// Reads all files; those with errors are left out and named.
  func library() -> (Library, broken: Set<String>) {
    var loader = ContentLoader(files, digest: SHA256Hasher.digest)
    let loaded = loader.load(.init(today: CalendarDay(SystemClock.read().wall)))
    let broken = Set(loaded.diagnostics.filter { $0.severity == .error }.map(\.file))
    for path in broken.sorted() {
      logger.warning(
        "a course file has errors: its last good version stays on offer; see hocvu check",
        metadata: ["file": .string(path)]
      )
    }
    return (loaded.library, broken)
  }

  /// Tells one state of the files from another by their names, sizes and times of change.
  func fingerprint() -> String {
    files.fingerprint(of: ["Courses", "Assessments"])
  }
}

import CourseContent
import CourseCore
import CourseEngine
import CourseStore
import Logging
import Synchronization

/// What is on offer to the engine, kept up to date with the course files.
///
/// Files are read only when one has changed since the offer was made; a file with an error leaves
/// its last good version on offer and says so.
final class Shelf: Sendable {
  private struct State {
    var loader: ContentLoader
    var fingerprint: String
    var offer: any CourseEngine.Content
  }

  private let offers: OfferStore
  private let files: FileSystem
  private let logger: Logger
  private let state: Mutex<State>

  /// Reads the folder that holds `Courses` and `Assessments`, or what the data directory kept of it
  /// when nothing has changed since.
  init(_ folder: String, keptIn data: DataDirectory, logger: Logger) throws {
    let files = FileSystem.directory(folder)
    let fingerprint = Self.fingerprint(of: files)
    let loader = ContentLoader(files, digest: Hashing.sha256)
    offers = try OfferStore(at: data.path + "/content.sqlite")
    self.files = files
    self.logger = logger
    var state = State(
      loader: loader,
      fingerprint: fingerprint,
      offer: LibraryContent(Library(), revision: 0) { _ in nil }
    )
    if let offer = try offers.offer(of: fingerprint, reading: files.read) {
      state.offer = offer
    } else {
      state.offer = try Self.load(&state.loader, fingerprint, offers, files, logger)
    }
    self.state = Mutex(state)
  }

  var content: any CourseEngine.Content { state.withLock(\.offer) }

  /// Reads the files again if any has changed.
  func refresh() throws {
    let fingerprint = Self.fingerprint(of: files)
    try state.withLock { state in
      guard state.fingerprint != fingerprint else { return }
      state.offer = try Self.load(&state.loader, fingerprint, offers, files, logger)
      state.fingerprint = fingerprint
    }
  }

  private static func load(
    _ loader: inout ContentLoader,
    _ fingerprint: String,
    _ offers: OfferStore,
    _ files: FileSystem,
    _ logger: Logger
  ) throws -> any CourseEngine.Content {
    let today = CalendarDay(SystemClock.read().wall)
    let loaded = loader.load(ContentLoader.Facts(today: today))
    let broken = Set(loaded.diagnostics.filter { $0.severity == .error }.map(\.file))
    for path in broken.sorted() {
      logger.warning(
        "a course file has errors: its last good version stays on offer; see hocvu check",
        metadata: ["file": .string(path)]
      )
    }
    try offers.keep(loaded.library, broken: broken, fingerprint: fingerprint)
    guard let offer = try offers.offer(of: fingerprint, reading: files.read) else {
      return LibraryContent(loaded.library, revision: 1) { files.read($0.path) }
    }
    return offer
  }

  /// Tells one state of the files from another by their names, sizes and times of change.
  private static func fingerprint(of files: FileSystem) -> String {
    var text = ""
    func add(_ folder: String) {
      for entry in (files.list(folder) ?? []).sorted(by: { $0.name < $1.name }) {
        let path = folder + "/" + entry.name
        if entry.isFolder {
          add(path)
        } else {
          text += "\(path) \(entry.size) \(entry.stamp)\n"
        }
      }
    }
    add("Courses")
    add("Assessments")
    return Hashing.sha256(Array(text.utf8)).description
  }
}

import CourseContent
import CourseCore
import CourseCredentials
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
    var fingerprint: String
    var offer: any CourseEngine.Content
  }

  private let source: Source
  private let state: Mutex<State>

  /// Reads the folder that holds `Courses` and `Assessments`, or what the data directory kept of it
  /// when nothing has changed since; without room on the disk nothing is kept.
  init(
    _ folder: String,
    keptIn data: DataDirectory,
    hasRoom: @escaping @Sendable () -> Bool,
    logger: Logger
  ) throws {
    source = Source(
      files: FileSystem.directory(folder),
      offers: try OfferStore(at: data.path + "/content.sqlite"),
      hasRoom: hasRoom,
      logger: logger
    )
    let fingerprint = Self.fingerprint(of: source.files)
    let edition = try source.edition(of: fingerprint)
    state = Mutex(State(fingerprint: fingerprint, offer: edition.offer))
    keepLater(edition, fingerprint)
  }

  var content: any CourseEngine.Content { state.withLock(\.offer) }

  /// Reads the files again if any has changed.
  func refresh() throws {
    let fingerprint = Self.fingerprint(of: source.files)
    guard state.withLock(\.fingerprint) != fingerprint else { return }
    let edition = try source.edition(of: fingerprint)
    state.withLock { $0 = State(fingerprint: fingerprint, offer: edition.offer) }
    keepLater(edition, fingerprint)
  }

  /// Writes down what was read, while it is on offer already, and offers what was written in its
  /// place, which takes less memory.
  private func keepLater(_ edition: Edition, _ fingerprint: String) {
    guard let library = edition.unkept else { return }
    Task.detached(priority: .utility) { [self] in
      do {
        let offer = try source.keep(library, fingerprint)
        state.withLock { state in
          if state.fingerprint == fingerprint { state.offer = offer ?? state.offer }
        }
      } catch {
        source.logger.warning("the courses could not be kept", metadata: ["error": "\(error)"])
      }
    }
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
    return SHA256Hasher.digest(Array(text.utf8)).description
  }
}

extension Shelf {
  /// What the files say at one moment.
  fileprivate struct Edition {
    let offer: any CourseEngine.Content

    /// What is still to be written down; `nil` when it is, or there is no room.
    let unkept: Library?
  }

  /// Where offers come from.
  fileprivate struct Source: Sendable {
    let files: FileSystem
    let offers: OfferStore
    let hasRoom: @Sendable () -> Bool
    let logger: Logger

    /// What the files say, as kept or read anew.
    func edition(of fingerprint: String) throws -> Edition {
      if let offer = try offers.offer(of: fingerprint, reading: files.read) {
        return Edition(offer: offer, unkept: nil)
      }
      let (library, broken) = read()
      if !broken.isEmpty, hasRoom(), let offer = try keep(library, broken: broken, fingerprint) {
        // Files with errors are offered as they were kept last.
        return Edition(offer: offer, unkept: nil)
      }
      let offer = LibraryContent(library, revision: 0) { files.read($0.path) }
      return Edition(offer: offer, unkept: hasRoom() ? library : nil)
    }

    func keep(
      _ library: Library,
      broken: Set<String> = [],
      _ fingerprint: String
    ) throws -> (any CourseEngine.Content)? {
      try offers.keep(library, broken: broken, fingerprint: fingerprint)
      return try offers.offer(of: fingerprint, reading: files.read)
    }

    private func read() -> (Library, broken: Set<String>) {
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
  }
}

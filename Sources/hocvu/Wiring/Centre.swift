import CourseCore
import CourseCredentials
import CourseEngine
import CourseSpeech
import CourseStore
import Logging

/// A centre opened for use: its records, its courses, and the engine between them.
struct Centre: Sendable {
  let store: SQLiteStore
  let shelf: Shelf
  let engine: Engine

  /// Reads aloud, for learners and guests alike.
  let speaker: EspeakSpeaker
  let logger: Logger

  static let logger: Logger = {
    var logger = Logger(label: "hocvu") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    return logger
  }()

  /// - Throws: `StoreError` when the data directory cannot be used.
  init(at place: CentrePlace) throws {
    let logger = Self.logger
    let directory = DataDirectory(place.data)
    let store = try SQLiteStore(directory, builtAt: Program.builtAt, at: SystemClock.read())
    let shelf = try Shelf(
      CourseFiles(in: place.content, logger: logger),
      keptIn: directory,
      by: Shelf.Keeping(
        hasRoom: { store.space == .plenty },
        elsewhere: { KeepCourses.runElsewhere(at: place) }
      )
    )
    self.store = store
    self.shelf = shelf
    self.logger = logger
    speaker = EspeakSpeaker(
      keepingIn: directory.speech,
      hasRoom: { store.space == .plenty },
      hasher: SHA256Hasher.digest
    )
    engine = Engine(
      store: store,
      content: { shelf.content },
      clock: SystemClock.read,
      ids: Random.code,
      hasher: SHA256Hasher.digest,
      passwords: ScryptHasher(makeRoom: Memory.giveBack),
      speaker: speaker,
      printer: PaperProgram(),
      issuingKey: KeptIssuingKey(in: directory),
      issuerFiles: IssuerFiles(),
      symbolReader: PictureReader(),
      logger: logger
    )
  }

  /// The service that keeps the courses up to date with their files.
  func watcher() -> ShelfWatch { ShelfWatch(shelf: shelf, engine: engine, logger: logger) }
}

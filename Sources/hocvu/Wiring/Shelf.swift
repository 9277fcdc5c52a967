import CourseContent
import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import Logging
import Synchronization

/// What is on offer to the engine, kept up to date with the course files.
///
/// Files are read only when one has changed since the offer was made, by a process of its own where
/// that can be: what reading takes of memory is gone with it. A file with an error leaves its last
/// good version on offer and says so.
final class Shelf: Sendable {
  private struct State {
    var fingerprint: String
    var offer: any CourseEngine.Content
  }

  /// How what the files say comes to be kept in the data directory.
  struct Keeping: Sendable {
    /// Whether the disk has room for what is not needed, but makes a start quick.
    let hasRoom: @Sendable () -> Bool

    /// Has another process read the files and keep what they say; returns whether it did.
    let elsewhere: @Sendable () -> Bool
  }

  private let files: CourseFiles
  private let offers: OfferStore
  private let keeping: Keeping
  private let state: Mutex<State>

  /// Offers what the data directory kept of the courses, or what the files say when one of them has
  /// changed since.
  ///
  /// - Throws: `StoreError`.
  init(_ files: CourseFiles, keptIn data: DataDirectory, by keeping: Keeping) throws {
    self.files = files
    self.keeping = keeping
    let state: State
    (offers, state) = try Self.opened(files, data, keeping)
    self.state = Mutex(state)
  }

  /// Opens what is kept; what turns out to be damaged is thrown away and made anew.
  private static func opened(
    _ files: CourseFiles,
    _ data: DataDirectory,
    _ keeping: Keeping
  ) throws -> (OfferStore, State) {
    func open() throws -> (OfferStore, State) {
      let offers = try OfferStore(in: data)
      return (offers, try state(files, offers, keeping))
    }
    do { return try open() } catch StoreError.damaged {
      OfferStore.remove(from: data)
      return try open()
    }
  }

  var content: any CourseEngine.Content { state.withLock(\.offer) }

  /// Reads the files again if any has changed; returns whether one had.
  func refresh() throws -> Bool {
    guard state.withLock(\.fingerprint) != files.fingerprint() else { return false }
    let state = try Self.state(files, offers, keeping)
    self.state.withLock { $0 = state }
    return true
  }

  private static func state(
    _ files: CourseFiles,
    _ offers: OfferStore,
    _ keeping: Keeping
  ) throws -> State {
    var fingerprint = files.fingerprint()
    if let offer = try offers.offer(of: fingerprint, files: files.media) {
      return State(fingerprint: fingerprint, offer: offer)
    }
    if keeping.hasRoom(), try keeping.elsewhere() || kept(files, offers) {
      // The files may have changed once more until they were read.
      fingerprint = files.fingerprint()
      if let offer = try offers.offer(of: fingerprint, files: files.media) {
        return State(fingerprint: fingerprint, offer: offer)
      }
    }
    let offer = LibraryContent(files.library().0, revision: 0, files: files.media)
    return State(fingerprint: fingerprint, offer: offer)
  }

  /// Reads the files in this process, where no other could be had; returns whether what they say
  /// could be kept.
  private static func kept(_ files: CourseFiles, _ offers: OfferStore) throws -> Bool {
    do {
      try files.keep(in: offers)
      return true
    } catch StoreError.readOnly, StoreError.diskFull, StoreError.busy { return false }
  }
}

import CourseContent
import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import Logging
import Synchronization

/// What is on offer to the engine, kept up to date with the course files.
///
/// Files are read only when one has changed since the offer was made, by a process of its own: what
/// reading takes of memory is gone with it. A file with an error leaves its last good version on
/// offer and says so.
final class Shelf: Sendable {
  private struct State {
    var fingerprint: String
    var offer: any CourseEngine.Content
  }

  private let files: CourseFiles
  private let offers: OfferStore

  /// Has another process read the files and keep what they say; returns whether it did.
  private let keepElsewhere: @Sendable () -> Bool
  private let state: Mutex<State>

  /// Offers what the data directory kept of the courses, or what the files say when one of them has
  /// changed since.
  ///
  /// - Parameters:
  ///   - files: The course files.
  ///   - data: Where the offer is kept.
  ///   - keepElsewhere: Has another process read the files and keep what they say there; where it
  ///     cannot, or there is no room, this process reads them and keeps nothing.
  /// - Throws: `StoreError`.
  init(
    _ files: CourseFiles,
    keptIn data: DataDirectory,
    keepElsewhere: @escaping @Sendable () -> Bool
  ) throws {
    self.files = files
    self.keepElsewhere = keepElsewhere
    let state: State
    (offers, state) = try Self.opened(files, data, keepElsewhere)
    self.state = Mutex(state)
  }

  /// Opens what is kept; what turns out to be damaged is thrown away and made anew.
  private static func opened(
    _ files: CourseFiles,
    _ data: DataDirectory,
    _ keepElsewhere: () -> Bool
  ) throws -> (OfferStore, State) {
    func open() throws -> (OfferStore, State) {
      let offers = try OfferStore(in: data)
      return (offers, try state(files, offers, keepElsewhere))
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
    let state = try Self.state(files, offers, keepElsewhere)
    self.state.withLock { $0 = state }
    return true
  }

  private static func state(
    _ files: CourseFiles,
    _ offers: OfferStore,
    _ keepElsewhere: () -> Bool
  ) throws -> State {
    var fingerprint = files.fingerprint()
    if let offer = try offers.offer(of: fingerprint, files: files.media) {
      return State(fingerprint: fingerprint, offer: offer)
    }
    if keepElsewhere() {
      // The files may have changed once more until the other process read them.
      fingerprint = files.fingerprint()
      if let offer = try offers.offer(of: fingerprint, files: files.media) {
        return State(fingerprint: fingerprint, offer: offer)
      }
    }
    let offer = LibraryContent(files.library().0, revision: 0, files: files.media)
    return State(fingerprint: fingerprint, offer: offer)
  }
}

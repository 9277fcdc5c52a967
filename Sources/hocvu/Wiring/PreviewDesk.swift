import CourseContent
import CourseCore
import CourseCredentials
import CourseEngine
import CourseHTTP
import Synchronization

/// What an author is writing, read again whenever a file was saved.
final class PreviewDesk: Sendable {
  private struct State {
    var loader: ContentLoader
    var version = ""
    var offer: LibraryContent
    var manuscript: Manuscript

    /// Of the files that were meant.
    var diagnostics: [Diagnostic] = []
  }

  private let place: PreviewPlace
  private let media: CheckedMedia
  private let state: Mutex<State>

  init(_ place: PreviewPlace) {
    self.place = place
    media = CheckedMedia(in: place.root)
    let loader = ContentLoader(.directory(place.root), digest: SHA256Hasher.digest)
    state = Mutex(
      State(
        loader: loader,
        offer: LibraryContent(Library(), revision: 0),
        manuscript: Manuscript(place.name, version: "")
      )
    )
    _ = refresh()
  }

  var content: any CourseEngine.Content { state.withLock(\.offer) }

  var manuscript: Manuscript { state.withLock(\.manuscript) }

  var diagnostics: [Diagnostic] { state.withLock(\.diagnostics) }

  /// Reads the files again if any has changed; returns whether one had.
  func refresh() -> Bool {
    state.withLock { state in
      let version = state.loader.files.fingerprint(of: place.folders, and: place.file)
      guard state.version != version else { return false }
      state.version = version
      read(&state)
      return true
    }
  }

  private func read(_ state: inout State) {
    let facts = ContentLoader.Facts(today: CalendarDay(LocalFiles.now))
    let loaded: CourseContent.Content
    let library: Library
    if let file = place.file {
      loaded = state.loader.loadAlone(file, facts)
      // A file that stands alone is read with no memory of how it was.
      library = loaded.hasErrors ? state.offer.library : loaded.library.opened
    } else {
      loaded = state.loader.load(facts, keepingLastGood: true, keepingUnsound: true)
      library = loaded.library.opened
    }
    state.diagnostics = loaded.diagnostics.filter { place.covers($0.file) }
    state.offer = LibraryContent(
      library,
      revision: state.offer.revision + 1,
      files: media,
      unlisted: QuestionCourse.all
    )
    state.manuscript = Manuscript(
      loaded,
      library,
      of: place,
      version: String(state.version.prefix(16))
    )
  }
}

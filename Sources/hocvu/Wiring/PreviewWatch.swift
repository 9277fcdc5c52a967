import CourseContent
import CourseCore
import Glibc
import ServiceLifecycle

/// Looks at the files that an author writes, twice a second, and says in the terminal what it found
/// whenever one was saved.
struct PreviewWatch: Service {
  let desk: PreviewDesk
  let words: PreviewNotes
  let language: Language

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try await Task.sleep(for: .milliseconds(500))
        if desk.refresh() { tell(words.readAgain) }
      }
    }
  }

  /// Prints how many problems there are, and the first of them.
  func tell(_ lead: String) {
    let diagnostics = desk.diagnostics
    let errors = diagnostics.filter { $0.severity == .error }
    print(lead + " " + words.found(errors.count, diagnostics.count - errors.count))
    for diagnostic in errors.prefix(Self.most) {
      let place = "\(diagnostic.file):\(diagnostic.line):\(diagnostic.column)"
      print("  \(place): \(diagnostic.message(in: language))")
    }
    if errors.count > Self.most { print("  " + words.more(errors.count - Self.most)) }
    fflush(nil)
  }

  private static let most = 5
}

package import CourseCore

/// Reads the content of a centre and checks it as a whole.
///
/// It remembers what it read, so that a second loading reads only what changed, and keeps the last
/// good version of a file that has errors now.
package struct ContentLoader {
  package let files: FileSystem
  let digest: @Sendable ([UInt8]) -> Digest

  /// What was read of each file, with what tells whether it has changed since.
  private var cache: [String: FileReading] = [:]
  private var lastGood: [String: Document] = [:]

  package init(
    _ files: FileSystem,
    digest: @escaping @Sendable ([UInt8]) -> Digest
  ) {
    self.files = files
    self.digest = digest
  }

  /// What some checks need or are asked for; without it they are left out.
  package struct Facts: Sendable {
    package var today: CalendarDay?
    package var referenced: ReferencedIDs?

    /// Whether to look at how well the texts teach, too.
    package var isTeachingWanted: Bool

    package init(
      today: CalendarDay? = nil,
      referenced: ReferencedIDs? = nil,
      isTeachingWanted: Bool = false
    ) {
      self.today = today
      self.referenced = referenced
      self.isTeachingWanted = isTeachingWanted
    }
  }

  /// Reads everything under `Courses` and `Assessments`.
  ///
  /// With `keepingLastGood`, a file that has errors now is there as it was without; with
  /// `keepingUnsound`, what refers to something that is not there is there too, for its author.
  package mutating func load(
    _ facts: Facts = Facts(),
    keepingLastGood: Bool = false,
    keepingUnsound: Bool = false
  ) -> Content {
    let folder = ContentFolder(in: files)
    let found = folder.places
    let shelf = MediaShelf(files, digest: digest)
    var readings: [FileReading] = []
    let translated = Set(found.filter { $0.0.language != nil }.map(\.0.home))
    for (place, entry) in found where place.language == nil {
      let isTranslated = translated.contains(place.home)
      readings.append(reading(of: place, entry, shelf, isTranslated: isTranslated))
    }
    let originals = Dictionary(readings.map { ($0.place.path, $0) }) { first, _ in first }
    for (place, entry) in found where place.language != nil {
      readings.append(reading(of: place, entry, shelf, original: originals[place.original]))
    }
    cache = Dictionary(readings.map { ($0.place.path, $0) }) { first, _ in first }
    let check = ContentCheck(readings, facts)
    let strays = folder.strays.map { Diagnostic(.stray, file: $0) }
    var content = Content(
      diagnostics: check.diagnostics(besides: strays),
      fileCount: readings.count
    )
    let faulty = Set(content.diagnostics.filter { $0.severity == .error }.map(\.file))
    content.changed = readings.filter { !$0.isKept }.map(\.place.path).sorted()
    var shelfOfDocuments = DocumentShelf()
    for reading in readings {
      var document = faulty.contains(reading.place.path) ? nil : reading.reading.document
      if let document { lastGood[reading.place.path] = document }
      if document == nil, keepingLastGood { document = lastGood[reading.place.path] }
      if let document { shelfOfDocuments.add(document, of: reading) }
      let isGood = !faulty.contains(reading.place.path)
      content.files.append(
        FileReport(reading, isGood ? .good : document == nil ? .unusable : .lastGood)
      )
    }
    content.library = shelfOfDocuments.library(isAlone: keepingUnsound)
    return content
  }

  /// Reads one file with no centre around it: a bank, a lesson or an assessment.
  package func loadAlone(_ path: String, _ facts: Facts = Facts()) -> Content {
    let place = FilePlace.alone(path)
    let shelf = MediaShelf(files, digest: digest)
    let entry = FileSystem.Entry(name: Path.name(of: path), isFolder: false)
    let reading = FileReading(place, entry, files, shelf, original: nil)
    let check = ContentCheck([reading], facts, isAlone: true)
    var content = Content(diagnostics: check.diagnostics(), fileCount: 1)
    content.changed = [path]
    content.files = [FileReport(reading, content.hasErrors ? .unusable : .good)]
    if !content.hasErrors, let document = reading.reading.document {
      var shelf = DocumentShelf()
      shelf.add(document, of: reading)
      content.library = shelf.library(isAlone: true)
      content.document = document
    }
    return content
  }

  private func reading(
    of place: FilePlace,
    _ entry: FileSystem.Entry,
    _ shelf: MediaShelf,
    original: FileReading? = nil,
    isTranslated: Bool = false
  ) -> FileReading {
    if var known = cache[place.path],
      known.isStill(entry, shelf, original: original, isTranslated: isTranslated)
    {
      known.isKept = true
      return known
    }
    return FileReading(
      place,
      entry,
      files,
      shelf,
      original: original,
      isTranslated: isTranslated
    )
  }
}

/// What a folder of content holds, and what is wrong with it.
package struct Content: Sendable {
  /// Everything without errors whose references lead somewhere.
  package internal(set) var library = Library()

  /// In the order of files and places.
  package internal(set) var diagnostics: [Diagnostic]
  package internal(set) var fileCount: Int

  /// The files that were read anew.
  package internal(set) var changed: [String] = []

  /// Every file, in the order of reading.
  package internal(set) var files: [FileReport] = []

  /// What a file read alone holds.
  package internal(set) var document: Document?

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Finds the content files of a tree.
struct ContentFolder {
  private(set) var places: [(FilePlace, FileSystem.Entry)] = []

  /// Files that look like content and stand where none is read.
  private(set) var strays: [String] = []

  init(in files: FileSystem) {
    for root in ["Courses", "Assessments"] { walk(root, in: files, depth: 0) }
  }

  private mutating func walk(_ folder: String, in files: FileSystem, depth: Int) {
    let entries = (files.list(folder) ?? []).sorted { $0.name < $1.name }
    for entry in entries where !entry.name.hasPrefix(".") && entry.name != "media" {
      let path = Path.join(folder, entry.name)
      if entry.isFolder {
        if depth < 3 { walk(path, in: files, depth: depth + 1) }
      } else if let place = FilePlace(path: path) {
        places.append((place, entry))
      } else if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
        strays.append(path)
      }
    }
  }
}

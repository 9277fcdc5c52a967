import CourseCore

/// One file as it was read, with what tells whether it has changed since.
struct FileReading {
  let place: FilePlace
  let source: SourceFile
  let reading: Reading

  /// Whether the file could be read to its end.
  let isWhole: Bool

  /// The texts that a translation of a file of the first language would hold.
  let textCount: Int

  /// Kept only where translations stand beside the file.
  private let tree: YAMLTree?

  /// Whether this is what an earlier loading read.
  var isKept = false
  private let entry: FileSystem.Entry
  private let media: [String: FileSystem.Entry]
  private let original: SourceFile?

  init(
    _ place: FilePlace,
    _ entry: FileSystem.Entry,
    _ files: FileSystem,
    _ shelf: MediaShelf,
    original: FileReading?,
    isTranslated: Bool = false
  ) {
    self.place = place
    self.entry = entry
    self.original = original?.source
    media = Self.media(of: place, shelf)
    let isTooBig = entry.size > FileKind.bank.greatestSize
    let bytes = isTooBig ? [] : files.read(place.path)
    source = SourceFile(path: place.path, bytes: bytes ?? [])
    guard let bytes, !isTooBig else {
      let diagnostic =
        isTooBig
        ? Diagnostic(.tooBig, ["16"], file: place.path)
        : Diagnostic(.unreadable, [.text(Path.name(of: place.path))], file: place.path)
      reading = Reading(stopped: [diagnostic])
      textCount = 0
      tree = nil
      isWhole = false
      return
    }
    let parsed = FileParser.parse(source)
    tree = isTranslated ? parsed.tree : nil
    isWhole = parsed.isWhole
    guard let tree = parsed.tree else {
      reading = Reading(stopped: parsed.diagnostics)
      textCount = 0
      return
    }
    var result =
      place.language == nil
      ? Self.read(tree, source, place, shelf)
      : Self.read(tree, source, place, shelf, over: original)
    if let kind = result.kind, bytes.count > kind.greatestSize {
      let size = "\(kind.greatestSize >> 20)"
      result.problems.note([Diagnostic(.tooBig, [.text(size)], file: place.path)])
      result.hasErrors = true
    }
    result.problems = ProblemList(parsed.diagnostics).followed(by: result.problems)
    if !parsed.isWhole {
      // What is not there cannot be told from what was not reached.
      result.draws = []
      result.untranslated = 0
    }
    if result.hasErrors || !parsed.diagnostics.isEmpty { result.document = nil }
    reading = result
    let rule = place.language == nil ? result.kind?.rule : nil
    textCount = rule.map { Overlay.texts(in: 0, of: tree, $0, isElement: true) } ?? 0
  }

  private static func read(
    _ tree: YAMLTree,
    _ source: SourceFile,
    _ place: FilePlace,
    _ shelf: MediaShelf
  ) -> Reading {
    let reader = DocumentReader(tree, of: source, place: place, media: shelf)
    reader.readFile()
    return reader.outcome
  }

  /// Reads a translation laid over the file of the first language.
  private static func read(
    _ tree: YAMLTree,
    _ source: SourceFile,
    _ place: FilePlace,
    _ shelf: MediaShelf,
    over original: FileReading?
  ) -> Reading {
    guard let original else {
      let words = [Word.text(place.original)]
      return Reading(stopped: [Diagnostic(.translationOrphan, words, file: place.path)])
    }
    guard let first = original.tree, original.reading.document != nil,
      let kind = original.reading.kind
    else { return Reading() }
    var overlay = Overlay(first, tree, source)
    overlay.merge(kind.rule)
    let reader = DocumentReader(
      overlay.tree,
      of: original.source,
      translation: source,
      place: place,
      media: shelf
    )
    reader.readFile()
    var reading = reader.outcome
    if !overlay.problems.diagnostics.isEmpty { reading.hasErrors = true }
    reading.problems = overlay.problems.followed(by: reading.problems)
    reading.references.removeAll { !$0.isOverlaid }
    reading.untranslated = overlay.missing
    reading.draws = []
    reading.conditions = []
    reading.reviews = []
    return reading
  }

  var language: Language { reading.document?.language ?? .vietnamese }

  func isStill(
    _ entry: FileSystem.Entry,
    _ shelf: MediaShelf,
    original: FileReading?,
    isTranslated: Bool
  ) -> Bool {
    self.entry == entry && entry.stamp != 0 && self.original === original?.source
      && (tree != nil || !isTranslated || !isWhole) && media == Self.media(of: place, shelf)
  }

  private static func media(
    of place: FilePlace,
    _ shelf: MediaShelf
  ) -> [String: FileSystem.Entry] {
    var media = shelf.names(in: place.home)
    if place.language != nil {
      media.merge(shelf.names(in: Path.folder(of: place.path))) { _, own in own }
    }
    return media
  }
}

extension Reading {
  /// The reading of a file that holds nothing usable.
  init(stopped diagnostics: [Diagnostic]) {
    problems = ProblemList(diagnostics)
    hasErrors = true
  }
}

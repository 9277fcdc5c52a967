import CourseCore

/// Reads the tree of one file into values, and collects what is wrong on the way.
///
/// One reader reads one file, once; it is no more than what its many steps share.
final class DocumentReader {
  let source: SourceFile

  /// The file whose nodes are laid over those of `source`, when a translation is read.
  let translation: SourceFile?
  let tree: YAMLTree
  let media: MediaShelf
  let place: FilePlace
  private(set) var outcome = Reading()

  /// What the file of the first language is written in.
  private var firstLanguage = Language.vietnamese
  private var guesses = Guesses()

  init(
    _ tree: YAMLTree,
    of source: SourceFile,
    translation: SourceFile? = nil,
    place: FilePlace,
    media: MediaShelf
  ) {
    self.tree = tree
    self.source = source
    self.translation = translation
    self.place = place
    self.media = media
  }

  // MARK: Languages

  /// What the document is written in: of a translation, its own language.
  var language: Language { translation.flatMap { _ in place.language } ?? firstLanguage }

  /// What a text is written in; a translation may leave some in the first language.
  func language(of place: Int) -> Language {
    node(place).isOverlaid ? language : firstLanguage
  }

  func note(language: Language) { firstLanguage = language }

  // MARK: Nodes

  func node(_ place: Int) -> YAMLNode { tree.nodes[place] }

  /// The text of a scalar in NFC, its ends trimmed; empty for a collection.
  func text(_ place: Int) -> String {
    let node = tree.nodes[place]
    let text = tree.text.withUnsafeBufferPointer { bytes in
      var start = Int(node.textStart)
      var end = start + Int(node.textLength)
      while end > start, bytes[end - 1] <= .space { end -= 1 }
      while end > start, bytes[start] <= .space { start += 1 }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
    return source.isComposed && (translation?.isComposed ?? true) ? text : text.nfc
  }

  func isEmpty(_ place: Int) -> Bool {
    node(place).isScalar && tree.bytes(of: place).allSatisfy { $0 <= .space }
  }

  /// The text of a node in short, for a message about it.
  func shown(_ place: Int) -> Word {
    switch node(place).kind {
    case .sequence: .phrase(Phrase("một danh sách", "a list"))
    case .mapping: .phrase(Phrase("một nhóm khóa", "a group of keys"))
    default: .own(Self.shortened(text(place)))
    }
  }

  static func shortened(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }.prefix(60)
    return line.utf8.count < text.utf8.count ? line + "…" : String(line)
  }

  // MARK: Problems

  func file(of place: Int) -> SourceFile {
    node(place).isOverlaid ? translation ?? source : source
  }

  func report(
    _ problem: Problem,
    _ words: [Word] = [],
    at place: Int,
    repair: (() -> String?)? = nil
  ) {
    // What was cut short may well have what it seems to lack.
    if tree.cut.contains(place) {
      outcome.hasErrors = true
      return
    }
    report(
      problem,
      words,
      at: node(place).start,
      isOverlaid: node(place).isOverlaid,
      repair: repair
    )
  }

  /// Notes a problem, unless it is one of the first language that its own reading has told of.
  func report(
    _ problem: Problem,
    _ words: [Word] = [],
    at position: Position,
    isOverlaid: Bool = false,
    repair: (() -> String?)? = nil
  ) {
    if problem.severity == .error { outcome.hasErrors = true }
    guard translation == nil || isOverlaid else { return }
    let file = isOverlaid ? translation ?? source : source
    outcome.problems.note(problem.severity) {
      file.diagnostic(problem, words, at: position, repair: repair?())
    }
  }

  /// The name that an author may have meant by a word.
  func guess(_ word: String, among names: @autoclosure () -> [String]) -> String? {
    guesses.nearest(to: word, among: names())
  }

  /// The line of a scalar as it would be with other words in its place.
  func line(of place: Int, with words: String) -> String? {
    let node = node(place)
    guard node.line == node.endLine else { return nil }
    let file = file(of: place)
    let line = file.line(Int(node.line))
    let start = file.offset(of: node.start)
    let stop = max(start, file.offset(of: node.stop))
    return file.text(line.startIndex..<start) + words + file.text(stop..<line.endIndex)
  }

  // MARK: What other checks need

  func refer(to noun: Noun, _ id: String, at place: Int) {
    let node = node(place)
    outcome.references.append(
      Reference(noun: noun, id: id, at: node.start, stop: node.stop, isOverlaid: node.isOverlaid)
    )
  }

  func declare(_ noun: Noun, _ id: String, at place: Int) {
    outcome.declarations.append(Declaration(noun: noun, id: id, at: node(place).start))
  }

  /// Notes where a step or question stands in the file.
  func notePart(_ id: String, at place: Int) {
    guard !node(place).isOverlaid, translation == nil else { return }
    let (start, stop) = (node(place).start, node(place).stop)
    // A list's last entry ends where the next key begins.
    let last = stop.column == 0 ? stop.line - 1 : stop.line
    outcome.parts.append(FilePart(id: id, lines: start.line + 1...max(start.line, last) + 1))
  }

  func setKind(_ kind: FileKind) { outcome.kind = kind }

  func note(_ document: Document?) { outcome.document = document }

  func note(retired: [String]) { outcome.retired += retired }

  func note(_ draw: Draw) { outcome.draws.append(draw) }

  func note(_ circle: ConditionPlace) { outcome.conditions.append(circle) }

  func note(_ file: MediaFile) { outcome.media[file.path] = file }

  func note(review: Review, at place: Int) { outcome.reviews.append((review, node(place).start)) }
}

extension SourceFile {
  /// The text of a range of bytes without white space at its start, as repairs show it.
  func text(_ range: Range<Int>) -> String {
    guard range.count < 2_000 else { return "" }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}

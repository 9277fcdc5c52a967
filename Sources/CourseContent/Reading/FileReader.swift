import CourseCore

extension DocumentReader {
  /// Reads the whole file; what it holds and what is wrong are in `finish()`.
  func readFile() {
    guard !tree.nodes.isEmpty, node(0).kind == .mapping else {
      report(.formatVersion, at: Position(line: 0, column: 0)) { "hocvu: 1" }
      return
    }
    guard readVersion(), let kind = kind() else { return }
    setKind(kind)
    let fields = Fields(self, 0, kind.rule)
    checkName(fields, kind)
    note(language: firstLanguage(fields))
    retired(fields)
    note(document(fields, kind))
  }

  private func document(_ fields: Fields, _ kind: FileKind) -> Document? {
    switch kind {
    case .course: course(fields).map { .course($0) }
    case .lesson: lesson(fields).map { .lesson($0) }
    case .bank: bank(fields).map { .bank($0) }
    case .assessment: assessment(fields)
    case .pathway: pathway(fields).map { .pathway($0) }
    case .programme: programme(fields).map { .programme($0) }
    case .framework: framework(fields).map { .framework($0) }
    }
  }

  /// Whether the first key is `hocvu: 1`.
  private func readVersion() -> Bool {
    var nodes = tree.children(of: 0)
    if let name = nodes.next(), let value = nodes.next(), text(name) == "hocvu", text(value) == "1"
    {
      return true
    }
    report(.formatVersion, at: Position(line: 0, column: 0), isOverlaid: translation != nil) {
      "hocvu: 1"
    }
    return false
  }

  private func kind() -> FileKind? {
    var found: [(kind: FileKind, name: Int)] = []
    var names: [String] = []
    var nodes = tree.children(of: 0)
    while let name = nodes.next(), nodes.next() != nil {
      let word = text(name)
      if names.count < 200 { names.append(word) }
      if let kind = FileKind(rawValue: word) { found.append((kind, name)) }
    }
    // A pathway names its placement's programme too; its own key comes first.
    if found.contains(where: { $0.kind == .pathway }) { return .pathway }
    if found.count == 1 { return found[0].kind }
    let kinds = FileKind.allCases.map(\.rawValue)
    if found.count > 1 {
      report(.fileKindTwo, [.several(found.map(\.kind.rawValue))], at: found[1].name)
    } else {
      let listed = kinds.map { "`\($0)`" }.joined(separator: ", ")
      report(.fileKind, [.text(listed)], at: Position(line: 0, column: 0))
    }
    return nil
  }

  /// Checks that the id is that of the file or folder, and that the file stands where its kind does.
  private func checkName(_ fields: Fields, _ kind: FileKind) {
    guard let place = fields[kind.key] else { return }
    if let expected = self.place.kind, expected != kind {
      report(.filePlace, [.noun(kind.noun), .text(kind.home)], at: fields.name(kind.key) ?? place)
    } else if let demanded = self.place.demandedID, text(place) != demanded,
      Identifiers.isSpelled(Array(text(place).utf8))
    {
      let home = kind == .course ? Phrase("thư mục", "folder") : Phrase("tệp", "file")
      let words: [Word] = [
        .text(text(place)),
        .phrase(
          Phrase("\(home.vietnamese) (\(demanded))", "\(home.english) (\(demanded))")
        ),
      ]
      report(.fileName, words, at: place) {
        self.line(of: place, with: demanded)?.trimmedStart
      }
    }
  }

  /// Reads `retired`, a list of ids or `true`.
  private func retired(_ fields: Fields) {
    guard let place = fields[.retired], node(place).kind == .sequence else { return }
    note(retired: ids(place, .retired, 1...10_000) ?? [])
  }

  func isRetired(_ fields: Fields) -> Bool {
    guard let place = fields[.retired], node(place).kind != .sequence else { return false }
    return fields.maybeFlag(.retired) ?? false
  }

  func retiredIDs() -> [String] { outcome.retired }

  /// The advice on teaching that the author means to go without.
  func accepted(_ fields: Fields) -> [AcceptedAdvice] {
    fields.records(.accepted) { entry -> AcceptedAdvice? in
      let check = entry.id(.check)
      let why = entry.line(.why)
      guard let check, let why else { return nil }
      return AcceptedAdvice(check: check, why: why)
    } ?? []
  }

  func review(_ fields: Fields) -> Review? {
    guard let record = fields.record(.reviewed) else { return nil }
    let on = record.date(.on)
    let before = record.date(.before)
    let source = record.text(.source)
    guard let on, let before, let source else { return nil }
    if before <= on { record.report(.reviewDates, at: .before) }
    let review = Review(on: on, before: before, source: source)
    note(review: review, at: record[.before] ?? record.place)
    return review
  }

  private func firstLanguage(_ fields: Fields) -> Language {
    guard let place = fields[.language] else { return .vietnamese }
    let text = text(place)
    guard FilePlace.isLanguage(text) else {
      wrong(place, .language, .language)
      return .vietnamese
    }
    return Language(text)
  }

  /// Reads a reference by id to something with a file of its own.
  func referred(_ fields: Fields, _ key: Key, _ noun: Noun) -> String? {
    guard let id = fields.id(key), let place = fields[key] else { return nil }
    refer(to: noun, id, at: place)
    return id
  }

  /// Notes a name, and whether the same was given before.
  func once(_ noun: Noun, _ id: String, at place: Int, _ seen: inout [String: Int]) {
    if let first = seen[id] {
      let file = translation?.path ?? source.path
      let words: [Word] = [.text(id), .text("\(file):\(node(first).line + 1)")]
      report(.idTwice, words, at: place)
    } else {
      seen[id] = place
    }
    if outcome.retired.contains(id) { report(.retiredUsed, [.text(id)], at: place) }
    declare(noun, id, at: place)
  }
}

import CourseCore

/// The names of everything that stands in the files, those with errors included, so that one error
/// does not make others.
struct KnownNames {
  private var names: [Noun: Set<String>] = [:]
  private(set) var banks: [BankID: Bank] = [:]
  private(set) var placements: [AssessmentID: Placement] = [:]

  /// Files that could not be read to their end, whose inner names nobody knows.
  private var unread: Set<String> = []

  init(_ files: [FileReading]) {
    for file in files where file.place.language == nil { add(file) }
  }

  private mutating func add(_ file: FileReading) {
    guard let kind = file.reading.kind ?? file.place.kind, let id = file.place.demandedID else {
      return
    }
    let lead = file.place.course.map { $0 + "/" } ?? ""
    let owner = kind == .lesson ? lead + id : id
    if !file.isWhole { unread.insert(owner) }
    names[kind.noun, default: []].insert(owner)
    if kind == .assessment { addAssessment(file, id) }
    if case .bank(let bank)? = file.reading.document { banks[bank.id] = bank }
    for declaration in file.reading.declarations {
      names[declaration.noun, default: []].insert(owner + "/" + declaration.id)
    }
  }

  private mutating func addAssessment(_ file: FileReading, _ id: String) {
    switch file.reading.document {
    case .placement(let placement):
      placements[placement.id] = placement
      names[.assessment]?.remove(id)
      names[.placement, default: []].insert(id)
      for level in placement.levels.indices {
        names[.level, default: []].insert("\(id)/\(level + 1)")
      }
    case nil:
      // It may be either; what is wrong with it is said where it stands.
      names[.placement, default: []].insert(id)
      unread.insert(id)
    default: break
    }
  }

  func has(_ noun: Noun, _ id: String) -> Bool { names[noun]?.contains(id) ?? false }

  /// Whether a reference leads somewhere, or may do so in a file that nobody could read.
  func has(_ reference: Reference) -> Bool {
    if has(reference.noun, reference.id) { return true }
    guard let slash = reference.id.lastIndex(of: "/") else { return false }
    let owner = String(reference.id[..<slash])
    return reference.noun != .lesson && unread.contains(owner)
      || (reference.noun == .level && !has(.placement, owner))
  }

  /// Names of the kind that a reference asks for; those of the same owner where it names a known one.
  func candidates(for reference: Reference) -> [String] {
    let all = names[reference.noun] ?? []
    guard let slash = reference.id.lastIndex(of: "/") else { return all.sorted() }
    let lead = reference.id[...slash]
    let own = all.filter { $0.hasPrefix(lead) }
    return (own.isEmpty ? all : own).sorted()
  }
}

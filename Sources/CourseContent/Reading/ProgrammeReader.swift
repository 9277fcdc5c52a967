import CourseCore

extension DocumentReader {
  func pathway(_ fields: Fields) -> Pathway? {
    let id = fields.id(.pathway)
    let title = fields.line(.title)
    let audience = fields.words(.audience, as: Audience.self)
    let placement = referred(fields, .placement, .placement)
    let programme = referred(fields, .programme, .programme)
    let isRetired = isRetired(fields)
    var seen: [String: Int] = [:]
    let stops = fields.records(.courses) { record -> Pathway.Stop? in
      let course = self.referred(record, .course, .course)
      let isOptional = record.flag(.optional)
      let level = record.maybeWhole(.skipFromLevel)
      if record.has(.skipFromLevel), !fields.has(.placement), self.tree.cut.isEmpty {
        record.report(.needs, ["skip-from-level", "placement"], at: .skipFromLevel)
      } else if let level, let placement, let place = record[.skipFromLevel] {
        self.refer(to: .level, "\(placement)/\(level)", at: place)
      }
      if let course, let place = record[.course] {
        if seen.updateValue(place, forKey: course) != nil {
          self.report(.notUnique, [.text(course), .noun(.pathwayStop)], at: place)
        }
      }
      return course.map {
        Pathway.Stop(course: CourseID($0), isOptional: isOptional, skipFromLevel: level)
      }
    }
    guard let id, let title, let audience, let stops else { return nil }
    return Pathway(
      id: PathwayID(id),
      title: title,
      language: language,
      audience: audience,
      placement: placement.map { AssessmentID($0) },
      programme: programme.map { ProgrammeID($0) },
      courses: stops,
      isRetired: isRetired
    )
  }

  func programme(_ fields: Fields) -> Programme? {
    let id = fields.id(.programme)
    let version = fields.maybeWhole(.version)
    let status = fields.word(.status, as: Framework.Status.self)
    let basis = fields.line(.basis)
    let effective = fields.date(.effective)
    let title = fields.line(.title)
    let complete = conditions(fields, .complete)
    let paper = paper(fields)
    let review = review(fields)
    let isRetired = isRetired(fields)
    if status == .official, !fields.isNamed(.basis) {
      report(.missing, [.noun(.programme), .text(Key.basis.name)], at: fields.place)
    }
    if status == .provisional, let place = fields.name(.basis) {
      report(.unusedKey, ["basis", "`status: official`"], at: place)
    }
    guard let id, let version, let status, let effective, let title, fields.has(.complete) else {
      return nil
    }
    return Programme(
      id: ProgrammeID(id),
      version: version,
      status: status == .official ? .official(basis: basis ?? "") : .provisional,
      effective: effective,
      title: title,
      language: language,
      complete: complete,
      paper: paper,
      reviewed: review,
      isRetired: isRetired
    )
  }

  private func paper(_ fields: Fields) -> Programme.Paper? {
    guard let record = fields.record(.paper) else { return nil }
    let code = record.line(.typeCode)
    let title = record.line(.title)
    return code.map { Programme.Paper(typeCode: $0, title: title) }
  }

  // MARK: Conditions

  func conditions(_ fields: Fields, _ key: Key) -> [Condition] {
    let conditions = fields.records(key) { self.condition($0, depth: 1) } ?? []
    if let place = fields[key] {
      note(ConditionPlace(conditions: conditions, at: node(place).start))
    }
    return conditions
  }

  private func condition(_ fields: Fields, depth: Int) -> Condition? {
    if depth > 4 {
      if depth == 5 { report(.conditionDepth, at: fields.place) }
      return nil
    }
    if fields.has(.fromLevel), !fields.has(.placement) {
      fields.report(.needs, ["from-level", "placement"], at: .fromLevel)
    }
    if fields.has(.atLeast), !fields.has(.any) {
      fields.report(.needs, ["at-least", "any"], at: .atLeast)
    }
    let keys = fields.present(of: fields.rule.oneOf[0])
    guard keys.count == 1 else { return nil }
    switch keys[0] {
    case .course: return referred(fields, .course, .course).map { .course(CourseID($0)) }
    case .assessment:
      return referred(fields, .assessment, .assessment).map { .assessment(AssessmentID($0)) }
    case .task: return task(fields)
    case .placement: return placementCondition(fields)
    case .any: return any(fields, depth: depth)
    default: return fields.records(.all) { self.condition($0, depth: depth + 1) }.map { .all($0) }
    }
  }

  private func task(_ fields: Fields) -> Condition? {
    guard let pair = fields.pair(.task), let place = fields[.task] else { return nil }
    refer(to: .task, "\(pair.0)/\(pair.1)", at: place)
    return .task(TaskReference(course: CourseID(pair.0), task: TaskID(pair.1)))
  }

  private func placementCondition(_ fields: Fields) -> Condition? {
    let id = referred(fields, .placement, .placement)
    let level = fields.maybeWhole(.fromLevel)
    if !fields.isNamed(.fromLevel) {
      report(.missing, [.noun(.condition), .text(Key.fromLevel.name)], at: fields.place)
    }
    guard let id, let level else { return nil }
    if let place = fields[.fromLevel] { refer(to: .level, "\(id)/\(level)", at: place) }
    return .placement(AssessmentID(id), fromLevel: level)
  }

  private func any(_ fields: Fields, depth: Int) -> Condition? {
    let conditions = fields.records(.any) { self.condition($0, depth: depth + 1) }
    let atLeast = fields.whole(.atLeast)
    guard let conditions else { return nil }
    if atLeast > conditions.count, let place = fields[.atLeast] {
      wrong(place, .atLeast, .whole(1...conditions.count))
    }
    return .any(conditions, atLeast: atLeast)
  }

  // MARK: Frameworks

  func framework(_ fields: Fields) -> Framework? {
    let id = fields.id(.framework)
    let version = fields.line(.version)
    let status = fields.word(.status, as: Framework.Status.self)
    let title = fields.line(.title)
    let source = fields.text(.source)
    let isRetired = isRetired(fields)
    var areaCodes: [String: Int] = [:]
    var codes: [String: Int] = [:]
    let areas = fields.records(.areas) { area -> Framework.Area? in
      let code = self.code(area, .area, &areaCodes)
      let title = area.line(.title)
      let competences = area.records(.competences) { record -> Framework.Competence? in
        let code = self.code(record, .competence, &codes)
        let title = record.line(.title)
        guard let code, let title else { return nil }
        return Framework.Competence(code: code, title: title)
      }
      guard let code, let title, let competences else { return nil }
      return Framework.Area(code: code, title: title, competences: competences)
    }
    guard let id, let version, let status, let title, let source, let areas else { return nil }
    return Framework(
      id: FrameworkID(id),
      version: version,
      status: status,
      title: title,
      language: language,
      source: source,
      areas: areas,
      isRetired: isRetired
    )
  }

  private func code(_ fields: Fields, _ noun: Noun, _ seen: inout [String: Int]) -> String? {
    guard let place = fields[.code] else { return nil }
    let text = text(place)
    guard node(place).isScalar, Identifiers.isCode(Array(text.utf8)) else {
      wrong(place, .code, .competenceCode)
      return nil
    }
    once(noun, text, at: place, &seen)
    return text
  }
}

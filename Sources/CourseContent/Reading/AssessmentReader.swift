import CourseCore

extension DocumentReader {
  /// Reads an assessment, or a placement where `levels` stands.
  func assessment(_ fields: Fields) -> Document? {
    if fields.has(.levels) { return placement(fields).map { .placement($0) } }
    let id = fields.id(.assessment)
    let title = fields.line(.title)
    let intro = fields.text(.intro)
    let pass = pass(fields)
    let source = assessmentSource(fields)
    let rules = rules(fields, pass: pass)
    let review = review(fields)
    let isRetired = isRetired(fields)
    guard let id, let title, let source, pass != nil else { return nil }
    return .assessment(
      Assessment(
        id: AssessmentID(id),
        title: title,
        language: language,
        intro: intro,
        source: source,
        rules: rules,
        reviewed: review,
        retired: retiredIDs(),
        isRetired: isRetired
      )
    )
  }

  private func assessmentSource(_ fields: Fields) -> Assessment.Source? {
    let keys = fields.present(of: [.draw, .questions])
    guard keys.count == 1 else {
      let words: [Word] = [
        .noun(.assessment), "`draw`, `questions`, `levels`", .several(keys.map(\.name)),
      ]
      report(.oneKind, words, at: keys.last.flatMap { fields.name($0) } ?? fields.place)
      return nil
    }
    if keys[0] == .questions {
      guard let questions = questions(fields), let place = fields[.questions] else { return nil }
      if !questions.contains(where: { $0.points > .zero }) { report(.drawNoPoints, at: place) }
      return .questions(questions)
    }
    return draw(fields, for: .assessment).map { .draw($0) }
  }

  private func pass(_ fields: Fields) -> PassRule? {
    guard fields.isNamed(.pass) else {
      report(.missing, [.noun(.assessment), .text(Key.pass.name)], at: fields.place) {
        "pass: {mark: 70%, critical: all}"
      }
      return nil
    }
    guard let record = fields.record(.pass) else { return nil }
    let mark = record.percent(.mark)
    let critical = record.word(.critical, as: AllOrNone.self)
    return mark.map { PassRule(percent: $0, needsCritical: critical != AllOrNone.none) }
  }

  private enum AllOrNone: String {
    case all
    case none
  }

  private func rules(_ fields: Fields, pass: PassRule?) -> AssessmentRules {
    let time = fields.span(.time)
    if time != nil, let place = fields[.time] { report(.timeLimit, at: place) }
    return AssessmentRules(
      pass: pass,
      attempts: attempts(fields),
      order: fields.word(.order, as: AssessmentRules.Order.self) ?? .shuffle,
      feedback: fields.word(.feedback, as: AssessmentRules.Feedback.self) ?? .afterEach,
      isBackAllowed: fields.flag(.back),
      isSkipAllowed: fields.flag(.skip),
      areHintsAllowed: fields.flag(.hints),
      time: time,
      modes: fields.words(.modes, as: AssessmentRules.Mode.self) ?? [.self, .oral]
    )
  }

  private func attempts(_ fields: Fields) -> AttemptRules {
    guard let record = fields.record(.attempts) else { return AttemptRules() }
    if fields.has(.levels), let place = record.name(.counts) {
      // The highest level ever reached counts.
      report(.unusedKey, [.text(Key.counts.name), "`draw`, `pass`"], at: place)
    }
    return AttemptRules(
      limit: record.wholeOrWord(.limit) ?? nil,
      wait: record.span(.wait),
      counts: record.word(.counts, as: AttemptRules.Counts.self) ?? .best
    )
  }

  private func draw(_ fields: Fields, for purpose: Draw.Purpose) -> [DrawLine]? {
    var places: [Draw.Line] = []
    let lines = fields.records(.draw) { record -> DrawLine? in
      let filter = self.filter(record)
      let take = record.wholeOrWord(.take)
      let spread = record.word(.spread, as: DrawLine.Spread.self)
      guard let filter, let take else { return nil }
      let line = DrawLine(
        questions: filter,
        take: take.map { .count($0) } ?? .all,
        spread: spread
      )
      let at = self.node(record[.take] ?? record.place).start
      places.append(.init(line: line, at: at, named: self.named(record)))
      return line
    }
    note(Draw(lines: places, purpose: purpose))
    return lines
  }

  private func placement(_ fields: Fields) -> Placement? {
    for key in [Key.draw, .questions, .pass, .feedback, .back, .skip, .hints, .time]
    where fields.has(key) {
      let place = fields.name(key) ?? fields.place
      report(.unusedKey, [.text(key.name), "`draw`, `pass`"], at: place)
    }
    let id = fields.id(.assessment)
    let title = fields.line(.title)
    let intro = fields.text(.intro)
    let isRetired = isRetired(fields)
    let rules = rules(fields, pass: nil)
    _ = review(fields)
    var number = 0
    let levels = fields.records(.levels) { record -> Placement.Level? in
      number += 1
      if let level = record.maybeWhole(.level), level != number {
        record.report(.levelOrder, [.text("\(number)")], at: .level)
      }
      let title = record.line(.title)
      let right = record.maybeWhole(.right)
      let rightAt = record[.right].map { node($0).start }
      let draw = self.draw(record, for: .level(right: right, at: rightAt))
      guard let title, let draw, let right else { return nil }
      return Placement.Level(title: title, draw: draw, right: right)
    }
    guard let id, let title, let levels else { return nil }
    return Placement(
      id: AssessmentID(id),
      title: title,
      language: language,
      intro: intro,
      levels: levels,
      rules: rules,
      isRetired: isRetired
    )
  }
}

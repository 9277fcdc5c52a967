import CourseCore

extension DocumentReader {
  func lesson(_ fields: Fields) -> Lesson? {
    let id = fields.id(.lesson)
    let title = fields.line(.title)
    let minutes = fields.whole(.minutes)
    if minutes > 10, let place = fields[.minutes] {
      report(.longLesson, [.text("\(minutes)")], at: place)
    }
    let review = review(fields)
    let isRetired = isRetired(fields)
    let accepted = accepted(fields)
    var seen: [String: Int] = [:]
    let steps = fields.records(.steps) { step -> Step? in
      if let place = step[.id] {
        self.once(.step, self.text(place), at: place, &seen)
        self.notePart(self.text(place), at: step.place)
      }
      return self.step(step)
    }
    guard let id, let title, let steps else { return nil }
    return Lesson(
      id: LessonID(id),
      title: title,
      language: language,
      minutes: minutes,
      reviewed: review,
      steps: steps,
      retired: retiredIDs(),
      isRetired: isRetired,
      accepted: accepted
    )
  }

  /// Reads a step: something to read, a question, or practice.
  private func step(_ fields: Fields) -> Step? {
    let kinds = fields.present(of: [.read, .practise] + Rules.answerKeys)
    if fields.has(.read), fields.has(.practise) || kinds.count > 1 || kinds.isEmpty {
      return reportKinds(fields, kinds)
    }
    if fields.has(.practise), kinds.count > 1 { return reportKinds(fields, kinds) }
    let content: Step.Content?
    let ownKeys: Set<Key>
    if fields.has(.read) {
      content = reading(fields).map { .read($0) }
      ownKeys = [.id, .read, .image, .alt, .say, .video]
    } else if fields.has(.practise) {
      content = practise(fields).map { .practise($0) }
      ownKeys = [.id, .practise]
    } else if kinds.isEmpty, !fields.has(.ask) {
      return reportKinds(fields, kinds)
    } else {
      content = question(fields, .lesson).map { .question($0) }
      ownKeys = Set(Rules.questionKeys.map(\.key))
    }
    for rule in fields.rule.keys where fields.has(rule.key) && !ownKeys.contains(rule.key) {
      let use = rule.key == .video ? "`read`" : "`ask`"
      let place = fields.name(rule.key) ?? fields.place
      report(.unusedKey, [.text(rule.key.name), .text(use)], at: place)
    }
    // A question has read its id already.
    if case .question(let question) = content {
      return Step(id: StepID(question.id.rawValue), content: .question(question))
    }
    guard !ownKeys.contains(.ask), let id = fields.id(.id), let content else { return nil }
    return Step(id: StepID(id), content: content)
  }

  private func reportKinds(_ fields: Fields, _ kinds: [Key]) -> Step? {
    let place = kinds.dropFirst().first.flatMap { fields.name($0) } ?? fields.place
    let allowed = "`read`, `ask`, `practise`"
    report(
      .oneKind,
      [.noun(.step), .text(allowed), .several(kinds.map(\.name))],
      at: place
    )
    return nil
  }

  private func reading(_ fields: Fields) -> CourseCore.Reading? {
    let text = fields.text(.read)
    let picture = fields.picture()
    let say = fields.sound()
    let video = fields.film()
    return text.map { CourseCore.Reading(text: $0, picture: picture, say: say, video: video) }
  }

  private func practise(_ fields: Fields) -> Practise? {
    guard let record = fields.record(.practise) else { return nil }
    let filter = filter(record)
    let right = record.maybeWhole(.right)
    let of = record.maybeWhole(.of)
    guard let filter, let right, let of else { return nil }
    if right > of, let place = record[.right] {
      report(.rightOf, [.text("\(right)"), .text("\(of)")], at: place)
    }
    let line = DrawLine(questions: filter, take: .count(of))
    let at = node(record[.of] ?? record.place).start
    note(
      Draw(
        lines: [.init(line: line, at: at, named: named(record))],
        purpose: .practice(right: right)
      )
    )
    return Practise(questions: filter, right: right, of: of)
  }

  // MARK: What draws share

  func filter(_ fields: Fields) -> QuestionFilter? {
    let bank = referred(fields, .bank, .bank)
    let critical = fields.maybeFlag(.critical)
    let tags = fields.ids(.tags) ?? []
    let questions = fields.ids(.questions) ?? []
    let competences = fields.competences()
    let difficulties = difficulties(fields)
    return bank.map {
      QuestionFilter(
        bank: BankID($0),
        critical: critical,
        difficulties: difficulties,
        tags: tags.map { Tag($0) },
        competences: competences,
        questions: questions.map { QuestionID($0) }
      )
    }
  }

  /// One number or several.
  private func difficulties(_ fields: Fields) -> [Int] {
    guard let place = fields[.difficulty] else { return [] }
    let expected = Expectation.whole(1...5)
    guard node(place).kind == .sequence else {
      return whole(place, .difficulty, 1...5, expected).map { [$0] } ?? []
    }
    return elements(place, .difficulty, 1...5)?
      .compactMap { whole($0, .difficulty, 1...5, expected) } ?? []
  }

  func named(_ fields: Fields) -> [Position] {
    guard let place = fields[.questions], node(place).kind == .sequence else { return [] }
    return tree.children(of: place).map { node($0).start }
  }
}

import CourseCore

extension DocumentReader {
  /// Where a question stands, which decides the keys it may have.
  enum QuestionUse {
    case bank
    case lesson
  }

  /// Reads a question from the keys of its record, or of the step that holds it.
  func question(_ fields: Fields, _ use: QuestionUse) -> Question? {
    let isInBank = use == .bank
    let id = fields.id(.id)
    let ask = fields.text(.ask)
    if !fields.isNamed(.ask) {
      report(.missing, [.noun(.question), .text(Key.ask.name)], at: fields.place) {
        "ask: Bác làm gì?"
      }
    }
    // Fewer bytes cannot be so many words.
    if let place = fields[.ask], let ask, ask.utf8.count > 80, case let words = wordCount(ask),
      words > 40
    {
      report(.longQuestion, [.text("\(words)")], at: place)
    }
    let picture = fields.picture()
    let answer = answer(fields, on: picture)
    reportUnused(fields, answer?.kind)
    let critical = isInBank && fields.flag(.critical)
    let again = isInBank ? fields.id(.again) : nil
    if fields.has(.again), !critical { fields.report(.needs, ["again", "critical"], at: .again) }
    if critical, !fields.has(.again) {
      report(.criticalAlone, at: fields[.critical] ?? fields.place)
    }
    let why = fields.text(.why)
    let hints = fields.lines(.hints) ?? []
    let say = fields.sound()
    let lesson = lessonReference(fields)
    let points = isInBank ? fields.whole(.points) : 1
    let difficulty = isInBank ? fields.whole(.difficulty) : 3
    let tags = isInBank ? fields.ids(.tags) ?? [] : []
    let reviewed = review(fields)
    let competences = fields.competences()
    let isWhole = fields.flag(.whole)
    let isShuffled = fields.flag(.shuffle)
    let accepted = accepted(fields)
    guard let id, let ask, let answer else { return nil }
    return Question(
      id: QuestionID(id),
      ask: ask,
      answer: answer,
      why: why,
      hints: hints,
      picture: picture,
      say: say,
      points: Points(points),
      isWhole: isWhole,
      isCritical: critical,
      again: again.map { QuestionID($0) },
      lesson: lesson,
      difficulty: difficulty,
      tags: tags.map { Tag($0) },
      competences: competences,
      isShuffled: isShuffled,
      reviewed: reviewed,
      accepted: accepted
    )
  }

  private func lessonReference(_ fields: Fields) -> LessonReference? {
    guard let pair = fields.pair(.lesson), let place = fields[.lesson] else { return nil }
    refer(to: .lesson, "\(pair.0)/\(pair.1)", at: place)
    return LessonReference(course: CourseID(pair.0), lesson: LessonID(pair.1))
  }

  /// The keys that go with some kinds of answers only.
  private static let uses: [(Key, [AnswerKey.Kind])] = [
    (.near, [.typed]), (.marks, [.typed, .fill]), (.case, [.typed, .fill]), (.within, [.number]),
    (.unit, [.number]),
  ]

  /// Notes keys that go with another kind of answer.
  private func reportUnused(_ fields: Fields, _ kind: AnswerKey.Kind?) {
    guard let kind else { return }
    for (key, kinds) in Self.uses where fields.has(key) && !kinds.contains(kind) {
      let names = kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      report(.unusedKey, [.text(key.name), .text(names)], at: fields.name(key) ?? fields.place)
    }
    guard kind == .poll else { return }
    let scored = AnswerKey.Kind.allCases.filter { $0 != .poll }.map { "`\($0.rawValue)`" }
    for key in [Key.points, .critical, .again, .whole] where fields.has(key) {
      let words: [Word] = [.text(key.name), .text(scored.joined(separator: ", "))]
      report(.unusedKey, words, at: fields.name(key) ?? fields.place)
    }
  }

  private func answer(_ fields: Fields, on picture: Picture?) -> AnswerKey? {
    let keys = fields.present(of: Rules.answerKeys)
    guard keys.count == 1, let key = keys.first else {
      let place = keys.dropFirst().first.flatMap { fields.name($0) } ?? fields.place
      if keys.isEmpty {
        report(.answerKeysNone, at: place)
      } else {
        report(.answerKeys, [.several(keys.map(\.name))], at: place)
      }
      return nil
    }
    switch key {
    case .choices: return choices(fields)
    case .trueOrFalse: return fields.maybeFlag(key).map { .trueOrFalse($0) }
    case .answer: return typed(fields)
    case .number: return number(fields)
    case .order: return distinct(fields.lines(key), fields[key], .line).map { .order($0) }
    case .match: return match(fields)
    case .sort: return sort(fields)
    case .fill: return fill(fields)
    case .spot: return spot(fields, on: picture)
    case .scenario: return scenario(fields)
    default: return distinct(fields.lines(key), fields[key], .line).map { .poll($0) }
    }
  }

  // MARK: The kinds

  private func choices(_ fields: Fields) -> AnswerKey? {
    let options = fields.records(.choices) { option -> Choice? in
      let key: Key = option.has(.right) ? .right : .wrong
      let text = option.line(key)
      let why = option.text(.why)
      let picture = option.optionPicture()
      let say = option.sound()
      if let text, text.utf8.count > 120, text.count > 120, let place = option[key] {
        self.report(.longOption, [.text("\(text.count)")], at: place)
      }
      return text.map { Choice($0, isRight: key == .right, why: why, picture: picture, say: say) }
    }
    guard let options, let place = fields[.choices] else { return nil }
    guard options.contains(where: \.isRight), options.contains(where: { !$0.isRight }) else {
      report(.noRightOrWrong, at: place)
      return nil
    }
    guard distinct(options.map(\.text), place, .option) != nil else { return nil }
    return .choices(options)
  }

  private func rules(_ fields: Fields) -> TypedRules {
    TypedRules(
      marks: fields.word(.marks, as: TypedRules.Marks.self) ?? .shown,
      isCaseExact: fields.word(.case, as: LetterCase.self) == .exact
    )
  }

  private enum LetterCase: String {
    case any
    case exact
  }

  private func typed(_ fields: Fields) -> AnswerKey? {
    let accepted = fields.lineOrLines(.answer)
    let rules = rules(fields)
    let near = fields.records(.near) { slip -> TypedAnswer.Slip? in
      guard let text = slip.line(.text), let why = slip.text(.why) else { return nil }
      return TypedAnswer.Slip(text: text, why: why)
    }
    return accepted.map { .typed(TypedAnswer(accepted: $0, rules: rules, near: near ?? [])) }
  }

  private func number(_ fields: Fields) -> AnswerKey? {
    let value = fields.decimal(.number)
    let within = fields.decimal(.within) ?? .zero
    let unit = fields.line(.unit)
    if within < .zero, let place = fields[.within] { wrong(place, .within, .number) }
    let style = NumberStyle(of: fields[.ask].map { language(of: $0) } ?? language)
    return value.map { .number(NumberAnswer($0, within: within, unit: unit, style: style)) }
  }

  private func match(_ fields: Fields) -> AnswerKey? {
    var extras: [String] = []
    var pairs: [MatchAnswer.Pair] = []
    let read = fields.records(.match) { pair -> Bool? in
      let left = pair.line(.left)
      let picture = pair.optionPicture()
      guard let right = pair.line(.right) else { return nil }
      if pair.has(.left) {
        guard let left else { return nil }
        pairs.append(.init(left: left, picture: picture, right: right))
      } else {
        if pair.has(.image) { pair.report(.needs, ["image", "left"], at: .image) }
        extras.append(right)
      }
      return true
    }
    guard read != nil, let place = fields[.match] else { return nil }
    for (count, range, name) in [(pairs.count, 2...6, "left"), (extras.count, 0...4, "right")]
    where !range.contains(count) {
      let words: [Word] = [
        .text(name), .text("\(range.lowerBound)"), .text("\(range.upperBound)"), .text("\(count)"),
      ]
      report(.count, words, at: place)
      return nil
    }
    let answer = MatchAnswer(pairs: pairs, extras: extras)
    guard distinct(answer.rights, place, .line) != nil,
      distinct(pairs.map(\.left), place, .line) != nil
    else { return nil }
    return .match(answer)
  }

  private func sort(_ fields: Fields) -> AnswerKey? {
    let groups = fields.records(.sort) { group -> SortGroup? in
      let heading = group.line(.under)
      let items = group.lines(.items)
      guard let heading, let items else { return nil }
      return SortGroup(heading: heading, items: items)
    }
    guard let groups, let place = fields[.sort] else { return nil }
    let items = groups.flatMap(\.items)
    guard (2...12).contains(items.count) else {
      report(.count, ["items", "2", "12", .text("\(items.count)")], at: place)
      return nil
    }
    guard distinct(groups.map(\.heading), place, .group) != nil,
      distinct(items, place, .line) != nil
    else { return nil }
    return .sort(groups)
  }

  private func fill(_ fields: Fields) -> AnswerKey? {
    let rules = rules(fields)
    guard let text = fields.text(.fill), let place = fields[.fill] else { return nil }
    guard let pieces = Gaps.read(text) else {
      report(.gap, at: place)
      return nil
    }
    return .fill(FillAnswer(pieces: pieces, rules: rules))
  }

  /// Gives texts back when no two are the same, for a learner could not tell them apart.
  func distinct(_ texts: [String]?, _ place: Int?, _ noun: Noun) -> [String]? {
    guard let texts, let place else { return nil }
    // A dozen at most: comparing each with each is quicker than a set.
    for later in texts.indices {
      for earlier in 0..<later where texts[earlier] == texts[later] {
        report(.notUnique, [.text(Self.shortened(texts[later])), .noun(noun)], at: place)
        return nil
      }
    }
    return texts
  }
}

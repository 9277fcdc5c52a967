import CourseCore

/// Puts together what stands on papers, out of what is known of learners and their work.
struct PaperMaker {
  /// What a paper is given at the desk.
  struct Given {
    let id: PaperID
    let issuer: IssuerID
    let number: PaperNumber
    let checkCode: CheckCode
    let replaces: PaperNumber?
    let issued: CalendarDay
    let status: StatusPlace
  }

  let content: any Content
  private let lines: IssuerLines
  private let signer: PaperFacts.Signer
  private let tx: any StoreReading
  private let settlements: [SettlementID: Settlement]
  private let sessions: [HeldSession]

  init(
    _ lines: IssuerLines,
    signer: PaperFacts.Signer,
    in content: any Content,
    tx: any StoreReading
  ) throws {
    self.lines = lines
    self.signer = signer
    self.content = content
    self.tx = tx
    settlements = Dictionary(try tx.settlements().map { ($0.id, $0) }) { first, _ in first }
    sessions = try tx.heldSessions()
  }

  /// A number with its symbol, such as `07/GXN-TTHTCĐ`.
  func number(_ ordinal: Int, of subject: PaperSubject) -> PaperNumber? {
    PaperNumber(
      ordinal: ordinal,
      symbol: "\(subject.typeCode ?? lines.paperType)-\(lines.code)"
    )
  }

  func facts(
    of found: CompletionCase,
    _ subject: PaperSubject,
    _ given: Given
  ) throws -> PaperFacts {
    PaperFacts(
      id: given.id,
      issuer: given.issuer,
      letterhead: lines.letterhead,
      number: given.number,
      checkCode: given.checkCode,
      replaces: given.replaces,
      place: lines.place,
      issued: given.issued,
      holder: try holder(found.person),
      achievement: PaperFacts.Achievement(
        kind: subject.target.kind == .course ? .course : .programme,
        code: subject.code,
        title: subject.title,
        version: subject.version
      ),
      study: try study(found),
      test: try test(found, subject.policy),
      tasks: try tasks(found),
      policy: PaperFacts.PolicyName(
        title: subject.basis ?? "Quy định xét đạt tạm dùng",
        version: subject.version
      ),
      signer: signer,
      status: given.status
    )
  }
}

extension PaperMaker {
  /// What the paper says that stands for another: of its own is only what changes.
  func facts(
    like printed: PaperFacts,
    of person: PersonID,
    _ given: Given
  ) throws -> PaperFacts {
    var facts = printed
    facts.id = given.id
    facts.number = given.number
    facts.checkCode = given.checkCode
    facts.replaces = given.replaces
    facts.issued = given.issued
    facts.status = given.status
    facts.letterhead = lines.letterhead
    facts.place = lines.place
    facts.signer = signer
    facts.holder = try holder(person)
    return facts
  }
}

extension PaperMaker {
  private func holder(_ person: PersonID) throws -> PaperFacts.Holder {
    guard let known = try tx.enrolled(person) else {
      throw EngineError.notFound(.person, id: person.description)
    }
    let born = try tx.paperDetails(of: person)?.born
    let place = known.settlement.flatMap { settlements[$0] }?.title.capitalised
    return PaperFacts.Holder(
      fullName: known.entry.fullName,
      born: born ?? known.entry.birthYear.flatMap { BirthDate(year: $0) },
      home: ([place].compactMap(\.self) + [lines.region]).joined(separator: ", ")
    )
  }

  /// From the first record that counts to the judgement.
  private func study(_ found: CompletionCase) throws -> PaperFacts.Study {
    let completed = found.completion.shown.on.day
    let began = found.account.allEvidence.map(\.shown.on.day).min()
    let modes = try Set(tests(of: found).compactMap { try tx.started($0.attempt)?.mode })
    return PaperFacts.Study(
      began: began.map { min($0, completed) },
      completed: completed,
      forms: try forms(of: found),
      testMode: modes.isEmpty ? nil : modes.contains(.oral) ? .oral : .onScreen
    )
  }

  /// How the learner met tutors: in classes and at home as noted, else by the sign-offs alone.
  private func forms(of found: CompletionCase) throws -> Set<PaperFacts.Study.Form> {
    let courses = Set(found.account.courses)
    let met = try sessions.filter { session in
      guard !courses.isDisjoint(with: session.held.courses) else { return false }
      return try tx.isAmong(found.person, session.held.present)
    }
    let forms = Set(
      met.map { session -> PaperFacts.Study.Form in
        if session.held.mode == .video { return .remote }
        let isAtHome = session.held.mode == .atHome || session.held.place == .home
        return isAtHome ? .atHome : .inClass
      }
    )
    if !forms.isEmpty { return forms }
    return found.account.observers.isEmpty ? [.alone] : [.guided]
  }

  /// What the tests that count came to together.
  private func test(_ found: CompletionCase, _ policy: Policy) throws -> PaperFacts.TestResult? {
    let tests = tests(of: found).filter { $0.outcome.outcome.isPassed == true }
    guard !tests.isEmpty else { return nil }
    let rules = policy.assessments.compactMap(\.pass)
    let outcomes = try tests.compactMap { try tx.outcome(of: $0.attempt) }
    let needsCritical = rules.contains(where: \.needsCritical)
    return PaperFacts.TestResult(
      earned: outcomes.map(\.earned.count).reduce(0, +),
      available: outcomes.map(\.available.count).reduce(0, +),
      passMark: rules.map(\.percent).min() ?? 0,
      criticalRight: needsCritical ? outcomes.allSatisfy(\.isCriticalSatisfied) : nil
    )
  }

  private func tests(of found: CompletionCase) -> [Evidence.Test] {
    found.account.allEvidence.compactMap { if case .test(let test) = $0 { test } else { nil } }
  }

  private func tasks(_ found: CompletionCase) throws -> PaperFacts.TaskResult? {
    let done = found.account.allEvidence.count { if case .task = $0 { true } else { false } }
    guard done > 0 else { return nil }
    let names = try found.account.observers.compactMap { try tx.entry(of: $0)?.fullName }
    return PaperFacts.TaskResult(
      done: done,
      available: done,
      observer: Self.line(of: names)
    )
  }

  /// The names of observers in a line that fits a paper; who stands no more room is counted.
  private static func line(of names: [String]) -> String {
    var shown = names
    while shown.count > 1, line(shown, of: names.count).utf8.count > 200 { shown.removeLast() }
    return line(shown, of: names.count)
  }

  private static func line(_ shown: [String], of count: Int) -> String {
    let rest = count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " và \(rest) người khác" : "")
  }
}

extension CompletionAccount {
  /// The courses in it, at whatever depth.
  fileprivate var courses: [CourseID] {
    let own: [CourseID] =
      switch item {
      case .course(let id): [id]
      case .task(let task): [task.course]
      case .lesson(let lesson): [lesson.course]
      default: []
      }
    return own + parts.flatMap(\.courses)
  }
}

extension String {
  /// With a capital at its beginning: `Thôn Đoài`.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

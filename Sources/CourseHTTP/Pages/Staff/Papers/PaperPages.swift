import CourseCore
import CourseEngine

extension Pages {
  static let paperRoutes: [StaffRoute] = [
    .page("/staff/papers", for: .seeRegister) { desk in try await desk.paperTargetsPage() },
    .page("/staff/papers/issued", for: .seeRegister) { desk in try await desk.issuedPage() },
    .form(target, for: .seeRegister) { desk in
      try await desk.readyPage()
    } take: { desk in
      desk.form["do"] == "issue" ? try await desk.issueSome() : try await desk.checkSome()
    },
  ]

  private static let target = "/staff/papers/{kind}/{target}"
}

/// Who is ready for a paper, with the evidence; checking it, and issuing to many at once.
extension StaffDesk {
  var paperWords: PaperWords { .of(language) }

  var toPapers: BackLink { BackLink("/staff/papers", paperWords.title) }

  /// The course or programme that the address names.
  func paperTarget() throws -> PaperTarget {
    guard let kind = PolicyTarget(rawValue: try call.value("kind")) else {
      throw Problem(.notFound)
    }
    return PaperTarget(kind, try call.value("target"))
  }

  func path(of target: PaperTarget) -> String {
    "/staff/papers/\(target.kind.rawValue)/\(target.id)"
  }

  func title(of target: PaperTarget) -> String {
    switch target.kind {
    case .course: engine.content.course(CourseID(target.id), in: language)?.title ?? target.id
    case .programme:
      engine.content.programme(ProgrammeID(target.id), in: language)?.title ?? target.id
    }
  }

  // MARK: What there are papers for

  fileprivate func paperTargetsPage() async throws -> PageReply {
    let counts = try await engine.completionCounts(token)
    func items(_ kind: PolicyTarget) -> [Item] {
      counts.filter { $0.key.kind == kind }
        .map { (title(of: $0.key), $0.key, $0.value) }
        .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }
        .map { Item($0.0, paperWords.completedBy($0.2), to: path(of: $0.1)) }
    }
    let (programmes, courses) = (items(.programme), items(.course))
    let ways = [
      (Right.seeRegister, RegisterWords.of(language).title, "/staff/register"),
      (.seeRegister, RegisterWords.of(language).issuing, "/staff/issuing"),
      (.seeRegister, CheckingWords.of(language).title, "/verify"),
      (.confirmDate, RegisterWords.of(language).clock, "/staff/clock"),
    ]
    return page(
      paperWords.title,
      try await placeNotes()
        + (counts.isEmpty ? [.text(paperWords.noneDone)] : [.text(paperWords.lead)])
        + (programmes.isEmpty ? [] : [.heading(paperWords.programmes), .list(programmes)])
        + (courses.isEmpty ? [] : [.heading(paperWords.courses), .list(courses)])
        + [
          .heading(words.centre),
          .list(ways.filter { may($0.0) }.map { Item($0.1, to: $0.2) }),
        ]
    )
  }

  // MARK: Who is ready

  fileprivate func readyPage() async throws -> PageReply {
    let target = try paperTarget()
    let ready = try await engine.ready(token, for: target, call.stretch)
    let part = Part(ready)
    let key = try await engine.registerPlace(token).key
    let people = Field(
      "people",
      paperWords.who,
      .options(
        part.items.map { learner in
          .init(
            learner.view.person.description,
            "\(learner.view.fullName) · \(state(of: learner))"
          )
        },
        isSeveral: true
      ),
      help: paperWords.whoHelp
    )
    let buttons =
      (may(.checkPapers) ? [StaffForm.Button(paperWords.check, value: "check")] : [])
      + (may(.issuePapers) ? [StaffForm.Button(paperWords.issue, value: "issue")] : [])
    let fields = [people] + (may(.issuePapers) ? passphraseField(key) : [])
    let forms: [Block] =
      part.items.isEmpty ? [] : [.form(StaffForm(path(of: target), fields, buttons))]
    return page(
      paperWords.readyFor(title(of: target)),
      back: toPapers,
      try await placeNotes() + checkedWell
        + [
          .text(paperWords.readyCount(ready.total)),
          .text(paperWords.evidenceHelp),
          .list(
            part.items.map { item(of: $0, for: target) },
            empty: paperWords.nobodyReady
          ),
          .parts(part.links(path(of: target), call.words)),
        ] + forms
    )
  }

  private var checkedWell: [Block] {
    query.number("checked").map { [.good(paperWords.checkedWell($0))] } ?? []
  }

  /// What opens the key, where it has a passphrase.
  func passphraseField(_ key: IssuingKeyStanding?) -> [Field] {
    guard key?.hasPassphrase == true else { return [] }
    return [
      Field(
        "passphrase",
        paperWords.keyPassphrase,
        .secret(isNew: false),
        help: paperWords.keyPassphraseHelp
      )
    ]
  }

  private func item(of learner: ReadyLearner, for target: PaperTarget) -> Item {
    let account = learner.completion.account
    let day = learner.completion.completion.shown.on
    let parts =
      [day.isTrusted ? paperWords.completedOn(day.day.written) : paperWords.dayUnknown]
      + evidence(of: account, learner.observers) + [state(of: learner)]
    return Item(
      learner.view.fullName,
      parts.joined(separator: " · "),
      to: "\(path(of: target))/\(learner.view.person)",
      isDone: learner.completion.isChecked
    )
  }

  /// What shows it, in a few words.
  private func evidence(
    of account: CompletionAccount,
    _ observers: [PersonID: String]
  ) -> [String] {
    var tests: [String] = []
    var lessons = 0
    var tasks = 0
    var seen: [String] = []
    for evidence in account.allEvidence {
      switch evidence {
      case .test(let test):
        let outcome = test.outcome.outcome
        tests.append("\(outcome.earned.count)/\(outcome.available.count)")
      case .task(let task):
        tasks += 1
        if let name = task.observer.flatMap({ observers[$0] }), !seen.contains(name) {
          seen.append(name)
        }
      case .lesson: lessons += 1
      case .completion: break
      }
    }
    return [
      tests.isEmpty ? nil : paperWords.tests(tests.joined(separator: ", ")),
      tasks == 0 ? nil : paperWords.tasks(tasks, seen.joined(separator: ", ")),
      lessons == 0 ? nil : paperWords.lessons(lessons),
    ].compactMap(\.self)
  }

  /// What stands in the way of a paper, or whether it may be signed.
  private func state(of learner: ReadyLearner) -> String {
    let completion = learner.completion
    let flags = [
      completion.isInDoubt ? paperWords.inDoubt : nil,
      completion.hasUnknownDay ? paperWords.dayUnknown : nil,
      completion.isChecked ? paperWords.checked : paperWords.notChecked,
      learner.isOwn && may(.issuePapers) ? paperWords.own : nil,
    ]
    return flags.compactMap(\.self).joined(separator: "; ")
  }

  // MARK: Acts

  private var chosen: [PersonID] { form.all("people").compactMap { PersonID(hex: $0) } }

  /// What is refused of one of several learners is said about their list.
  private func aboutPeople<Value>(_ act: () async throws -> Value) async throws -> Value {
    do { return try await act() } catch EngineError.refused(let refused) {
      throw EngineError.refused(
        refused.map { $0.field.hasPrefix("learners") ? Refused("people", $0.refusal) : $0 }
      )
    }
  }

  fileprivate func checkSome() async throws -> PageReply {
    let target = try paperTarget()
    let people = chosen
    try await aboutPeople {
      try await engine.check(token, target, of: people.map { CheckedLearner($0) })
    }
    return .see("\(path(of: target))?checked=\(people.count)")
  }

  fileprivate func issueSome() async throws -> PageReply {
    let target = try paperTarget()
    return try await issue(target, to: chosen)
  }

  /// Issues papers, and leads to where they are printed.
  func issue(_ target: PaperTarget, to people: [PersonID]) async throws -> PageReply {
    let passphrase = form["passphrase"]
    let papers = try await aboutPeople {
      try await site.signIns.enter {
        try await engine.issue(token, target, to: people, passphrase: passphrase)
      }
    }
    guard let first = papers.first, let last = papers.last else { return .see(path(of: target)) }
    let begin = try await engine.paper(token, first).row.issued
    let end = try await engine.paper(token, last).row.issued
    return .see(
      "/staff/papers/issued?year=\(begin.dated.year)&first=\(begin.number.ordinal)"
        + "&last=\(end.number.ordinal)"
    )
  }

  // MARK: What was issued

  fileprivate func issuedPage() async throws -> PageReply {
    let range = try paperRange()
    let rows = try await engine.register(token, of: range.year, in: language).rows.elements
      .filter { range.numbers.contains($0.paper.issued.number.ordinal) }
    return page(
      paperWords.issuedTitle(rows.count),
      back: toPapers,
      [
        .good(paperWords.issuedLead),
        .list([
          Item(paperWords.printAll, to: "/staff/register/print?\(range.query)"),
          Item(paperWords.toRegister, to: "/staff/register?year=\(range.year)"),
        ]),
        .list(rows.map(item)),
      ]
    )
  }
}

/// Papers of a year, from one number to another.
struct PaperRange {
  let year: Int
  let numbers: ClosedRange<Int>

  var query: String {
    "year=\(year)&first=\(numbers.lowerBound)&last=\(numbers.upperBound)"
  }
}

extension StaffDesk {
  /// The papers that the address names.
  func paperRange() throws -> PaperRange {
    guard let year = query.number("year"), let first = query.number("first"),
      let last = query.number("last"), (1...9_999).contains(year), first <= last
    else { throw Problem(.notFound) }
    return PaperRange(year: year, numbers: first...last)
  }
}

import CourseCore
import CourseEngine

extension Pages {
  static let accountRoutes: [StaffRoute] = [
    .page("/staff/people/{person}/completion", for: .seePeople) { desk in
      try await desk.accountsPage()
    },
    .page("/staff/people/{person}/completion/{kind}/{target}", for: .seePeople) { desk in
      try await desk.accountOfLearner()
    },
    .page(paper, for: .seeRegister) { desk in try await desk.accountForPaper() },
    .form(paper + "/check", for: .checkPapers) { desk in
      try await desk.accountForPaper()
    } take: { desk in
      try await desk.checkOne()
    },
    .form(paper + "/issue", for: .issuePapers) { desk in
      try await desk.accountForPaper()
    } take: { desk in
      try await desk.issueOne()
    },
  ]

  private static let paper = "/staff/papers/{kind}/{target}/{person}"
}

/// What one learner has done for something, in plain words; the check of it, and the paper.
extension StaffDesk {
  // MARK: For tutors

  fileprivate func accountsPage() async throws -> PageReply {
    let id = try person()
    let file = try await engine.person(token, id)
    let standing = try await engine.standing(token, of: id, in: language)
    let path = path(of: id) + "/completion"
    let programmes = engine.content.programmes(in: language).filter { !$0.isRetired }
      .map { Item($0.title, to: "\(path)/programme/\($0.id)") }
    let courses = standing.courses.map { course in
      Item(course.title, to: "\(path)/course/\(course.id)", isDone: course.isCompleted)
    }
    return page(
      paperWords.account,
      back: toPerson(file),
      [.text(paperWords.chooseSubject)]
        + (programmes.isEmpty ? [] : [.heading(paperWords.programmes), .list(programmes)])
        + (courses.isEmpty ? [] : [.heading(paperWords.courses), .list(courses)])
    )
  }

  fileprivate func accountOfLearner() async throws -> PageReply {
    let (id, target) = (try person(), try paperTarget())
    let file = try await engine.person(token, id)
    let view = try await engine.explain(token, target, of: id, in: language)
    return page(
      file.view.fullName,
      back: BackLink(path(of: id) + "/completion", paperWords.account),
      blocks(of: view)
    )
  }

  // MARK: For the desk

  fileprivate func accountForPaper() async throws -> PageReply {
    let (id, target) = (try person(), try paperTarget())
    let view = try await engine.explain(token, target, of: id, in: language, as: .seeRegister)
    let ready = try await engine.readiness(token, of: id, for: target)
    let path = "\(path(of: target))/\(id)"
    let acts: [Block] =
      ready == nil || view.paper != nil
      ? []
      : (may(.checkPapers) ? checkForm(path + "/check") : [])
        + (may(.issuePapers) ? try await issueForm(path + "/issue") : [])
    return page(
      ready?.view.fullName ?? paperWords.account,
      back: BackLink(self.path(of: target), paperWords.readyFor(view.title)),
      try await placeNotes() + blocks(of: view) + acts
    )
  }

  private func checkForm(_ path: String) -> [Block] {
    [
      .heading(paperWords.check), .text(paperWords.checkLead),
      .form(
        StaffForm(
          path,
          [
            Field("born", paperWords.born, .day, help: paperWords.bornHelp),
            Field(
              "lastDigits",
              paperWords.lastDigits,
              .line(.number),
              help: paperWords.lastDigitsHelp
            ),
          ],
          [.init(paperWords.checkOne)]
        )
      ),
    ]
  }

  private func issueForm(_ path: String) async throws -> [Block] {
    let key = try await engine.registerPlace(token).key
    return [
      .heading(paperWords.issue),
      .form(StaffForm(path, passphraseField(key), [.init(paperWords.issueOne)])),
    ]
  }

  /// What is said of an account, whoever asks.
  private func blocks(of view: CompletionView) -> [Block] {
    let facts = [
      Fact(paperWords.version, view.version),
      Fact(paperWords.judged, view.judgedOn.map(written) ?? paperWords.notJudged),
      view.paper.map { Fact(paperWords.paper, $0.issued.number.description) },
    ]
    let lines = AccountWords(engine.content, in: language)
      .lines(of: view.account, observers: view.observers)
    return [
      .heading(view.title), .facts(facts.compactMap(\.self)),
    ] + (view.isProvisional ? [.note(paperWords.provisional)] : [])
      + (view.isInDoubt ? [.note(paperWords.inDoubt)] : [])
      + [
        .list(
          lines.map { line in
            Item(
              String(repeating: "– ", count: line.depth) + line.text,
              line.detail,
              isDone: line.isDone
            )
          }
        )
      ]
  }

  private func written(_ day: EffectiveDay) -> String {
    day.isTrusted ? day.day.written : paperWords.dayUnknown
  }

  // MARK: Acts

  fileprivate func checkOne() async throws -> PageReply {
    let (id, target) = (try person(), try paperTarget())
    let digits = (form["lastDigits"] ?? "").tidied
    do {
      let learner = CheckedLearner(
        id,
        born: try birthDate(),
        lastDigits: digits.isEmpty ? nil : digits
      )
      try await engine.check(token, target, of: [learner])
    } catch EngineError.refused(let refused) { throw EngineError.refused(refused.map(aboutField)) }
    return .see("\(path(of: target))/\(id)?note=saved")
  }

  /// What is wrong with the learner's digits stands at their field.
  private func aboutField(_ refused: Refused) -> Refused {
    let isOfDigits = [.lastDigits, .consentMissing].contains(refused.refusal)
    return isOfDigits ? Refused("lastDigits", refused.refusal) : refused
  }

  private func birthDate() throws -> BirthDate? {
    try day("born").map { day in
      guard let born = BirthDate(year: day.year, month: day.month, day: day.day) else {
        throw EngineError.refused([Refused("born", .date)])
      }
      return born
    }
  }

  fileprivate func issueOne() async throws -> PageReply {
    try await issue(try paperTarget(), to: [try person()])
  }
}

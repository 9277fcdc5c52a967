import CourseCore
import CourseEngine

extension Pages {
  static let requestRoutes: [StaffRoute] = [
    .page("/staff/requests", for: .handleRequests) { desk in try await desk.requestsPage() },
    .form("/staff/people/{person}/requests", for: .handleRequests) { desk in
      try await desk.newRequestPage()
    } take: { desk in
      try await desk.receive()
    },
    .form("/staff/people/{person}/requests/{request}", for: .handleRequests) { desk in
      try await desk.requestPage()
    } take: { desk in
      try await desk.handle()
    },
    .page("/staff/people/{person}/requests/{request}/letter", for: .handleRequests) { desk in
      try await desk.letterPage()
    },
  ]
}

extension StaffDesk {
  var toRequests: BackLink { BackLink("/staff/requests", privacyWords.requests) }

  /// What people asked about their data: the next that is due first, late ones marked.
  fileprivate func requestsPage() async throws -> PageReply {
    let all = try await engine.requests(token)
    let part = Part(of: all, at: query.number("page") ?? 1)
    let late = all.count(where: \.isLate)
    return page(
      privacyWords.requests,
      (late == 0 ? [] : [.note(privacyWords.lateCount(late))]) + [
        .text(privacyWords.requestsHelp),
        .list(part.items.map { item(of: $0) }, empty: privacyWords.noRequests),
        .parts(part.links("/staff/requests", call.words)),
        .list([Item(privacyWords.log, to: "/staff/accesses")]),
      ]
    )
  }

  private func item(of view: RequestView) -> Item {
    let path = "\(path(of: view.row.person))/requests/\(view.row.received.request)"
    let way = view.row.closed == nil ? path : path + "/letter"
    return privacyWords.item(of: view, in: language, to: way)
  }

  fileprivate func newRequestPage() async throws -> PageReply {
    let file = try await engine.person(token, try person())
    let whats = Field.options(DataRequest.self, in: language)
    let today = try await engine.today()
    return page(
      privacyWords.requests,
      back: toPerson(file),
      [
        .text(privacyWords.requestsHelp),
        .form(
          StaffForm(
            call.path,
            [
              Field("what", privacyWords.request, .options(whats, isSeveral: false)),
              Field(
                "day",
                privacyWords.receivedOn,
                .day,
                given: today.map { [$0.written] } ?? []
              ),
            ],
            [.init(privacyWords.receive)]
          )
        ),
      ]
    )
  }

  fileprivate func receive() async throws -> PageReply {
    let what: DataRequest = try chosen("what")
    guard let day = try day("day") else { throw EngineError.refused([Refused("day", .date)]) }
    try await engine.receive(token, what, of: try person(), on: day)
    return .see("/staff/requests?note=saved")
  }

  fileprivate func requestPage() async throws -> PageReply {
    let id = try request()
    guard
      let view = try await engine.requests(token).first(where: { $0.row.received.request == id })
    else { throw Problem(.notFound) }
    let outcomes = Field.options(RequestOutcome.self, in: language)
    let buttons: [StaffForm.Button] =
      (view.row.received.answered == nil
        ? [.init(privacyWords.answerToday, value: "answer", isMain: false)] : [])
      + (view.row.received.isExtended
        ? [] : [.init(privacyWords.extend, value: "extend", isMain: false)])
    return page(
      privacyWords.requests,
      back: toRequests,
      [
        .list([
          privacyWords.item(of: view, in: language),
          Item(privacyWords.letter, privacyWords.letterHelp, to: call.path + "/letter"),
        ])
      ]
        + (buttons.isEmpty ? [] : [.form(StaffForm(call.path, [], buttons))]) + [
          .form(
            StaffForm(
              call.path,
              [Field("outcome", privacyWords.outcome, .options(outcomes, isSeveral: false))],
              [.init(privacyWords.close, value: "close")]
            )
          )
        ]
    )
  }

  fileprivate func handle() async throws -> PageReply {
    let (person, request) = (try person(), try request())
    if form["do"] == "close" {
      let outcome: RequestOutcome = try chosen("outcome")
      try await engine.close(token, request, of: person, as: outcome)
      return .see("/staff/requests?note=saved")
    }
    try await engine.change(
      token,
      request,
      of: person,
      answered: form["do"] == "answer" ? try await engine.today() : nil,
      isExtended: form["do"] == "extend"
    )
    return .see(call.path + "?note=saved")
  }

  /// The letter to who asked, to be printed and signed; after an erasure the name is written by pen.
  fileprivate func letterPage() async throws -> PageReply {
    let answer = try await engine.answer(token, try request(), of: try person())
    return page(privacyWords.letterTitle, back: toRequests, privacyWords.letter(answer, language))
  }

  private func request() throws -> Code128 {
    guard let id = Code128(hex: try call.value("request")) else { throw Problem(.notFound) }
    return id
  }
}

extension PrivacyWords {
  /// What stands in the letter to who asked something.
  fileprivate func letter(_ answer: RequestAnswer, _ language: Language) -> [Block] {
    let (view, received) = (answer.view, answer.view.row.received)
    let outcome = view.row.closed.map {
      closedOn($0.outcome.label(in: language), $0.on.written)
    }
    let facts = [
      Fact(addressee, view.fullName ?? blank),
      Fact(request, received.what.label(in: language)),
      Fact(receivedOn, received.day.written),
      Fact(answerDue, view.due.answer.written), Fact(doneDue, view.due.done.written),
      Fact(state, outcome ?? underWay),
    ]
    let numbers = answer.papers.map(\.paper.issued.number.description).joined(separator: ", ")
    return [
      .heading(answer.centre.joined(separator: ", ")), .facts(facts),
      .text(self.answer(received.what)),
    ] + (numbers.isEmpty ? [] : [.text("\(keptInRegister): \(numbers).")]) + [
      .text(mayComplain),
      .facts([
        Fact(day, answer.today?.written ?? blank), Fact(answeredBy, answer.officer),
        Fact(signature, blank),
      ]),
    ]
  }
}

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
  ]
}

extension StaffDesk {
  var toRequests: BackLink { BackLink("/staff/requests", privacyWords.requests) }

  /// What people asked about their data: the next that is due first, late ones marked.
  fileprivate func requestsPage() async throws -> PageReply {
    let all = try await engine.requests(token)
    let part = Part(of: all, at: query.number("page") ?? 1)
    return page(
      privacyWords.requests,
      [
        .text(privacyWords.requestsHelp),
        .list(part.items.map { item(of: $0) }, empty: privacyWords.noRequests),
        .parts(part.links("/staff/requests", call.words)),
        .list([Item(privacyWords.log, to: "/staff/accesses")]),
      ]
    )
  }

  /// A request as a line of a list, with its due dates.
  func item(of view: RequestView) -> Item {
    let received = view.row.received
    let state =
      view.row.closed.map { closed in
        [privacyWords.closedOn(closed.outcome.label(in: language), closed.on.written)]
      } ?? [
        received.answered.map { privacyWords.answeredOn($0.written) }
          ?? privacyWords.answerBy(view.due.answer.written),
        privacyWords.doneBy(view.due.done.written),
      ]
    let details = (view.isLate ? [privacyWords.late] : []) + state
    return Item(
      "\(received.what.label(in: language)) – \(view.fullName ?? privacyWords.somebody)",
      details.joined(separator: " · "),
      to: may(.handleRequests) && view.row.closed == nil
        ? "\(path(of: view.row.person))/requests/\(received.request)" : nil,
      isDone: view.row.closed != nil
    )
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
      [.list([item(of: view)])]
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

  private func request() throws -> Code128 {
    guard let id = Code128(hex: try call.value("request")) else { throw Problem(.notFound) }
    return id
  }
}

import CourseCore
import CourseEngine

extension Pages {
  static let registeredPaperRoutes: [StaffRoute] = [
    .page(paper, for: .seeRegister) { desk in try await desk.registeredPaper() },
    .page(paper + "/badge", for: .seeRegister) { desk in try await desk.badgeFile() },
    .form(paper + "/hand", for: .handPapers) { desk in
      try await desk.handPage()
    } take: { desk in
      try await desk.hand()
    },
    .form(paper + "/reissue", for: .issuePapers) { desk in
      try await desk.reissuePage()
    } take: { desk in
      try await desk.reissue()
    },
    .form(paper + "/void", for: .endPapers) { desk in
      try await desk.voidPage()
    } take: { desk in
      try await desk.void()
    },
    .form(paper + "/withdraw", for: .endPapers) { desk in
      try await desk.withdrawPage()
    } take: { desk in
      try await desk.withdraw()
    },
  ]

  private static let paper = "/staff/register/papers/{paper}"
}

/// One paper of the register, and what becomes of it.
extension StaffDesk {
  private func paperID() throws -> PaperID {
    guard let id = PaperID(hex: try call.value("paper")) else { throw Problem(.notFound) }
    return id
  }

  private func paperView() async throws -> PaperView { try await engine.paper(token, paperID()) }

  private func toPaper(_ view: PaperView) -> BackLink {
    BackLink(path(of: view.row.id), view.row.issued.number.description)
  }

  fileprivate func registeredPaper() async throws -> PageReply {
    let view = try await paperView()
    let row = view.row
    let facts = [
      Fact(registerWords.title, state(of: row)),
      Fact(
        registerWords.handed,
        row.handed.map { "\($0.day.written), \($0.recipient.words(in: language))" }
          ?? registerWords.notHanded
      ),
      view.replaced.map { Fact(registerWords.replaces, $0.description) },
      view.replacedBy.map { Fact(registerWords.replacedBy, $0.description) },
    ]
    return page(
      row.issued.number.description,
      back: BackLink("/staff/register?year=\(row.issued.dated.year)", registerWords.title),
      try await placeNotes() + (view.isHolderErased ? [.note(registerWords.holderErased)] : [])
        + [.facts(facts.compactMap(\.self))] + signed(view)
        + [.list(ways(view))]
    )
  }

  private func signed(_ view: PaperView) -> [Block] {
    guard let facts = view.entry?.facts else { return [.note(registerWords.elsewhere)] }
    let lines = PaperFactWords.of(language).lines(of: facts)
    return [.heading(registerWords.signedFacts), .facts(lines.map { Fact($0.name, $0.value) })]
  }

  private func ways(_ view: PaperView) -> [Item] {
    guard view.entry != nil else { return [] }
    let path = path(of: view.row.id)
    let issued = view.row.issued
    let range = PaperRange(
      year: issued.dated.year,
      numbers: issued.number.ordinal...issued.number.ordinal
    )
    let ways: [(Right, String, String)] = [
      (.seeRegister, registerWords.printPaper, "/staff/register/print?\(range.query)"),
      (.seeRegister, registerWords.badge, path + "/badge"),
      (.handPapers, registerWords.hand, path + "/hand"),
      (.issuePapers, registerWords.reissue, path + "/reissue"),
      (.endPapers, registerWords.void, path + "/void"),
      (.endPapers, registerWords.withdraw, path + "/withdraw"),
    ]
    return view.row.holds
      ? ways.filter { way in
        may(way.0) && !(view.isHolderErased && way.1 == registerWords.reissue)
      }
      .map { Item($0.1, to: $0.2) } : []
  }

  fileprivate func badgeFile() async throws -> PageReply {
    let view = try await paperView()
    guard let badge = view.entry?.badge else { throw Problem(.notFound) }
    let name = "huy-hieu-\(view.row.issued.dated.year)-\(view.row.issued.number.ordinal)"
    return .file(DownloadedFile(.badge, named: name, Array(badge.utf8)))
  }

  // MARK: Hand-over

  fileprivate func handPage() async throws -> PageReply {
    let view = try await paperView()
    let given = view.row.handed?.recipient ?? .holder
    return page(
      registerWords.hand,
      back: toPaper(view),
      [
        .text(registerWords.handLead),
        .form(
          StaffForm(
            call.path,
            [
              Field(
                "recipient",
                registerWords.recipient,
                .options(Field.options(PaperRecipient.self, in: language), isSeveral: false),
                given: [given.rawValue]
              )
            ],
            [.init(words.save)]
          )
        ),
      ]
    )
  }

  fileprivate func hand() async throws -> PageReply {
    let paper = try paperID()
    try await engine.hand(token, paper, to: try chosen("recipient"))
    return .see(path(of: paper) + "?note=saved")
  }

  // MARK: Another paper in its place

  fileprivate func reissuePage() async throws -> PageReply {
    let view = try await paperView()
    let key = try await engine.registerPlace(token).key
    return page(
      registerWords.reissue,
      back: toPaper(view),
      [
        .text(registerWords.reissueLead),
        .form(
          StaffForm(
            call.path,
            [reasonField(ReissueReason.self)] + passphraseField(key),
            [.init(registerWords.reissue)]
          )
        ),
      ]
    )
  }

  private func reasonField<Reason: Labelled & RawRepresentable<String> & CaseIterable>(
    _ reasons: Reason.Type
  ) -> Field {
    Field(
      "reason",
      registerWords.reason,
      .options(Field.options(reasons, in: language), isSeveral: false)
    )
  }

  fileprivate func reissue() async throws -> PageReply {
    let (old, reason, passphrase): (PaperID, ReissueReason, String?) = (
      try paperID(), try chosen("reason"), form["passphrase"]
    )
    let new = try await site.signIns.enter {
      try await engine.reissue(token, old, reason, passphrase: passphrase)
    }
    return .see(path(of: new) + "?note=done")
  }

  // MARK: Its end

  fileprivate func voidPage() async throws -> PageReply {
    let view = try await paperView()
    return page(
      registerWords.void,
      back: toPaper(view),
      [
        .note(registerWords.voidLead),
        .form(StaffForm(call.path, [reasonField(VoidReason.self)], [.init(registerWords.void)])),
      ]
    )
  }

  fileprivate func void() async throws -> PageReply {
    let paper = try paperID()
    let reason: VoidReason = try chosen("reason")
    try await engine.void(token, paper, reason)
    return .see(path(of: paper) + "?note=done")
  }

  fileprivate func withdrawPage() async throws -> PageReply {
    let view = try await paperView()
    return page(
      registerWords.withdraw,
      back: toPaper(view),
      [
        .note(registerWords.withdrawLead),
        .form(
          StaffForm(
            call.path,
            [
              reasonField(RevocationReason.self),
              Field("decision", registerWords.decision, help: registerWords.decisionHelp),
            ] + secondFields,
            [.init(registerWords.withdraw)]
          )
        ),
      ]
    )
  }

  /// What the second of two people types.
  var secondFields: [Field] {
    [
      .heading(registerWords.second),
      Field("second", registerWords.secondLogin, .line(.login)),
      Field("secondPassphrase", registerWords.secondPassphrase, .secret(isNew: false)),
    ]
  }

  func witness() async throws -> Witness {
    Witness(
      login: form["second"] ?? "",
      passphrase: form["secondPassphrase"] ?? "",
      on: try await call.device()
    )
  }

  fileprivate func withdraw() async throws -> PageReply {
    let paper = try paperID()
    let reason: RevocationReason = try chosen("reason")
    let typed = (form["decision"] ?? "").tidied
    let decision = PaperNumber(typed)
    guard typed.isEmpty || decision != nil else {
      throw EngineError.refused([Refused("decision", .paperText)])
    }
    let witness = try await witness()
    try await site.signIns.enter {
      try await engine.revoke(token, paper, reason, decision: decision, with: witness)
    }
    return .see(path(of: paper) + "?note=done")
  }
}

import CourseCore
import CourseEngine

extension Pages {
  static let issuingRoutes: [StaffRoute] = [
    .page(issuing, for: .seeRegister) { desk in try await desk.issuingPage() },
    .page(issuing + "/keys", for: .seeRegister) { desk in try await desk.publicKeys() },
    .form(issuing + "/make", for: .moveRegister) { desk in
      try await desk.makePage()
    } take: { desk in
      try await desk.makeKey()
    },
    .form(issuing + "/open", for: .moveRegister) { desk in
      try await desk.openPage()
    } take: { desk in
      try await desk.openRegister()
    },
    .form(issuing + "/rotate", for: .moveRegister) { desk in
      try await desk.rotatePage()
    } take: { desk in
      try await desk.rotateKey()
    },
    .form(issuing + "/move", for: .moveRegister) { desk in
      try await desk.movePage()
    } take: { desk in
      try await desk.moveRegister()
    },
  ]

  fileprivate static let issuing = "/staff/issuing"
}

/// The key of this station, and where the register lies.
extension StaffDesk {
  private var toIssuing: BackLink { BackLink(Pages.issuing, registerWords.issuing) }

  fileprivate func issuingPage() async throws -> PageReply {
    let view = try await engine.registerPlace(token)
    let place = view.place.map { place in
      view.isHere ? "\(registerWords.here) (\(place.machine))" : registerWords.at(place.machine)
    }
    let went = query["from"].flatMap { CalendarDay($0) }
      .map { [Block.good(registerWords.rotated($0.written))] }
    return page(
      registerWords.issuing,
      back: toPapers,
      (went ?? []) + [.heading(registerWords.key)] + keyBlocks(view.key) + [
        .heading(registerWords.place),
        .facts([
          Fact(registerWords.place, place ?? registerWords.notOpen),
          Fact(registerWords.thisStation, view.here.description),
        ]), .list(ways(view)),
      ]
    )
  }

  private func keyBlocks(_ key: IssuingKeyStanding?) -> [Block] {
    guard let key else { return [.note(registerWords.noKey)] }
    let facts = [
      Fact(registerWords.keyName, key.name), Fact(registerWords.issuer, key.issuer.description),
      Fact(registerWords.fingerprint, key.key.fingerprint),
      key.window == .everyDay
        ? nil : Fact(registerWords.keySince, key.window.from.written),
    ]
    return [
      .facts(facts.compactMap(\.self)),
      .text(key.hasPassphrase ? registerWords.hasPassphrase : registerWords.noPassphrase),
      .list([
        Item(registerWords.publicKeys, registerWords.publicKeysHelp, to: Pages.issuing + "/keys")
      ]),
    ]
  }

  private func ways(_ view: RegisterPlaceView) -> [Item] {
    guard may(.moveRegister) else { return [] }
    let ways = [
      (view.key == nil, registerWords.makeKey, "make"),
      (view.key != nil && view.place == nil, registerWords.open, "open"),
      (view.key != nil, registerWords.rotate, "rotate"),
      (view.isHere, registerWords.move, "move"),
    ]
    return ways.filter(\.0).map { Item($0.1, to: "\(Pages.issuing)/\($0.2)") }
  }

  fileprivate func publicKeys() async throws -> PageReply {
    guard let key = try await engine.registerPlace(token).key else { throw Problem(.notFound) }
    return .file(DownloadedFile(.keys, named: "khoa-cong-khai", key.publicFile))
  }

  // MARK: The first key

  fileprivate func makePage() async throws -> PageReply {
    let name = try await engine.centreSettings()[.centreName]
    return page(
      registerWords.makeKey,
      back: toIssuing,
      [
        .text(registerWords.makeKeyLead),
        .form(
          StaffForm(
            call.path,
            [
              Field(
                "name",
                registerWords.issuerName,
                given: [name ?? ""],
                help: registerWords.issuerNameHelp
              )
            ] + newPassphraseFields("passphrase"),
            [.init(registerWords.makeKey)]
          )
        ),
      ]
    )
  }

  private func newPassphraseFields(_ field: String) -> [Field] {
    [
      Field(
        field,
        registerWords.newPassphrase,
        .secret(isNew: true),
        help: registerWords.newPassphraseHelp
      ), Field("again", registerWords.again, .secret(isNew: true)),
    ]
  }

  /// A passphrase that was typed twice; `nil` for none.
  private func newPassphrase(_ field: String) -> String? {
    form[field].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func isTypedTwice(_ field: String) -> Bool { (form[field] ?? "") == form["again"] ?? "" }

  fileprivate func makeKey() async throws -> PageReply {
    guard isTypedTwice("passphrase") else {
      return try await again(because: registerWords.differ).makePage()
    }
    let draft = IssuingKeyDraft(name: form["name"] ?? "", passphrase: newPassphrase("passphrase"))
    _ = try await site.signIns.enter { try await engine.makeIssuingKey(token, draft) }
    return .see(Pages.issuing + "?note=done")
  }

  // MARK: The register

  fileprivate func openPage() async throws -> PageReply {
    page(
      registerWords.open,
      back: toIssuing,
      [
        .text(registerWords.openLead),
        .form(
          StaffForm(
            call.path,
            [Field("machine", registerWords.machine, help: registerWords.machineHelp)],
            [.init(registerWords.open)]
          )
        ),
      ]
    )
  }

  fileprivate func openRegister() async throws -> PageReply {
    try await engine.openRegister(token, at: form["machine"] ?? "")
    return .see(Pages.issuing + "?note=done")
  }

  // MARK: Another key

  fileprivate func rotatePage() async throws -> PageReply {
    let key = try await engine.registerPlace(token).key
    let old = Field("old", registerWords.oldPassphrase, .secret(isNew: false))
    return page(
      registerWords.rotate,
      back: toIssuing,
      [
        .note(registerWords.rotateLead),
        .form(
          StaffForm(
            call.path,
            (key?.hasPassphrase == true ? [old] : []) + newPassphraseFields("next"),
            [.init(registerWords.rotate)]
          )
        ),
      ]
    )
  }

  fileprivate func rotateKey() async throws -> PageReply {
    guard isTypedTwice("next") else {
      return try await again(because: registerWords.differ).rotatePage()
    }
    let (old, next) = (form["old"], newPassphrase("next"))
    let day = try await site.signIns.enter {
      try await engine.rotateIssuingKey(token, opening: old, under: next)
    }
    return .see("\(Pages.issuing)?from=\(day)")
  }

  // MARK: Another machine

  fileprivate func movePage() async throws -> PageReply {
    page(
      registerWords.move,
      back: toIssuing,
      [
        .note(registerWords.moveLead),
        .form(
          StaffForm(
            call.path,
            [
              Field("station", registerWords.station, help: registerWords.stationHelp),
              Field("machine", registerWords.machine, help: registerWords.machineHelp),
            ] + secondFields,
            [.init(registerWords.move)]
          )
        ),
      ]
    )
  }

  fileprivate func moveRegister() async throws -> PageReply {
    guard let station = StationID(hex: (form["station"] ?? "").tidied) else {
      throw EngineError.refused([Refused("station", .machineCode)])
    }
    let (witness, machine) = (try await witness(), form["machine"] ?? "")
    try await site.signIns.enter {
      try await engine.moveRegister(token, to: station, at: machine, with: witness)
    }
    return .see(Pages.issuing + "?note=done")
  }
}

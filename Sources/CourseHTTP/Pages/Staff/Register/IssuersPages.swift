import CourseCore
import CourseEngine

extension Pages {
  static let issuersRoutes: [StaffRoute] = [
    .page(issuers, for: .trustIssuers) { desk in try await desk.issuersPage() },
    .form(issuers + "/keys", for: .trustIssuers, bodyBytes: 4 << 20) { desk in
      try await desk.issuersPage()
    } take: { desk in
      try await desk.takeKeys()
    },
    .form(issuers + "/lists", for: .trustIssuers, bodyBytes: 4 << 20) { desk in
      try await desk.issuersPage()
    } take: { desk in
      try await desk.takeLists()
    },
    .act(issuers + "/drop", for: .trustIssuers) { desk in try await desk.dropIssuer() },
  ]

  fileprivate static let issuers = "/staff/issuers"
}

/// Whose papers are checked here: their keys, and their lists.
extension StaffDesk {
  private var checkingWords: CheckingWords { .of(language) }

  fileprivate func issuersPage(_ came: [Block] = []) async throws -> PageReply {
    let words = checkingWords
    let known = try await engine.trustedIssuers(token)
    return page(
      words.issuers,
      came + [
        .text(words.issuersLead), .list(known.map(item), empty: words.noIssuers),
        .form(
          StaffForm(
            Pages.issuers + "/keys",
            [Field("keys", words.keys, .table(file: words.takeKeysFile), help: words.keysHelp)],
            [.init(words.takeKeys)]
          )
        ),
        .form(
          StaffForm(
            Pages.issuers + "/lists",
            [
              Field("list", words.list, .table(file: words.takeListFile), help: words.listHelp),
              Field("scan", words.scanList, .scan(show: words.show), help: words.scanHelp),
            ],
            [.init(words.takeList)]
          )
        ), .list([Item(words.title, to: "/verify")]),
      ] + known.map(dropForm)
    )
  }

  private func dropForm(_ issuer: TrustedIssuer) -> Block {
    .form(
      StaffForm(
        Pages.issuers + "/drop",
        [.hidden("issuer", issuer.keys.issuer.description)],
        [.init(checkingWords.drop(issuer.keys.name), isMain: false)]
      )
    )
  }

  fileprivate func dropIssuer() async throws -> PageReply {
    guard let issuer = form["issuer"].flatMap({ IssuerID($0) }) else { throw Problem(.notFound) }
    try await engine.distrust(token, issuer)
    return .see(Pages.issuers + "?note=done")
  }

  private func item(_ issuer: TrustedIssuer) -> Item {
    let words = checkingWords
    let lists = issuer.lists.map { list in
      words.listOf(
        list.number,
        list.version,
        CalendarDay(list.signed).written,
        list.ended.count
      )
    }
    let key = issuer.keys.keys.last.map { words.fingerprint($0.fingerprint) }
    let parts = [issuer.keys.issuer.description, key] + (lists.isEmpty ? [words.noLists] : lists)
    return Item(issuer.keys.name, parts.compactMap(\.self).joined(separator: " · "))
  }

  fileprivate func takeKeys() async throws -> PageReply {
    let keys = try await engine.trustKeys(token, Array((form["keys"] ?? "").utf8))
    let fingerprint = keys.keys.last?.fingerprint ?? ""
    return try await issuersPage([.good(checkingWords.keysTaken(keys.name, fingerprint))])
  }

  fileprivate func takeLists() async throws -> PageReply {
    let words = checkingWords
    let scanned = form["scan"] ?? ""
    let text = scanned.tidied.isEmpty ? form["list"] ?? "" : scanned
    let taken = try await engine.takeLists(token, text)
    return try await issuersPage(
      taken.map { taken in
        let day = CalendarDay(taken.list.signed).written
        return taken.isNew
          ? .good(words.listTaken(taken.list.version, day))
          : .note(words.listOlder(taken.list.version))
      }
    )
  }
}

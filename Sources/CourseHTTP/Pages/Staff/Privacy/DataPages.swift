import CourseCore
import CourseEngine

extension Pages {
  static let dataRoutes: [StaffRoute] = [
    .page("/staff/people/{person}/data", for: .seePeople) { desk in try await desk.dataPage() },
    .page("/staff/accesses", for: .handleRequests) { desk in try await desk.accessesPage() },
  ]
}

extension StaffDesk {
  var privacyWords: PrivacyWords { .of(language) }

  /// Everything that is kept of a person, on one page to be printed and handed over.
  fileprivate func dataPage() async throws -> PageReply {
    let data = try await engine.data(token, of: try person())
    let places = try await places(for: .seePeople)
    return page(
      privacyWords.data,
      back: toPerson(data.file),
      [
        .text(privacyWords.dataHelp), .heading(data.file.view.fullName),
        .facts(facts(data.file, places) + more(data)), .heading(privacyWords.results),
        .list(results(data), empty: privacyWords.noResults), .heading(peopleWords.consents),
        .list(consents(data.file), empty: peopleWords.consentNone),
        .heading(privacyWords.requests),
        .list(data.requests.map { item(of: $0) }, empty: privacyWords.noRequests),
        .heading(privacyWords.changes), changes(data), .heading(privacyWords.log),
        .text(privacyWords.logHelp), accesses(data.accesses, withPerson: false),
        .heading(privacyWords.rights), .text(privacyWords.rightsText),
      ]
    )
  }

  private func more(_ data: PersonData) -> [Fact] {
    var facts: [Fact] = []
    let cards = data.file.cards.map(\.description).joined(separator: ", ")
    if !cards.isEmpty { facts.append(Fact(peopleWords.card, cards)) }
    facts += data.file.joined.map { Fact(JoinWords.of(language).joined, $0.fullName) }
    if let size = data.householdSize {
      facts.append(Fact(privacyWords.householdTitle, privacyWords.household(size)))
    }
    return facts
  }

  private func results(_ data: PersonData) -> [Item] {
    let attempts = data.attempts.map { row in
      row.summary.map {
        privacyWords.attempt(row.assessment.rawValue, $0.earned.count, $0.available.count)
      } ?? privacyWords.openAttempt(row.assessment.rawValue)
    }
    let tasks = data.observations.map { row in
      privacyWords.observed("\(row.task.course)/\(row.task.task)", row.best.label(in: language))
    }
    let others = [
      data.vneid?.seen.map { privacyWords.vneid($0.written) },
      data.followup?.reason.map { privacyWords.followup($0.label(in: language)) },
    ]
    return
      (data.completions.map { privacyWords.completed($0.id) } + attempts + tasks
      + others.compactMap(\.self)).map { Item($0) }
  }

  private func consents(_ file: PersonFile) -> [Item] {
    file.consents.map { consent in
      Item(
        consent.grant.purpose.label(in: language),
        peopleWords.consentGiven(
          CalendarDay(consent.at).written,
          consent.grant.mode.label(in: language)
        )
      )
    }
  }

  private func changes(_ data: PersonData) -> Block {
    guard !data.changes.isEmpty else { return .text(privacyWords.noChanges) }
    return .table(
      headings: [privacyWords.when, privacyWords.who, privacyWords.what],
      rows: data.changes.map { named in
        [
          written(named.change.at, named.change.isDateTrusted),
          named.actor ?? privacyWords.somebody, named.change.kind.title(in: language),
        ]
      }
    )
  }

  /// What the staff did with the data of everybody, the latest first.
  fileprivate func accessesPage() async throws -> PageReply {
    let log = try await engine.accessLog(token)
    let part = Part(of: log.latest, at: query.number("page") ?? 1)
    return page(
      privacyWords.log,
      back: toRequests,
      (log.isWhole ? [] : [.note(privacyWords.logBroken)]) + [
        .text(privacyWords.logHelp), accesses(part.items, withPerson: true),
        .parts(part.links("/staff/accesses", call.words)),
      ]
    )
  }

  private func accesses(_ accesses: [NamedAccess], withPerson: Bool) -> Block {
    guard !accesses.isEmpty else { return .text(privacyWords.noAccesses) }
    return .table(
      headings: [privacyWords.when, privacyWords.who]
        + (withPerson ? [privacyWords.whose] : []) + [privacyWords.what],
      rows: accesses.map { named in
        let act = [named.entry.act.label(in: language), named.entry.reason?.label(in: language)]
        return [
          written(named.entry.at, named.entry.isDateTrusted),
          named.actor ?? privacyWords.somebody,
        ] + (withPerson ? [named.person ?? privacyWords.somebody] : [])
          + [act.compactMap(\.self).joined(separator: ": ")]
      }
    )
  }

  private func written(_ at: Timestamp, _ isTrusted: Bool) -> String {
    isTrusted ? "\(CalendarDay(at).written) \(at.clockInVietnam)" : call.words.dateUnsure
  }
}

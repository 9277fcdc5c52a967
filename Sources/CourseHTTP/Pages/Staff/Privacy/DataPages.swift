import CourseCore
import CourseEngine

extension Pages {
  static let dataRoutes: [StaffRoute] = [
    .page("/staff/people/{person}/data", for: .seePeople) { desk in try await desk.dataPage() },
    .page("/staff/accesses", for: .handleRequests) { desk in try await desk.accessesPage() },
  ]

  /// What a learner reads of the own data; it is not read aloud, because others would hear it.
  static let ownDataRoutes: [PageRoute] = [
    .get("/my-data") { call in try await call.ownDataPage() }
  ]
}

extension StaffDesk {
  var privacyWords: PrivacyWords { .of(language) }

  /// Everything that is kept of a person, on one page to be printed and handed over.
  fileprivate func dataPage() async throws -> PageReply {
    let data = try await engine.data(token, of: try person())
    return page(
      privacyWords.data,
      back: toPerson(data.file),
      [.text(privacyWords.dataToPrint)] + call.blocks(of: data)
    )
  }

  /// What the staff did with the data of everybody, the latest first.
  fileprivate func accessesPage() async throws -> PageReply {
    let log = try await engine.accessLog(token)
    let part = Part(of: log.latest, at: query.number("page") ?? 1)
    let table = privacyWords.table(
      of: part.items,
      withPerson: true,
      in: language,
      dateUnsure: call.words.dateUnsure
    )
    return page(
      privacyWords.log,
      back: toRequests,
      (log.isWhole ? [] : [.note(privacyWords.logBroken)]) + [
        .text(privacyWords.logHelp), table, .parts(part.links("/staff/accesses", call.words)),
      ]
    )
  }
}

extension PageCall {
  fileprivate func ownDataPage() async throws -> PageReply {
    let data = try await engine.ownData(try signedIn())
    return page(
      .blocks,
      PrivacyWords.of(language).data,
      back: toHome,
      ["blocks": blocks(of: data).map { $0.values(in: FormState(self)) }]
    )
  }

  fileprivate func blocks(of data: PersonData) -> [Block] {
    PersonDataBlocks(
      data: data,
      titles: titles,
      language: language,
      dateUnsure: words.dateUnsure
    )
    .blocks
  }
}

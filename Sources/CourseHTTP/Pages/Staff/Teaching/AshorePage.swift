import CourseCore
import CourseEngine

extension Pages {
  static let ashoreRoutes: [StaffRoute] = [
    .page("/staff/ashore", for: .seePeople) { desk in try await desk.ashorePage() }
  ]
}

extension StaffDesk {
  /// Who comes home from the sea in time to be visited or called to a class.
  fileprivate func ashorePage() async throws -> PageReply {
    let places = try await places(for: .seePeople)
    let list = try await engine.ashore(token)
    let part = Part(of: list.people, at: query.number("page") ?? 1)
    let items = part.items.map { fisher in
      let known = detail(of: fisher.view, places)
      let day = teaching.expectedOn(written(fisher.returnsOn))
      return Item(
        fisher.view.fullName,
        [known, day].filter { !$0.isEmpty }.joined(separator: " · "),
        to: path(of: fisher.view.person)
      )
    }
    return page(
      teaching.ashore,
      back: BackLink("/staff/visits", words.visits),
      [
        .text(teaching.ashoreHelp(written(list.fullMoon))),
        .list(items, empty: teaching.nobodyAshore),
        .parts(part.links("/staff/ashore", call.words)),
      ]
    )
  }
}

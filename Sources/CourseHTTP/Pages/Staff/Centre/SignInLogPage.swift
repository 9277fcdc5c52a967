import CourseCore
import CourseEngine

extension Pages {
  static let signInLogRoutes: [StaffRoute] = [
    .page("/staff/sign-ins", for: .giveRoles) { desk in try await desk.signInsPage() }
  ]
}

extension StaffDesk {
  /// Who of the staff signed in, where and when, and who could not.
  fileprivate func signInsPage() async throws -> PageReply {
    let all = try await engine.staffSignIns(token)
    let part = Part(of: all, at: query.number("page") ?? 1)
    return page(
      centreWords.signIns,
      back: toRoles,
      [
        .text(centreWords.signInsHelp),
        .list(part.items.map { item(of: $0) }, empty: centreWords.noSignIns),
        .parts(part.links("/staff/sign-ins", call.words)),
      ]
    )
  }

  private func item(of named: NamedSignIn) -> Item {
    let signIn = named.signIn
    let outcome = signIn.worked ? centreWords.signedInWell : centreWords.mistypedPassphrase
    let when =
      signIn.isDateTrusted
      ? "\(CalendarDay(signIn.at).written) \(signIn.at.clockInVietnam)" : call.words.dateUnsure
    let device = signIn.device.isEmpty ? centreWords.otherDevice : signIn.device
    return Item(
      named.fullName ?? centreWords.gone,
      [when, device, outcome].joined(separator: " · "),
      to: named.fullName == nil ? nil : path(ofMember: signIn.person)
    )
  }
}

extension Timestamp {
  /// The hour and minute in Viet Nam, such as `07:05`.
  var clockInVietnam: String {
    let minutes = Int((milliseconds / 60_000 + 7 * 60) % (24 * 60))
    let parts = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
    return parts.joined(separator: ":")
  }
}

import CourseCore
import CourseEngine

extension Pages {
  static let staffKioskRoutes: [StaffRoute] = [
    .form("/staff/kiosks", for: .registerKiosks) { desk in
      try await desk.kiosksPage()
    } take: { desk in
      try await desk.changeKiosks()
    }
  ]
}

extension StaffDesk {
  /// The code of an invitation that was just made is shown this once.
  fileprivate func kiosksPage(_ invitation: KioskInvitation? = nil) async throws -> PageReply {
    let kiosks = try await engine.kiosks(token)
    let shown: [Block] =
      if let invitation {
        [
          .good(centreWords.invited(invitation.name)), .code(invitation.code),
          .text(centreWords.invitedHelp),
        ]
      } else { [] }
    let registered = kiosks.flatMap { kiosk -> [Block] in
      let day = CalendarDay(kiosk.registered.wall).written
      return [
        .facts([Fact(centreWords.registered(day), kiosk.name)]),
        .form(
          StaffForm(
            call.path,
            [.hidden("kiosk", kiosk.name)],
            [.init(centreWords.removeKiosk(kiosk.name), value: "remove", isMain: false)]
          )
        ),
      ]
    }
    let name = Field("name", centreWords.kioskName, help: centreWords.kioskNameHelp)
    return page(
      centreWords.kiosks,
      shown + [
        .text(centreWords.kiosksLead), .heading(centreWords.addKiosk),
        .form(StaffForm(call.path, [name], [.init(centreWords.makeCode, value: "add")])),
        .heading(centreWords.registeredKiosks),
      ] + (kiosks.isEmpty ? [.text(centreWords.noKiosks)] : registered)
    )
  }

  fileprivate func changeKiosks() async throws -> PageReply {
    if form["do"] == "remove" {
      try await engine.removeKiosk(token, form["kiosk"] ?? "")
      return .see(call.path + "?note=done")
    }
    guard let name = KioskName((form["name"] ?? "").tidied) else {
      throw EngineError.refused([Refused("name", .settingEmpty)])
    }
    return try await kiosksPage(try await engine.inviteKiosk(token, name))
  }
}

import CourseCore
import CourseEngine

extension Pages {
  /// Where everybody of the staff changes the own passphrase.
  static let passphraseRoutes: [StaffRoute] = [
    .form("/staff/passphrase", for: .seeOwnRoles) { desk in
      desk.passphrasePage()
    } take: { desk in
      try await desk.changePassphrase()
    }
  ]
}

extension StaffDesk {
  fileprivate func passphrasePage(_ note: String? = nil) -> PageReply {
    let fields = [
      Field("old", centreWords.oldPassphrase, .secret(isNew: false)),
      Field(
        "passphrase",
        centreWords.newPassphrase,
        .secret(isNew: true),
        help: centreWords.passphraseHelp
      ),
      Field("again", centreWords.passphraseAgain, .secret(isNew: true)),
    ]
    return page(
      centreWords.ownPassphrase,
      (note.map { [.note($0)] } ?? [])
        + [.form(StaffForm(call.path, fields, [.init(words.save)]))]
    )
  }

  fileprivate func changePassphrase() async throws -> PageReply {
    let (old, new) = (form["old"] ?? "", form["passphrase"] ?? "")
    guard new == form["again"] else {
      return again().passphrasePage(centreWords.passphrasesDiffer)
    }
    do {
      let device = try await call.device()
      try await site.signIns.enter {
        try await engine.changePassphrase(token, from: old, to: new, on: device)
      }
    } catch EngineError.wrongLogin {
      return again().passphrasePage(centreWords.wrongPassphrase)
    } catch EngineError.slowDown(let wait) {
      return again().passphrasePage(call.words.slowDown(Int((wait.milliseconds + 999) / 1_000)))
    }
    return .see("/staff?note=saved")
  }
}

import CourseCore
import CourseEngine

extension Pages {
  /// Where the staff sign in, with a passphrase.
  static let staffSignInRoutes: [PageRoute] = [
    .get("/staff/sign-in", signedIn: false) { call in call.askPassphrase() },
    .post("/staff/sign-in", signedIn: false) { call in try await call.signInStaff() },
  ]
}

extension PageCall {
  private static let staffSignIn = "/staff/sign-in"

  fileprivate func askPassphrase() -> PageReply {
    let staff = StaffWords.of(language)
    let seconds = query.number("wait").map { words.slowDown($0) }
    let notes = [
      "set-up": staff.setUpDone, "wrong": staff.wrongLogin, "empty": staff.emptyLogin,
      "signed-out": words.signedOut,
    ]
    return page(
      .staffSignIn,
      staff.signInTitle,
      back: BackLink("/", staff.asLearner),
      [
        "note": seconds ?? note(notes), "login": staff.login, "loginHelp": staff.loginHelp,
        "passphrase": staff.passphrase, "button": staff.signIn,
      ]
    )
  }

  fileprivate func signInStaff() async throws -> PageReply {
    guard let login = form["login"], !login.tidied.isEmpty, let passphrase = form["passphrase"],
      !passphrase.isEmpty
    else { return .see(Self.staffSignIn + "?note=empty") }
    return try await entering(from: Self.staffSignIn, to: "/staff") {
      try await site.engine.signInStaff(login, passphrase: passphrase, on: device())
    }
  }
}

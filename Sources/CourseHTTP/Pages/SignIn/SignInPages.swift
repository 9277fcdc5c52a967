import CourseCore
import CourseEngine

extension Pages {
  static let signInRoutes: [PageRoute] = [
    .get("/", signedIn: false) { call in
      if call.learner?.isOfStaff == true { return .see("/staff") }
      if call.isSignedIn { return try await call.home() }
      return try await call.beginsFirstStart()
        ? .see("/setup") : try await call.classPage() ?? call.welcome()
    },
    .post("/sign-in/card", signedIn: false) { call in
      guard let card = CardCode(call.form["card"] ?? "") else { return .see("/?note=card") }
      return .see("/sign-in").setting(.card, to: card.text)
    },
    .get("/sign-in", signedIn: false) { call in call.card == nil ? .see("/") : call.askPIN() },
    .post("/sign-in", signedIn: false) { call in try await call.signIn() },
    .post("/guest", signedIn: false) { call in
      guard let guests = call.site.guests else { throw Problem(.notFound) }
      let token = try await call.site.signIns.enter { try await guests.admit() }
      return .see(call.wayBack).setting(.session, to: token.text)
    },
    .get("/idle") { call in call.page(.idle, call.words.stillThere, ["stay": call.wayBack]) },
    .post("/look", signedIn: false) { call in
      var look = call.look
      look.turn(call.form["turn"] ?? "")
      return .see(call.wayBack).setting(.look, to: look.cookie)
    },
  ]

  static let leavingRoutes: [PageRoute] = [
    .post("/sign-out", signedIn: false) { call in
      try await call.signOut(isIdle: call.form["idle"] != nil)
    },
    .get("/idle/over") { call in try await call.signOut(isIdle: true) },
  ]
}

extension PageCall {
  fileprivate func welcome() -> PageReply {
    page(
      .welcome,
      words.welcome,
      [
        "note": note(["card": words.wrongCard, "signed-out": words.signedOut]),
        "hasGuests": site.guests != nil, "to": scanned,
        "scanned": scanned.map { _ in words.scanned },
      ]
    )
  }

  /// The lesson that somebody came for without a sign-in, as by the symbol on a poster.
  private var scanned: String? {
    query["to"].flatMap { OpenPath.isOfCourse($0) && Self.isOurs($0) ? $0 : nil }
  }

  fileprivate func askPIN() -> PageReply {
    let seconds = query.number("wait").map { words.slowDown($0) }
    let note = seconds ?? note(["wrong": words.wrongPIN, "empty": words.emptyPIN])
    return page(
      .pin,
      words.pinTitle,
      back: BackLink("/", words.back),
      ["note": note, "action": "/sign-in"]
    )
  }

  fileprivate func signIn() async throws -> PageReply {
    guard let card else { return .see("/") }
    guard let pin = form["pin"], !pin.isEmpty else { return .see("/sign-in?note=empty") }
    return try await entering(from: "/sign-in", to: "/") {
      try await site.engine.signIn(card: card, pin: pin, on: device())
    }
  }

  /// Signs somebody in, or leads back to the page that asked and says there what is wrong.
  func entering(
    from page: String,
    to first: String,
    _ signIn: @Sendable () async throws -> SignedIn
  ) async throws -> PageReply {
    do {
      let token = try await site.signIns.enter { try await signIn().token }
      return keepingKiosk(.see(first).setting(.card, to: nil).setting(.session, to: token.text))
    } catch EngineError.wrongCardOrPIN, EngineError.wrongLogin {
      return .see("\(page)?note=wrong")
    } catch EngineError.slowDown(let wait) {
      return .see("\(page)?wait=\((wait.milliseconds + 999) / 1_000)")
    }
  }

  /// Ends the sign-in and leaves nothing of it on the screen.
  fileprivate func signOut(isIdle: Bool) async throws -> PageReply {
    if let token {
      site.guests?.leave(token)
      do {
        try await engine.signOut(token)
        if let tutor { try await engine.signOut(tutor) }
      } catch is StoreError {
        // It ends by itself within the hour; the screen forgets it now.
      }
    }
    return .see(isIdle ? "/?note=signed-out" : "/")
      .setting(.session, to: nil).setting(.look, to: nil).setting(.card, to: nil)
      .setting(.sighting, to: nil).setting(.found, to: nil).setting(.tutor, to: nil)
      .clearingBrowser()
  }

  /// What a note in the address says, of those that may stand there.
  func note(_ notes: [String: String]) -> String? { query["note"].flatMap { notes[$0] } }

  /// The page that a form was on, of ours alone.
  var wayBack: String {
    guard let back = form["back"] ?? query["back"], Self.isOurs(back) else { return "/" }
    return back
  }

  /// Whether an address leads nowhere but to one of our pages.
  static func isOurs(_ path: String) -> Bool {
    path.hasPrefix("/") && !path.hasPrefix("//")
      && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
  }
}

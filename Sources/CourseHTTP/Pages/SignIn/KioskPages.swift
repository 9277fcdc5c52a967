import CourseEngine

extension Pages {
  /// Where a machine becomes a kiosk, by the code that the officer was given.
  static let kioskRoutes: [PageRoute] = [
    .get("/kiosk", signedIn: false) { call in call.kioskPage() },
    .post("/kiosk", signedIn: false) { call in try await call.registerKiosk() },
  ]
}

extension PageCall {
  fileprivate func kioskPage() -> PageReply {
    page(
      .kiosk,
      words.kioskTitle,
      back: BackLink("/", words.back),
      ["note": note(["wrong": words.problem(.wrongCode), "done": words.kioskDone])]
    )
  }

  fileprivate func registerKiosk() async throws -> PageReply {
    let code = (form["code"] ?? "").filter { $0 != " " }
    do {
      let kiosk = try await site.engine.registerKiosk(code: code)
      return .see("/kiosk?note=done").setting(.kiosk, to: kiosk.token.text)
    } catch EngineError.wrongCode {
      return .see("/kiosk?note=wrong")
    }
  }

  /// The machine that somebody signs in at.
  func device() async throws -> Device { try await site.engine.device(showing: kiosk) }

  /// Has the browser keep what makes it a kiosk for longer.
  func keepingKiosk(_ reply: PageReply) -> PageReply {
    guard let kiosk else { return reply }
    return reply.setting(.kiosk, to: kiosk.text)
  }
}

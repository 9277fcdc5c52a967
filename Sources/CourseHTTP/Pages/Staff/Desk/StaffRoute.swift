import CourseCore
import CourseEngine

/// A page of the staff with what its form does, for somebody with a right.
struct StaffRoute: Sendable {
  typealias Handler = @Sendable (StaffDesk) async throws -> PageReply

  let routes: [PageRoute]

  /// A page that is looked at.
  static func page(_ path: String, for right: Right, _ show: @escaping Handler) -> Self {
    Self(routes: [.get(path) { call in try await show(StaffDesk(call, needing: right)) }])
  }

  /// What a button does.
  static func act(
    _ path: String,
    for right: Right,
    bodyBytes: Int? = nil,
    _ act: @escaping Handler
  ) -> Self {
    let route = PageRoute.post(path, bodyBytes: bodyBytes) { call in
      try await act(StaffDesk(call, needing: right))
    }
    return Self(routes: [route])
  }

  /// A page with a form, and what the form does; what is refused is shown in the form, with all that
  /// was typed.
  static func form(
    _ path: String,
    for right: Right,
    bodyBytes: Int? = nil,
    show: @escaping Handler,
    take: @escaping Handler
  ) -> Self {
    let taking = act(path, for: right, bodyBytes: bodyBytes) { desk in
      do { return try await take(desk) } catch EngineError.refused(let refused) {
        return try await show(desk.again(refused))
      } catch EngineError.issuingKey(let why) {
        let text = IssuingKeyWords.text(why, in: desk.language)
        return try await show(desk.again(because: text))
      } catch EngineError.wrongLogin {
        return try await show(desk.again(because: desk.words.wrongLogin))
      } catch EngineError.slowDown(let wait) {
        let seconds = Int((wait.milliseconds + 999) / 1_000)
        return try await show(desk.again(because: desk.call.words.slowDown(seconds)))
      }
    }
    return Self(routes: page(path, for: right, show).routes + taking.routes)
  }
}

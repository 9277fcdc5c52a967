import CourseCore
import CourseEngine

extension PageRoute {
  /// A page that somebody with a right may open.
  static func staff(
    _ path: String,
    for right: Right,
    _ show: @escaping @Sendable (StaffDesk) async throws -> PageReply
  ) -> [Self] {
    [.get(path) { call in try await show(StaffDesk(call, needing: right)) }]
  }

  /// What a button does, for somebody with a right.
  static func staffAct(
    _ path: String,
    for right: Right,
    _ act: @escaping @Sendable (StaffDesk) async throws -> PageReply
  ) -> [Self] {
    [.post(path) { call in try await act(StaffDesk(call, needing: right)) }]
  }

  /// A page with a form, and what the form does; what is refused is shown in the form, with all that
  /// was typed.
  static func staffForm(
    _ path: String,
    for right: Right,
    show: @escaping @Sendable (StaffDesk) async throws -> PageReply,
    take: @escaping @Sendable (StaffDesk) async throws -> PageReply
  ) -> [Self] {
    let taking = staffAct(path, for: right) { desk in
      do { return try await take(desk) } catch EngineError.refused(let refused) {
        return try await show(desk.refusing(refused))
      }
    }
    return staff(path, for: right, show) + taking
  }
}

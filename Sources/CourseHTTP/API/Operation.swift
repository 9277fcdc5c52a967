import CourseCore
import HTTPTypes

/// One thing a client can ask for: how it is asked, what may come back, and what is done.
///
/// Routes and the OpenAPI document are both made from the list of operations, so neither can say
/// what the other does not.
struct Operation: Sendable {
  /// Stable, in camel case, such as `answerQuestion`.
  let id: String
  let method: HTTPRequest.Method

  /// Below the version's root, with parameters in braces: `/courses/{course}`.
  let path: String
  let summary: String

  /// Whether the request must show the token of a sign-in.
  let needsSignIn: Bool

  /// What only some roles may do; `nil` where whoever is signed in may, or anybody.
  var right: Right? = nil
  var parameters: [Parameter] = []

  /// The shape of the request's body; `nil` when it has none.
  var body: Schema? = nil

  /// The longest body that is read; `nil` where what every operation takes is enough.
  var bodyBytes: Int? = nil

  /// Whether anybody may send much: only some do so at once, for it all lies in memory.
  var isLongFromAnybody: Bool { !needsSignIn && (bodyBytes ?? 0) > 1 << 20 }

  /// What comes back when all is well.
  let reply: ReplyDescription

  /// The problems that are peculiar to the operation, beside those every operation may meet.
  var problems: [ProblemKind] = []
  let handle: @Sendable (Call) async throws -> Reply
}

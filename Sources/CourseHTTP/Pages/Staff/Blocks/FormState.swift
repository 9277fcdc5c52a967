import CourseEngine

/// What the forms of a page are filled with: what was typed before, and what is wrong with it.
struct FormState: Sendable {
  let call: PageCall

  /// Whether the page shows a form that was just sent, with what was typed.
  private(set) var isAgain = false

  /// What that form could not be taken for.
  private(set) var refused: [Refused] = []

  /// What else is to be said about it.
  private(set) var problem: String?

  init(_ call: PageCall) { self.call = call }

  /// The same page with its form as it was sent.
  func again(_ refused: [Refused], because problem: String? = nil) -> Self {
    var state = self
    state.isAgain = true
    state.refused = refused
    state.problem = problem
    return state
  }

  var isRefused: Bool { !refused.isEmpty || problem != nil }

  /// What is wrong with a field of the form that was sent.
  func error(of field: String) -> String? {
    refused.first { $0.field == field }.map { RefusalWords.text($0.refusal, in: call.language) }
  }

  /// What is said above the form; `nil` where nothing was refused.
  var note: String? {
    if let problem { return problem }
    if refused.count == 1, let only = refused.first { return error(of: only.field) }
    return refused.isEmpty ? nil : StaffWords.of(call.language).refusedCount(refused.count)
  }
}

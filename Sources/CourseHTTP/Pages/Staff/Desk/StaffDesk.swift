import CourseCore
import CourseEngine
import HTTPTypes

/// A request for a page of the staff: who asks, what that person may do, and what was refused of a form.
struct StaffDesk: Sendable {
  let call: PageCall
  let token: SessionToken
  let staff: StaffView

  private var state: FormState

  /// - Throws: `EngineError.passphraseNeeded`, `.notAllowed`, `.notSignedIn`.
  init(_ call: PageCall, needing right: Right) async throws {
    self.call = call
    state = FormState(call)
    token = try call.signedIn()
    staff = try await call.engine.myRoles(token)
    guard staff.rights.contains(right) else { throw EngineError.notAllowed(right) }
  }

  var engine: Engine { call.engine }
  var form: Form { call.form }
  var query: Form { call.query }

  /// What is looked for on this page, by a form that finds.
  var found: Form { call.found }
  var language: Language { call.language }
  var words: StaffWords { .of(language) }
  var site: PageSite { call.site }

  /// What the form that was sent could not be taken for.
  var refused: [Refused] { state.refused }

  func may(_ right: Right) -> Bool { staff.rights.contains(right) }

  /// The same request, to show its form again with what was typed.
  func again(_ refused: [Refused] = [], because problem: String? = nil) -> Self {
    var desk = self
    desk.state = state.again(refused, because: problem)
    return desk
  }

  /// A page of the staff; “back” leads to their first page where nothing else is said.
  ///
  /// Without scripts it is fetched anew after so many seconds, where that is said.
  func page(
    _ title: String,
    back: BackLink? = nil,
    refresh seconds: Int? = nil,
    _ blocks: [Block]
  ) -> PageReply {
    call.page(
      .blocks,
      title,
      back: back ?? BackLink("/staff", words.home),
      status: state.isRefused ? .unprocessableContent : .ok,
      [
        "blocks": blocks.map { $0.values(in: state) }, "note": note, "went": went,
        // Whoever types in a list needs longer than whoever answers a question.
        "idleAfter": 900, "idleLoad": 930, "seconds": seconds,
      ]
    )
  }

  private var note: String? {
    state.note ?? call.note(["relative": teaching.signedRelative])
  }

  /// What went well with the form before.
  private var went: String? {
    guard !state.isRefused else { return nil }
    return call.note(["saved": words.saved, "done": words.done, "signed": teaching.signed])
  }
}

extension StaffDesk {
  /// A settlement that was chosen in a field, or named in the query.
  func settlement(_ field: String) -> SettlementID? {
    (form[field] ?? query[field]).flatMap { SettlementID(hex: $0) }
  }

  /// The person that the address names.
  func person() throws -> PersonID {
    guard let id = PersonID(hex: try call.value("person")) else { throw Problem(.notFound) }
    return id
  }

  /// A day that was typed in a field; `nil` for an empty one.
  ///
  /// - Throws: `EngineError.refused` for what is no day.
  func day(_ field: String) throws -> CalendarDay? {
    let typed = (form[field] ?? "").tidied
    guard !typed.isEmpty else { return nil }
    guard let day = CalendarDay(typed: typed) else {
      throw EngineError.refused([Refused(field, .date)])
    }
    return day
  }
}

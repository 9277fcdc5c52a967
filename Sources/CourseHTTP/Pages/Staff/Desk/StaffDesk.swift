import CourseCore
import CourseEngine
import HTTPTypes

/// A request for a page of the staff: who asks, what that person may do, and what was refused of a form.
struct StaffDesk: Sendable {
  let call: PageCall
  let token: SessionToken
  let staff: StaffView

  /// Whether the page shows a form that was just sent, with what was typed.
  private(set) var isAgain = false

  /// What that form could not be taken for.
  private(set) var refused: [Refused] = []

  /// - Throws: `EngineError.passphraseNeeded`, `.notAllowed`, `.notSignedIn`.
  init(_ call: PageCall, needing right: Right) async throws {
    self.call = call
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

  func may(_ right: Right) -> Bool { staff.rights.contains(right) }

  /// The same request, to show its form again with what was typed.
  func again(_ refused: [Refused] = []) -> Self {
    var desk = self
    desk.isAgain = true
    desk.refused = refused
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
      status: refused.isEmpty ? .ok : .unprocessableContent,
      [
        "blocks": blocks.map { $0.values(at: self) }, "note": note, "went": went,
        // Whoever types in a list needs longer than whoever answers a question.
        "idleAfter": 900, "idleLoad": 930, "seconds": seconds,
      ]
    )
  }

  private var note: String? {
    if refused.count == 1, let only = refused.first { return error(of: only.field) }
    if !refused.isEmpty { return words.refusedCount(refused.count) }
    return call.note(["relative": teaching.signedRelative])
  }

  /// What went well with the form before.
  private var went: String? {
    guard refused.isEmpty else { return nil }
    return call.note(["saved": words.saved, "done": words.done, "signed": teaching.signed])
  }

  /// What is wrong with a field of the form that was sent.
  func error(of field: String) -> String? {
    refused.first { $0.field == field }.map { RefusalWords.text($0.refusal, in: language) }
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

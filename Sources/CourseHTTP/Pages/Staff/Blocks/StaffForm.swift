import CourseCore

/// A form of a staff page.
struct StaffForm: Sendable {
  struct Button: Sendable {
    let label: String
    let value: String?
    let isMain: Bool

    /// A value is sent as `do`.
    init(_ label: String, value: String? = nil, isMain: Bool = true) {
      self.label = label
      self.value = value
      self.isMain = isMain
    }
  }

  private enum Purpose {
    case acting, searching, finding
  }

  private let path: String
  private let fields: [Field]
  private let buttons: [Button]
  private let purpose: Purpose

  /// A form that does something.
  init(_ path: String, _ fields: [Field], _ buttons: [Button]) {
    self.path = path
    self.fields = fields
    self.buttons = buttons
    purpose = .acting
  }

  /// A form that asks for a page, which says in its address what was looked for.
  init(searching path: String, _ fields: [Field], _ button: String) {
    self.path = path
    self.fields = fields
    buttons = [Button(button, isMain: false)]
    purpose = .searching
  }

  /// A form that looks for people on a page, whose address does not say whom.
  init(finding path: String, _ fields: [Field], _ button: String) {
    self.path = path
    self.fields = fields + [.hidden(Pages.findingPlace, path)]
    buttons = [Button(button, isMain: false)]
    purpose = .finding
  }

  func values(in state: FormState) -> Values {
    let typed = typed(in: state)
    return [
      "block": Template.blockForm.rawValue,
      "action": purpose == .finding ? Pages.finding : path,
      "method": purpose == .searching ? "get" : "post", "isSent": purpose != .searching,
      "hasFiles": fields.contains(where: \.isFile),
      "hidden": fields.filter(\.isHidden).map { values(of: $0, typed, state) },
      "fields": fields.filter { !$0.isHidden }.map { values(of: $0, typed, state) },
      "buttons": buttons.map { button in
        [
          "label": button.label, "pressed": button.value,
          "class": button.isMain ? "main" : "second",
        ] as Values
      },
    ]
  }

  /// What was typed in the form before; `nil` where nothing was.
  private func typed(in state: FormState) -> Form? {
    switch purpose {
    case .acting: state.isAgain && state.call.path == path ? state.call.form : nil
    case .searching: sent(state.call.query)
    case .finding: sent(state.call.found)
    }
  }

  /// What came of the form; `nil` before it was sent.
  private func sent(_ form: Form) -> Form? {
    fields.contains { form[$0.name] != nil } ? form : nil
  }

  private func values(of field: Field, _ typed: Form?, _ state: FormState) -> Values {
    field.values(typed: typed, error: purpose == .acting ? state.error(of: field.name) : nil)
  }
}

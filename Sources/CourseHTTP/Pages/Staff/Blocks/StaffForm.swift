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

  private let path: String
  private let fields: [Field]
  private let buttons: [Button]
  private let isSearch: Bool

  /// A form that does something.
  init(_ path: String, _ fields: [Field], _ buttons: [Button]) {
    self.path = path
    self.fields = fields
    self.buttons = buttons
    isSearch = false
  }

  /// A form that asks for a page, which says in its address what was looked for.
  init(searching path: String, _ fields: [Field], _ button: String) {
    self.path = path
    self.fields = fields
    buttons = [Button(button, isMain: false)]
    isSearch = true
  }

  func values(at desk: StaffDesk) -> Values {
    let wasSent = desk.isAgain && desk.call.path == path
    let typed = isSearch ? desk.query : wasSent ? desk.form : nil
    return [
      "block": Template.blockForm.rawValue, "action": path,
      "method": isSearch ? "get" : "post", "isSent": !isSearch,
      "hidden": fields.filter(\.isHidden).map { values(of: $0, typed, desk) },
      "fields": fields.filter { !$0.isHidden }.map { values(of: $0, typed, desk) },
      "buttons": buttons.map { button in
        [
          "label": button.label, "pressed": button.value,
          "class": button.isMain ? "main" : "second",
        ] as Values
      },
    ]
  }

  private func values(of field: Field, _ typed: Form?, _ desk: StaffDesk) -> Values {
    field.values(typed: typed, error: isSearch ? nil : desk.error(of: field.name))
  }
}

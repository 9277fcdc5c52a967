/// Something that a form asks for.
struct Field: Sendable {
  enum Control: Sendable {
    case line(Hint)

    /// Never written back into a page.
    case secret(isNew: Bool)

    /// What a scanner types, hidden so that no input method changes it; the text is that of a box that
    /// shows it.
    case scan(show: String)

    /// Written as people here do: a browser would show it by its own language.
    case day
    case area

    /// A photo, a scan or another file of a paper, sent as it is; a telephone offers its camera.
    case file(isCamera: Bool)

    /// Many lines, which a script can also take from a file; the text is that of its button.
    case table(file: String)

    /// Choices to be seen at once; one of them, or any.
    case options([Option], isSeveral: Bool)

    /// The same for short choices, side by side.
    case row([Option], isSeveral: Bool)

    /// One of many choices.
    case menu([Option])

    /// Something to be affirmed.
    case tick
    case hidden

    /// Not asked for: what comes next is about this.
    case heading
  }

  /// What a keyboard on the screen is to offer.
  enum Hint: Sendable { case text, name, number, phone, login, search }

  struct Option: Sendable {
    let value: String
    let label: String

    init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  let name: String
  let label: String
  let help: String?

  /// Where the help is read aloud; `nil` where nobody can.
  let say: String?
  let control: Control

  /// What stands there before anything was typed; several for several choices.
  let given: [String]

  init(
    _ name: String,
    _ label: String,
    _ control: Control = .line(.text),
    given: [String] = [],
    help: String? = nil,
    say: String? = nil
  ) {
    self.name = name
    self.label = label
    self.control = control
    self.given = given
    self.help = help
    self.say = say
  }

  static func hidden(_ name: String, _ value: String) -> Self {
    Self(name, "", .hidden, given: [value])
  }

  /// Something above the fields that follow.
  static func heading(_ text: String, help: String? = nil) -> Self {
    Self("", text, .heading, help: help)
  }

  /// What makes a form that is sent twice count once.
  static var once: Self {
    .hidden("once", String(UInt64.random(in: .min ... .max), radix: 36))
  }
}

import CourseCore

extension Field {
  /// What its control is filled with: what was typed when the form was sent, else what is given.
  func values(typed form: Form?, error: String?) -> Values {
    let values = form?.all(name) ?? given
    let described = [help == nil ? nil : "-help", error == nil ? nil : "-error"]
      .compactMap { $0.map { "f-\(name)\($0)" } }
    let common: Values = [
      "id": "f-\(name)", "field": name, "label": label, "help": help, "say": say, "error": error,
      "value": values.first ?? "", "isWrong": error != nil,
      "described": described.isEmpty ? nil : described.joined(separator: " "),
    ]
    return common.adding(control.values(values))
  }

  var isHidden: Bool { if case .hidden = control { true } else { false } }

  var isFile: Bool { if case .file = control { true } else { false } }
}

extension Field.Control {
  fileprivate func values(_ chosen: [String]) -> Values {
    switch self {
    case .line(let hint): Self.input(hint)
    case .secret(let isNew):
      Self.input("password", isNew ? "new-password" : "current-password").adding(["value": ""])
    case .scan(let show): ["control": Template.controlScan.rawValue, "show": show, "value": ""]
    case .day: Self.input("text", "off", mode: "numeric")
    case .file(let isCamera):
      ["control": Template.controlFile.rawValue, "isCamera": isCamera]
    case .area: ["control": Template.controlArea.rawValue]
    case .table(let file): ["control": Template.controlArea.rawValue, "takesFile": file]
    case .options(let options, let isSeveral): Self.values(of: options, isSeveral, chosen)
    case .row(let options, let isSeveral):
      Self.values(of: options, isSeveral, chosen).adding(["isRow": true])
    case .menu(let options):
      [
        "control": Template.controlMenu.rawValue, "options": Self.values(of: options, chosen),
      ]
    case .tick:
      ["control": Template.controlTick.rawValue, "isChosen": chosen.contains("yes")]
    case .hidden: [:]
    case .heading: ["control": Template.controlHeading.rawValue]
    }
  }

  private static func values(
    of options: [Field.Option],
    _ isSeveral: Bool,
    _ chosen: [String]
  ) -> Values {
    [
      "control": Template.controlOptions.rawValue, "type": isSeveral ? "checkbox" : "radio",
      "options": values(of: options, chosen),
    ]
  }

  private static func values(of options: [Field.Option], _ chosen: [String]) -> [Values] {
    options.enumerated().map { place, option in
      [
        "place": place, "option": option.value, "text": option.label,
        "isChosen": chosen.contains(option.value),
      ]
    }
  }

  private static func input(_ type: String, _ completion: String, mode: String? = nil) -> Values {
    [
      "control": Template.controlLine.rawValue, "type": type, "completion": completion,
      "mode": mode,
    ]
  }

  private static func input(_ hint: Field.Hint) -> Values {
    switch hint {
    case .text, .name: input("text", "off")
    case .number: input("text", "off", mode: "numeric")
    case .phone: input("text", "off", mode: "tel")
    case .login: input("text", "username")
    case .search: input("search", "off")
    }
  }
}

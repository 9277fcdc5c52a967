import CourseCore
import CourseEngine

extension Pages {
  static let settingRoutes: [StaffRoute] = [
    .form("/staff/settings", for: .changeSettings) { desk in
      try await desk.settingsPage()
    } take: { desk in
      try await desk.changeSettings()
    }
  ]
}

extension StaffDesk {
  var centreWords: CentreWords { .of(language) }

  fileprivate func settingsPage() async throws -> PageReply {
    let kept = try await engine.centreSettings()
    let fields = CentreSetting.allCases.map { setting in
      Field(
        setting.field,
        setting.label(in: language),
        control(of: setting),
        given: [kept[setting] ?? ""],
        help: centreWords.settingHelp(setting)
      )
    }
    return page(
      centreWords.settings,
      [
        .text(centreWords.settingsLead),
        .form(StaffForm(call.path, fields, [.init(words.save)])),
      ]
    )
  }

  private func control(of setting: CentreSetting) -> Field.Control {
    if let choices = setting.choices {
      let options = choices.map { Field.Option($0, centreWords.settingChoice($0)) }
      return .menu([Field.Option("", centreWords.notChosen)] + options)
    }
    switch setting {
    case .centrePhone: return .line(.phone)
    case .coreProgramme, .proficientProgramme:
      let programmes = engine.content.programmes(in: language)
        .map { Field.Option($0.id.rawValue, $0.title) }
      return .menu([Field.Option("", centreWords.notChosen)] + programmes)
    default: return .line(.text)
    }
  }

  /// Keeps every setting that was changed; while one of them cannot be taken, none.
  fileprivate func changeSettings() async throws -> PageReply {
    let kept = try await engine.centreSettings()
    var refused: [Refused] = []
    var changes: [(CentreSetting, String?)] = []
    for setting in CentreSetting.allCases {
      let typed = form[setting.field] ?? ""
      guard !typed.tidied.isEmpty else {
        if kept[setting] != nil { changes.append((setting, nil)) }
        continue
      }
      do throws(Refusal) {
        let value = try setting.checked(typed)
        if value != kept[setting] { changes.append((setting, value)) }
      } catch { refused.append(Refused(setting.field, error)) }
    }
    guard refused.isEmpty else { throw EngineError.refused(refused) }
    for (setting, value) in changes { _ = try await engine.change(token, setting, to: value) }
    return .see(call.path + "?note=saved")
  }
}

extension CentreSetting {
  /// The field of its form.
  ///
  /// NB: not the bare name, for `seal` is what every form carries.
  fileprivate var field: String { "centre-" + rawValue.replacing(".", with: "-") }
}

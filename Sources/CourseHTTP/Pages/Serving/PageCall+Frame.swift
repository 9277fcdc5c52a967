import CourseCore
import CourseEngine
import HTTPTypes

extension PageCall {
  /// Makes a page: what is peculiar to it, in the frame that all have.
  ///
  /// The values are those of the template; `back` says where “back” leads, and is `nil` on a first page.
  func page(
    _ template: Template,
    _ title: String,
    back: BackLink? = nil,
    status: HTTPResponse.Status = .ok,
    _ values: Values = [:]
  ) -> PageReply {
    var all = frame(title, back: back).adding(values)
    if language == .english, values.texts.joined(separator: " ").isVietnamese {
      all["textLanguage"] = Language.vietnamese.rawValue
    }
    if language == .english, title.isVietnamese {
      all["titleLanguage"] = Language.vietnamese.rawValue
    }
    all["content"] = template.rawValue
    all["aloud"] = wholeVoice(template)
    return PageReply(Template.frame.filled(with: all), status: status)
  }

  private func frame(_ title: String, back: BackLink?) -> Values {
    [
      "words": words.texts, "language": language.rawValue, "title": title, "path": path,
      "look": look.classes.joined(separator: " "), "isLarge": look.isLarge,
      "hasContrast": look.hasContrast, "isEnglish": language == .english,
      "assets": site.assets.addresses, "back": back?.values, "name": name,
      "isSignedIn": isSignedIn && !isAuthor, "hasWays": isSignedIn || back != nil,
      "notMe": learner.map { words.notMe($0.callName ?? $0.fullName) } ?? words.leaveGuest,
      "hand": handValues,
      "preview": previewValues(),
      "previewTexts": isAuthor ? PreviewWords.of(language).texts : nil,
      "seal": token.map { OwnPage.seal(of: $0, by: engine) },
      // In seconds; without scripts the page itself is left, a little later.
      "idleAfter": tutor == nil ? 180 : 900, "idleLoad": tutor == nil ? 210 : 930,
      "examining": tutor == nil ? nil : name.map { TeachingWords.of(language).oralGoing($0) },
      "endOral": TeachingWords.of(language).endOral,
    ]
  }

  var isSignedIn: Bool { learner != nil || isGuest }

  /// Whether whoever sits there writes what is shown.
  private var isAuthor: Bool { site.manuscript != nil }

  var isGuest: Bool { token.flatMap { site.guests?.engine(of: $0) } != nil }

  private var name: String? {
    isGuest && !isAuthor ? words.guest : learner.map { $0.callName ?? $0.fullName }
  }
}

/// Where “back” leads from a page.
struct BackLink: Sendable {
  let path: String
  let label: String

  init(_ path: String, _ label: String) {
    self.path = path
    self.label = label
  }

  var values: Values { ["path": path, "label": label] }
}

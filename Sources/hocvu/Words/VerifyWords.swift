import CourseCore
import CourseEngine

/// What `hocvu verify` says, in one language.
struct VerifyWords: Sendable {
  let signedFacts: String
  let compare: String
  let clockInDoubt: String
  let notText: @Sendable (_ given: String) -> String
  let badKeys: @Sendable (_ path: String) -> String
  let noReader: String
  let noPicture: @Sendable (_ path: String) -> String
  let noSymbol: @Sendable (_ path: String) -> String
  let badList: @Sendable (_ path: String, StatusListError) -> String

  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }
}

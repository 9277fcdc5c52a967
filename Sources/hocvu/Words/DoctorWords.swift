import CourseCore
import CourseStore

/// The words of `hocvu doctor` and `hocvu rebuild` in one language.
struct DoctorWords: Sendable {
  /// What is said when there is nothing to say.
  let nothing: String

  /// Says a finding in one plain sentence.
  let sentence: @Sendable (Finding) -> String

  /// Says how many records were derived from.
  let rebuilt: @Sendable (Int) -> String

  /// Says why tables could not be rebuilt.
  let notRebuilt: @Sendable (Finding) -> String

  static func of(_ language: Language) -> Self {
    language == .english ? english : vietnamese
  }
}

package import CourseCore

/// What checking a paper came to, in every language.
package enum VerdictWords {
  package static func text(_ verdict: PaperVerdict, in language: Language) -> String {
    language == .english ? englishText(verdict) : vietnameseText(verdict)
  }
}

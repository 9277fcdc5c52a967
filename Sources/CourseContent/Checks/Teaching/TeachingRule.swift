import CourseCore

/// One thing that a text which teaches well has, or has not.
protocol TeachingRule {
  func findings(in file: TaughtFile) -> [TeachingFinding]
}

/// A place in which a rule sees something to look at.
struct TeachingFinding {
  let problem: Problem
  let words: [Word]

  /// The id of the step or question; `nil` for the file as a whole.
  let part: String?

  /// The text that it is about, for its place in the file.
  var text: String?

  /// The words of that text to point at.
  var quote: String?

  /// What to write in place of the quote, where that is plain.
  var replacement: String?
}

import CourseCore

extension PreviewWords {
  static let english = PreviewWords(
    texts: [
      "contents": "Contents",
      "toContents": "To the contents and the problems",
      "saved": "This page changes when a file is saved.",
      "sound": "No problem was found.",
      "problems": "To be mended",
      "lessons": "Lessons",
      "banks": "Banks of questions",
      "tests": "Tests",
      "take": "Try it",
      "key": "The key (authors alone see it)",
      "place": "Show this place",
      "changeTo": "Change to:",
      "toMend": "To mend:",
      "standsAt": "This question is of the bank:",
    ],
    title: { "Preview of \($0)" },
    found: { errors, warnings in
      warnings == 0 ? "\(errors) errors" : "\(errors) errors, \(warnings) warnings"
    },
    shownAsBefore: { "\($0) has errors now; the page shows its last good version." },
    notShown: { "\($0) has errors and cannot be shown yet; mend and save it to see it." },
    error: "Error",
    warning: "Warning",
    amount: { "\($0) parts" },
    faults: { "\($0) to look at" },
    reading: "reading",
    practice: "practice from a bank",
    nothingRight: "A poll: nothing is right or wrong.",
    exactMarks: "Every mark must be right.",
    optionalMarks: "Marks may be missing, never wrong.",
    exactCase: "Capital letters must be as written.",
    points: { "Points: \($0)" },
    critical: { again in "★ Critical" + (again.map { "; asked again as: \($0)" } ?? "") },
    hint: { "Hint: \($0)" },
    lesson: { "Taught by: \($0)" },
    difficulty: { "Difficulty: \($0) of 5" },
    tags: { "Tags: \($0)" },
    within: { "± \($0)" },
    kinds: { kind in
      switch kind {
      case .choices: "choices"
      case .trueOrFalse: "true or false"
      case .typed: "typed"
      case .number: "number"
      case .order: "order"
      case .match: "match"
      case .sort: "sort"
      case .fill: "gaps"
      case .spot: "spots of a picture"
      case .scenario: "story"
      case .poll: "poll"
      }
    }
  )
}

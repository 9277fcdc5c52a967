/// Everything that can be wrong with content, by code; after a dot, which sentence of that code.
package enum Problem: String, CaseIterable, Hashable, Sendable {
  // The likeliest mistakes, in the order of the format's own table.
  case unquotedColon = "unquoted-colon"
  case unquotedStart = "unquoted-start"
  case lostText = "lost-text"
  case textInBrackets = "text-in-brackets"
  case quote
  case indent
  case oddSpace = "odd-space"
  case encoding
  case twice
  case unknownKey = "unknown-key"
  case unknownKeyAlike = "unknown-key.alike"
  case missing
  case wrongType = "wrong-type"
  case answerKeys = "answer-keys"
  case answerKeysNone = "answer-keys.none"
  case ambiguousNumber = "ambiguous-number"
  case id
  case idReserved = "id.reserved"
  case idTwice = "id-twice"
  case notFound = "not-found"
  case notFoundAlike = "not-found.alike"
  case media
  case mediaAlike = "media.alike"
  case mediaAlt = "media.alt"
  case mediaPath = "media.path"
  case mediaKind = "media.kind"
  case mediaSize = "media.size"
  case mediaScript = "media.script"
  case mediaOutside = "media.outside"
  case mediaNotPicture = "media.not-picture"
  case gap
  case story
  case storyBack = "story.back"
  case storyUnscored = "story.unscored"
  case draw
  case drawNoPoints = "draw.no-points"
  case drawPractice = "draw.practice"
  case inUse = "in-use"

  // What the reader of YAML refuses.
  case tooBig = "too-big"
  case tooDeep = "too-deep"
  case tooMany = "too-many"
  case tooManyProblems = "too-many-problems"
  case tooManyWarnings = "too-many-problems.warnings"
  case marks
  case unreadable
  case control
  case anchor
  case alias
  case tag
  case mergeKey = "merge-key"
  case directive
  case secondDocument = "second-document"
  case brackets
  case syntax
  case keyText = "key-text"

  // Files and their names.
  case formatVersion = "format-version"
  case fileKind = "file-kind"
  case fileKindTwo = "file-kind.two"
  case fileName = "file-name"
  case filePlace = "file-place"
  case unlisted
  case stray

  // Values and what they need beside them.
  case count
  case notUnique = "not-unique"
  case noRightOrWrong = "no-right-or-wrong"
  case moreWrongThanRight = "areas"
  case oneKind = "one-kind"
  case unusedKey = "unused-key"
  case needs
  case overlap
  case outsidePicture = "outside-picture"
  case emptyPart = "empty-part"
  case reviewDates = "review-dates"
  case levelOrder = "level-order"
  case rightOf = "right-of"

  // What refers to what.
  case circle
  case conditionDepth = "condition-depth"
  case againKind = "again"
  case againTwice = "again.twice"
  case againPlace = "again.chain"
  case finishNothing = "finish"
  case retiredUsed = "retired-used"
  case programmeVersion = "programme-version"
  case againDrawn = "again-drawn"

  // Translations.
  case translationKey = "translation.key"
  case translationCount = "translation.count"
  case translationExtra = "translation.extra"
  case translationOrphan = "translation.orphan"
  case translationShape = "translation.shape"
  case untranslated

  // Worth a look, and no more.
  case longQuestion = "long-question"
  case longOption = "long-option"
  case longLesson = "long-lesson"
  case timeLimit = "time-limit"
  case criticalAlone = "critical-alone"
  case overdue

  // How well a text teaches, looked at only when asked.
  case longSentence = "long-sentence"
  case hardWord = "hard-word"
  case foreignWord = "foreign-word"
  case houseSpelling = "house-spelling"
  case longestRight = "longest-right"
  case samePlace = "same-place"
  case samePlaceTruth = "same-place.truth"
  case allOfThese = "all-of-these"
  case negativeStem = "negative-stem"
  case noReason = "no-reason"
  case noReasonAtAll = "no-reason.all"
  case sameLetters = "same-letters"
  case lessonTime = "lesson-time"
  case noDifficulty = "coverage"
  case noCompetence = "coverage.competence"
  case guessing
  case guessingUnknown = "guessing.unknown"
  case acceptedUnknown = "accepted"
  case acceptedIdle = "accepted.idle"

  /// The word in brackets at the end of a message.
  package var code: String { rawValue.prefix { $0 != "." }.description }

  /// Whether the problem is one of those that `accepted` may name, or with `accepted` itself.
  var isAboutTeaching: Bool {
    switch self {
    case .longSentence, .hardWord, .foreignWord, .houseSpelling, .longestRight, .samePlace,
      .samePlaceTruth, .allOfThese, .negativeStem, .noReason, .noReasonAtAll, .sameLetters,
      .lessonTime, .noDifficulty, .noCompetence, .guessing, .guessingUnknown, .acceptedUnknown,
      .acceptedIdle:
      true
    default: false
    }
  }

  package var severity: Severity {
    switch self {
    case .longQuestion, .longOption, .longLesson, .timeLimit, .criticalAlone, .overdue,
      .untranslated, .unlisted, .stray, .tooManyWarnings:
      .warning
    default: isAboutTeaching ? .warning : .error
    }
  }
}

/// Whether a file with the problem can be used.
package enum Severity: String, Hashable, Sendable, CaseIterable {
  case error, warning
}

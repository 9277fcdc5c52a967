extension Problem {
  /// What mends the problem, where no line can be shown as it should be.
  var englishAdvice: String? {
    switch self {
    case .unquotedColon, .unquotedStart, .lostText: "put the whole sentence in double quotes"
    case .textInBrackets: "drop the brackets; one sentence to a line, with `- ` before each"
    case .quote: "add the quote at the end; around double quotes use single ones"
    case .indent: "move this line to its column with spaces"
    case .oddSpace: "delete the gap and type it again with the space bar"
    case .encoding: "open the file in a text editor and save it as UTF-8"
    case .twice: "keep one `{0}` and delete the other, or join the two"
    case .unknownKey, .unknownKeyAlike: "delete this line; `hocvu new` tells which keys there are"
    case .missing: "write a value after `{1}:`"
    case .wrongType: "write {1} after `{0}:`"
    case .answerKeys: "keep one answer key and delete the others"
    case .answerKeysNone: "add one such as `choices`, `true-or-false` or `answer`"
    case .ambiguousNumber: "write {1} or {2}"
    case .id, .idReserved: "change it to {1}"
    case .idTwice: "give one of the two another id, such as {0}-2"
    case .notFound, .notFoundAlike: "use an id that there is, or write that {0}"
    case .media, .mediaAlike: "copy the file into the folder `media` beside this one"
    case .mediaAlt: "add `alt:`, saying what is on it without giving the answer away"
    case .stray: "move it to a folder such as `Courses/<id>` or `Assessments/banks`"
    case .gap: "write it like `Call ((113)).` or `Dial ((*156|1080)).`"
    case .story: "add `to: {0}` to a reply of a scene above, or delete this scene"
    case .storyBack: "lead to a scene below only, or leave out `to` to end the story"
    case .storyUnscored: "add a `safe` or `unsafe` reply on that path"
    case .draw: "lower `take`, ask for less, or write more questions"
    case .drawPractice:
      "lower `of` and `right`, ask for less, or write more questions; polls do not count"
    case .drawNoPoints: "take at least one question with points, not a poll"
    case .longSentence: "make two sentences of it"
    case .hardWord, .foreignWord:
      "use an everyday word, or explain it at once: ‹{0} (what it means)›, ‹{0} là …›"
    case .houseSpelling: "write ‹{1}›"
    case .longestRight: "shorten the right answer, or make a wrong one as long"
    case .samePlace: "write the right answer in other places too"
    case .samePlaceTruth: "turn some of the statements round"
    case .allOfThese: "leave it out, or ask with several right options"
    case .negativeStem: "ask for what is so, such as ‹Việc nào nên làm?›"
    case .noReason: "add `why:` below it: what is mistaken in it, kindly"
    case .noReasonAtAll: "add `why:` to the question"
    case .sameLetters: "ask for `marks: exact`, or ask so that only one of the two is likely"
    case .lessonTime: "shorten the lesson, split it, or raise `minutes`"
    case .noDifficulty: "write such questions, or say why there are none"
    case .noCompetence: "write a question for it, or take the competence out"
    case .guessing: "draw more questions, raise `mark`, or add typed and ordering ones"
    case .guessingUnknown: "draw with fewer or simpler lines"
    case .acceptedUnknown: "write the code that stands in brackets after a finding"
    case .acceptedIdle: "delete the entry"
    default: nil
    }
  }
}

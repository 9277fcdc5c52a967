/// An attempt began, under these rules and with this paper, which never change.
package struct AttemptStarted: RecordBody {
  package static let kind = RecordKind("attempt.started")

  package let attempt: AttemptID
  package let assessment: AssessmentID

  /// The language the paper was drawn in.
  package let language: Language
  package let mode: AssessmentRules.Mode
  package let paper: Paper
  package let rules: SittingRules

  package init(
    attempt: AttemptID,
    assessment: AssessmentID,
    language: Language,
    mode: AssessmentRules.Mode,
    paper: Paper,
    rules: SittingRules
  ) {
    self.attempt = attempt
    self.assessment = assessment
    self.language = language
    self.mode = mode
    self.paper = paper
    self.rules = rules
  }
}

extension AttemptStarted {
  package var json: JSONValue {
    .object(present: [
      "attempt": attempt.json,
      "assessment": .string(assessment.rawValue),
      "language": .string(language.rawValue),
      "mode": .string(mode.rawValue),
      "paper": paper.json,
      "rules": rules.json,
    ])
  }

  /// Written without a `JSONValue` in between, because a paper names every question.
  package var canonicalBytes: [UInt8] {
    var writer = JSONWriter(capacity: 8_192)
    writer.object { json in
      json.member("assessment", assessment.rawValue)
      json.key("attempt")
      json.code(attempt.code)
      json.member("language", language.rawValue)
      json.member("mode", mode.rawValue)
      json.member("paper", paper)
      json.member("rules", rules.json)
    }
    return writer.bytes
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      attempt: try json.member("attempt"),
      assessment: try json.id("assessment"),
      language: try json.id("language"),
      mode: try json.choice("mode"),
      paper: try json.member("paper"),
      rules: try json.member("rules")
    )
  }
}

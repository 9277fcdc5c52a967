/// Names a question, unique within its bank, lesson or assessment.
package struct QuestionID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a bank of questions.
package struct BankID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a topic by which questions are drawn.
package struct Tag: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a scene of a scenario, unique within its question.
package struct SceneID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

extension QuestionFilter {
  /// Returns the questions of a bank that may be taken, in the order of the bank.
  ///
  /// Second wordings never are, and polls only where they are named.
  package func fitting(in bank: Bank) -> [Question] {
    let kept = Set(bank.questions.compactMap(\.again).map(\.rawValue) + bank.retired)
    let named = Set(questions)
    return bank.questions.filter { question in
      !kept.contains(question.id.rawValue) && (named.isEmpty || named.contains(question.id))
        && admits(question)
    }
  }

  /// Whether a question, named where the filter names some, has all else that is asked for.
  func admits(_ question: Question) -> Bool {
    (critical == nil || critical == question.isCritical)
      && (difficulties.isEmpty || difficulties.contains(question.difficulty))
      && (tags.isEmpty || tags.contains(where: question.tags.contains))
      && (competences.isEmpty || competences.contains(where: question.competences.contains))
      && (!questions.isEmpty || question.answer.isScored)
  }
}

/// Practice from a bank: which question comes next, and when it is enough.
///
/// Only first tries count. Questions are drawn until `right` of the latest `of` were right at the
/// first try; at the start fewer than `of` may do. When all have been drawn they return, the least
/// met first.
package struct PractiseRun: Hashable, Sendable {
  /// A question that was put, with how its first try went.
  package struct Put: Hashable, Sendable {
    package let question: QuestionID
    package let wasRightAtFirst: Bool

    package init(question: QuestionID, wasRightAtFirst: Bool) {
      self.question = question
      self.wasRightAtFirst = wasRightAtFirst
    }
  }

  package let practise: Practise

  /// In the order they were put.
  package let puts: [Put]

  package init(_ practise: Practise, puts: [Put]) {
    self.practise = practise
    self.puts = puts
  }

  /// How many of the latest `of` were right at the first try.
  package var rightOfLatest: Int { puts.suffix(practise.of).count(where: \.wasRightAtFirst) }

  package var isEnough: Bool { rightOfLatest >= practise.right }

  /// Returns the question to put next, of those that fit, or `nil` when none does.
  ///
  /// The least met come first, ties by chance; the one just put never comes twice running unless it
  /// is the only one.
  package func next(
    among questions: [Question],
    using chance: inout some RandomNumberGenerator
  ) -> Question? {
    let others = questions.filter { $0.id != puts.last?.question }
    let candidates = others.isEmpty ? questions : others
    let met = { (question: Question) in puts.count { $0.question == question.id } }
    guard let least = candidates.map(met).min() else { return nil }
    let rarest = candidates.filter { met($0) == least }
    return rarest[Shuffle.order(of: rarest.count, using: &chance)[0]]
  }
}

extension Practise {
  /// Returns the questions of a bank to practise with; a poll is none, for nobody can be right.
  package func fitting(in bank: Bank) -> [Question] {
    questions.fitting(in: bank).filter(\.answer.isScored)
  }
}

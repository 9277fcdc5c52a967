import CourseCore

extension DocumentReader {
  func bank(_ fields: Fields) -> Bank? {
    let id = fields.id(.bank)
    let title = fields.line(.title)
    let review = review(fields)
    let isRetired = isRetired(fields)
    let accepted = accepted(fields)
    let questions = questions(fields)
    guard let id, let questions else { return nil }
    return Bank(
      id: BankID(id),
      title: title,
      language: language,
      reviewed: review,
      questions: questions,
      retired: retiredIDs(),
      isRetired: isRetired,
      accepted: accepted
    )
  }

  /// Reads the questions of a bank or an assessment, with the rules between them.
  func questions(_ fields: Fields) -> [Question]? {
    var seen: [String: Int] = [:]
    var again: [(place: Int, number: Int)] = []
    var number = 0
    let retired = Set(outcome.retired)
    let questions = fields.records(.questions) { record -> Question? in
      defer { number += 1 }
      if let place = record[.id] {
        self.onceQuestion(place, &seen, retired)
        self.notePart(self.text(place), at: record.place)
      }
      if let place = record[.again] { again.append((place, number)) }
      return self.question(record, .bank)
    }
    guard let questions, let place = fields[.questions], !tree.cut.contains(place) else {
      return nil
    }
    return areSecondWordingsSound(questions, again) ? questions : nil
  }

  private func onceQuestion(_ place: Int, _ seen: inout [String: Int], _ retired: Set<String>) {
    let id = text(place)
    if let first = seen.updateValue(place, forKey: id) {
      let file = translation?.path ?? source.path
      report(.idTwice, [.text(id), .text("\(file):\(node(first).line + 1)")], at: place)
      seen[id] = first
    }
    if retired.contains(id) { report(.retiredUsed, [.text(id)], at: place) }
    declare(.question, id, at: place)
  }

  /// Checks that each second wording exists, serves one question, and is neither critical nor
  /// followed by another.
  private func areSecondWordingsSound(
    _ questions: [Question],
    _ again: [(place: Int, number: Int)]
  ) -> Bool {
    guard !again.isEmpty else { return true }
    let known = Dictionary(questions.indices.map { (questions[$0].id, $0) }) { first, _ in first }
    lazy var names = questions.map(\.id.rawValue)
    var served: [QuestionID: QuestionID] = [:]
    var isSound = true
    for (place, number) in again {
      guard let second = questions[number].again else { continue }
      let words: [Word] = [.text(second.rawValue)]
      if second == questions[number].id {
        report(.againPlace, words, at: place)
      } else if let question = known[second].map({ questions[$0] }) {
        if question.isCritical || question.again != nil {
          report(.againKind, words, at: place)
        } else if let first = served.updateValue(questions[number].id, forKey: second) {
          report(.againTwice, words + [.text(first.rawValue)], at: place)
        } else {
          continue
        }
      } else {
        reportAbsent(.question, second.rawValue, names, at: place)
      }
      isSound = false
    }
    return isSound
  }
}

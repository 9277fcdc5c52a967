import CourseCore
import CourseEngine
import Glibc

/// Asks the ten questions of a new centre line by line, from a person or from a file.
///
/// An answer that cannot be taken is asked for again; an empty one leaves for later what may wait.
struct Questionnaire {
  private let words: SetUpWords
  private let language: Language

  init(_ words: SetUpWords, _ language: Language) {
    self.words = words
    self.language = language
  }

  /// Asks for all that is not answered yet.
  ///
  /// - Throws: `Complaint` where the input ends before what cannot wait.
  func ask(_ known: SetupAnswers) throws -> Setup {
    print(words.welcome + "\n")
    var answers = known
    for question in SetupQuestion.allCases where answers.isEmpty(question) {
      repeat { answers[question] = try answer(question) } while try !isTaken(question, answers)
    }
    return answers.setup
  }

  /// Returns what was typed, and nothing where the input ended before what may wait.
  private func answer(_ question: SetupQuestion) throws -> String {
    prompt(question, words.question(question), question.mayWait ? words.mayWait : nil)
    switch question {
    case .passphrase: return try Secret.readLine(orElse: words.inputEnded)
    case .settlements: return lines()
    default:
      let line = readLine()
      if line == nil, !question.mayWait { throw Complaint.left(words.inputEnded) }
      return line ?? ""
    }
  }

  /// Takes lines up to an empty one.
  private func lines() -> String {
    var lines: [String] = []
    while let line = readLine(), !line.tidied.isEmpty { lines.append(line) }
    return lines.joined(separator: "\n")
  }

  /// Whether the answer can be taken; what is wrong with it is told.
  private func isTaken(_ question: SetupQuestion, _ answers: SetupAnswers) throws -> Bool {
    do throws(SetupProblem) { try answers.check(question) } catch {
      for sentence in words.sentences(error, language) { print("   " + sentence) }
      return false
    }
    return question == .passphrase ? try isTypedTwice(answers[.passphrase]) : true
  }

  /// Where a person types it, the passphrase is not shown and asked for twice.
  private func isTypedTwice(_ passphrase: String) throws -> Bool {
    guard Secret.isTyped else { return true }
    prompt(.passphrase, words.passphraseAgain, nil)
    if try Secret.readLine(orElse: words.inputEnded) == passphrase { return true }
    print("   " + words.passphrasesDiffer)
    return false
  }

  private func prompt(_ question: SetupQuestion, _ text: String, _ note: String?) {
    let note = note.map { " (\($0))" } ?? ""
    print("\(question.number)/\(SetupQuestion.allCases.count) \(text)\(note)")
    print("> ", terminator: "")
    fflush(nil)
  }
}

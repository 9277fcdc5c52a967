import CourseCore
import CourseEngine
import Glibc

/// Asks the ten questions of a new centre line by line, from a person or from a file.
///
/// An answer that cannot be taken is asked for again; an empty one leaves for later what may wait.
struct Questionnaire {
  private let words: SetUpWords
  private let language: Language
  private static let count = 10

  init(_ words: SetUpWords, _ language: Language) {
    self.words = words
    self.language = language
  }

  /// Asks for all but the settlements where those were read from a file already.
  ///
  /// - Throws: `Complaint` where the input ends before what cannot wait.
  func ask(_ listed: [SettlementDraft]?) throws -> Setup {
    print(words.welcome + "\n")
    var settings: [CentreSetting: String] = [:]
    settings[.commune] = try setting(1, .commune, isNeeded: true)
    settings[.province] = try setting(2, .province)
    settings[.centreName] = try setting(3, .centreName)
    let name = try needed(4, words.officerName) { typed throws(Refusal) in
      try PersonName.checked(typed)
    }
    let login = try needed(5, words.login) { typed throws(Refusal) in
      guard let login = StaffLogin(typed) else { throw .loginForm }
      return login.text
    }
    let passphrase = try passphrase(6, for: login)
    let settlements = try listed ?? settlements(7)
    settings[.issuer] = try setting(8, .issuer)
    settings[.issuerCode] = try setting(9, .issuerCode)
    settings[.centrePhone] = try setting(10, .centrePhone)
    let officer = Appointee(fullName: name, roles: [], login: login, passphrase: passphrase)
    return Setup(settings: settings, settlements: settlements, officer: officer)
  }

  private func setting(
    _ number: Int,
    _ setting: CentreSetting,
    isNeeded: Bool = false
  ) throws -> String? {
    let question = words.question(setting)
    let check = { (typed: String) throws(Refusal) in try setting.checked(typed) }
    return isNeeded
      ? try needed(number, question, check) : try answer(number, question, check)
  }

  private func needed(
    _ number: Int,
    _ question: String,
    _ check: (String) throws(Refusal) -> String
  ) throws -> String {
    while true {
      if let answer = try answer(number, question, check, isNeeded: true) { return answer }
    }
  }

  /// Asks until the answer can be taken; `nil` where it may wait and was left empty.
  private func answer(
    _ number: Int,
    _ question: String,
    _ check: (String) throws(Refusal) -> String,
    isNeeded: Bool = false
  ) throws -> String? {
    while true {
      prompt(number, question, isNeeded ? nil : words.mayWait)
      guard let line = readLine() else {
        if isNeeded { throw Complaint.left(words.inputEnded) }
        return nil
      }
      if line.tidied.isEmpty, !isNeeded { return nil }
      do throws(Refusal) { return try check(line) } catch { tell(error) }
    }
  }

  /// Where a person types it, the passphrase is not shown and asked for twice.
  private func passphrase(_ number: Int, for login: String) throws -> String {
    while true {
      prompt(number, words.passphrase, nil)
      let first = try Secret.readLine(words)
      do throws(Refusal) {
        try Passphrase.check(first, login: login)
      } catch {
        tell(error)
        continue
      }
      guard Secret.isTyped else { return first }
      prompt(number, words.passphraseAgain, nil)
      if try Secret.readLine(words) == first { return first }
      print("   " + words.passphrasesDiffer)
    }
  }

  /// Takes lines up to an empty one; those that name no settlement are told with their numbers.
  private func settlements(_ number: Int) throws -> [SettlementDraft] {
    while true {
      prompt(number, words.settlements, words.mayWait)
      var lines: [String] = []
      while let line = readLine(), !line.tidied.isEmpty { lines.append(line) }
      let (drafts, problems) = SettlementList.read(lines.joined(separator: "\n"))
      if problems.isEmpty { return drafts }
      for problem in problems { print("   " + words.problem(problem, language)) }
    }
  }

  private func prompt(_ number: Int, _ question: String, _ note: String?) {
    let note = note.map { " (\($0))" } ?? ""
    print("\(number)/\(Self.count) \(question)\(note)")
    print("> ", terminator: "")
    fflush(nil)
  }

  private func tell(_ refusal: Refusal) {
    print("   " + RefusalWords.text(refusal, in: language))
  }
}

/// A line that the terminal does not show.
private enum Secret {
  /// Whether a person types at a terminal.
  static var isTyped: Bool { isatty(STDIN_FILENO) == 1 }

  static func readLine(_ words: SetUpWords) throws -> String {
    var before = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &before) == 0
    if isTerminal {
      var silent = before
      silent.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(STDIN_FILENO, TCSADRAIN, &silent)
    }
    defer {
      if isTerminal {
        tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
        print("")
      }
    }
    guard let line = Swift.readLine() else { throw Complaint.left(words.inputEnded) }
    return line
  }
}

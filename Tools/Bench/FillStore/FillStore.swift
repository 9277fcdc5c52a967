import BenchCentre
import CourseCore
import CourseEngine
import CourseStore

/// Makes data directories to measure on.
///
/// - `FillStore people DATA COUNT` enrols learners and signs them in; prints card, PIN and token.
/// - `FillStore records DATA COUNT` writes so many records of learners who took tests.
/// - `FillStore teams DATA` imports the teams of a province and lists them; prints the times.
/// - `FillStore commune DATA` imports a commune of 47,000 and finds people; prints the times.
/// - `FillStore figures DATA PEOPLE SETTLEMENTS ANSWERS` counts figures, before and after so many
///   more records of answers; prints the times.
/// - `FillStore cost DATA` answers with 64 learners at once and prints the time for one answer.
@main
struct FillStore {
  static func main() async {
    await Bench.run { try await run(CommandLine.arguments) }
  }

  private static func run(_ arguments: [String]) async throws {
    switch (arguments.count, arguments.dropFirst().first) {
    case (4, "people"): try await enrol(Int(arguments[3]) ?? 0, in: arguments[2])
    case (4, "records"):
      try await History(BenchCentre(data: arguments[2])).write(Int(arguments[3]) ?? 0)
    case (3, "teams"): try await ProvinceTeams.measure(in: BenchCentre(data: arguments[2]))
    case (3, "commune"): try await Commune.measure(in: BenchCentre(data: arguments[2]))
    case (6, "figures"):
      try await FigureTables.measure(
        Int(arguments[3]) ?? 0,
        Int(arguments[4]) ?? 0,
        answers: Int(arguments[5]) ?? 0,
        in: BenchCentre(data: arguments[2])
      )
    case (3, "cost"): try await measureCost(in: BenchCentre(data: arguments[2]))
    default:
      print("usage: FillStore people|records DATA COUNT, or FillStore cost|teams|commune DATA")
    }
  }

  private static func enrol(_ count: Int, in data: String) async throws {
    let centre = try BenchCentre(data: data)
    for number in 1...max(1, count) {
      let (card, token) = try await centre.newLearner(number)
      print(card.description, "2468", token.text)
    }
  }

  /// Many answer at once, so that a commit is shared out among them as it is in a busy centre.
  private static func measureCost(in centre: BenchCentre) async throws {
    let (learners, each) = (64, 150)
    var tokens: [SessionToken] = []
    for number in 1...learners { tokens.append(try await centre.newLearner(number).token) }
    _ = try await answer(20, as: tokens, in: centre)
    let spent = Clocks.processorMicroseconds()
    let time = try await answer(each, as: tokens, in: centre)
    let processor = Clocks.processorMicroseconds() - spent
    let answers = Double(learners * each)
    print(
      #"{"microseconds":\#(Double(time) / answers),"processor":\#(Double(processor) / answers)}"#
    )
  }

  private static func answer(
    _ count: Int,
    as tokens: [SessionToken],
    in centre: BenchCentre
  ) async throws -> Int64 {
    let start = Clocks.microseconds()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for token in tokens {
        group.addTask {
          var view = try await centre.begin(as: token)
          for _ in 0..<count {
            if let next = try await centre.answer(view, as: token), next.outcome == nil {
              view = next
            } else {
              view = try await centre.begin(as: token)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    return Clocks.microseconds() - start
  }
}

extension BenchCentre {
  /// Begins a long attempt, or goes on with the one that is open.
  fileprivate func begin(as token: SessionToken) async throws -> AttemptView {
    try await engine.begin(token, BenchLibrary.long, in: .vietnamese)
  }
}

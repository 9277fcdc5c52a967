import BenchCentre
import CourseCore
import Glibc

/// Grades answers in process, with nothing kept, and prints how many a second one thread does.
///
/// Usage: `GradeRate SECONDS`.
@main
struct GradeRate {
  static func main() throws {
    let seconds = CommandLine.arguments.dropFirst().first.flatMap { Double($0) } ?? 1
    let samples = BenchLibrary.bank.questions.map(Sample.init)
    let (decoded, _) = try rate(for: seconds, over: samples) { _ = try $0.decoded() }
    var earned = 0
    let (graded, rounds) = try rate(for: seconds, over: samples) { earned += try $0.earned() }
    print(#"{"perSecond":\#(graded),"decodedPerSecond":\#(decoded),"rounds":\#(rounds)}"#)
    precondition(earned > 0, "some of the answers are right")
  }

  private static func rate(
    for seconds: Double,
    over samples: [Sample],
    _ work: (Sample) throws -> Void
  ) throws -> (perSecond: Double, rounds: Int) {
    let start = Clocks.microseconds()
    var (now, rounds) = (start, 0)
    while Double(now - start) < seconds * 1e6 {
      for sample in samples { try work(sample) }
      rounds += 1
      now = Clocks.microseconds()
    }
    return (Double(rounds * samples.count) / (Double(now - start) / 1e6), rounds)
  }
}

/// A question as shown to somebody, with an answer as it comes over the wire.
private struct Sample {
  let question: Question
  let arrangement: Arrangement
  let posted: [UInt8]

  init(_ question: Question) {
    var chance = SystemRandomNumberGenerator()
    self.question = question
    arrangement = question.arrange(using: &chance)
    posted = question.shown(in: arrangement).someResponse.json.canonicalBytes
  }

  func decoded() throws -> Response { try Response(json: JSONValue(parsing: posted)) }

  func earned() throws -> Int {
    let response = try question.accept(try decoded(), in: arrangement)
    return question.grade(response, in: arrangement).earned.count
  }
}

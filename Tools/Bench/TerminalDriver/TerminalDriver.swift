import BenchCentre
import CourseCore
import CourseEngine
import Glibc

/// Answers as one learner at a terminal does, in a process of its own on a shared data directory.
///
/// Usage: `TerminalDriver DATA SECONDS`. Prints the times of its answers in microseconds.
@main
struct TerminalDriver {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let seconds = Double(arguments[2]) else {
      print("usage: TerminalDriver DATA SECONDS")
      return
    }
    await Bench.run { try await measure(arguments[1], seconds) }
  }

  private static func measure(_ data: String, _ seconds: Double) async throws {
    let centre = try BenchCentre(data: data)
    let token = try await centre.newLearner(1).token
    let times = try await answer(for: seconds, as: token, in: centre).sorted()
    let p50 = times[times.count / 2]
    let p99 = times[min(times.count - 1, times.count * 99 / 100)]
    print(#"{"answers":\#(times.count),"p50":\#(p50),"p99":\#(p99),"most":\#(times.last ?? 0)}"#)
  }

  private static func answer(
    for seconds: Double,
    as token: SessionToken,
    in centre: BenchCentre
  ) async throws -> [Int64] {
    var times: [Int64] = []
    var view = try await centre.engine.begin(token, BenchLibrary.long, in: .vietnamese)
    let end = Clocks.microseconds() + Int64(seconds * 1e6)
    while Clocks.microseconds() < end || times.isEmpty {
      let start = Clocks.microseconds()
      if let next = try await centre.answer(view, as: token), next.outcome == nil {
        times.append(Clocks.microseconds() - start)
        view = next
      } else {
        view = try await centre.engine.begin(token, BenchLibrary.long, in: .vietnamese)
      }
      // A person never answers faster than this.
      try await Task.sleep(for: .milliseconds(10))
    }
    return times
  }
}

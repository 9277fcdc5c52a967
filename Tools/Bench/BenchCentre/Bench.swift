import Glibc

/// How the measuring programs run.
package enum Bench {
  /// Runs a body; an error is told in words and ends the program with 1, and not in a trap.
  package static func run(_ body: () async throws -> Void) async {
    do { try await body() } catch {
      print(error)
      exit(1)
    }
  }
}

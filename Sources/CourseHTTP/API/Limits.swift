/// How much a client may ask for.
package struct Limits: Sendable {
  /// The longest body that is read.
  package let bodyBytes: Int

  /// How many requests a sign-in may make in a second, in the long run.
  package let requestsPerSecond: Int

  /// How many requests may come at once after a rest.
  package let burst: Int

  /// How many sign-ins may wait for their secret to be checked.
  package let waitingSignIns: Int

  /// How many files may be read at once of those who have not signed in.
  package let filesOfAnybody: Int

  /// How many connections may be open at once.
  package let connections: Int

  package init(
    bodyBytes: Int = 64 * 1_024,
    requestsPerSecond: Int = 1_000,
    burst: Int = 2_000,
    waitingSignIns: Int = 64,
    filesOfAnybody: Int = 2,
    connections: Int = 1_024
  ) {
    self.bodyBytes = bodyBytes
    self.requestsPerSecond = requestsPerSecond
    self.burst = burst
    self.waitingSignIns = waitingSignIns
    self.filesOfAnybody = filesOfAnybody
    self.connections = connections
  }
}

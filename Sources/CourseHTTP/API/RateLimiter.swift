import Synchronization

/// Counts the requests of each sign-in: a bucket of tokens that fills with time.
///
/// Requests without a sign-in, or with one that is not known, share the bucket of strangers.
final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var filled: ContinuousClock.Instant
  }

  private let limits: Limits
  private let now: @Sendable () -> ContinuousClock.Instant
  private let buckets = Mutex<[String: Bucket]>([:])

  /// How many sign-ins are remembered before those at rest are forgotten.
  private static let most = 4_096

  init(
    limits: Limits,
    now: @escaping @Sendable () -> ContinuousClock.Instant
  ) {
    self.limits = limits
    self.now = now
  }

  /// The name under which strangers are counted; no token is empty.
  static let strangers = ""

  /// Forgets a token that turned out to be nobody's, and counts the request for the strangers.
  func admitsStranger(with token: String) -> Bool {
    buckets.withLock { $0[token] = nil }
    return admits(Self.strangers)
  }

  /// Takes one request from the bucket of a client; false when it is empty.
  func admits(_ client: String) -> Bool {
    let now = now()
    return buckets.withLock { buckets in
      if buckets.count >= Self.most { forgetTheRested(&buckets, now) }
      var bucket = buckets[client] ?? Bucket(tokens: Double(limits.burst), filled: now)
      bucket = filled(bucket, at: now)
      guard bucket.tokens >= 1 else { return false }
      bucket.tokens -= 1
      buckets[client] = bucket
      return true
    }
  }

  private func filled(_ bucket: Bucket, at now: ContinuousClock.Instant) -> Bucket {
    let seconds = (now - bucket.filled) / .seconds(1)
    let tokens = bucket.tokens + seconds * Double(limits.requestsPerSecond)
    return Bucket(tokens: min(Double(limits.burst), tokens), filled: now)
  }

  private func forgetTheRested(
    _ buckets: inout [String: Bucket],
    _ now: ContinuousClock.Instant
  ) {
    buckets = buckets.filter { filled($0.value, at: now).tokens < Double(limits.burst) }
  }
}

import Synchronization

/// Counts the requests of each sign-in: a bucket of tokens that fills with time.
///
/// Requests without a sign-in, or with one that is not known, share the bucket of strangers.
final class RateLimiter: Sendable {
  private struct Bucket {
    private(set) var tokens: Double
    private var filled: ContinuousClock.Instant

    init(full tokens: Double, at now: ContinuousClock.Instant) {
      self.tokens = tokens
      filled = now
    }

    /// Adds what has come in since it was filled last.
    mutating func fill(to now: ContinuousClock.Instant, _ limits: Limits) {
      let (seconds, attoseconds) = (now - filled).components
      let passed = Double(seconds) + Double(attoseconds) * 1e-18
      tokens = min(Double(limits.burst), tokens + passed * Double(limits.requestsPerSecond))
      filled = now
    }

    /// Fills it and takes one token; false where there is none.
    mutating func take(at now: ContinuousClock.Instant, _ limits: Limits) -> Bool {
      fill(to: now, limits)
      guard tokens >= 1 else { return false }
      tokens -= 1
      return true
    }
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
      let full = Bucket(full: Double(limits.burst), at: now)
      return buckets[client, default: full].take(at: now, limits)
    }
  }

  private func forgetTheRested(
    _ buckets: inout [String: Bucket],
    _ now: ContinuousClock.Instant
  ) {
    buckets = buckets.filter { _, bucket in
      var bucket = bucket
      bucket.fill(to: now, limits)
      return bucket.tokens < Double(limits.burst)
    }
  }
}

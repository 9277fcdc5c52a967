import CourseCore
import CourseEngine
import CourseTestSupport
import Synchronization
import Testing

/// A day on which fifty machines guess one learner's PIN, and the learner comes to the kiosk.
struct GuessingTests {
  @Test(arguments: [1, 2, 3])
  func `few guesses are looked at, and the owner hardly waits at the kiosk`(
    seed: UInt64
  ) async throws {
    let hasher = GuessCounter()
    let centre = try TestCentre(offering: Library(), passwords: hasher)
    let card = try await centre.enrol()
    let kiosk = try await centre.engine.device(showing: centre.kiosk("Máy 1"))
    var day = GuessingDay(seed: seed)

    while centre.passed < .days(1) {
      switch day.next(after: centre.passed) {
      case .guess(let pin, let at, let shown):
        centre.wait(at - centre.passed)
        let device = try await centre.engine.device(showing: shown)
        day.told(await centre.refusal(card, pin, device), at: centre.passed)
      case .owner(let slips, let at):
        centre.wait(max(.zero, at - centre.passed))
        // Slips of the finger, and then the right one, each as soon as it is taken.
        for pin in Array(repeating: "0000", count: slips) + ["2580"] {
          var waited = Span.zero
          while case .slowDown(let wait)? = await centre.refusal(card, pin, kiosk) {
            waited = waited + wait
            centre.wait(wait)
          }
          #expect(waited <= .seconds(1))
        }
        #expect(hasher.lastWasRight)
      }
    }

    #expect(day.guesses > 7_000)
    #expect(hasher.guesses <= 20)
    #expect(hasher.owners > 20)
  }
}

extension TestCentre {
  /// Why somebody does not get in; `nil` for who does.
  fileprivate func refusal(_ card: CardCode, _ pin: String, _ device: Device) async -> EngineError?
  {
    do {
      let signedIn = try await engine.signIn(card: card.text, pin: pin, on: device)
      try await engine.signOut(signedIn.token)
      return nil
    } catch { return error as? EngineError }
  }
}

/// What happens on the day, in turn.
private struct GuessingDay {
  enum Event {
    /// Somebody guesses, and shows a token that is no kiosk's.
    case guess(pin: String, at: Span, KioskToken?)

    /// The owner comes and mistypes so many times first.
    case owner(slips: Int, at: Span)
  }

  private(set) var guesses = 0
  private var chance: SeededChance
  private var addresses: [Span]
  private var owner: Span

  /// When the one who listens to what he is told tries again.
  private var patient = Span.zero
  private var isPatientsTurn = false

  init(seed: UInt64) {
    chance = SeededChance(seed: seed)
    addresses = (0..<49).map { _ in Span(milliseconds: 0) }
    owner = .minutes(5)
    addresses = addresses.map { _ in Span.seconds(Int64.random(in: 0...600, using: &chance)) }
  }

  mutating func next(after now: Span) -> Event {
    let soonest = addresses.min() ?? owner
    if owner <= min(soonest, patient) {
      defer { owner = owner + .minutes(Int64.random(in: 10...60, using: &chance)) }
      return .owner(slips: Int.random(in: 0...3, using: &chance), at: owner)
    }
    guesses += 1
    isPatientsTurn = patient <= soonest
    let at = min(soonest, patient)
    if !isPatientsTurn, let place = addresses.firstIndex(of: soonest) {
      addresses[place] = soonest + .seconds(Int64.random(in: 1...1_200, using: &chance))
    }
    let forged = KioskToken(String(repeating: "5", count: 64))
    return .guess(
      pin: String(Int.random(in: 3_000...9_999, using: &chance)),
      at: max(at, now),
      Bool.random(using: &chance) ? forged : nil
    )
  }

  /// The patient one comes again in the very instant in which he may.
  mutating func told(_ refusal: EngineError?, at now: Span) {
    guard isPatientsTurn else { return }
    if case .slowDown(let wait)? = refusal { patient = now + wait } else { patient = now }
  }
}

/// Counts which secrets are looked at.
private final class GuessCounter: PasswordHasher {
  private let state = Mutex((guesses: 0, owners: 0, lastWasRight: false))

  var guesses: Int { state.withLock(\.guesses) }
  var owners: Int { state.withLock(\.owners) }
  var lastWasRight: Bool { state.withLock(\.lastWasRight) }

  func hash(_ secret: String) async throws -> String { secret }

  func verify(_ secret: String, against hash: String) async throws -> Bool {
    state.withLock { state in
      if secret == "0000" || secret == hash { state.owners += 1 } else { state.guesses += 1 }
      state.lastWasRight = secret == hash
    }
    return secret == hash
  }
}

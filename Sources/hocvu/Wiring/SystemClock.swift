import CourseCore
import Glibc

/// The clocks of this machine.
enum SystemClock {
  /// Reads the wall clock, and the clock that counts from the machine's start, sleep included.
  static func read() -> ClockReading {
    ClockReading(
      wall: Timestamp(milliseconds: milliseconds(of: CLOCK_REALTIME)),
      sinceBoot: Span(milliseconds: milliseconds(of: CLOCK_BOOTTIME)),
      boot: boot
    )
  }

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// What Linux calls this start of the machine; where it does not say, each process is its own.
  private static let boot: Code128 = {
    let text = SystemFile.read("/proc/sys/kernel/random/boot_id", limit: 64)
    let digits = text?.filter { $0 != "-" && !$0.isWhitespace }
    var chance = SystemRandomNumberGenerator()
    return digits.flatMap { Code128(hex: $0) } ?? Code128(using: &chance)
  }()
}

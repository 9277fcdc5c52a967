package import CourseCore

extension Timestamp {
  /// 2026-11-01 07:00 in Viet Nam: the first instant of most tests.
  package static let t0 = Timestamp(milliseconds: 1_793_491_200_000)

  /// 2026-10-01: when the program of most tests was built.
  package static let built = Timestamp(milliseconds: 1_790_812_800_000)

  /// So long after `t0`.
  package static func t0(after span: Span) -> Self { t0 + span }
}

extension ClockReading {
  /// What the clocks show so long after `t0`, on a machine that started at `t0`.
  package static func fixture(
    after span: Span = .zero,
    wall: Timestamp? = nil,
    boot: Code128 = Code128(high: 0, low: 1)
  ) -> Self { Self(wall: wall ?? .t0(after: span), sinceBoot: span, boot: boot) }
}

extension PersonID {
  package static func fixture(_ number: UInt64) -> Self { Self(Code128(high: 0xBAC, low: number)) }
}

extension AttemptID {
  package static func fixture(_ number: UInt64) -> Self { Self(Code128(high: 0xA77, low: number)) }
}

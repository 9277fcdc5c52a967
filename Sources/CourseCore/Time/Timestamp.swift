/// An instant as the station's clock showed it, in whole milliseconds since 1970-01-01 UTC.
///
/// It is never used to put records in order: the clock may lie.
package struct Timestamp: Hashable, Sendable, Comparable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  package static func + (instant: Self, span: Span) -> Self {
    Self(milliseconds: instant.milliseconds + span.milliseconds)
  }

  package static func - (later: Self, earlier: Self) -> Span {
    Span(milliseconds: later.milliseconds - earlier.milliseconds)
  }
}

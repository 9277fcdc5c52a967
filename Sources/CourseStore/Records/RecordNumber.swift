import CourseCore

/// The key of a record in this database: its station's number here, and its place in the chain.
struct RecordNumber: Hashable {
  static let places: Int64 = 1 << 40

  let value: Int64

  init(value: Int64) { self.value = value }

  init(station: Int, seq: Int) {
    precondition(seq > 0 && Int64(seq) < Self.places, "a chain has fewer than 2^40 records")
    value = Int64(station) * Self.places + Int64(seq)
  }

  var station: Int { Int(value / Self.places) }
  var seq: Int { Int(value % Self.places) }

  /// The numbers of all records of a station.
  static func all(of station: Int) -> Range<Int64> {
    Int64(station) * places..<Int64(station + 1) * places
  }
}

extension Value {
  static func number(_ number: RecordNumber) -> Self { .integer(number.value) }
}

/// Where a record that is derived from stands.
struct Source {
  let number: RecordNumber
  let place: RecordPlace

  /// Whom or what the record is about, as it says itself.
  let subject: Code128

  /// When its station's clock said that it happened, and whether that was believed.
  let happened: Timestamp
  let isTrusted: Bool

  /// The entry that the person is shown by whom it is about.
  let shown: Code128

  init(
    number: RecordNumber,
    place: RecordPlace,
    subject: Code128,
    happened: Timestamp,
    isTrusted: Bool,
    shown: Code128? = nil
  ) {
    self.number = number
    self.place = place
    self.subject = subject
    self.happened = happened
    self.isTrusted = isTrusted
    self.shown = shown ?? subject
  }

  var person: Value { .code(shown) }

  func shown(as entry: Code128) -> Self {
    Self(
      number: number,
      place: place,
      subject: subject,
      happened: happened,
      isTrusted: isTrusted,
      shown: entry
    )
  }
}

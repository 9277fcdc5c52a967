import CourseCore
import CourseTestSupport
import Testing

struct CBORTests {
  /// From RFC 8949, appendix A: every example of the kinds of value that papers have.
  @Test(arguments: [
    ("00", CBOR.unsigned(0)), ("01", .unsigned(1)), ("0a", .unsigned(10)), ("17", .unsigned(23)),
    ("1818", .unsigned(24)), ("1819", .unsigned(25)), ("1864", .unsigned(100)),
    ("1903e8", .unsigned(1_000)), ("1a000f4240", .unsigned(1_000_000)),
    ("1b000000e8d4a51000", .unsigned(1_000_000_000_000)),
    ("1bffffffffffffffff", .unsigned(18_446_744_073_709_551_615)),
    ("3bffffffffffffffff", .negative(18_446_744_073_709_551_615)),
    ("20", .integer(-1)), ("29", .integer(-10)), ("3863", .integer(-100)),
    ("3903e7", .integer(-1_000)), ("f4", .bool(false)), ("f5", .bool(true)), ("f6", .null),
    ("40", .bytes([])), ("4401020304", .bytes([1, 2, 3, 4])),
    ("c11a514b67b0", .tagged(1, .unsigned(1_363_896_240))),
    ("d74401020304", .tagged(23, .bytes([1, 2, 3, 4]))),
    ("d818456449455446", .tagged(24, .bytes([0x64, 0x49, 0x45, 0x54, 0x46]))),
    ("60", .text("")), ("6161", .text("a")), ("6449455446", .text("IETF")),
    ("62225c", .text("\"\\")), ("62c3bc", .text("\u{FC}")), ("63e6b0b4", .text("\u{6C34}")),
    ("64f0908591", .text("\u{10151}")), ("80", .array([])),
    ("83010203", .array([.unsigned(1), .unsigned(2), .unsigned(3)])),
    (
      "8301820203820405",
      .array([
        .unsigned(1), .array([.unsigned(2), .unsigned(3)]),
        .array([.unsigned(4), .unsigned(5)]),
      ])
    ),
    (
      "98190102030405060708090a0b0c0d0e0f101112131415161718181819",
      .array((1...25).map(CBOR.integer))
    ),
    ("a0", .map([])), ("a201020304", .map(present: [1: .unsigned(2), 3: .unsigned(4)])),
    (
      "a26161016162820203",
      .sorted([
        .init(key: .text("b"), value: .array([.unsigned(2), .unsigned(3)])),
        .init(key: .text("a"), value: .unsigned(1)),
      ])
    ),
  ])
  func `values are written and read as the standard shows`(hex: String, value: CBOR) throws {
    let bytes = try #require(Hex.bytes(hex))

    #expect(value.deterministicBytes == bytes)
    #expect(try CBOR(decoding: bytes) == value)
  }

  /// From RFC 8949, appendix A and F, and by hand.
  @Test(arguments: [
    ("", CBORError.Reason.unexpectedEnd), ("18", .unexpectedEnd), ("1b00000000", .unexpectedEnd),
    ("42ff", .unexpectedEnd), ("6261", .unexpectedEnd), ("8201", .unexpectedEnd),
    ("a101", .unexpectedEnd), ("c0", .unexpectedEnd), ("5bffffffffffffffff00", .unexpectedEnd),
    ("9bffffffffffffffff00", .unexpectedEnd), ("bb7fffffffffffffff00", .unexpectedEnd),
    ("0000", .trailingBytes), ("8000", .trailingBytes),
    ("1817", .notShortest), ("1900ff", .notShortest), ("1a0000ffff", .notShortest),
    ("1b00000000ffffffff", .notShortest), ("580101", .notShortest), ("3817", .notShortest),
    ("9800", .notShortest), ("b800", .notShortest), ("d81700", .notShortest),
    ("5f42010243030405ff", .indefinite), ("7f657374726561646d696e67ff", .indefinite),
    ("9fff", .indefinite), ("bfff", .indefinite), ("ff", .indefinite),
    ("a203040102", .keysOutOfOrder),
    ("a2616201616101", .keysOutOfOrder), ("a201020103", .duplicateKey),
    ("61ff", .badUTF8), ("62c0af", .badUTF8), ("63eda080", .badUTF8),
    ("f97e00", .unsupported), ("fb3ff199999999999a", .unsupported), ("f7", .unsupported),
    ("f0", .unsupported), ("f818", .unsupported), ("1c", .unsupported), ("3e", .unsupported),
    (String(repeating: "81", count: 17) + "00", .tooDeep),
    (String(repeating: "c1", count: 10_000) + "00", .tooDeep),
  ])
  func `what is not deterministic is refused`(hex: String, reason: CBORError.Reason) throws {
    let bytes = try #require(Hex.bytes(hex))

    #expect { try CBOR(decoding: bytes) } throws: { ($0 as? CBORError)?.reason == reason }
  }

  @Test func `sixteen levels are read`() throws {
    let bytes = try #require(Hex.bytes(String(repeating: "81", count: 16) + "00"))

    #expect(try CBOR(decoding: bytes).deterministicBytes == bytes)
  }

  @Test func `every value is read back as it was`() throws {
    var chance = SeededChance(seed: 8_949)

    for _ in 0..<2_000 {
      let value = CBOR.random(depth: 4, using: &chance)
      #expect(try CBOR(decoding: value.deterministicBytes) == value)
    }
  }

  @Test func `whatever is read of changed bytes is written as those bytes`() {
    var chance = SeededChance(seed: 9_052)
    var accepted = 0

    for _ in 0..<5_000 {
      var bytes = CBOR.random(depth: 4, using: &chance).deterministicBytes
      bytes.change(using: &chance)
      guard let value = try? CBOR(decoding: bytes) else { continue }
      accepted += 1
      #expect(value.deterministicBytes == bytes)
    }

    #expect(accepted > 50)
  }
}

extension CBOR {
  fileprivate static func random(depth: Int, using chance: inout SeededChance) -> Self {
    let number =
      UInt64.random(in: 0...UInt64.max, using: &chance) >> UInt64.random(in: 0...63, using: &chance)
    let count = Int.random(in: 0...4, using: &chance)
    switch Int.random(in: 0...(depth > 0 ? 8 : 5), using: &chance) {
    case 0: return .unsigned(number)
    case 1: return .negative(number)
    case 2: return .bytes((0..<(count * 9)).map { _ in UInt8.random(in: 0...255, using: &chance) })
    case 3: return .text(String("Bà Tám hoà thuận, đ ệ ".prefix(count * 5)))
    case 4: return .bool(number % 2 == 0)
    case 5: return .null
    case 6: return .array((0..<count).map { _ in random(depth: depth - 1, using: &chance) })
    case 7:
      let keys = Set((0..<count).map { _ in Int.random(in: -300...300, using: &chance) })
      return .sorted(
        keys.sorted().map {
          Entry(key: .integer($0), value: random(depth: depth - 1, using: &chance))
        }
      )
    default: return .tagged(number, random(depth: depth - 1, using: &chance))
    }
  }
}

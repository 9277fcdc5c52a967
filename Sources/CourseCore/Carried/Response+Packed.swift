// A response in as few bytes as a script can make of a form: few enough to be written on paper where
// nothing was typed.
extension Response {
  /// The low half of the first byte.
  private enum Form: UInt8 { case places, truth, order, assigned, replies, gaps, line }

  /// `nil` for what no question asks: more than fifteen parts, or places beyond the fifteenth.
  package var packed: [UInt8]? {
    switch self {
    case .places(let places):
      guard places.allSatisfy((0..<16).contains) else { return nil }
      let mask = places.reduce(0) { $0 | 1 << $1 }
      let bytes = mask > 255 ? [UInt8(mask & 255), UInt8(mask >> 8)] : [UInt8(mask)]
      return Self.head(.places, bytes.count).map { [$0] + bytes }
    case .truth(let truth): return Self.head(.truth, truth ? 1 : 0).map { [$0] }
    case .order(let places): return Self.packed(.order, places)
    case .replies(let places): return Self.packed(.replies, places)
    case .assigned(let places): return Self.packed(.assigned, places.map { $0.map { $0 + 1 } ?? 0 })
    case .line(let line), .number(let line, _):
      return Self.head(.line, 0).map { [$0] + Array(line.utf8) }
    case .gaps(let gaps):
      guard let head = Self.head(.gaps, gaps.count) else { return nil }
      var bytes = [head]
      for gap in gaps {
        switch gap {
        case nil: bytes.append(0)
        case .place(let place)?:
          guard let place = UInt8(exactly: place) else { return nil }
          bytes += [1, place]
        case .line(let line)?:
          guard let count = UInt16(exactly: line.utf8.count) else { return nil }
          bytes += [2, UInt8(count >> 8), UInt8(count & 255)] + Array(line.utf8)
        }
      }
      return bytes
    }
  }

  /// Reads what `packed` made; numbers come back as they were typed.
  package init?(packed bytes: [UInt8]) {
    guard let first = bytes.first, let form = Form(rawValue: first & 15) else { return nil }
    let count = Int(first >> 4)
    let rest = Array(bytes.dropFirst())
    switch form {
    case .places:
      guard rest.count == count, (1...2).contains(count) else { return nil }
      let mask = Int(rest[0]) | (count > 1 ? Int(rest[1]) << 8 : 0)
      self = .places((0..<16).filter { mask & 1 << $0 != 0 })
    case .truth:
      guard rest.isEmpty, count <= 1 else { return nil }
      self = .truth(count == 1)
    case .order, .replies:
      guard let places = Self.halves(rest, count) else { return nil }
      self = form == .order ? .order(places) : .replies(places)
    case .assigned:
      guard let places = Self.halves(rest, count) else { return nil }
      self = .assigned(places.map { $0 > 0 ? $0 - 1 : nil })
    case .line:
      guard count == 0, let line = String(validating: rest, as: UTF8.self) else { return nil }
      self = .line(line)
    case .gaps:
      guard let gaps = Self.gaps(rest, count) else { return nil }
      self = .gaps(gaps)
    }
  }

  private static func head(_ form: Form, _ count: Int) -> UInt8? {
    (0..<16).contains(count) ? UInt8(count) << 4 | form.rawValue : nil
  }

  /// Two small numbers to a byte.
  private static func packed(_ form: Form, _ places: [Int]) -> [UInt8]? {
    guard let head = head(form, places.count), places.allSatisfy((0..<16).contains) else {
      return nil
    }
    return [head]
      + stride(from: 0, to: places.count, by: 2).map { place in
        UInt8(places[place] << 4 | (place + 1 < places.count ? places[place + 1] : 0))
      }
  }

  private static func halves(_ bytes: [UInt8], _ count: Int) -> [Int]? {
    guard bytes.count == (count + 1) / 2 else { return nil }
    let halves = bytes.flatMap { [Int($0 >> 4), Int($0 & 15)] }
    guard halves.dropFirst(count).allSatisfy({ $0 == 0 }) else { return nil }
    return Array(halves.prefix(count))
  }

  private static func gaps(_ bytes: [UInt8], _ count: Int) -> [Gap?]? {
    var rest = bytes[...]
    var gaps: [Gap?] = []
    for _ in 0..<count {
      switch rest.popFirst() {
      case 0: gaps.append(nil)
      case 1:
        guard let place = rest.popFirst() else { return nil }
        gaps.append(.place(Int(place)))
      case 2:
        guard let high = rest.popFirst(), let low = rest.popFirst() else { return nil }
        let length = Int(high) << 8 | Int(low)
        guard rest.count >= length,
          let line = String(validating: rest.prefix(length), as: UTF8.self)
        else { return nil }
        gaps.append(.line(line))
        rest = rest.dropFirst(length)
      default: return nil
      }
    }
    return rest.isEmpty ? gaps : nil
  }
}

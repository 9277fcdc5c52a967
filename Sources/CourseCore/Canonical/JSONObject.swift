/// The members of a JSON object, in the order of their canonical form (RFC 8785, 3.2.3).
///
/// Objects are small and are read and written far more often than changed: a sorted list takes one
/// allocation, and writing it needs no sorting.
package struct JSONObject: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    package let key: String
    package var value: JSONValue
  }

  private var members: [Member] = []

  package init() {}

  /// Of members with one name each, else the last one stands.
  package init(_ members: some Sequence<(String, JSONValue)>) {
    for (key, value) in members { self[key] = value }
  }

  package init(minimumCapacity: Int) { members.reserveCapacity(minimumCapacity) }

  /// The member of this name; setting `nil` removes it.
  package subscript(key: String) -> JSONValue? {
    get {
      for member in members where member.key == key { return member.value }
      return nil
    }
    set {
      let place = place(of: key)
      let isThere = place < members.count && members[place].key == key
      switch (newValue, isThere) {
      case (let value?, true): members[place].value = value
      case (let value?, false): members.insert(Member(key: key, value: value), at: place)
      case (nil, true): members.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// Adds a member, unless one of its name is there already; returns whether it was added.
  package mutating func insert(_ value: JSONValue, for key: String) -> Bool {
    let place = place(of: key)
    guard place == members.count || members[place].key != key else { return false }
    members.insert(Member(key: key, value: value), at: place)
    return true
  }

  package mutating func removeValue(forKey key: String) -> JSONValue? {
    defer { self[key] = nil }
    return self[key]
  }

  package var keys: [String] { members.map(\.key) }

  package var values: [JSONValue] { members.map(\.value) }

  package func mapValues(_ transform: (JSONValue) throws -> JSONValue) rethrows -> Self {
    var object = self
    for place in members.indices {
      object.members[place].value = try transform(members[place].value)
    }
    return object
  }

  /// The first place whose key does not come before this one; most keys come in order.
  private func place(of key: String) -> Int {
    var place = members.count
    while place > 0, !members[place - 1].key.precedes(key) { place -= 1 }
    return place
  }
}

extension JSONObject: RandomAccessCollection {
  package var startIndex: Int { members.startIndex }
  package var endIndex: Int { members.endIndex }

  package subscript(position: Int) -> Member { members[position] }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(minimumCapacity: elements.count)
    for (key, value) in elements { self[key] = value }
  }
}

extension String {
  /// Whether a key comes before another in the order of UTF-16 code units.
  ///
  /// That is the order of the UTF-8 bytes, except that pairs of surrogates come before U+E000…U+FFFF.
  fileprivate func precedes(_ other: String) -> Bool {
    var others = other.utf8.makeIterator()
    for byte in utf8 {
      guard let other = others.next() else { return false }
      guard byte != other else { continue }
      let isPair = byte >= 0xF0
      let isOtherPair = other >= 0xF0
      if isPair != isOtherPair, min(byte, other) >= 0xEE { return isPair }
      return byte < other
    }
    return others.next() != nil
  }
}

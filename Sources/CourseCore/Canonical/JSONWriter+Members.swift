/// A value that is only ever written, because nobody reads it back.
package protocol JSONWritable: Sendable {
  func write(to json: inout JSONWriter)
}

extension JSONValue: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(self) }
}

// Members of the object under way; one whose value is `nil` is left out.
extension JSONWriter {
  package mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  package mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    key(name)
    integer(number)
  }

  package mutating func member(_ name: StaticString, _ truth: Bool?) {
    guard let truth else { return }
    key(name)
    bool(truth)
  }

  package mutating func member(_ name: StaticString, _ value: (some JSONWritable)?) {
    guard let value else { return }
    key(name)
    value.write(to: &self)
  }

  package mutating func member(_ name: StaticString, _ values: [some JSONWritable]) {
    key(name)
    array(values.count) { values[$1].write(to: &$0) }
  }

  package mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    array(texts.count) { $0.string(texts[$1]) }
  }

  package mutating func member(_ name: StaticString, _ numbers: [Int]) {
    key(name)
    array(numbers.count) { $0.integer(numbers[$1]) }
  }
}

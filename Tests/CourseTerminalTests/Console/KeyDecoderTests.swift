import CourseTerminal
import Testing

struct KeyDecoderTests {
  private func keys(_ chunks: [UInt8]..., rest: Bool = false) -> [Key] {
    var decoder = KeyDecoder()
    var keys = chunks.flatMap { decoder.take($0) }
    if rest { keys += decoder.rest() }
    return keys
  }

  @Test func `letters come as they are typed`() {
    #expect(keys(Array("aế".utf8)) == [.text("a"), .text("ế")])
  }

  @Test(arguments: 1..<3) func `a letter cut between two reads is one letter`(cut: Int) {
    let bytes = Array("ế".utf8)

    let keys = keys(Array(bytes[..<cut]), Array(bytes[cut...]))

    #expect(keys == [.text("ế")])
  }

  @Test(
    arguments: [
      ([0x0D], Key.enter), ([0x0A], .enter), ([0x7F], .backspace), ([0x08], .backspace),
      ([0x03], .interrupt), ([0x04], .endOfInput), ([0x15], .clear), ([0x09], .tab),
      (Array("\u{1B}[A".utf8), .up), (Array("\u{1B}OB".utf8), .down),
      (Array("\u{1B}[5~".utf8), .pageUp), (Array("\u{1B}[6~".utf8), .pageDown),
      (Array("\u{1B}[1;5C".utf8), .right), (Array("\u{1B}[3~".utf8), .other),
      (Array("\u{1B}OM".utf8), .enter), (Array("\u{1B}OP".utf8), .other),
    ] as [([UInt8], Key)]
  )
  func `keys are known by their bytes`(bytes: [UInt8], key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test func `an arrow cut after every byte is one arrow`() {
    #expect(keys([0x1B], [0x5B], [0x41]) == [.up])
  }

  @Test func `escape alone is known when nothing follows`() {
    var decoder = KeyDecoder()

    let first = decoder.take([0x1B])

    #expect(first.isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.rest() == [.escape])
    #expect(!decoder.isWaiting)
  }

  @Test func `escape before a letter is two keys`() {
    #expect(keys(Array("\u{1B}1".utf8)) == [.escape, .text("1")])
  }

  @Test func `return and line feed together are one enter`() {
    #expect(keys([0x0D, 0x0A, 0x31]) == [.enter, .text("1")])
    #expect(keys([0x0D], [0x0D]) == [.enter, .enter])
  }

  @Test func `a pasted text is one key, however it is cut`() {
    let bytes = Array("\u{1B}[200~mật\nkhẩu\u{1B}[201~x".utf8)
    for cut in bytes.indices {
      let keys = keys(Array(bytes[..<cut]), Array(bytes[cut...]))

      #expect(keys == [.paste("mật\nkhẩu"), .text("x")])
    }
  }

  @Test func `bytes that are no letters are passed over`() {
    #expect(keys([0xFF, 0x61]) == [.other, .text("a")])
    #expect(keys([0xE1, 0x61]) == [.other, .text("a")])
    #expect(keys([0xC0, 0x80]).last == .other)
  }

  @Test func `a sequence without an end is given up`() {
    let noise = [0x1B, 0x5B] + Array(repeating: UInt8(ascii: "1"), count: 40)

    #expect(keys(noise, [0x61]).last == .text("a"))
  }

  @Test func `any bytes at all are taken`() {
    var chance = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &chance) }
      var decoder = KeyDecoder()
      _ = decoder.take(bytes)
      _ = decoder.rest()

      let keys = decoder.take(Array("\u{1B}[201~\u{1B}[201~\r".utf8))

      #expect(keys.last == .enter, "\(bytes)")
    }
  }
}

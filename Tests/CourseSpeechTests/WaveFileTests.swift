import Testing

@testable import CourseSpeech

struct WaveFileTests {
  /// The header that `espeak-ng --stdout` writes: it does not know yet how much will come.
  private static let endless: [UInt8] =
    Array("RIFF".utf8) + [0x24, 0xF0, 0xFF, 0x7F] + Array("WAVEfmt ".utf8)
    + [16, 0, 0, 0, 1, 0, 1, 0, 0x22, 0x56, 0, 0, 0x44, 0xAC, 0, 0, 2, 0, 16, 0]
    + Array("data".utf8) + [0x00, 0xF0, 0xFF, 0x7F]

  @Test func `lengths are set right when all has come`() throws {
    let mended = try #require(WaveFile.mended(Self.endless + [1, 2, 3, 4]))

    // 48 bytes in all: 40 after the first length, 4 of sound.
    #expect(mended[4..<8].elementsEqual([40, 0, 0, 0]))
    #expect(mended[40..<44].elementsEqual([4, 0, 0, 0]))
    #expect(mended.suffix(4).elementsEqual([1, 2, 3, 4]))
  }

  @Test(arguments: [[], Array("RIFF".utf8), endless, Array(String(repeating: "x", count: 80).utf8)])
  func `what is no sound is not taken for one`(bytes: [UInt8]) {
    #expect(WaveFile.mended(bytes) == nil)
  }
}

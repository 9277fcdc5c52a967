/// The header of a WAV file: `RIFF`, a length, `WAVE`, then pieces with a name and a length each.
enum WaveFile {
  /// Sets the lengths right, which a program that writes into a pipe cannot know beforehand; `nil`
  /// for anything that is no sound.
  static func mended(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 44, bytes.starts(with: "RIFF".utf8),
      bytes[8..<16].elementsEqual("WAVEfmt ".utf8), bytes[36..<40].elementsEqual("data".utf8)
    else { return nil }
    var bytes = bytes
    put(bytes.count - 8, at: 4, in: &bytes)
    put(bytes.count - 44, at: 40, in: &bytes)
    return bytes
  }

  private static func put(_ number: Int, at place: Int, in bytes: inout [UInt8]) {
    for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
  }
}

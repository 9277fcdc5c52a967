/// How wide and high a picture is, in units of its own.
struct PictureSize: Hashable {
  let width: Int
  let height: Int

  static let square = PictureSize(width: 1, height: 1)

  /// Reads the size off a drawing or photo; `nil` where it does not say.
  static func read(_ bytes: [UInt8], _ ending: String) -> PictureSize? {
    let size =
      switch ending {
      case "svg": drawing(bytes)
      case "png":
        bytes.count >= 24
          ? PictureSize(width: number(bytes[16..<20]), height: number(bytes[20..<24])) : nil
      case "jpg": photo(bytes)
      default: nil as PictureSize?
      }
    guard let size, (1...100_000).contains(size.width), (1...100_000).contains(size.height) else {
      return nil
    }
    return size
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The last two numbers of `viewBox`.
  private static func drawing(_ bytes: [UInt8]) -> PictureSize? {
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    let parts = head.split(separator: "viewBox", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let values = parts[1].drop { $0 == "=" || $0 == " " }
    guard let quote = values.first, quote == "\"" || quote == "'" else { return nil }
    let numbers = values.dropFirst().prefix { $0 != quote }
      .split { $0 == " " || $0 == "," || $0 == "\n" }
      .compactMap { Double($0) }
    guard numbers.count == 4, numbers.allSatisfy({ abs($0) < 100_000 }) else { return nil }
    return PictureSize(width: Int(numbers[2]), height: Int(numbers[3]))
  }

  /// Walks the segments of a JPEG to the one that begins a frame.
  private static func photo(_ bytes: [UInt8]) -> PictureSize? {
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        return PictureSize(
          width: number(bytes[(place + 7)..<(place + 9)]),
          height: number(bytes[(place + 5)..<(place + 7)])
        )
      }
      place += 2 + max(2, number(bytes[(place + 2)..<(place + 4)]))
    }
    return nil
  }
}

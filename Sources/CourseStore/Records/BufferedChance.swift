import Glibc

/// The chance of the operating system, asked for in pieces: each record takes some of it.
struct BufferedChance: RandomNumberGenerator {
  private var numbers: [UInt64] = []

  mutating func next() -> UInt64 {
    if let number = numbers.popLast() { return number }
    numbers = [UInt64](repeating: 0, count: 32)
    let code = numbers.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) }
    precondition(code == 0, "256 bytes of chance are never refused")
    return numbers.removeLast()
  }
}

import CourseCore
import Glibc

/// Remembers beside the database how far this station's chain had come, so that a database that
/// was put back to an older state is noticed: going on from there would write a second past.
///
/// It is not waited for to be on disk. After a power cut it may lag behind, never run ahead.
final class StationMark: Sendable {
  private let file: CInt
  private let station: StationID

  /// `nil` where the file cannot be written: then an older state is noticed by other signs only.
  init?(_ directory: DataDirectory, station: StationID) {
    file = open(directory.stationMark, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    self.station = station
    if file < 0 { return nil }
  }

  deinit { close(file) }

  func note(_ seq: Int) {
    let bytes = station.code.bytes + UInt64(seq).bigEndianBytes
    _ = pwrite(file, bytes, bytes.count, 0)
  }
}

extension DataDirectory {
  /// How far the chain of a station had come; 0 when nothing is known of it.
  func markedSeq(of station: StationID) -> Int {
    guard let bytes = SmallFile.read(stationMark), bytes.count == 24,
      Array(bytes.prefix(16)) == station.code.bytes
    else { return 0 }
    return Int(bytes.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}

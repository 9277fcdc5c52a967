import CMalloc
import CSQLiteSettings
import Glibc

/// Keeps the program small on old machines.
enum Memory {
  /// Has all threads share four heaps, and large blocks given back as soon as they are free.
  ///
  /// By itself glibc keeps more heaps than that, and the 16 MB that hashing a PIN takes after the
  /// first hash; SQLite counts its memory under a lock. It must be said before there are other
  /// threads and databases.
  static func beFrugal() {
    _ = sqlite3_count_no_memory()
    mallopt(M_ARENA_MAX, 4)
    mallopt(M_MMAP_THRESHOLD, 1 << 20)
    mallopt(M_TRIM_THRESHOLD, 1 << 20)
  }

  /// Gives back what is not needed now: free memory, and the pages of the program's own text, which
  /// come again as they are needed.
  ///
  /// After the start, and before a PIN is hashed, which takes 16 MB for a moment.
  @Sendable static func giveBack() {
    malloc_trim(0)
    for region in textRegions() { madvise(region.start, region.count, MADV_DONTNEED) }
  }

  /// Where the texts of the program and its libraries are in memory: `55d0…-55d1… r-xp 00… /usr/…`.
  ///
  /// They are never written to, so that nothing is lost with them.
  private static func textRegions() -> [(start: UnsafeMutableRawPointer?, count: Int)] {
    guard let maps = SystemFile.read("/proc/self/maps", limit: 1 << 20) else { return [] }
    return maps.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 6, words[1] == "r-xp", words[5].hasPrefix("/") else { return nil }
      let ends = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard ends.count == 2, ends[0] < ends[1] else { return nil }
      return (UnsafeMutableRawPointer(bitPattern: ends[0]), Int(ends[1] - ends[0]))
    }
  }
}

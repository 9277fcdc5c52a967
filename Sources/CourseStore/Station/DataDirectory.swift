import CourseEngine
import Glibc

/// The directory that holds the records and people of a centre; only its owner may look into it.
package struct DataDirectory: Hashable, Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  package var database: String { path + "/hocvu.sqlite" }
  package var stationKey: String { path + "/station.key" }

  /// Where the terminals that are in use leave a mark each.
  package var terminals: String { path + "/terminals" }

  /// The key and certificate of the authority that tutors' phones believe; in no backup.
  package var networkAuthority: String { path + "/network-authority.pem" }

  /// The key and certificate that the server shows to phones.
  package var networkServer: String { path + "/network-server.pem" }

  /// The key with which papers are signed, and the public keys of all days; in no backup.
  package var issuingKey: String { path + "/issuing.key" }

  /// Where texts that were read aloud are kept as sounds; all of it can be made again.
  package var speech: String { path + "/speech" }
  package var stationMark: String { path + "/station.mark" }

  /// Makes the directory, and those above it, if it is not there.
  func create() throws {
    umask(0o077)
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST || isDirectory(made) else {
        throw errno == ENOSPC ? StoreError.diskFull : StoreError.readOnly
      }
    }
    guard isDirectory(path), access(path, R_OK | W_OK | X_OK) == 0 else {
      throw StoreError.readOnly
    }
  }

  /// Whether there is a database in the directory, or anything else in its place.
  package var isFounded: Bool {
    var status = stat()
    return lstat(database, &status) == 0
  }

  private func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension DataDirectory {
  /// Tells this directory on this machine from any copy of it; the same after a restart.
  ///
  /// Every copy of the station's key has an inode and a time of last change of its own, which no
  /// program can set; a copied disk stands in another machine.
  func identity() -> String {
    var key = stat()
    var data = stat()
    guard stat(stationKey, &key) == 0, stat(database, &data) == 0 else { return "" }
    let changed = "\(key.st_ctim.tv_sec).\(key.st_ctim.tv_nsec)"
    return "\(Self.machine)/\(data.st_ino)/\(key.st_ino)/\(changed)"
  }

  /// The name that the operating system gave this machine; empty where it has none.
  private static var machine: String {
    let text = SmallFile.read("/etc/machine-id") ?? []
    return String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}

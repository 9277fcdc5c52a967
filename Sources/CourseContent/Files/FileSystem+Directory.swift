#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension FileSystem {
  /// The files below a folder of this machine.
  ///
  /// Symbolic links are followed; a folder that holds itself is only walked as deep as content goes.
  package static func directory(_ root: String) -> FileSystem {
    let full = { @Sendable (path: String) in path.isEmpty ? root : root + "/" + path }
    return FileSystem(
      list: { Directory.entries(of: full($0)) },
      read: { Directory.bytes(of: full($0)) }
    )
  }
}

/// The few calls to the system that reading content takes.
private enum Directory {
  static func entries(of folder: String) -> [FileSystem.Entry]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var entries: [FileSystem.Entry] = []
    while let next = readdir(stream) {
      let name = withUnsafeBytes(of: &next.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != "..", let entry = entry(name, at: folder + "/" + name) else {
        continue
      }
      entries.append(entry)
    }
    return entries.sorted { $0.name < $1.name }
  }

  private static func entry(_ name: String, at path: String) -> FileSystem.Entry? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFDIR || kind == S_IFREG else { return nil }
    #if canImport(Glibc)
    let changed = status.st_mtim
    #else
    let changed = status.st_mtimespec
    #endif
    let stamp = Int64(changed.tv_sec) &* 1_000_000_000 &+ Int64(changed.tv_nsec)
    return FileSystem.Entry(
      name: name,
      isFolder: kind == S_IFDIR,
      size: Int(status.st_size),
      stamp: stamp
    )
  }

  /// The bytes of a plain file of at most 64 MiB.
  static func bytes(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= 64 << 20
    else { return nil }
    let size = Int(status.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = systemRead(file, buffer.baseAddress.map { $0 + count }, size - count)
        guard read > 0 else {
          isWhole = read == 0
          return
        }
        count += read
      }
    }
    return isWhole ? bytes : nil
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

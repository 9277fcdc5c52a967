import CourseCore

/// The media files of the content, each read and judged once.
final class MediaShelf {
  /// A file that is there, with what is wrong with it.
  struct Item {
    let file: MediaFile
    let size: PictureSize?
    let faults: [(problem: Problem, words: [Word])]
  }

  private let files: FileSystem
  private let digest: ([UInt8]) -> Digest
  private var listings: [String: [String: FileSystem.Entry]] = [:]
  private var items: [String: Item] = [:]

  init(_ files: FileSystem, digest: @escaping ([UInt8]) -> Digest) {
    self.files = files
    self.digest = digest
  }

  /// The names in the `media` folder beside a file.
  func names(in home: String) -> [String: FileSystem.Entry] {
    let folder = Path.join(home, "media")
    if let known = listings[folder] { return known }
    let entries = files.list(folder) ?? []
    let listing = Dictionary(entries.filter { !$0.isFolder }.map { ($0.name, $0) }) { first, _ in
      first
    }
    listings[folder] = listing
    return listing
  }

  /// The size of a picture that was read before; a square where nothing tells.
  func size(of path: String) -> PictureSize { items[path]?.size ?? .square }

  /// Reads a file whose name its folder lists.
  func item(_ name: String, in home: String, kind: MediaKind) -> Item? {
    guard let entry = names(in: home)[name] else { return nil }
    let path = Path.join(home, "media/" + name)
    if let known = items[path] { return known }
    let shown = "media/" + name
    var faults: [(Problem, [Word])] = []
    let isTooBig = entry.size > kind.greatestSize << 20
    if isTooBig { faults.append((.mediaSize, [.text(shown), .text("\(kind.greatestSize)")])) }
    guard let bytes = isTooBig ? [] : files.read(path) else { return nil }
    if !isTooBig, let fault = MediaFaults.first(in: bytes, named: shown) { faults.append(fault) }
    let item = Item(
      file: MediaFile(path: path, digest: digest(bytes)),
      size: PictureSize.read(bytes, name.split(separator: ".").last.map { String($0) } ?? ""),
      faults: faults
    )
    items[path] = item
    return item
  }
}

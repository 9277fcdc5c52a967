import CourseCore

extension Fields {
  func picture() -> Picture? {
    if has(.alt), !has(.image) { report(.needs, ["alt", "image"], at: .alt) }
    guard has(.image) else { return nil }
    let alt = line(.alt)
    if !has(.alt) {
      reader.report(.mediaAlt, at: self[.image] ?? place)
    }
    return media(.image, .image).map { Picture(file: $0, alt: alt ?? "") }
  }

  /// The picture of an option, whose line is its text.
  func optionPicture() -> Picture? { media(.image, .image).map { Picture(file: $0, alt: "") } }

  func sound() -> Sound? { media(.say, .say).map { Sound(file: $0) } }

  func film() -> Video? { media(.video, .video).map { Video(file: $0) } }

  private func media(_ key: Key, _ kind: MediaKind) -> MediaFile? {
    guard let place = self[key] else { return nil }
    return reader.media(place, key, kind)
  }
}

extension DocumentReader {
  /// The media file that a path beside the file names.
  func media(_ place: Int, _ key: Key, _ kind: MediaKind) -> MediaFile? {
    guard let path = scalar(place, key, .line) else { return nil }
    let shown = Word.text(Self.shortened(path))
    let name = path.hasPrefix("media/") ? String(path.dropFirst(6)) : ""
    guard !name.isEmpty, !name.contains("/"), !name.contains("..") else {
      report(.mediaPath, [shown], at: place)
      return nil
    }
    guard let home = home(of: name) else {
      reportAbsent(name, shown, at: place)
      return nil
    }
    guard Self.isPlain(name) else {
      report(.mediaPath, [shown], at: place)
      return nil
    }
    let ending = name.split(separator: ".").last.map { String($0) } ?? ""
    guard kind.endings.contains(ending) else {
      let words: [Word] = [
        .text(key.name), .text(kind.endings.joined(separator: ", ")), .text(ending),
      ]
      report(.mediaKind, words, at: place)
      return nil
    }
    guard let item = media.item(name, in: home, kind: kind) else {
      reportAbsent(name, shown, at: place)
      return nil
    }
    for fault in item.faults { report(fault.problem, fault.words, at: place) }
    note(item.file)
    return item.file
  }

  /// The folder beside which the file stands: of a translation its own, else the first language's.
  private func home(of name: String) -> String? {
    let homes =
      self.place.language == nil
      ? [self.place.home] : [Path.folder(of: self.place.path), self.place.home]
    return homes.first { media.names(in: $0)[name] != nil }
  }

  private func reportAbsent(_ name: String, _ shown: Word, at place: Int) {
    let names = media.names(in: self.place.home).keys
    let alike =
      names.filter { $0.lowercased() == name.lowercased() }.min()
      ?? guess(name, among: names.sorted())
    guard let alike else { return report(.media, [shown], at: place) }
    report(.mediaAlike, [shown, .text("media/" + alike)], at: place) {
      self.line(of: place, with: "media/" + alike)?.trimmedStart
    }
  }

  /// Small ASCII letters, digits and hyphens, a point, and an ending.
  private static func isPlain(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isSmallLetter || $0.isDigit || $0 == .dash }
      }
  }
}

/// Forms that carry files (`multipart/form-data`, RFC 7578).
extension Form {
  /// More parts than any form of ours has.
  private static let mostParts = 32

  /// What stands between the parts, as the type of a request says it; `nil` for another type.
  static func boundary(in type: String) -> String? {
    let parts = type.split(separator: ";").map { $0.drop { $0 == " " } }
    guard parts.first?.lowercased() == "multipart/form-data" else { return nil }
    let boundary = parts.lazy.compactMap { part -> String? in
      guard part.lowercased().hasPrefix("boundary=") else { return nil }
      return part.dropFirst("boundary=".count).filter { $0 != "\"" }
    }
    return boundary.first.flatMap { (1...70).contains($0.utf8.count) ? $0 : nil }
  }

  /// Reads parts between lines of a boundary; `nil` for what is cut short or not of this form.
  init?(_ body: [UInt8], betweenLines boundary: String) {
    let line = Array("\r\n--\(boundary)".utf8)
    // The first one has no end of a line before it.
    guard body.starts(with: line.dropFirst(2)) else { return nil }
    let places = [-2] + Self.places(of: line, in: body, atMost: Self.mostParts)
    guard let last = places.last, places.count <= Self.mostParts,
      body[(last + line.count)...].starts(with: Array("--".utf8))
    else { return nil }
    var fields: [(name: String, value: String)] = []
    var files: [String: [UInt8]] = [:]
    for (start, end) in zip(places, places.dropFirst()) {
      guard let part = FormPart(body[(start + line.count)..<end]) else { return nil }
      if part.isFile {
        files[part.name] = Array(part.content)
      } else {
        fields.append((part.name, String(decoding: part.content, as: UTF8.self)))
      }
    }
    self.init(fields: fields, files: files)
  }

  fileprivate static func places(
    of wanted: [UInt8],
    in bytes: some Collection<UInt8>,
    atMost most: Int
  ) -> [Int] {
    // Files are long, so the search goes by plain memory.
    let places = bytes.withContiguousStorageIfAvailable { bytes -> [Int] in
      var places: [Int] = []
      var place = 0
      while place + wanted.count <= bytes.count, places.count < most {
        if bytes[place] == wanted[0], bytes[place...].starts(with: wanted) {
          places.append(place)
          place += wanted.count
        } else {
          place += 1
        }
      }
      return places
    }
    return places ?? []
  }
}

/// One field or file of a form.
private struct FormPart {
  let name: String
  let isFile: Bool
  let content: ArraySlice<UInt8>

  /// Reads what stands between two boundaries; `nil` for a part without a name.
  init?(_ bytes: ArraySlice<UInt8>) {
    let gap = Array("\r\n\r\n".utf8)
    guard bytes.starts(with: Array("\r\n".utf8)),
      let end = Form.places(of: gap, in: bytes, atMost: 1).first
    else { return nil }
    let start = bytes.startIndex
    let headers = String(decoding: bytes[start..<(start + end)], as: UTF8.self)
    let disposition = headers.split(separator: "\r\n").first { line in
      line.lowercased().hasPrefix("content-disposition:")
    }
    guard let parts = disposition?.split(separator: "; name=\"", maxSplits: 1), parts.count == 2
    else { return nil }
    // Quotes in names are not sent as such.
    name = String(parts[1].prefix { $0 != "\"" })
    isFile = parts[1].contains("\"; filename")
    content = bytes[(start + end + gap.count)...]
  }
}

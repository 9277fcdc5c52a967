/// A key of the format; its name in a file is the name of its case, in small letters with hyphens.
package enum Key: UInt8, CaseIterable, Hashable, Sendable {
  case accepted, after, again, all, alt, answer, any, areas, ask, assessment, atLeast, attempts
  case audience, back, bank, basis, before, `case`, check, choices, circle, code, competences
  case complete, counts, course, courses, critical, difficulty, draw, effective, feedback, fill
  case finish, framework, fromLevel, hints, hocvu, id, image, inOrder, intro, items, language, left
  case lesson, lessons, level, levels, limit, mark, marks, match, minutes, modes, near, number
  case observe, of, on, optional, order, paper, pass, pathway, placement, points, poll, practise
  case prepare, programme, questions, read, rect, remote, replies, reply, requires, retired
  case reviewed, right, safe, say, says, scenario, scene, shuffle, skip, skipFromLevel, sort, source
  case spot, spread, status, steps, summary, tags, take, task, tasks, text, time, title, to
  case trueOrFalse, typeCode, under, unit, unsafe, version, video, wait, whole, why, within, wrong

  /// As an author writes it, such as `true-or-false`.
  package var name: String { Self.names[Int(rawValue)] }

  private static let names: [String] = allCases.map { key in
    String(describing: key).reduce(into: "") { name, letter in
      if letter.isUppercase { name.append("-") }
      name.append(contentsOf: letter.lowercased())
    }
  }
}

extension Key {
  /// Finds the key that bytes spell, without making a string of them.
  static func named(_ bytes: ArraySlice<UInt8>) -> Key? {
    guard let packed = Packed(bytes) else { return nil }
    return table.find(packed)
  }

  /// A name of at most 16 bytes in two words.
  private struct Packed: Equatable, Sendable {
    var first: UInt64 = 0
    var second: UInt64 = 0

    init?(_ bytes: some Collection<UInt8>) {
      guard bytes.count <= 16 else { return nil }
      for (place, byte) in bytes.enumerated() {
        if place < 8 {
          first = first << 8 | UInt64(byte)
        } else {
          second = second << 8 | UInt64(byte)
        }
      }
    }

    var bucket: Int {
      let mixed = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
      return Int(mixed >> 55)
    }
  }

  /// An open-addressed table of all names.
  private struct Table: Sendable {
    private var names: [Packed?] = Array(repeating: nil, count: 512)
    private var keys: [Key] = Array(repeating: .accepted, count: 512)

    init() {
      for key in Key.allCases {
        guard let packed = Packed(key.name.utf8) else { preconditionFailure("a key is too long") }
        var place = packed.bucket
        while names[place] != nil { place = (place + 1) % 512 }
        names[place] = packed
        keys[place] = key
      }
    }

    func find(_ packed: Packed) -> Key? {
      var place = packed.bucket
      while let name = names[place] {
        if name == packed { return keys[place] }
        place = (place + 1) % 512
      }
      return nil
    }
  }

  private static let table = Table()
}

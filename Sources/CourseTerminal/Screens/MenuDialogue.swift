/// A list of things to do, each with its number; the number and Enter choose, arrows do too.
package struct MenuDialogue: Dialogue {
  package enum Choice: Hashable, Sendable {
    /// The place in the list, from 0.
    case item(Int)

    /// Back to where the learner came from.
    case back

    /// One of the letters that the menu listens to.
    case letter(Unicode.Scalar)
  }

  package struct Item: Hashable, Sendable {
    package let text: String

    /// How far it is done, or why it is closed; on a line of its own.
    package let detail: String?

    package init(_ text: String, detail: String? = nil) {
      self.text = text
      self.detail = detail
    }
  }

  let title: String
  let progress: String
  let intro: [Paragraph]
  let items: [Item]

  /// What 0 and Esc are called; `nil` where there is no way back.
  let back: String?
  let escape: Escape
  let letters: [(letter: Unicode.Scalar, meaning: String)]
  private var chosen = 0
  private var isFresh = true

  /// Whether what stands above the list is to be read first.
  private var isUnread: Bool

  /// Whether the learner went up from the first thing, to read what stands above it.
  private var isAbove = false
  private var note: String?

  package init(
    title: String,
    progress: String = "",
    intro: [Paragraph] = [],
    items: [Item],
    back: String?,
    escape: Escape = .back,
    letters: [(letter: Unicode.Scalar, meaning: String)] = [],
    chosen: Int = 0,
    beginsAtTop: Bool = false
  ) {
    self.title = title
    self.progress = progress
    self.intro = intro
    self.items = items
    self.back = back
    self.escape = escape
    self.letters = letters
    isUnread = beginsAtTop && !intro.isEmpty
    self.chosen = items.indices.contains(chosen) ? chosen : 0
  }

  package var takesArrows: Bool { true }

  package func page(_ words: Words) -> Page {
    var body = intro.enumerated().map { place, paragraph in
      Paragraph(mark: paragraph.mark, paragraph.runs, isFocus: isAbove && place == 0)
    }
    if !intro.isEmpty { body.append(.blank) }
    for (place, item) in items.enumerated() {
      body += paragraphs(of: item, number: place + 1, isChosen: chosen == place)
    }
    if let back {
      body.append(.blank)
      body.append(
        Paragraph(mark: chosen == -1 ? "> 0. " : "  0. ", back, look(-1), isFocus: chosen == -1)
      )
    }
    let others =
      letters.map { "\($0.letter) \($0.meaning)" } + (back == nil ? [] : [words.key(escape)])
    return Page(
      title: title,
      progress: progress,
      body: body,
      note: note,
      keys: [words.keyNumber, words.keyEnterChoose] + others,
      keysToReadOn: isUnread
        ? [words.keyNumber, words.keyEnter(words.readOn)] + others : nil,
      beginsAtTop: isUnread
    )
  }

  private func paragraphs(of item: Item, number: Int, isChosen: Bool) -> [Paragraph] {
    let width = String(items.count).count
    let label = String(repeating: " ", count: width - String(number).count) + "\(number). "
    let mark = (isChosen ? "> " : "  ") + label
    let head = Paragraph(mark: mark, item.text, look(number - 1), isFocus: isChosen && !isAbove)
    guard let detail = item.detail else { return [head] }
    let indent = String(repeating: " ", count: mark.count)
    return [head, Paragraph(mark: indent, detail, isFocus: isChosen && !isAbove)]
  }

  private func look(_ place: Int) -> Look { chosen == place ? .reverse : .plain }

  package mutating func take(_ key: Key, _ words: Words) -> Choice? {
    note = nil
    isUnread = false
    switch key {
    case .enter: return chosen < 0 ? .back : items.isEmpty ? nil : .item(chosen)
    case .escape where back != nil: return .back
    case .up: move(by: -1)
    case .down, .tab: move(by: 1)
    default:
      if let digit = key.digit { return press(digit, words) }
      if let letter = letters.first(where: { key.isLetter($0.letter) }) {
        return .letter(letter.letter)
      }
      note = words.noteNumber(items.count)
    }
    return nil
  }

  package mutating func take(line: String, _ words: Words) -> Choice? {
    note = nil
    let typed = line.filter { $0 != " " }
    if typed.isEmpty, !items.isEmpty { return .item(chosen < 0 ? 0 : chosen) }
    if let number = Int(typed), (1...max(1, items.count)).contains(number), !items.isEmpty {
      return .item(number - 1)
    }
    if typed == "0", back != nil { return .back }
    if let letter = letters.first(where: { typed.lowercased() == String($0.letter) }) {
      return .letter(letter.letter)
    }
    note = words.noteNumber(items.count)
    return nil
  }

  /// Digits make one number as long as there is such an item.
  private mutating func press(_ digit: Int, _ words: Words) -> Choice? {
    let longer = isFresh || chosen < 0 ? digit : (chosen + 1) * 10 + digit
    if (1...max(1, items.count)).contains(longer), !items.isEmpty {
      chosen = longer - 1
    } else if (1...max(1, items.count)).contains(digit), !items.isEmpty {
      chosen = digit - 1
    } else if digit == 0, back != nil {
      chosen = -1
    } else {
      note = words.noteNumber(items.count)
      return nil
    }
    isFresh = false
    isAbove = false
    return nil
  }

  /// Moves through the list, and up to what stands above it; not round from end to end.
  private mutating func move(by step: Int) {
    isFresh = true
    let places = Array(items.indices) + (back == nil ? [] : [-1])
    guard let place = places.firstIndex(of: chosen) else { return }
    if isAbove {
      isAbove = step < 0
    } else if place + step < 0 {
      isAbove = !intro.isEmpty
    } else if places.indices.contains(place + step) {
      chosen = places[place + step]
    }
  }
}

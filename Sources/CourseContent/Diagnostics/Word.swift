package import CourseCore

/// A part of a message: the author's own words, or a word of ours in the reader's language.
package enum Word: Hashable, Sendable {
  case text(String)

  /// The author's own words, which stand in marks wherever they stand alone.
  case own(String)
  case noun(Noun)
  case expected(Expectation)

  /// The number of answer keys and their names.
  case several([String])

  /// A word that is written in each language by hand.
  case phrase(Phrase)

  package func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .own(let text): "‹\(text)›"
    case .noun(let noun): noun.phrase.text(in: language)
    case .expected(let expectation): expectation.phrase.text(in: language)
    case .several(let names):
      Phrase.count(names.count).text(in: language) + ": " + names.joined(separator: ", ")
    case .phrase(let phrase): phrase.text(in: language)
    }
  }
}

extension Word: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

/// A few words in both languages.
package struct Phrase: Hashable, Sendable {
  package let vietnamese: String
  package let english: String

  package init(_ vietnamese: String, _ english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package func text(in language: Language) -> String {
    language == .english ? english : vietnamese
  }

  static func count(_ number: Int) -> Phrase {
    let names = [
      Phrase("không", "none"), Phrase("một", "one"), Phrase("hai", "two"), Phrase("ba", "three"),
      Phrase("bốn", "four"), Phrase("năm", "five"), Phrase("sáu", "six"), Phrase("bảy", "seven"),
      Phrase("tám", "eight"), Phrase("chín", "nine"), Phrase("mười", "ten"),
    ]
    return number < names.count ? names[number] : Phrase("\(number)", "\(number)")
  }
}

/// The things that content is made of, as messages name them.
package enum Noun: String, Hashable, Sendable, CaseIterable {
  case file, course, lesson, step, task, bank, question, assessment, placement, level, drawLine
  case pathway, pathwayStop, programme, paper, condition, framework, area, competence, review
  case finish, pass, attempts, practise, option, slip, pair, group, spotArea, scene, reply
  case accepted, tag, line, gap

  package var phrase: Phrase {
    switch self {
    case .file: Phrase("tệp", "file")
    case .course: Phrase("khóa học", "course")
    case .lesson: Phrase("bài học", "lesson")
    case .step: Phrase("bước", "step")
    case .task: Phrase("bài thực hành", "task")
    case .bank: Phrase("ngân hàng câu hỏi", "bank")
    case .question: Phrase("câu hỏi", "question")
    case .assessment: Phrase("bài kiểm tra", "assessment")
    case .placement: Phrase("bài xếp lớp", "placement")
    case .level: Phrase("bậc", "level")
    case .drawLine: Phrase("dòng lấy câu hỏi", "draw line")
    case .pathway: Phrase("lộ trình", "pathway")
    case .pathwayStop: Phrase("chặng", "stop of the pathway")
    case .programme: Phrase("chương trình", "programme")
    case .paper: Phrase("giấy xác nhận", "paper")
    case .condition: Phrase("điều kiện", "condition")
    case .framework: Phrase("khung năng lực", "framework")
    case .area: Phrase("lĩnh vực", "area")
    case .competence: Phrase("năng lực", "competence")
    case .review: Phrase("lần rà soát", "review")
    case .finish: Phrase("phần hoàn thành", "finish")
    case .pass: Phrase("phần đạt", "pass")
    case .attempts: Phrase("phần số lần làm", "attempts")
    case .practise: Phrase("bước luyện", "practise step")
    case .option: Phrase("lựa chọn", "option")
    case .slip: Phrase("lỗi gần đúng", "known slip")
    case .pair: Phrase("cặp", "pair")
    case .group: Phrase("nhóm", "group")
    case .spotArea: Phrase("vùng", "area")
    case .scene: Phrase("cảnh", "scene")
    case .reply: Phrase("lời đáp", "reply")
    case .accepted: Phrase("điều đã chấp nhận", "accepted check")
    case .tag: Phrase("nhãn", "tag")
    case .line: Phrase("dòng", "line")
    case .gap: Phrase("chỗ trống", "gap")
    }
  }
}

/// What a value should have been.
package enum Expectation: Hashable, Sendable {
  case flag, line, text, record, list, date, span, percent, number, rectangle, circle, shape
  case whole(ClosedRange<Int>)
  case oneOf([String])
  case reference(String)
  case either([String], or: String)
  case spanOrNone
  case wholeOr(ClosedRange<Int>, String)
  case idsOr([String])
  case idOrIDs
  case lineOrLines
  case language
  case competenceCode

  package var phrase: Phrase {
    switch self {
    case .flag: Phrase("`true` hoặc `false`", "`true` or `false`")
    case .line: Phrase("một dòng chữ", "a line of text")
    case .text: Phrase("một đoạn chữ", "a text")
    case .record: Phrase("một nhóm khóa", "a group of keys")
    case .list: Phrase("một danh sách", "a list")
    case .date: Phrase("một ngày như `2026-11-01`", "a date such as `2026-11-01`")
    case .span: Phrase("`10m`, `2h` hoặc `3d`", "`10m`, `2h` or `3d`")
    case .spanOrNone: Phrase("`none`, `10m`, `2h` hoặc `3d`", "`none`, `10m`, `2h` or `3d`")
    case .percent: Phrase("từ `1%` đến `100%`", "from `1%` to `100%`")
    case .number: Phrase("một số như `22000` hoặc `5.6`", "a number such as `22000` or `5.6`")
    case .rectangle:
      Phrase("bốn số `[trái, trên, rộng, cao]`", "four numbers `[left, top, width, height]`")
    case .circle: Phrase("ba số `[x, y, bán kính]`", "three numbers `[x, y, radius]`")
    case .shape: Phrase("`rect` hoặc `circle`", "`rect` or `circle`")
    case .whole(let range): Phrase(Self.whole(range, "vi"), Self.whole(range, "en"))
    case .wholeOr(let range, let word):
      Phrase(
        "`\(word)` hoặc " + Self.whole(range, "vi"),
        "`\(word)` or " + Self.whole(range, "en")
      )
    case .oneOf(let words): Self.choice(words)
    case .reference(let form): Phrase("mã dạng `\(form)`", "an id of the form `\(form)`")
    case .either(let words, let other):
      Phrase(Self.ticked(words) + " hoặc " + other, Self.ticked(words) + " or " + other)
    case .idsOr(let words):
      Phrase(
        Self.ticked(words) + " hoặc danh sách mã",
        Self.ticked(words) + " or a list of ids"
      )
    case .idOrIDs: Phrase("một mã hoặc danh sách mã", "an id or a list of ids")
    case .lineOrLines: Phrase("một dòng chữ hoặc danh sách", "a line or a list of lines")
    case .language: Phrase("mã ngôn ngữ như `vi`, `km`", "a language such as `vi`, `km`")
    case .competenceCode: Phrase("mã năng lực như `4.1`", "a code such as `4.1`")
    }
  }

  private static func whole(_ range: ClosedRange<Int>, _ language: String) -> String {
    let isVietnamese = language == "vi"
    if range.upperBound >= 1_000_000 {
      return isVietnamese
        ? "số nguyên từ \(range.lowerBound)" : "a whole number from \(range.lowerBound)"
    }
    return isVietnamese
      ? "số nguyên từ \(range.lowerBound) đến \(range.upperBound)"
      : "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }

  private static func ticked(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func choice(_ words: [String]) -> Phrase {
    guard words.count > 1, let last = words.last else {
      return Phrase(ticked(words), ticked(words))
    }
    let rest = ticked(Array(words.dropLast()))
    return Phrase("\(rest) hoặc `\(last)`", "\(rest) or `\(last)`")
  }
}

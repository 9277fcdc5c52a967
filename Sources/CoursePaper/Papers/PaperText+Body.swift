import CourseCore
import CourseEngine

extension PaperText {
  /// The paragraphs below the holder's name.
  static func body(of sheet: PaperSheet) -> [[TextRun]] {
    let facts = sheet.facts
    let paragraphs: [[TextRun]?] = [
      sheet.lastDigits.map { [TextRun("Số định danh cá nhân: ********\($0)")] },
      [TextRun("Nơi cư trú: \(facts.holder.home)")],
      [
        TextRun("Đã hoàn thành \(facts.achievement.kind.word) "),
        TextRun("“\(facts.achievement.title)”", isBold: true),
        // A bracket would have to stand on the line where the quotation ends.
        TextRun(", "), TextRun("mã \(facts.achievement.code)", isWhole: true),
        TextRun(", phiên bản \(facts.achievement.version); \(facts.study.period)."),
      ],
      facts.study.way.map { [TextRun("Hình thức: \($0).")] },
      facts.result.map { [TextRun("Kết quả: \($0).")] },
      [TextRun("Xét theo: \(facts.policy.title) (phiên bản \(facts.policy.version)).")],
      facts.replaces.map { number in
        [
          TextRun("Giấy này thay thế Giấy xác nhận số "),
          TextRun(number.description, isWhole: true), TextRun("."),
        ]
      },
      facts.expires.map { [TextRun("Giấy này dùng được đến hết ngày \($0.written).")] },
      [TextRun(facts.letterhead.limits)],
    ]
    return paragraphs.compactMap(\.self)
  }
}

extension PaperFacts.Letterhead {
  /// The issuer as sentences name it: the letterhead may be kept in capitals, of which only the
  /// commune's name says how it is written otherwise.
  package func nameInSentence(at place: String) -> String {
    guard name == PaperText.capitals(name) else { return name }
    let small = name.lowercased().nfc
    guard let commune = small.lastRange(of: place.lowercased().nfc) else { return name }
    return small[..<commune.lowerBound].capitalisedFirst + place + small[commune.upperBound...]
  }

  /// What the paper is not.
  fileprivate var limits: String {
    let place = superior == nil ? "" : " tại Trung tâm"
    return "Giấy này xác nhận kết quả học tập\(place); không thay thế việc xác nhận trên nền tảng "
      + "VNeID."
  }
}

extension PaperFacts.Study {
  fileprivate var period: String {
    began.map { "thời gian học từ ngày \($0.written) đến ngày \(completed.written)" }
      ?? "học đến ngày \(completed.written)"
  }

  /// How it was learned and tested; `nil` where neither is said.
  fileprivate var way: String? {
    let ways = forms.map { $0.words(in: .vietnamese) }.joined(separator: ", ")
    let parts = [ways, testMode?.words(in: .vietnamese) ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension PaperFacts {
  /// What tests and tasks came to; `nil` where there were none.
  fileprivate var result: String? {
    let parts = [test?.sentence, tasks?.sentence].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension PaperFacts.TestResult {
  var sentence: String {
    let critical = criticalRight.map {
      $0 ? ", đúng toàn bộ câu then chốt" : ", còn câu then chốt chưa đúng"
    }
    return "kiểm tra kiến thức \(earned)/\(available) (điểm đạt \(passMark)%)" + (critical ?? "")
  }
}

extension PaperFacts.TaskResult {
  var sentence: String {
    "nhiệm vụ thực hành \(done)/\(available) tự làm được, do \(observer) quan sát"
  }
}

extension String {
  /// Where another text stands for the last time.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    guard !text.isEmpty else { return nil }
    var end = endIndex
    while true {
      if self[..<end].hasSuffix(text) { return index(end, offsetBy: -text.count)..<end }
      guard end > startIndex else { return nil }
      end = index(before: end)
    }
  }
}

extension Substring {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

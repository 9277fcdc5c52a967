import CourseCore

/// A lesson takes no longer than it says, for somebody who reads slowly (`ReadingTime`).
struct LessonTime: TeachingRule {
  let banks: [BankID: Bank]

  func findings(in file: TaughtFile) -> [TeachingFinding] {
    guard case .lesson(let lesson) = file.document else { return [] }
    let time = lesson.readingTime { banks[$0] }
    guard time.minutes > lesson.minutes else { return [] }
    return [
      TeachingFinding(
        problem: .lessonTime,
        words: [
          .text("\(time.minutes)"), .text("\(lesson.minutes)"), .text("\(time.syllables)"),
          .text("\(time.answers)"),
        ],
        part: nil,
        quote: "minutes"
      )
    ]
  }
}

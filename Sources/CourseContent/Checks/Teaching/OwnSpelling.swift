import CourseCore

/// Our own texts are spelled in one way: hòa, khỏe, thúy, kỹ, lý.
struct OwnSpelling: TeachingRule {
  func findings(in file: TaughtFile) -> [TeachingFinding] {
    guard file.isVietnamese else { return [] }
    return file.texts.flatMap { text in
      text.text.split { !$0.isLetter }.map { String($0) }.removingRepeats().compactMap { word in
        guard let mended = HouseSpelling.mended(word) else { return nil }
        return TeachingFinding(
          problem: .houseSpelling,
          words: [.text(word), .text(mended)],
          part: text.part,
          text: text.text,
          quote: word,
          replacement: mended
        )
      }
    }
  }
}

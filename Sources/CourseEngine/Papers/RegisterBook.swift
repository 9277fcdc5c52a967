package import CourseCore

/// The register of an issuer's papers of one year, as it is printed to be kept.
package struct RegisterBook: Hashable, Sendable {
  package let letterhead: PaperFacts.Letterhead
  package let year: Int

  /// In the order of their numbers.
  package let rows: [Row]

  /// What ends the book of a year that is over; `nil` while it goes on.
  package let closing: Closing?

  /// Who took the list out, when and why; stands at the foot of every page.
  package let mark: String?

  package init(
    letterhead: PaperFacts.Letterhead,
    year: Int,
    rows: [Row],
    closing: Closing? = nil,
    mark: String? = nil
  ) {
    self.letterhead = letterhead
    self.year = year
    self.rows = rows
    self.closing = closing
    self.mark = mark
  }

  /// The same book, saying who took it out.
  func taken(_ mark: String) -> Self {
    Self(letterhead: letterhead, year: year, rows: rows, closing: closing, mark: mark)
  }

  /// A number that was given, and what became of it.
  package struct Row: Hashable, Sendable {
    package let facts: PaperFacts

    /// As it was told; `nil` where nobody asked.
    package let sex: String?

    /// Of the holder's citizen number; `nil` where the holder did not agree.
    package let lastDigits: String?

    /// `nil` until the paper is handed over.
    package let handedOver: HandOver?
    package let standing: Standing
    package let note: String?

    package init(
      facts: PaperFacts,
      sex: String? = nil,
      lastDigits: String? = nil,
      handedOver: HandOver? = nil,
      standing: Standing = .valid,
      note: String? = nil
    ) {
      self.facts = facts
      self.sex = sex
      self.lastDigits = lastDigits
      self.handedOver = handedOver
      self.standing = standing
      self.note = note
    }
  }

  /// When a paper was handed over; who took it signs by pen.
  package struct HandOver: Hashable, Sendable {
    package let day: CalendarDay
    package let isToProxy: Bool

    package init(on day: CalendarDay, toProxy isToProxy: Bool = false) {
      self.day = day
      self.isToProxy = isToProxy
    }
  }

  /// Whether a paper holds, and if not, since when and why.
  package enum Standing: Hashable, Sendable {
    case valid
    case replaced(by: PaperNumber, Change)
    case withdrawn(Change)
    case voided(Change)
  }

  package struct Change: Hashable, Sendable {
    package let day: CalendarDay

    /// In the words of the register.
    package let reason: String

    package init(on day: CalendarDay, _ reason: String) {
      self.day = day
      self.reason = reason
    }
  }

  /// The sentence under the last row, and who signs it.
  package struct Closing: Hashable, Sendable {
    package let sentence: String
    package let place: String
    package let day: CalendarDay
    package let signer: PaperFacts.Signer

    package init(
      _ sentence: String,
      place: String,
      day: CalendarDay,
      signer: PaperFacts.Signer
    ) {
      self.sentence = sentence
      self.place = place
      self.day = day
      self.signer = signer
    }
  }
}

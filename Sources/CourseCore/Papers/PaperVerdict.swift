/// What checking a paper came to: one of these, and nothing else.
package enum PaperVerdict: Hashable, Sendable {
  /// It held on this day, the latest one of which its issuer's list speaks.
  case valid(asOf: CalendarDay)

  /// It holds no longer since a day. Nobody is told why.
  case revoked(since: CalendarDay)

  /// Another paper stands for it since a day.
  case replaced(since: CalendarDay)

  /// It is over. Only said where the clock is believed.
  case expired(after: CalendarDay)

  /// Its issuer signed it, but whether it still holds is not known here.
  case statusUnknown(StatusDoubt)

  /// Nobody whose keys are here has signed it, whoever it says did.
  case unknownKey(IssuerID, KeyDoubt)

  /// It is not what its issuer signed.
  case altered(PaperFlaw)
}

/// Why it is not known whether a paper still holds.
package enum StatusDoubt: Hashable, Sendable {
  case noList

  /// The newest list is so many days old.
  case oldList(days: Int)

  /// The list says to be of a day that has not come.
  case listOfLaterDay(CalendarDay)
}

/// Why no key is taken for a paper.
package enum KeyDoubt: Hashable, Sendable {
  case notHere

  /// The key was not in use on the day that stands on the paper.
  case notInUse(on: CalendarDay)
}

/// Why something is not a paper that was signed.
package enum PaperFlaw: Hashable, Sendable {
  /// Something else: a QR symbol of another purpose, for example.
  case notOurs

  /// A list of the issuer, and no paper.
  case isStatusList

  /// Letters that the symbol of a paper does not have: an input method changed what a scanner typed.
  case foreignLetters

  /// Too long for a paper.
  case tooLong

  /// It was cut short, or letters are missing or swapped.
  case damaged

  /// It is made in a way that none of our programs does.
  case misshapen

  /// It was made by a later version of the program.
  case newerVersion
  case wrongSignature

  /// One issuer's key has signed a paper in another's name.
  case otherIssuer

  /// The fields of a badge say something else than the paper inside it.
  case contradiction
}

/// A verdict and all that the issuer signed; nothing is shown of what nobody has signed.
package struct PaperCheck: Hashable, Sendable {
  package let verdict: PaperVerdict

  /// `nil` unless the signature is right and its key is known.
  package let facts: PaperFacts?

  package init(_ verdict: PaperVerdict, facts: PaperFacts? = nil) {
    self.verdict = verdict
    self.facts = facts
  }
}

extension PaperCheck {
  /// Judges a paper that a key with this window signed.
  ///
  /// Without a day of today, which is where the clock is not believed, nothing is found expired, and
  /// no list too old.
  package init(
    _ facts: PaperFacts,
    window: KeyWindow,
    lists: StatusLists,
    on today: CalendarDay?
  ) {
    guard window.contains(facts.issued) else {
      self.init(.unknownKey(facts.issuer, .notInUse(on: facts.issued)))
      return
    }
    self.init(Self.verdict(on: facts, list: lists.list(for: facts), today), facts: facts)
  }

  private static func verdict(
    on facts: PaperFacts,
    list: StatusList?,
    _ today: CalendarDay?
  ) -> PaperVerdict {
    if let ended = list?.ended[facts.status.index] {
      return ended.end == .replaced ? .replaced(since: ended.day) : .revoked(since: ended.day)
    }
    if let today, let last = facts.expires, last < today { return .expired(after: last) }
    guard let list else { return .statusUnknown(.noList) }
    let day = CalendarDay(list.signed)
    guard let today else { return .valid(asOf: day) }
    guard let age = list.age(on: today) else { return .statusUnknown(.listOfLaterDay(day)) }
    guard Span.days(Int64(age)) <= StatusList.lifetime else {
      return .statusUnknown(.oldList(days: age))
    }
    return .valid(asOf: day)
  }
}

/// Why a paper holds no longer.
package enum PaperEnd: Int, Hashable, Sendable, CaseIterable {
  case withdrawn = 0
  case voided = 1
  case replaced = 2
}

/// A paper that holds no longer, as its issuer's list says it.
package struct EndedPaper: Hashable, Sendable {
  package let end: PaperEnd
  package let day: CalendarDay

  package init(_ end: PaperEnd, on day: CalendarDay) {
    self.end = end
    self.day = day
  }
}

/// What an issuer says at one time of all papers that have a place in one list.
///
/// It names nobody: whoever holds no paper learns from it how many hold no longer.
package struct StatusList: Hashable, Sendable {
  package let issuer: IssuerID

  /// Counted from 1; the next one begins when all places are taken.
  package let number: Int

  /// Raised at each signing: the greatest version is the newest list, whatever clocks said.
  package let version: Int

  /// When it was signed, as the clock showed it.
  package let signed: Timestamp

  /// By their places.
  package let ended: [Int: EndedPaper]

  /// How many papers have a place in one list.
  package static let size = 16_384

  /// For how long others may go by it before they ask for another.
  package static let lifetime = Span.days(30)

  /// - Precondition: The places are those of a list; number and version are counted from 1.
  package init(
    issuer: IssuerID,
    number: Int,
    version: Int,
    signed: Timestamp,
    ended: [Int: EndedPaper]
  ) {
    precondition(number > 0 && version > 0, "lists and their versions are counted from 1")
    precondition(ended.keys.allSatisfy((0..<Self.size).contains), "a place outside the list")
    self.issuer = issuer
    self.number = number
    self.version = version
    self.signed = Timestamp(milliseconds: signed.seconds * 1_000)
    self.ended = ended
  }
}

extension StatusList {
  package var address: String { StatusPlace(list: number, index: 0).address(of: issuer) }

  /// The list that is kept when another comes: of the same list the one of the greatest version.
  ///
  /// Dates have no say: a list signed by a machine whose clock was far ahead holds up no later one.
  package func isNewer(than other: Self) -> Bool {
    issuer == other.issuer && number == other.number && version > other.version
  }

  /// How many days old the list is on a day; `nil` where it says to be of a later one.
  package func age(on today: CalendarDay) -> Int? {
    let age = today.daysSince1970 - CalendarDay(signed).daysSince1970
    return age >= 0 ? age : nil
  }

  /// Reads the number of an issuer's list out of its address.
  static func number(at address: String, of issuer: IssuerID) -> Int? {
    guard let number = Int(address.split(separator: "/").last ?? ""), number > 0,
      StatusPlace(list: number, index: 0).address(of: issuer) == address
    else { return nil }
    return number
  }
}

/// The lists that a verifier holds: of each the greatest version that it has ever seen.
package struct StatusLists: Hashable, Sendable {
  private var lists: [String: StatusList] = [:]

  package init() {}

  /// Keeps a list whose signature is right, unless a newer version of it is here already; returns
  /// whether it was kept.
  package mutating func keep(_ list: StatusList) -> Bool {
    if let held = lists[list.address], !list.isNewer(than: held) { return false }
    lists[list.address] = list
    return true
  }

  /// The list in which a paper has its place.
  package func list(for paper: PaperFacts) -> StatusList? {
    lists[paper.status.address(of: paper.issuer)]
  }
}

extension StatusPlace {
  /// A place of a list that no paper had before, by chance, so that places tell nothing about the
  /// order of papers; `nil` when all are taken.
  ///
  /// Taken is every place that was ever given, also to papers that hold no longer.
  package static func free(
    of list: Int,
    taken: Set<Int>,
    using chance: inout some RandomNumberGenerator
  ) -> Self? {
    // Lists are mostly empty: a few draws are cheaper than a list of what is free.
    for _ in 0..<32 {
      let index = Int.random(in: 0..<StatusList.size, using: &chance)
      if !taken.contains(index) { return Self(list: list, index: index) }
    }
    let free = (0..<StatusList.size).filter { !taken.contains($0) }
    return free.randomElement(using: &chance).map { Self(list: list, index: $0) }
  }
}

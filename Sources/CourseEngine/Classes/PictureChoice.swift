import CourseCore

/// The pictures that a learner picks the own one out of.
///
/// A card's picture follows from its code and the person's, so that another card has another. The
/// twelve on offer are always the same for a learner: what changes would be seen not to be it.
struct PictureChoice: Sendable {
  private static let count = 12

  /// Of each of the learner's cards.
  let own: Set<LearnerPicture>
  let offered: [LearnerPicture]

  init(_ cards: [CardHolder], _ hasher: Hasher) {
    let digests = cards.sorted { $0.card < $1.card }.map { Self.digest($0, hasher) }
    own = Set(digests.map(Self.picture))
    var chance = SeededChance(seed: digests.first?.second.high ?? 0)
    let ordered = LearnerPicture.allCases.shuffled(using: &chance)
    let others = ordered.filter { [own] in !own.contains($0) }
    offered =
      (own.sorted { $0.rawValue < $1.rawValue } + others.prefix(max(0, Self.count - own.count)))
      .shuffled(using: &chance)
  }

  /// What is printed on a card.
  static func picture(on card: CardHolder, _ hasher: Hasher) -> LearnerPicture {
    picture(digest(card, hasher))
  }

  private static func picture(_ digest: Digest) -> LearnerPicture {
    let all = LearnerPicture.allCases
    return all[Int(digest.first.high % UInt64(all.count))]
  }

  private static func digest(_ card: CardHolder, _ hasher: Hasher) -> Digest {
    hasher(Array("picture \(card.person) \(card.card.text)".utf8))
  }
}

package import CourseCore

/// A person to be enrolled, with the least that is asked for.
package struct Newcomer: Hashable, Sendable {
  package let fullName: String
  package let callName: String?
  package let birthYear: Int?
  package let groups: [Audience]
  package let settlement: SettlementID?

  /// The language that the person learns in.
  package let language: Language

  package init(
    fullName: String,
    callName: String? = nil,
    birthYear: Int? = nil,
    groups: [Audience],
    settlement: SettlementID? = nil,
    language: Language = .vietnamese
  ) {
    self.fullName = fullName
    self.callName = callName
    self.birthYear = birthYear
    self.groups = groups
    self.settlement = settlement
    self.language = language
  }
}

extension Engine {
  /// Enrols a person and gives out a card; whoever can open the data directory may do so.
  ///
  /// Under a `setting` the card is noted, and who asks again under the same one is given that card.
  package func enrol(
    _ newcomer: Newcomer,
    pin: String,
    onceAs setting: String? = nil
  ) async throws -> CardCode {
    let person = PersonID(ids())
    let secret = try await passwords.hash(pin)
    let ids = ids
    return try await store.write(at: clock()) { tx in
      if let known = try setting.flatMap(tx.setting).flatMap({ CardCode($0) }) { return known }
      let card = try Self.unusedCard(ids, tx: tx)
      if let setting {
        let note = SettingChanged(name: setting, value: card.description)
        tx.append(.settingChanged(note), about: .centre, by: nil)
      }
      let enrolled = PersonEnrolled(
        groups: newcomer.groups,
        settlement: newcomer.settlement?.code
      )
      tx.append(.personEnrolled(enrolled), about: person, by: nil)
      tx.save(
        PersonEntry(
          person: person,
          fullName: newcomer.fullName,
          callName: newcomer.callName,
          birthYear: newcomer.birthYear,
          language: newcomer.language
        )
      )
      tx.save(CardHolder(card: card, person: person, secret: secret))
      return card
    }
  }

  /// Draws cards until one is free: with 26⁶ codes the first nearly always is.
  static func unusedCard(_ ids: Ids, tx: any StoreReading) throws -> CardCode {
    while true {
      var chance = SeededChance(seed: ids().high)
      let card = CardCode(using: &chance)
      if try tx.cardHolder(card) == nil { return card }
    }
  }
}

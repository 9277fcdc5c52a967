import CourseCore

/// The register as it lies open for one act: which station, which day, who signs.
///
/// A transaction does not see its own writes, so the desk counts what it has given itself.
struct RegisterDesk {
  let signer: any PaperSigner
  let today: CalendarDay
  private let tx: any StoreWriting
  private let authority: Authority
  private let terms: SigningTerms
  private let maker: PaperMaker
  private let ids: Ids
  private let hasher: Hasher
  private var year: RegisterYear
  private var list: Int
  private var taken: Set<Int>

  /// - Throws: `EngineError.registerNotOpen`, `.registerElsewhere`; `.issuingKey` where the signer's
  ///   key is not the one of today; `.refused` where the date is in doubt, the actor has no right to
  ///   sign today, or the centre has not said what it is called.
  init(
    _ signer: any PaperSigner,
    keptAs key: any IssuingKey,
    _ authority: Authority,
    at now: ClockReading,
    in content: any Content,
    ids: @escaping Ids,
    hasher: @escaping Hasher,
    tx: any StoreWriting
  ) throws {
    let place = try tx.openRegister(of: signer.issuer)
    let today = try tx.confirmedToday(at: now)
    guard try key.known()?.key == signer.key else { throw EngineError.issuingKey(.changed) }
    guard signer.window.contains(today) else { throw EngineError.issuingKey(.notInUseYet) }
    let lines = try IssuerLines(tx.settings())
    let roles = try tx.roles(of: authority.person)
    guard let terms = roles.compactMap(\.signing).first(where: { $0.hold(on: today) }),
      let titles = terms.block.lines(of: lines.kind)
    else { throw EngineError.refused("signer", .noAuthority) }
    self.signer = signer
    self.authority = authority
    self.today = today
    self.terms = terms
    self.tx = tx
    self.ids = ids
    self.hasher = hasher
    let name = try tx.entry(of: authority.person)?.fullName ?? ""
    maker = try PaperMaker(
      lines,
      signer: PaperFacts.Signer(name: name, titles: titles),
      in: content,
      tx: tx
    )
    year = try tx.numbers(of: today.year, by: place)
    list = max(1, try tx.lastList(of: signer.issuer))
    taken = try tx.takenPlaces(of: signer.issuer, in: list)
  }

  /// Gives a learner a paper: number, signature and record; a refusal names the field `place`.
  mutating func issue(
    _ target: PaperTarget,
    to person: PersonID,
    _ place: String
  ) throws -> PaperID {
    let found = try mayBeSigned(target, of: person, place)
    guard !found.hasUnknownDay else { throw EngineError.refused(place, .dayUnknown) }
    guard found.isChecked else { throw EngineError.refused(place, .notChecked) }
    if try tx.heldPaper(of: person, for: target) != nil {
      throw EngineError.refused(place, .paperHolds)
    }
    let judged = found.completion.judged
    let subject = try PaperSubject(judged, in: maker.content, .vietnamese, tx: tx)
    let given = try give(number: maker.number(year.next, of: subject), replacing: nil, place)
    let facts = try maker.facts(of: found, subject, given)
    let issued = try sign(facts, judged, person, place)
    tx.append(.paperIssued(issued), about: person, by: authority.person)
    return issued.paper
  }

  /// Gives the holder of a paper another in its place: what was achieved stays as it was printed,
  /// the holder is as known today.
  mutating func reissue(_ old: PaperRow, _ reason: ReissueReason) throws -> PaperID {
    guard old.holds else { throw EngineError.refused("paper", .paperEnded) }
    guard try tx.entry(of: old.person) != nil else {
      throw EngineError.refused("paper", .holderErased)
    }
    guard let printed = try tx.entry(of: old.id)?.facts else {
      throw EngineError.notFound(.paper, id: old.id.description)
    }
    _ = try mayBeSigned(old.issued.judged.target, of: old.person, "paper")
    let number = PaperNumber(ordinal: year.next, symbol: old.issued.number.symbol)
    let given = try give(number: number, replacing: old.issued.number, "paper")
    let facts = try maker.facts(like: printed, of: old.person, given)
    let issued = try sign(facts, old.issued.judged, old.person, "paper")
    let record = PaperReissued(issued: issued, replaced: old.id, reason: reason)
    tx.append(.paperReissued(record), about: old.subject, by: authority.person)
    return issued.paper
  }

  /// What a paper rests on, where it still counts and the actor may sign for that learner.
  private func mayBeSigned(
    _ target: PaperTarget,
    of person: PersonID,
    _ place: String
  ) throws -> CompletionCase {
    guard let found = try CompletionCase(target, of: person, in: maker.content, tx: tx),
      !found.isInDoubt
    else { throw EngineError.refused(place, .notComplete) }
    guard try !tx.isSame(person, authority.person) else {
      throw EngineError.refused(place, .ownself)
    }
    guard try !tx.isAmong(authority.person, found.observers) else {
      throw EngineError.refused(place, .hasObserved)
    }
    return found
  }

  /// What another paper is given: a name, a number, a check code and a place in a list.
  private mutating func give(
    number: PaperNumber?,
    replacing old: PaperNumber?,
    _ place: String
  ) throws -> PaperMaker.Given {
    guard let number else { throw EngineError.refused(place, .paperText) }
    var chance = SeededChance(seed: ids().high)
    return PaperMaker.Given(
      id: PaperID(ids()),
      issuer: signer.issuer,
      number: number,
      checkCode: CheckCode(using: &chance),
      replaces: old,
      issued: today,
      status: takePlace(using: &chance)
    )
  }

  /// Signs what a paper says, and adds it to the register.
  private mutating func sign(
    _ facts: PaperFacts,
    _ judged: JudgedTarget,
    _ person: PersonID,
    _ place: String
  ) throws -> PaperIssued {
    let signed: SignedPaper
    do { signed = try signer.seal(facts) } catch {
      throw EngineError.refused(place, .paperText)
    }
    year = RegisterYear(year.year, last: facts.number.ordinal)
    let salt = ids()
    tx.save(
      RegisterEntry(
        facts: facts,
        lastDigits: try tx.paperDetails(of: person)?.lastDigits,
        salt: salt,
        symbol: signed.symbol,
        badge: signed.badge
      )
    )
    return PaperIssued(
      paper: facts.id,
      issuer: signer.issuer,
      number: facts.number,
      dated: today,
      judged: judged,
      block: terms.block,
      status: facts.status,
      facts: hasher(RegisterEntry.digested(facts, salt: salt))
    )
  }

  /// A place that no paper ever had; the next list begins when one is full.
  private mutating func takePlace(using chance: inout SeededChance) -> StatusPlace {
    while true {
      if let place = StatusPlace.free(of: list, taken: taken, using: &chance) {
        taken.insert(place.index)
        return place
      }
      list += 1
      taken = []
    }
  }
}

extension StoreReading {
  /// The register of an issuer, where it lies open at this station.
  func openRegister(of issuer: IssuerID) throws -> RegisterMoved {
    let places = try registerPlaces()
    guard let place = places.first(where: { $0.issuer == issuer }) ?? places.first else {
      throw EngineError.registerNotOpen
    }
    guard place.issuer == issuer, place.to == here else {
      throw EngineError.registerElsewhere(place.machine)
    }
    return place
  }

  /// Today, by a clock that is believed or a date that somebody confirmed.
  func confirmedToday(at now: ClockReading) throws -> CalendarDay {
    guard let date = date(at: now) else { throw EngineError.refused("date", .dateDoubtful) }
    return CalendarDay(date)
  }

  /// The numbers that were given in a year: those in the records here, or those that were said when
  /// the register came.
  func numbers(of year: Int, by place: RegisterMoved) throws -> RegisterYear {
    let known = try registerYears(of: place.issuer) + place.years
    return RegisterYear(year, last: known.filter { $0.year == year }.map(\.last).max() ?? 0)
  }
}

import CourseCore
import CourseEngine

/// Everything that is kept of a person, in the words that the person reads.
struct PersonDataBlocks {
  let data: PersonData
  let titles: Titles
  let language: Language
  let dateUnsure: String

  private var words: PrivacyWords { .of(language) }
  private var peopleWords: PeopleWords { .of(language) }

  var blocks: [Block] {
    [
      .text(words.dataHelp), .heading(data.file.view.fullName), .facts(facts),
      .heading(words.results), .list(results, empty: words.noResults), .text(words.answersHelp),
      .heading(words.papers), .list(papers, empty: words.noPapers),
      .heading(peopleWords.consents), .list(consents, empty: peopleWords.consentNone),
      .heading(words.requests),
      .list(data.requests.map { words.item(of: $0, in: language) }, empty: words.noRequests),
      .heading(words.changes), changes, .heading(words.log), .text(words.logHelp), accesses,
      .heading(words.rights), .text(words.rightsText),
    ]
  }

  private var facts: [Fact] {
    var facts = data.file.facts(in: language, settlement: data.settlement ?? "")
    let cards = data.file.cards.map(\.description).joined(separator: ", ")
    if !cards.isEmpty { facts.append(Fact(words.cardCode, cards)) }
    facts += data.file.joined.map { Fact(JoinWords.of(language).joined, $0.fullName) }
    if let size = data.householdSize {
      facts.append(Fact(words.householdTitle, words.household(size)))
    }
    facts += data.roles.map { Fact(words.role, $0.role.label(in: language)) }
    return facts
  }

  // MARK: What was learnt, and what shows it

  private var results: [Item] {
    let completed = data.completions.map { completion in
      Item(
        words.completed(titles.target(completion.target, completion.id)),
        written(completion.at, completion.isDateTrusted)
      )
    }
    let attempts = data.attempts.map { row in
      let title = titles.test(row.assessment)
      return Item(
        row.summary.map { words.attempt(title, $0.earned.count, $0.available.count) }
          ?? words.openAttempt(title),
        written(row.beganAt, row.isBeginningTrusted)
      )
    }
    let tasks = data.observations.map { row in
      Item(words.observed(titles.task(row.task), row.best.label(in: language)))
    }
    let others = [
      data.vneid?.seen.map { words.vneid($0.written) },
      data.followup?.reason.map { words.followup($0.label(in: language)) },
    ]
    return completed + attempts + tasks + others.compactMap(\.self).map { Item($0) }
  }

  private var papers: [Item] {
    data.checks.map { named in
      let target = named.check.checked.judged.target
      return Item(
        words.checked(titles.target(target.kind, target.id)),
        [
          named.officer ?? words.somebody,
          named.check.on.isTrusted ? named.check.on.day.written : dateUnsure,
        ].joined(separator: " · ")
      )
    }
      + data.papers.map { words.item(of: $0, titles, in: language) }
  }

  private var consents: [Item] {
    data.file.consents.map { consent in
      Item(
        consent.grant.purpose.label(in: language),
        peopleWords.consentGiven(
          CalendarDay(consent.at).written,
          consent.grant.mode.label(in: language)
        )
      )
    }
  }

  // MARK: Who did what

  private var changes: Block {
    guard !data.changes.isEmpty else { return .text(words.noChanges) }
    return .table(
      headings: [words.when, words.who, words.what],
      rows: data.changes.map { named in
        [
          written(named.change.at, named.change.isDateTrusted),
          named.actor ?? words.somebody, named.change.kind.title(in: language),
        ]
      }
    )
  }

  private var accesses: Block {
    words.table(of: data.accesses, withPerson: false, in: language, dateUnsure: dateUnsure)
  }

  private func written(_ at: Timestamp, _ isTrusted: Bool) -> String {
    isTrusted ? at.writtenWithClock : dateUnsure
  }
}

extension Timestamp {
  /// The day, and the time of day here.
  var writtenWithClock: String { "\(CalendarDay(self).written) \(clockInVietnam)" }
}

extension PrivacyWords {
  /// A request as a line of a list, with its due dates.
  func item(of view: RequestView, in language: Language, to path: String? = nil) -> Item {
    let received = view.row.received
    let state =
      view.row.closed.map { closed in
        [closedOn(closed.outcome.label(in: language), closed.on.written)]
      } ?? [
        received.answered.map { answeredOn($0.written) } ?? answerBy(view.due.answer.written),
        doneBy(view.due.done.written),
      ]
    return Item(
      "\(received.what.label(in: language)) – \(view.fullName ?? somebody)",
      ((view.isLate ? [late] : []) + state).joined(separator: " · "),
      to: path,
      isDone: view.row.closed != nil
    )
  }

  /// A paper with its number, and whether it holds.
  func item(of paper: DataPaper, _ titles: Titles, in language: Language) -> Item {
    let row = paper.paper
    let target = row.issued.judged.target
    return Item(
      paperNumbered(
        row.issued.number.description,
        paper.facts?.achievement.title ?? titles.target(target.kind, target.id)
      ),
      [row.issued.dated.written, RegisterWords.of(language).state(of: row, in: language)]
        .joined(separator: " · ")
    )
  }

  /// What the staff did with people's data, the latest first.
  func table(
    of accesses: [NamedAccess],
    withPerson: Bool,
    in language: Language,
    dateUnsure: String
  ) -> Block {
    guard !accesses.isEmpty else { return .text(noAccesses) }
    return .table(
      headings: [when, who] + (withPerson ? [whose] : []) + [what],
      rows: accesses.map { named in
        let act = [named.entry.act.label(in: language), named.entry.reason?.label(in: language)]
        return [
          named.entry.isDateTrusted ? named.entry.at.writtenWithClock : dateUnsure,
          named.actor ?? somebody,
        ] + (withPerson ? [named.person ?? somebody] : [])
          + [act.compactMap(\.self).joined(separator: ": ")]
      }
    )
  }
}

import CourseCore
import CourseEngine

extension Pages {
  /// Where two entries of somebody who was enrolled twice are joined, and parted again.
  static let joinRoutes: [StaffRoute] = [
    .form(join, for: .joinEntries) { desk in
      try await desk.duplicatesPage()
    } take: { desk in
      try await desk.part()
    },
    .form(join + "/{entry}", for: .joinEntries) { desk in
      try await desk.confirmPage()
    } take: { desk in
      try await desk.join()
    },
  ]

  private static let join = "/staff/people/{person}/join"
}

extension StaffDesk {
  private var joinWords: JoinWords { .of(language) }

  /// Who may be the same person, and who was joined already.
  fileprivate func duplicatesPage() async throws -> PageReply {
    let file = try await engine.person(token, try person())
    let path = path(of: file.view.person) + "/join"
    let places = try await places(for: .seePeople)
    let parting = file.joined.map { entry in
      let year = entry.birthYear.map { ", \(peopleWords.born($0))" } ?? ""
      let between = "\(entry.entry) \(entry.into)"
      return StaffForm.Button(
        joinWords.part(entry.fullName + year),
        value: between,
        isMain: false
      )
    }
    let others = try await others(than: file)
    let items = others.map { other in
      let year = other.birthYear.map { peopleWords.born($0) }
      let details = [year, places.title(other.settlement)].compactMap(\.self)
      return Item(other.fullName, details.joined(separator: " · "), to: "\(path)/\(other.person)")
    }
    let joined: [Block] =
      parting.isEmpty
      ? [] : [.heading(joinWords.joined), .form(StaffForm(path, [], parting))]
    return page(
      joinWords.title,
      back: toPerson(file),
      joined + [
        .heading(joinWords.likely), .list(items, empty: joinWords.noneLikely),
        .form(
          StaffForm(
            finding: path,
            [Field("q", joinWords.find, .line(.search))],
            joinWords.search
          )
        ),
      ]
    )
  }

  /// Those that a search finds, else those who are alike.
  private func others(than file: PersonFile) async throws -> [PersonView] {
    let found: [PersonView] =
      if let query = found["q"], !query.tidied.isEmpty {
        try await engine.people(token, matching: query)
      } else {
        try await engine.likely(
          token,
          fullName: file.view.fullName,
          birthYear: file.view.birthYear,
          settlement: file.view.settlement,
          phone: file.phone?.e164
        )
      }
    return Array(found.filter { $0.person != file.view.person }.prefix(30))
  }

  /// Both entries side by side, to be looked at before they are joined.
  fileprivate func confirmPage() async throws -> PageReply {
    let (one, other) = (
      try await engine.person(token, try person()), try await engine.person(token, try entry())
    )
    let places = try await places(for: .seePeople)
    func row(_ name: String, _ value: (PersonFile) -> String) -> [String] {
      [name, value(one), value(other)]
    }
    let rows = [
      row(peopleWords.fullName) { $0.view.fullName },
      row(peopleWords.birthYear) { $0.view.birthYear.map { String($0) } ?? "–" },
      row(peopleWords.settlement) { places.title($0.view.settlement) },
      row(peopleWords.phone) { $0.phone?.shown ?? peopleWords.noPhone },
      row(joinWords.cards) { $0.cards.map(\.description).joined(separator: ", ") },
    ]
    let mistakes = refused.map {
      Block.note(RefusalWords.text($0.refusal, in: language))
    }
    return page(
      joinWords.confirm,
      back: BackLink(path(of: one.view.person) + "/join", joinWords.title),
      mistakes + [
        .table(headings: ["", joinWords.first, joinWords.second], rows: rows),
        .text(joinWords.confirmHelp),
        .form(
          StaffForm(
            call.path,
            [.hidden("one", one.view.fullName), .hidden("other", other.view.fullName)],
            [
              .init(joinWords.keep(name(one)), value: "one"),
              .init(joinWords.keep(name(other)), value: "other", isMain: false),
            ]
          )
        ),
      ]
    )
  }

  /// A name with the year, which tells entries apart that differ in nothing else.
  private func name(_ file: PersonFile) -> String {
    let year = file.view.birthYear.map { peopleWords.born($0) }
    return [file.view.fullName, year].compactMap(\.self).joined(separator: ", ")
  }

  fileprivate func join() async throws -> PageReply {
    let one = NamedEntry(try person(), fullName: form["one"] ?? "")
    let other = NamedEntry(try entry(), fullName: form["other"] ?? "")
    let (entry, kept) = form["do"] == "other" ? (one, other) : (other, one)
    let file = try await engine.join(token, entry, into: kept)
    return .see(path(of: file.view.person) + "?note=saved")
  }

  fileprivate func part() async throws -> PageReply {
    let named = (form["do"] ?? "").split(separator: " ").compactMap { PersonID(hex: String($0)) }
    guard named.count == 2 else { throw Problem(.notFound) }
    let file = try await engine.part(token, named[0], from: named[1])
    return .see(path(of: file.view.person) + "/join?note=saved")
  }

  private func entry() throws -> PersonID {
    guard let id = PersonID(hex: try call.value("entry")) else { throw Problem(.notFound) }
    return id
  }
}

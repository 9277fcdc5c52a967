import CourseCore
import CourseEngine

// What is asked of a person, at enrolment and when it is corrected.
extension StaffDesk {
  func detailFields(_ places: StaffPlaces, _ file: PersonFile? = nil) -> [Field] {
    let languages = [
      Field.Option(Language.vietnamese.rawValue, peopleWords.vietnameseSpoken),
      Field.Option(Language.english.rawValue, peopleWords.englishSpoken),
    ]
    let owners =
      [Field.Option("", peopleWords.choose)] + Field.options(PhoneOwner.self, in: language)
    return [
      Field(
        "callName",
        peopleWords.callName,
        given: [file?.view.callName ?? ""],
        help: peopleWords.callNameHelp
      ),
      Field(
        "birthYear",
        peopleWords.birthYear,
        .line(.number),
        given: [file?.view.birthYear.map { String($0) } ?? ""],
        help: peopleWords.birthYearHelp
      ), settlementField(places, given: file?.view.settlement),
      Field(
        "groups",
        peopleWords.groups,
        .row(Field.options(Audience.self, in: language), isSeveral: true),
        given: file?.view.groups.map(\.rawValue) ?? []
      ),
      Field(
        "phone",
        peopleWords.phone,
        .line(.phone),
        given: [file?.phone?.shown ?? ""],
        help: peopleWords.phoneHelp
      ),
      Field(
        "phoneOwner",
        peopleWords.phoneOwner,
        .menu(owners),
        given: [file?.phoneOwner?.rawValue ?? ""]
      ),
      Field(
        "language",
        peopleWords.language,
        .menu(languages),
        given: [(file?.language ?? .vietnamese).rawValue]
      ),
      Field(
        "returnsOn",
        peopleWords.returnsOn,
        .day,
        given: [file?.returnsOn?.written ?? ""],
        help: peopleWords.returnsHelp
      ),
    ]
  }

  /// What the fields say; the engine finds what is wrong with it.
  func details() throws -> PersonDetails {
    guard let settlement = settlement("settlement") else {
      throw EngineError.refused([Refused("settlement", .settlementMissing)])
    }
    return PersonDetails(
      callName: form["callName"],
      birthYear: form.number("birthYear") ?? 0,
      settlement: settlement,
      groups: form.all("groups").compactMap { Audience(rawValue: $0) },
      phone: form["phone"],
      phoneOwner: form["phoneOwner"].flatMap { PhoneOwner(rawValue: $0) },
      language: form["language"] == "en" ? .english : .vietnamese,
      returnsOn: try day("returnsOn")
    )
  }
}

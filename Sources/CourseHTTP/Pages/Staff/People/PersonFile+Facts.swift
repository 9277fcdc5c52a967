import CourseCore
import CourseEngine

extension PersonFile {
  /// What is known of a person, as the staff and the person are shown it.
  func facts(in language: Language, settlement: String) -> [Fact] {
    let words = PeopleWords.of(language)
    var facts: [Fact] = []
    if let name = view.callName { facts.append(Fact(words.callName, name)) }
    if let year = view.birthYear { facts.append(Fact(words.birthYear, String(year))) }
    facts.append(Fact(words.settlement, settlement))
    let groups = view.groups.map { $0.label(in: language) }.joined(separator: ", ")
    facts.append(Fact(words.groups, groups))
    let owner = phoneOwner.map { " (\($0.label(in: language)))" } ?? ""
    facts.append(Fact(words.phone, phone.map { $0.shown + owner } ?? words.noPhone))
    if let day = returnsOn { facts.append(Fact(words.returnsOn, day.writtenTwice(in: language))) }
    for former in formerNames {
      let day = CalendarDay(former.changed).written
      let reason = former.reason.label(in: language)
      facts.append(Fact(words.fullName, words.formerName(former.fullName, day, reason)))
    }
    return facts
  }
}

extension CalendarDay {
  /// With its lunar one, by which people at sea and at home reckon.
  func writtenTwice(in language: Language) -> String {
    let lunar = LunarDay(self)
    return "\(written) (\(PeopleWords.of(language).lunar(lunar.day, lunar.month)))"
  }
}

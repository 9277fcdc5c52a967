import CourseCore
import CourseEngine

extension PersonData {
  var message: JSONValue {
    .object(present: [
      "file": file.message,
      "attempts": .array(attempts.map(\.message)),
      "observations": .array(observations.map(\.message)),
      "completions": .array(completions.map(\.message)),
      "settlement": settlement.map { .string($0) },
      "checks": .array(checks.map(\.message)),
      "papers": .array(papers.map(\.paper.message)),
      "roles": .array(roles.map(\.message)),
      "vneid": vneid?.seen?.json,
      "followup": followup.map(\.message),
      "household": householdSize.map { .integer($0) },
      "requests": .array(requests.map(\.message)),
      "accesses": .array(accesses.map(\.message)),
      "changes": .array(changes.map(\.message)),
    ])
  }

  static let schema = Schema.object([
    "file": .named("PersonFile"), "attempts": .list(.named("AttemptRow")),
    "observations": .list(.named("ObservationRow")),
    "completions": .list(CompletionRow.schema), "settlement?": .text(),
    "checks": .list(NamedCheck.schema),
    "papers": .list(Schema.object(merging: PaperRow.members, with: [])),
    "roles": .list(.named("GivenRole")),
    "vneid?": .day("on which the confirmation was seen"), "followup?": .named("Followup"),
    "household?": .whole("how many live in it"), "requests": .list(.named("DataRequest")),
    "accesses": .list(.named("Access")), "changes": .list(NamedChange.schema),
  ])
}

extension NamedCheck {
  fileprivate var message: JSONValue {
    .object(present: [
      "target": check.checked.judged.target.message, "officer": officer.map { .string($0) },
      "day": check.on.day.json, "dateTrusted": .bool(check.on.isTrusted),
    ])
  }

  fileprivate static let schema = Schema.object([
    "target": .named("PaperTarget"), "officer?": .text("absent once the entry is erased"),
    "day": .day("of the check"), "dateTrusted": .truth(),
  ])
}

extension CompletionRow {
  fileprivate var message: JSONValue {
    [
      "target": .string(target.rawValue), "id": .string(id), "version": .string(version),
      "day": CalendarDay(at).json, "dateTrusted": .bool(isDateTrusted),
    ]
  }

  fileprivate static let schema = Schema.object([
    "target": .choice(PolicyTarget.allCases.map(\.rawValue)), "id": .text(), "version": .text(),
    "day": .day("of the judgement"), "dateTrusted": .truth(),
  ])
}

extension RequestView {
  var message: JSONValue {
    .object(present: [
      "request": row.received.request.json, "person": row.person.json,
      "fullName": fullName.map { .string($0) },
      "what": .string(row.received.what.rawValue), "day": row.received.day.json,
      "answerBy": due.answer.json, "doneBy": due.done.json,
      "answered": row.received.answered?.json, "extended": .bool(row.received.isExtended),
      "late": .bool(isLate), "outcome": row.closed.map { .string($0.outcome.rawValue) },
      "closed": row.closed?.on.json,
    ])
  }

  static let schema = Schema.object([
    "request": .named("Code"), "person": .named("Code"),
    "fullName?": .text("absent once the entry is erased"),
    "what": .choice(DataRequest.allCases.map(\.rawValue)), "day": .day("it was received"),
    "answerBy": .day("the last to answer"), "doneBy": .day("the last to do it"),
    "answered?": .day("the person was answered"), "extended": .truth(),
    "late": .truth("it should have been answered or done before today"),
    "outcome?": .choice(RequestOutcome.allCases.map(\.rawValue)), "closed?": .day("it was closed"),
  ])
}

extension NamedAccess {
  var message: JSONValue {
    .object(present: [
      "actor": entry.actor.json, "actorName": actor.map { .string($0) },
      "person": entry.person.json, "fullName": person.map { .string($0) },
      "act": .string(entry.act.rawValue), "reason": entry.reason.map { .string($0.rawValue) },
      "day": CalendarDay(entry.at).json, "dateTrusted": .bool(entry.isDateTrusted),
    ])
  }

  static let schema = Schema.object([
    "actor": .named("Code"), "actorName?": .text("absent once the entry is erased"),
    "person": .named("Code"), "fullName?": .text("absent once the entry is erased"),
    "act": .choice(AccessAct.allCases.map(\.rawValue)),
    "reason?": .choice(ExportReason.allCases.map(\.rawValue)), "day": .day("it was done"),
    "dateTrusted": .truth(),
  ])
}

extension NamedChange {
  var message: JSONValue {
    .object(present: [
      "kind": .string(change.kind.name), "actor": change.actor.json,
      "actorName": actor.map { .string($0) }, "day": CalendarDay(change.at).json,
      "dateTrusted": .bool(change.isDateTrusted),
    ])
  }

  static let schema = Schema.object([
    "kind": .text("of the record"), "actor": .named("Code"),
    "actorName?": .text("absent once the entry is erased"), "day": .day("it was done"),
    "dateTrusted": .truth(),
  ])
}

extension PeopleExport {
  func message(for call: Call) -> JSONValue {
    .object(present: [
      "reason": .string(reason.rawValue), "exporter": .string(exporter), "day": day?.json,
      "people": Page.message(of: people, for: call) { person in
        .object(present: [
          "person": person.view.message, "settlement": .string(person.settlement),
          "phone": person.maskedPhone.map { .string($0) },
        ])
      },
    ])
  }

  static let schema = Schema.object([
    "reason": .choice(ExportReason.allCases.map(\.rawValue)), "exporter": .text(),
    "day?": .day("it was taken out"),
    "people": Page.schema(
      of: .object([
        "person": .named("Person"), "settlement": .text(), "phone?": .text("its ends alone"),
      ])
    ),
  ])
}

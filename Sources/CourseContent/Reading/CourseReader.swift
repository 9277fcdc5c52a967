import CourseCore

extension DocumentReader {
  func course(_ fields: Fields) -> Course? {
    let id = fields.id(.course)
    let version = fields.line(.version)
    let title = fields.line(.title)
    let audience = fields.words(.audience, as: Audience.self)
    let summary = fields.text(.summary)
    let code = fields.line(.code)
    let lessons = lessons(fields, of: id)
    let after = references(fields, .after, .course)
    let requires = conditions(fields, .requires)
    let review = review(fields)
    let tasks = tasks(fields)
    let finish = finish(fields, of: id, lessons: lessons ?? [], tasks: tasks ?? [])
    let level = fields.whole(.level)
    let minutes = fields.maybeWhole(.minutes)
    let competences = fields.competences()
    let isInOrder = fields.flag(.inOrder)
    let isRetired = isRetired(fields)
    let accepted = accepted(fields)
    guard let id, let version, let title, let audience, let lessons, let finish,
      !fields.has(.tasks) || tasks != nil
    else { return nil }
    return Course(
      id: CourseID(id),
      version: version,
      title: title,
      language: language,
      audience: audience,
      summary: summary,
      code: code,
      level: level,
      competences: competences,
      minutes: minutes,
      after: after.map { CourseID($0) },
      requires: requires,
      isInOrder: isInOrder,
      lessons: lessons.map { LessonID($0) },
      reviewed: review,
      tasks: tasks ?? [],
      finish: finish,
      retired: retiredIDs(),
      isRetired: isRetired,
      accepted: accepted
    )
  }

  /// The lessons of a course, each of which must have its file.
  private func lessons(_ fields: Fields, of course: String?) -> [String]? {
    guard let ids = fields.ids(.lessons), let place = fields[.lessons] else { return nil }
    for (element, id) in zip(tree.children(of: place), ids) {
      if let course { refer(to: .lesson, "\(course)/\(id)", at: element) }
      if outcome.retired.contains(id) { report(.retiredUsed, [.text(id)], at: element) }
    }
    return ids
  }

  func references(_ fields: Fields, _ key: Key, _ noun: Noun) -> [String] {
    guard let ids = fields.ids(key), let place = fields[key] else { return [] }
    for (element, id) in zip(tree.children(of: place), ids) { refer(to: noun, id, at: element) }
    return ids
  }

  private func tasks(_ fields: Fields) -> [ObservedTask]? {
    var seen: [String: Int] = [:]
    return fields.records(.tasks) { task -> ObservedTask? in
      let id = task.id(.id)
      let title = task.line(.title)
      let observe = task.lines(.observe)
      let prepare = task.text(.prepare)
      let competences = task.competences()
      let isRemoteAllowed = task.flag(.remote)
      if let id, let place = task[.id] { self.once(.task, id, at: place, &seen) }
      guard let id, let title, let observe else { return nil }
      return ObservedTask(
        id: TaskID(id),
        title: title,
        observe: observe,
        prepare: prepare,
        competences: competences,
        isRemoteAllowed: isRemoteAllowed
      )
    }
  }

  private func finish(
    _ fields: Fields,
    of course: String?,
    lessons: [String],
    tasks: [ObservedTask]
  ) -> CourseFinish? {
    guard fields.has(.finish) else { return CourseFinish() }
    guard let record = fields.record(.finish) else { return nil }
    let lessonPart: CourseFinish.Part<LessonID>? = part(record, .lessons, .lesson, lessons)
    let taskPart: CourseFinish.Part<TaskID>? = part(
      record,
      .tasks,
      .task,
      tasks.map(\.id.rawValue)
    )
    let assessments = assessments(record)
    guard let lessonPart, let taskPart, let assessments else { return nil }
    let finish = CourseFinish(
      lessons: lessonPart,
      assessments: assessments.map { AssessmentID($0) },
      tasks: taskPart
    )
    let isNothing =
      assessments.isEmpty && taskPart.chosen(from: tasks.map(\.id)).isEmpty
      && lessonPart.chosen(from: lessons.map { LessonID($0) }).isEmpty
    if isNothing, tree.cut.isEmpty { report(.finishNothing, at: record.place) }
    return finish
  }

  /// `all`, `none` or a list of the course's own.
  private func part<ID: Identifier>(
    _ record: Fields,
    _ key: Key,
    _ noun: Noun,
    _ known: [String]
  ) -> CourseFinish.Part<ID>? {
    guard let place = record[key] else { return .all }
    guard node(place).kind == .sequence else {
      switch text(place) {
      case "all": return .all
      case "none": return CourseFinish.Part.none
      default:
        wrong(place, key, .idsOr(["all", "none"]))
        return nil
      }
    }
    guard let ids = ids(place, key, 1...200) else { return nil }
    for (element, id) in zip(tree.children(of: place), ids)
    where !known.contains(id) && tree.cut.isEmpty {
      reportAbsent(noun, id, known, at: element)
    }
    return .listed(ids.map { ID($0) })
  }

  private func assessments(_ record: Fields) -> [String]? {
    guard let place = record[.assessment], text(place) != "none" else { return [] }
    let elements = node(place).kind == .sequence ? Array(tree.children(of: place)) : [place]
    return all(elements) { element in
      guard let id = id(element, .assessment) else { return nil }
      refer(to: .assessment, id, at: element)
      return id
    }
  }

  func reportAbsent(_ noun: Noun, _ id: String, _ known: @autoclosure () -> [String], at place: Int)
  {
    guard let alike = guess(id, among: known()) else {
      return report(.notFound, [.noun(noun), .text(id)], at: place)
    }
    report(.notFoundAlike, [.noun(noun), .text(id), .text(alike)], at: place) {
      self.line(of: place, with: alike)?.trimmedStart
    }
  }
}

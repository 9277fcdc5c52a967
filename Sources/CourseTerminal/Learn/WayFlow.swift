import CourseCore
import CourseEngine

/// The way that is advised to the learner, the placements that shorten it, and what it leads to.
@MainActor struct WayFlow {
  let stage: any Stage
  let visit: Visit

  private var words: Words { stage.words }

  func run() async throws {
    while true {
      let progress = try await visit.engine.progress(
        visit.token,
        in: visit.language,
        courses: .none
      )
      let items =
        progress.placements.map { MenuDialogue.Item(words.learn.findStart($0.title)) }
        + progress.way.map { MenuDialogue.Item($0.course.title, detail: detail($0)) }
      var menu = MenuDialogue(
        title: words.learn.way,
        intro: items.isEmpty ? [Paragraph(words.learn.noWay)] : intro(progress),
        items: items,
        back: words.goBack
      )
      guard case .item(let place) = try stage.play(&menu) else { return }
      try await stage.excused(visit.engine) {
        if place < progress.placements.count {
          try await TestFlow(stage: stage, visit: visit).open(progress.placements[place].id)
        } else {
          let stop = progress.way[place - progress.placements.count]
          try await CourseFlow(stage: stage, visit: visit).open(stop.course.id)
        }
      }
    }
  }

  private func detail(_ stop: WayStop) -> String? {
    if stop.isCompleted { return words.learn.completed }
    if stop.maySkip { return words.learn.maySkip }
    return stop.isOptional ? words.learn.optional : nil
  }

  /// Each programme with what is still to do for it.
  private func intro(_ progress: ProgressView) -> [Paragraph] {
    let titles = Titles(visit.engine.content, visit.language)
    return progress.programmes.flatMap { programme in
      let status = programme.isProvisional ? " (\(words.learn.provisional))" : ""
      let head = Paragraph(programme.programme.title + status, .bold)
      guard !programme.isCompleted else {
        return [head, Paragraph(mark: "  ", words.learn.completed)]
      }
      let missing = programme.missing.map { condition in
        Paragraph(mark: "  • ", titles.condition(condition, words.learn))
      }
      return [head] + versions(programme) + [Paragraph(words.learn.stillMissing)] + missing
    }
  }

  /// Which version judges and until when, where that is not simply the one on offer.
  private func versions(_ programme: ProgrammeView) -> [Paragraph] {
    var lines: [String] = []
    if let day = programme.startsOn { lines.append(words.learn.judgedFrom(day.written)) }
    if let next = programme.next {
      lines.append(words.learn.nextVersion(next.version, next.from.written))
      if !programme.isDateTrusted {
        lines.append(words.learn.versionByUnsureDate(programme.version))
      }
    }
    return lines.map { Paragraph(mark: "  ", $0) }
  }
}

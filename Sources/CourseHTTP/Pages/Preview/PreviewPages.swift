import CourseCore
import CourseEngine

extension Pages {
  /// What an author has besides, and before, the pages of learners.
  static let previewRoutes: [PageRoute] = [
    .get("/", signedIn: false) { call in try call.overview() },
    .get("/preview/version", signedIn: false) { call in
      PageReply(text: try call.manuscript().version)
    },
  ]
}

extension PageCall {
  func manuscript() throws -> Manuscript {
    guard let manuscript = site.manuscript?() else { throw Problem(.notFound) }
    return manuscript
  }

  /// Everything that is wrong, and the way to everything there is.
  fileprivate func overview() throws -> PageReply {
    let manuscript = try manuscript()
    let words = PreviewWords.of(language)
    let errors = manuscript.notices.count { $0.isError }
    let contents = contents(of: manuscript)
    return page(
      .overview,
      words.title(manuscript.name),
      contents.adding([
        "found": words.found(errors, manuscript.notices.count - errors),
        "isSound": errors == 0, "hasNotices": !manuscript.notices.isEmpty,
        "broken": manuscript.broken.map { file in
          file.isShownAsBefore ? words.shownAsBefore(file.path) : words.notShown(file.path)
        },
        "allNotices": manuscript.notices.map { values(of: $0, withWay: true) },
      ])
    )
  }

  /// What the frame of every page says to an author about what is shown there.
  func previewValues() -> Values? {
    guard let manuscript = site.manuscript?() else { return nil }
    let here = try? step()
    let lesson = try? lesson()
    let old = manuscript.broken.first { $0.isShownAsBefore && lesson != nil && $0.lesson == lesson }
    return [
      "version": manuscript.version, "hasWay": path != "/",
      "old": old.map { PreviewWords.of(language).shownAsBefore($0.path) },
      "notices": here.map { manuscript.notices(at: $0).map { values(of: $0) } },
    ]
  }

  func values(of notice: Manuscript.Notice, withWay: Bool = false) -> Values {
    let words = PreviewWords.of(language)
    let (before, at, after) = notice.marked
    let way = notice.step.flatMap { step in
      withWay && has(step) ? ["path": Path.step(step)] as Values : nil
    }
    return [
      "kind": notice.isError ? words.error : words.warning, "isError": notice.isError,
      "where": notice.place, "message": notice.message(language),
      "hasLine": !notice.line.isEmpty, "before": before, "at": at, "after": after,
      "repair": notice.repair, "advice": notice.advice(language), "way": way,
    ]
  }

  private func has(_ step: StepPlace) -> Bool {
    let lesson = engine.content.lesson(step.lesson, in: language)
    return lesson?.steps.contains { $0.id == step.step } ?? false
  }
}

extension Manuscript.Notice {
  /// The line in three: the character at the place stands out, which after the end is a sign for it.
  fileprivate var marked: (before: String, at: String, after: String) {
    let before = line.prefix(caret)
    let rest = line.dropFirst(caret)
    guard let at = rest.first, at != " " else { return (String(before), "␣", String(rest)) }
    return (String(before), String(at), String(rest.dropFirst()))
  }
}

import CourseCore
import CourseEngine

extension Pages {
  /// Where a tutor enters what a learner carried away from a page that could not send it.
  static let carriedRoutes: [StaffRoute] = [
    .form(carried, for: .deliverAnswers) { desk in
      desk.carriedPage()
    } take: { desk in
      try await desk.takeCarried()
    }
  ]

  fileprivate static let carried = "/staff/answers"
}

extension StaffDesk {
  private var carriedWords: CarriedWords { .of(language) }

  fileprivate func carriedPage(_ said: [Block] = []) -> PageReply {
    let field = Field(
      "code",
      carriedWords.code,
      .table(file: carriedWords.file),
      help: carriedWords.codeHelp
    )
    let button = StaffForm.Button(carriedWords.take)
    return page(carriedWords.title, said + [.form(StaffForm(Pages.carried, [field], [button]))])
  }

  /// Takes an answer; what it came to is said above the form, for the next one.
  fileprivate func takeCarried() async throws -> PageReply {
    let typed = form["code"] ?? ""
    if case .group(let number)? = CarriedText.slip(in: typed) {
      return again().carriedPage([.note(carriedWords.group(number))])
    }
    do {
      let delivery = try await engine.deliver(token, typed)
      let facts = [
        Fact(carriedWords.learner, delivery.fullName),
        Fact(carriedWords.test, delivery.assessment.title),
        Fact(carriedWords.question, String(delivery.position)),
      ]
      let said = delivery.wasThere ? carriedWords.wasThere : carriedWords.taken
      return carriedPage([.good(said), .facts(facts)])
    } catch let error as EngineError {
      guard let said = carriedWords.refusal(of: error) else { throw error }
      return again().carriedPage([.note(said)])
    }
  }
}

extension CarriedText {
  /// What is wrong with how a text was written down; `nil` where nothing is.
  fileprivate static func slip(in typed: String) -> Slip? {
    do { _ = try bytes(typed) } catch { return error }
    return nil
  }
}

import CourseCore
import CourseEngine

extension Pages {
  static let cardRoutes: [StaffRoute] = [
    .form(card, for: .issueCards) { desk in
      try await desk.cardPage()
    } take: { desk in
      try await desk.changeCard()
    },
    .page(card + "/print", for: .issueCards) { desk in
      let person = try desk.person()
      return .paper(try await desk.engine.printCards(desk.token, of: [person], in: desk.language))
    },
  ]

  private static let card = "/staff/people/{person}/card"
}

extension StaffDesk {
  fileprivate func cardPage() async throws -> PageReply {
    let file = try await engine.person(token, try person())
    let card = file.cards.first
    let shown: [Block] =
      if let card {
        [
          .text(peopleWords.cardHelp), .code(card.description),
          .facts(
            file.pictures.map { Fact(ClassWords.of(language).picture, $0.name(in: language)) }
          ),
          .list([Item(peopleWords.printCard, to: call.path + "/print")]),
        ]
      } else { [.note(peopleWords.noCard)] }
    let pin = Field("pin", peopleWords.newPIN, .secret(isNew: true), help: peopleWords.pinHelp)
    let buttons =
      (card == nil ? [] : [StaffForm.Button(peopleWords.setPIN, value: "pin")])
      + [StaffForm.Button(peopleWords.replace, value: "card", isMain: card == nil)]
    return page(
      file.view.fullName,
      back: toPerson(file),
      shown + [
        .form(StaffForm(call.path, [pin], buttons)),
        .text(peopleWords.replaceHelp),
      ]
    )
  }

  fileprivate func changeCard() async throws -> PageReply {
    let (id, pin) = (try person(), form["pin"] ?? "")
    let isNewCard = form["do"] == "card"
    try await site.signIns.enter {
      if isNewCard {
        _ = try await engine.replaceCard(token, of: id, pin: pin)
      } else {
        try await engine.resetPIN(token, of: id, to: pin)
      }
    }
    return .see(call.path + "?note=saved")
  }
}

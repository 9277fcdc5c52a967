import CourseCore
import CourseEngine

extension Pages {
  /// Where learners of an open class come in by name, picture and PIN.
  static let classRoutes: [PageRoute] = [
    .post("/class/name", signedIn: false) { call in
      guard let picked = Picked(call.form["member"] ?? "") else { return .see("/") }
      return .see("/class/picture").setting(.picked, to: picked.cookie)
    },
    .get("/class/picture", signedIn: false) { call in try await call.picturesPage() },
    .post("/class/picture", signedIn: false) { call in
      guard let picked = call.picked,
        let picture = call.form["picture"].flatMap({ LearnerPicture(rawValue: $0) })
      else { return .see("/") }
      let both = Picked(picked.member, picture)
      return .see("/class/pin").setting(.picked, to: both.cookie)
    },
    .get("/class/pin", signedIn: false) { call in try await call.classPINPage() },
    .post("/class/pin", signedIn: false) { call in try await call.signInByName() },
    .post("/hand") { call in try await call.raiseHand() },
  ]
}

extension PageCall {
  /// So many names are looked through at once; more are found by their first letters.
  private static let mostNames = 30

  private var classWords: ClassWords { .of(language) }

  /// The first page of a machine on which a class is open; `nil` on any other, and for who wants to
  /// use a card.
  func classPage() async throws -> PageReply? {
    guard let openClass, query["way"] == nil else { return nil }
    guard let members = try await inClass({ try await site.engine.members(of: openClass) }) else {
      return .see("/").setting(.openClass, to: nil).setting(.picked, to: nil)
    }
    let letters = members.map(\.letter).removingRepeats()
    let isMany = members.count > Self.mostNames
    let letter = isMany ? query["letter"] ?? letters.first : nil
    let shown = members.filter { letter == nil || $0.letter == letter }
    return page(
      .members,
      classWords.title,
      [
        "pickName": classWords.pickName, "withCard": classWords.withCard,
        "noName": members.isEmpty ? classWords.noName : nil,
        "note": note(["signed-out": words.signedOut]), "hasLetters": isMany,
        "lettersLabel": classWords.letters,
        "letters": letters.map { ["letter": $0, "isShown": $0 == letter] as Values },
        "members": shown.map { member in
          [
            "mark": member.mark, "name": member.name, "detail": member.detail(classWords),
          ] as Values
        },
      ]
    )
  }

  fileprivate func picturesPage() async throws -> PageReply {
    guard let (member, offered) = try await pickedMember() else { return toNames }
    return page(
      .pictures,
      classWords.pictureTitle(member.name),
      back: BackLink("/", classWords.notMe(member.name)),
      [
        "note": signInNote, "namesSomebody": true, "pickPicture": classWords.pickPicture,
        "pictures": offered.map { picture in
          [
            "picture": picture.rawValue, "text": picture.name(in: language),
            "file": site.assets.addresses["picture-\(picture.rawValue)"],
          ] as Values
        },
      ]
    )
  }

  private var signInNote: String? {
    let seconds = query.number("wait").map { words.slowDown($0) }
    return seconds ?? note(["wrong": classWords.wrong, "empty": words.emptyPIN])
  }

  fileprivate func classPINPage() async throws -> PageReply {
    guard let (member, _) = try await pickedMember() else { return toNames }
    guard picked?.picture != nil else { return .see("/class/picture") }
    return page(
      .pin,
      classWords.pinTitle(member.name),
      back: BackLink("/", classWords.notMe(member.name)),
      ["note": signInNote, "namesSomebody": true, "action": "/class/pin"]
    )
  }

  fileprivate func signInByName() async throws -> PageReply {
    guard let openClass, let picked, let picture = picked.picture else { return toNames }
    guard let pin = form["pin"], !pin.isEmpty else { return .see("/class/pin?note=empty") }
    let reply = try await inClass {
      try await entering(from: "/class/picture", to: "/") {
        try await site.engine.signIn(
          picked.member,
          of: openClass,
          picture: picture,
          pin: pin,
          on: device()
        )
      }
    }
    // The picture goes with whatever came of it: nobody finds it chosen already.
    return (reply ?? toNames).setting(
      .picked,
      to: reply == nil ? nil : Picked(picked.member).cookie
    )
  }

  /// Back to the names; nobody is picked any more.
  private var toNames: PageReply { .see("/").setting(.picked, to: nil) }

  /// Who was picked, with the pictures to choose from; `nil` for nobody of an open class.
  private func pickedMember() async throws -> (ClassMember, [LearnerPicture])? {
    guard let openClass, let picked else { return nil }
    return try await inClass {
      try await site.engine.pictures(for: picked.member, of: openClass)
    }
  }

  /// Does something in the class of this machine; `nil` where the class is closed or has no such
  /// learner.
  private func inClass<Value>(_ act: () async throws -> Value) async throws -> Value? {
    do { return try await act() } catch EngineError.notFound { return nil }
  }

  fileprivate func raiseHand() async throws -> PageReply {
    try await engine.raiseHand(try signedIn(), form["raised"] == "yes")
    return .see(wayBack)
  }

  /// The button that asks for the tutor, on the pages of learners where a class is open.
  var handValues: Values? {
    guard openClass != nil, learner != nil, learner?.isOfStaff == false, let token else {
      return nil
    }
    let isUp = engine.hasHandUp(token)
    return [
      "text": isUp ? classWords.tutorComes : classWords.askTutor, "raised": isUp ? "no" : "yes",
      "isUp": isUp,
    ]
  }
}

extension ClassMember {
  /// The first letter of the given name, by which people look each other up.
  fileprivate var letter: String {
    let given = (fullName ?? name).split(separator: " ").last ?? ""
    return LetterMarks.removed(from: String(given.prefix(1))).uppercased()
  }

  /// What tells somebody apart from another who is called alike.
  fileprivate func detail(_ words: ClassWords) -> String? {
    let parts = [fullName, birthYear.map { words.born($0) }, settlement].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

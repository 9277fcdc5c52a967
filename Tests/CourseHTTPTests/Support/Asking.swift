import CourseCore
import CourseTestSupport

@testable import CourseHTTP

/// Requests that are of the shape an operation wants.
enum Asking {
  /// The path of an operation with what there is in the place of its parameters.
  static func path(of operation: CourseHTTP.Operation, _ attempt: String) -> String {
    let code = "00000000000000000000000000000009"
    let values = [
      "course": "khoa", "lesson": "mot", "step": "thu-choices", "attempt": attempt,
      "position": "1", "digest": Marked.picture.digest.description,
      "person": code, "settlement": code, "role": "tutor", "setting": "province",
      "purpose": "study", "class": code, "household": code,
      "kind": "course", "target": "khoa", "paper": code, "request": code, "year": "2026",
      "entry": "0000000000000000000000000000000a", "member": "0000000000000009",
    ]
    return values.reduce(operation.path) { path, value in
      path.replacing("{\(value.key)}", with: value.value)
    }
  }

  /// A body that fits an operation; `nil` where it takes none.
  static func goodBody(
    of operation: CourseHTTP.Operation,
    in settlement: String = "00000000000000000000000000000009"
  ) -> [UInt8]? {
    let details: JSONObject = [
      "birthYear": 1958, "settlement": .string(settlement), "groups": [],
    ]
    let bodies: [String: JSONValue] = [
      "signIn": ["card": "x", "pin": "x"],
      "begin": ["assessment": "tung-cau"], "resume": [:],
      "answer": ["epoch": 1, "revision": 1, "answer": ["places": [0]]],
      "move": ["epoch": 1, "seen": ["phase": "drawn", "position": 1, "hints": 0], "move": "skip"],
      "finish": ["epoch": 1, "phase": "drawn"],
      "answerPractice": ["question": "cau-choices", "try": 1, "answer": ["places": [0]]],
      "registerKiosk": ["code": "000000"], "inviteKiosk": ["name": "Máy 1"],
      "removeKiosk": ["name": "Máy 1"],
      "signInStaff": ["login": "x", "passphrase": "x"],
      "changePassphrase": ["old": "x", "new": "x"],
      "appoint": ["fullName": "", "roles": [], "login": "x", "passphrase": "x"],
      "setLogin": ["login": "x", "passphrase": "x"],
      "giveRole": [:],
      "changeSetting": ["value": ""],
      "addSettlement": ["kind": "thon", "name": "Bắc"],
      "changeSettlement": ["kind": "thon", "name": "Tây"],
      "enrol": .object(details.merging([("fullName", "A"), ("pin", "1"), ("consents", [])])),
      "likely": ["fullName": "A"], "findPeople": ["name": "A"], "importPeople": ["table": ""],
      "importTeams": ["table": ""], "joinTeam": [:], "leaveTeam": [:],
      "observe": [
        "course": "khoa", "task": "viec", "level": "2", "place": "home", "mode": "at-home",
        "device": "own",
      ],
      "examine": ["assessment": "cuoi-khoa"],
      "holdSession": session(in: settlement), "changeSession": session(in: settlement),
      "noteFollowup": [:],
      "keepHousehold": ["members": [], "settlement": .string(settlement)],
      "addHousehold": ["members": [], "settlement": .string(settlement)],
      "openClass": ["settlement": .string(settlement)], "raiseHand": ["raised": true],
      "signInByName": ["picture": "hat", "pin": "x"],
      "joinEntries": ["name": "A", "entryName": "B"],
      "deliverAnswer": ["code": "222222"],
      "reopenAttempt": ["reason": "power-cut"], "setAttemptAside": ["reason": "helped"],
      "reviseMarks": [
        "shown": .string(Marked.picture.digest.description), "bank": "kho", "question": "a",
        "reason": "wrong-key",
      ],
      "correctPerson": .object(details),
      "renamePerson": ["fullName": "A", "reason": "renamed"],
      "replaceCard": ["pin": "2580"], "resetPIN": ["pin": "2580"],
      "printCards": ["people": []],
      "printPoster": ["course": "khoa", "lesson": "mot", "address": "https://10.0.0.2:8443"],
      "printChecklist": ["course": "khoa", "people": []],
      "enterFigure": [
        "figure": "adults", "value": "812", "day": "2026-10-31", "source": "Báo cáo 12/BC-UBND",
      ],
      "declareVNeID": [:], "erasePerson": ["fullName": "A", "reason": "asked"],
      "receiveRequest": ["what": "see", "day": "2026-10-31"], "changeRequest": [:],
      "closeRequest": ["outcome": "done"], "exportPeople": ["reason": "visits"],
      "checkPapers": [
        "target": paperTarget,
        "learners": [["person": "00000000000000000000000000000009"]],
      ],
      "issuePapers": [
        "target": paperTarget, "learners": ["00000000000000000000000000000009"],
      ],
      "reissuePaper": ["reason": "doi_ten"],
      "revokePaper": ["reason": "lam_ho", "second": second], "voidPaper": ["reason": "trung"],
      "handPaper": ["recipient": "holder"], "verifyPapers": ["text": "HV1:BB8"],
      "openRegister": ["machine": "Máy văn phòng"],
      "moveRegister": [
        "station": "00000000000000000000000000000009", "machine": "Máy khác", "second": second,
      ],
      "signStatusLists": [:], "confirmDate": ["now": 1_793_491_200_000],
      "giveConsent": ["text": .string(Marked.picture.digest.description), "mode": "signed"],
    ]
    return bodies[operation.id]?.canonicalBytes
  }

  private static let paperTarget: JSONValue = ["kind": "course", "id": "khoa"]
  private static let second: JSONValue = ["login": "x", "passphrase": "x"]

  private static func session(in settlement: String) -> JSONValue {
    [
      "place": "home", "settlement": .string(settlement), "day": "2026-10-31", "courses": [],
      "present": [], "called": [],
    ]
  }
}

extension JSONObject {
  fileprivate func merging(_ members: [(String, JSONValue)]) -> JSONObject {
    var merged = self
    for (key, value) in members { merged[key] = value }
    return merged
  }
}

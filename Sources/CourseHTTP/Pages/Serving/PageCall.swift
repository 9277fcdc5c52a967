import CourseCore
import CourseEngine

/// A request for a page that has been read: who asks, for what, and how pages are to look.
struct PageCall: Sendable {
  let site: PageSite
  let engine: Engine
  let token: SessionToken?

  /// Who is signed in; `nil` for nobody and for a guest.
  let learner: LearnerView?
  let look: Look
  let path: String
  let values: PathValues
  let query: Form
  let form: Form

  /// The card that was given on the page before.
  let card: String?

  /// What the machine shows if it is a registered kiosk.
  let kiosk: KioskToken?

  /// Who answers the questions of a new centre.
  let firstStart: FirstStart.Token?

  /// Whether whoever asks sits at this machine.
  let isFromHere: Bool

  var language: Language { look.language ?? learner?.language ?? .vietnamese }

  var words: PageWords { PageWords.of(language) }

  /// - Throws: `EngineError.notSignedIn`.
  func signedIn() throws -> SessionToken {
    guard let token else { throw EngineError.notSignedIn }
    return token
  }

  /// A parameter of the path, which the route has found there.
  func value(_ name: String) throws -> String {
    guard let value = values.get(name), Self.isName(value) else { throw Problem(.notFound) }
    return value
  }

  func number(_ name: String) throws -> Int {
    guard let number = Int(try value(name)), number > 0 else { throw Problem(.notFound) }
    return number
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.count <= 64
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }

  func course() throws -> CourseID { CourseID(try value("course")) }

  func lesson() throws -> LessonReference {
    LessonReference(course: try course(), lesson: LessonID(try value("lesson")))
  }

  func step() throws -> StepPlace {
    StepPlace(lesson: try lesson(), step: StepID(try value("step")))
  }

  func attempt() throws -> AttemptID {
    guard let id = AttemptID(hex: try value("attempt")) else { throw Problem(.notFound) }
    return id
  }
}

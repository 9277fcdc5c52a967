import CourseCore
import CourseEngine
import HTTPTypes

/// A request for a page that has been read: who asks, for what, and how pages are to look.
struct PageCall: Sendable {
  let site: PageSite
  let engine: Engine
  let token: SessionToken?

  /// Who is signed in; `nil` for nobody and for a guest.
  private(set) var learner: LearnerView?
  let look: Look
  private(set) var path: String
  private(set) var query: Form
  private(set) var values = PathValues()
  private(set) var form = Form()

  /// Whether whoever asks sits at this machine.
  let isFromHere: Bool
  private let headers: HTTPFields

  init(
    site: PageSite,
    engine: Engine,
    token: SessionToken?,
    path: String,
    query: Form,
    isFromHere: Bool,
    headers: HTTPFields
  ) {
    self.site = site
    self.engine = engine
    self.token = token
    self.path = path
    self.query = query
    self.isFromHere = isFromHere
    self.headers = headers
    look = Look(Cookie.look.value(in: headers) ?? "")
  }

  /// The same request, when its address and its form are read and it is known who asks.
  func with(_ values: PathValues, _ form: Form, _ learner: LearnerView?) -> Self {
    var call = self
    call.values = values
    call.form = form
    call.learner = learner
    return call
  }

  /// The same request, with what was sent.
  func with(form: Form) -> Self {
    var call = self
    call.form = form
    return call
  }

  /// What the same person asks for at another address, which may have a query.
  func at(_ address: String) -> Self {
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var call = self
    call.path = String(parts.first ?? "/")
    call.query = Form((parts.dropFirst().first ?? "").utf8)
    return call
  }

  var language: Language { look.language ?? learner?.language ?? .vietnamese }

  var words: PageWords { PageWords.of(language) }

  // MARK: Cookies

  /// The card that was given on the page before.
  var card: String? { Cookie.card.value(in: headers) }

  /// What the machine shows if a class is open on it.
  var openClass: ClassToken? { Cookie.openClass.value(in: headers).flatMap { ClassToken($0) } }

  /// Who was picked in the class, on the pages before.
  var picked: Picked? { Cookie.picked.value(in: headers).flatMap { Picked($0) } }

  /// What the machine shows if it is a registered kiosk.
  var kiosk: KioskToken? { Cookie.kiosk.value(in: headers).flatMap { KioskToken($0) } }

  /// Who answers the questions of a new centre.
  var firstStart: FirstStart.Token? {
    Cookie.firstStart.value(in: headers).flatMap { FirstStart.Token($0) }
  }

  /// Where and how a tutor watched the last task.
  var sighting: String? { Cookie.sighting.value(in: headers) }

  /// What is looked for on this page.
  var found: Form {
    let form = Form((Cookie.found.value(in: headers) ?? "").utf8)
    return form[Pages.findingPlace] == path ? form : Form()
  }

  /// The tutor who examines the learner who is signed in.
  var tutor: SessionToken? { Cookie.tutor.value(in: headers).flatMap { SessionToken($0) } }

  // MARK: What the address says

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

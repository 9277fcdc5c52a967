import CourseCore
import Mustache

/// The templates of pages and of their parts; a name without a file does not compile.
enum Template: String, CaseIterable, Sendable {
  case frame, idle, trouble, welcome, pin, kiosk, home, courses, course, way, reading, lessonEnd,
    practice
  case explained, tests, test, question, finish, held, result, results
  case asked, explanation, picture, again, listen
  case overview, parts, notice, key
  case choices, typed, order, assign, fill, spot, story
  case firstStart, firstStartReview
  case members, pictures
  case staffSignIn, blocks
  case blockHeading, blockText, blockNote, blockGood, blockCode, blockFacts, blockList, blockTable,
    blockForm, blockParts, blockLive, blockDrawing
  case fieldNotes, controlLine, controlScan, controlArea, controlMenu, controlOptions, controlTick,
    controlHeading, controlFile

  /// Whether one voice reads the whole of a page; others are read by their parts, or not at all.
  var isReadWhole: Bool {
    switch self {
    case .idle, .trouble, .welcome, .pin, .home, .courses, .course, .way, .lessonEnd, .tests, .test,
      .finish, .held, .results, .members, .pictures:
      true
    default: false
    }
  }

  var source: [UInt8] {
    switch self {
    case .frame: PackageResources.frame_mustache
    case .idle: PackageResources.idle_mustache
    case .trouble: PackageResources.trouble_mustache
    case .welcome: PackageResources.welcome_mustache
    case .pin: PackageResources.pin_mustache
    case .kiosk: PackageResources.kiosk_mustache
    case .home: PackageResources.home_mustache
    case .courses: PackageResources.courses_mustache
    case .course: PackageResources.course_mustache
    case .way: PackageResources.way_mustache
    case .reading: PackageResources.reading_mustache
    case .lessonEnd: PackageResources.lessonEnd_mustache
    case .practice: PackageResources.practice_mustache
    case .explained: PackageResources.explained_mustache
    case .tests: PackageResources.tests_mustache
    case .test: PackageResources.test_mustache
    case .question: PackageResources.question_mustache
    case .finish: PackageResources.finish_mustache
    case .held: PackageResources.held_mustache
    case .result: PackageResources.result_mustache
    case .results: PackageResources.results_mustache
    case .asked: PackageResources.asked_mustache
    case .explanation: PackageResources.explanation_mustache
    case .picture: PackageResources.picture_mustache
    case .listen: PackageResources.listen_mustache
    case .again: PackageResources.again_mustache
    case .overview: PackageResources.overview_mustache
    case .parts: PackageResources.parts_mustache
    case .notice: PackageResources.notice_mustache
    case .key: PackageResources.key_mustache
    case .choices: PackageResources.choices_mustache
    case .typed: PackageResources.typed_mustache
    case .order: PackageResources.order_mustache
    case .assign: PackageResources.assign_mustache
    case .fill: PackageResources.fill_mustache
    case .spot: PackageResources.spot_mustache
    case .story: PackageResources.story_mustache
    case .firstStart: PackageResources.firstStart_mustache
    case .firstStartReview: PackageResources.firstStartReview_mustache
    case .members: PackageResources.members_mustache
    case .pictures: PackageResources.pictures_mustache
    case .staffSignIn: PackageResources.staffSignIn_mustache
    case .blocks: PackageResources.blocks_mustache
    case .blockHeading: PackageResources.blockHeading_mustache
    case .blockText: PackageResources.blockText_mustache
    case .blockNote: PackageResources.blockNote_mustache
    case .blockGood: PackageResources.blockGood_mustache
    case .blockCode: PackageResources.blockCode_mustache
    case .blockFacts: PackageResources.blockFacts_mustache
    case .blockList: PackageResources.blockList_mustache
    case .blockTable: PackageResources.blockTable_mustache
    case .blockForm: PackageResources.blockForm_mustache
    case .blockParts: PackageResources.blockParts_mustache
    case .blockLive: PackageResources.blockLive_mustache
    case .blockDrawing: PackageResources.blockDrawing_mustache
    case .fieldNotes: PackageResources.fieldNotes_mustache
    case .controlLine: PackageResources.controlLine_mustache
    case .controlScan: PackageResources.controlScan_mustache
    case .controlArea: PackageResources.controlArea_mustache
    case .controlMenu: PackageResources.controlMenu_mustache
    case .controlOptions: PackageResources.controlOptions_mustache
    case .controlTick: PackageResources.controlTick_mustache
    case .controlHeading: PackageResources.controlHeading_mustache
    case .controlFile: PackageResources.controlFile_mustache
    }
  }

  /// All of them compiled, to be done once at the start.
  static let library: MustacheLibrary = {
    var library = MustacheLibrary()
    MustacheContentTypes.register(PageText(), named: PageText.name)
    for template in allCases {
      let source = PageText.pragma + String(decoding: template.source, as: UTF8.self)
      guard let compiled = try? MustacheTemplate(string: source) else {
        preconditionFailure("the template \(template) cannot be read")
      }
      library.register(compiled, named: template.rawValue)
    }
    return library
  }()

  /// Escapes what is filled in: the library's own escaping lets a quote with an accent on it through.
  private struct PageText: MustacheContentType {
    static let name = "PAGE"
    static let pragma = "{{% CONTENT_TYPE:\(name)}}"

    func escapeText(_ text: String) -> String { Markup.escaped(text) }
  }

  func filled(with values: Values) -> String {
    guard let page = Self.library.render(values, withTemplate: rawValue) else {
      preconditionFailure("the template \(self) is registered")
    }
    return page
  }
}

import CourseContent
import CourseCore
import OrderedCollections
import Testing

/// What only several files together show.
struct WholeContentTests {
  private static let course = """
    hocvu: 1
    course: k
    version: 1
    title: Khóa
    audience: [everyone]
    lessons: [b]
    """

  private static let lesson = """
    hocvu: 1
    lesson: b
    title: Bài
    steps:
      - id: doc
        read: Đọc kỹ.
      - id: hoi
        ask: Hỏi gì?
        choices:
          - right: Đúng
          - wrong: Sai
    """

  private func loaded(_ more: [String: String], _ facts: ContentLoader.Facts = .init()) -> Content {
    let files = ["Courses/k/course.yaml": Self.course, "Courses/k/b.yaml": Self.lesson]
    return .fixture(files.merging(more) { _, new in new }, facts)
  }

  @Test func `a course that waits for itself is told of`() {
    let waiting = Self.course + "\nrequires:\n  - course: l\n"
    let other =
      Self.course.replacing("course: k", with: "course: l") + "\nrequires:\n  - course: k\n"

    let content = loaded([
      "Courses/k/course.yaml": waiting, "Courses/l/course.yaml": other,
      "Courses/l/b.yaml": Self.lesson,
    ])

    #expect(content.codes == ["circle"])
    #expect(content.printed(in: .english).contains("k → l → k"))
  }

  @Test func `of a long circle its ends are named`() {
    let files = (0..<30).map { number in
      let course = Self.course.replacing("course: k", with: "course: k\(number)")
      return (
        "Courses/k\(number)/course.yaml",
        course + "\nrequires:\n  - course: k\((number + 1) % 30)\n"
      )
    }
    let lessons = (0..<30).map { ("Courses/k\($0)/b.yaml", Self.lesson) }

    let content = Content.fixture(Dictionary(uniqueKeysWithValues: files + lessons))

    #expect(content.codes == ["circle"])
    #expect(content.printed(in: .english).contains("k0 → k1 → k2 → k3 → … → k28 → k29 → k0"))
  }

  @Test func `an overdue review is a warning on its day`() {
    let reviewed =
      Self.lesson + "\nreviewed:\n  on: 2026-01-01\n  before: 2026-06-01\n  source: Sách\n"
    let files = ["Courses/k/b.yaml": reviewed]

    #expect(loaded(files, .init(today: CalendarDay("2026-06-01"))).codes == [])
    let late = loaded(files, .init(today: CalendarDay("2026-06-02")))
    #expect(late.codes == ["overdue"])
    #expect(!late.hasErrors)
  }

  @Test func `a lesson that no course lists is a warning`() {
    let hidden = Self.lesson.replacing("lesson: b", with: "lesson: c")

    #expect(loaded(["Courses/k/c.yaml": hidden]).codes == ["unlisted"])
  }

  @Test(arguments: [
    "Assessments/bank/kho.yaml", "Courses/bai.yaml", "Courses/k/phan-1/b.yaml",
    "Assessments/banks/thon-1/kho.yml",
  ])
  func `a file where none is read is a warning`(path: String) {
    let content = loaded([path: Self.lesson, "Courses/k/ghi-chu.txt": "Của tôi"])

    #expect(content.codes == ["stray"])
    #expect(content.diagnostics.map(\.file) == [path])
    #expect(content.library.originals.courses["k"] != nil)
  }

  @Test func `a retired id is not used again`() {
    let content = loaded(["Courses/k/b.yaml": Self.lesson + "\nretired: [hoi]\n"])

    #expect(content.codes == ["retired-used"])
  }

  @Test func `a file with an error leaves the rest usable`() {
    let content = loaded(["Assessments/banks/x.yaml": "hocvu: 1\nbank: x\n"])

    #expect(content.codes == ["missing"])
    #expect(content.library.originals.courses["k"] != nil)
    #expect(content.library.originals.banks.isEmpty)
  }

  @Test func `the last good version stays in use`() {
    let path = "Assessments/banks/x.yaml"
    let good =
      "hocvu: 1\nbank: x\nquestions:\n  - id: a\n    ask: Hỏi\n    true-or-false: true\n"
    let store = Shelf([path: good])
    var loader = ContentLoader(store.files, digest: fixtureDigest)
    #expect(loader.load(keepingLastGood: true).library.originals.banks.count == 1)

    store.files(path, good + "nope: 1\n")
    let content = loader.load(keepingLastGood: true)

    #expect(content.hasErrors)
    #expect(content.changed == [path])
    #expect(content.library.originals.banks["x"]?.questions.count == 1)
  }

  @Test func `a line is known to be of its step or question, also in a file with errors`() {
    let path = "Assessments/banks/x.yaml"
    let questions = ["a", "b"].map { "  - id: \($0)\n    ask: Hỏi\n    true-or-false: true\n" }
    let text = "hocvu: 1\nbank: x\nquestions:\n" + questions.joined() + "nope: 1\n"
    var loader = ContentLoader(Shelf([path: text]).files, digest: fixtureDigest)

    let content = loader.load(keepingLastGood: true)

    let file = content.files.first { $0.path == path }
    #expect(file?.state == .unusable)
    #expect(file?.kind == .bank)
    #expect(
      (1...11).map { file?.part(at: $0)?.id } == [
        nil, nil, nil, "a", "a", "a", "b", "b", "b", nil, nil,
      ]
    )
    #expect(content.diagnostics.map { file?.part(at: $0.line)?.id } == [nil])
  }

  @Test func `a course that names a lesson that is not there stays for its author`() {
    let course = """
      hocvu: 1
      course: k
      version: 1
      title: Khóa
      audience: [everyone]
      lessons: [b, chua-viet]
      """
    let files = ["Courses/k/course.yaml": course, "Courses/k/b.yaml": Self.lesson]
    var loader = ContentLoader(.memory(files.mapValues { Array($0.utf8) }), digest: fixtureDigest)

    #expect(loader.load().library.originals.courses.isEmpty)
    // The course file itself has the error, so that only its last good version could be shown.
    #expect(loader.load(keepingUnsound: true).library.originals.lessons.count == 1)
  }

  @Test func `a translation that comes later is laid over a file that was read before`() {
    let store = Shelf(["Courses/k/course.yaml": Self.course, "Courses/k/b.yaml": Self.lesson])
    var loader = ContentLoader(store.files, digest: fixtureDigest)
    #expect(loader.load().codes == [])

    let english = "hocvu: 1\nlesson: b\ntitle: A lesson\nsteps:\n  - id: doc\n    read: Read.\n"
    store.add("Courses/k/en/b.yaml", english)
    let content = loader.load()

    // The rest of the lesson, and the course beside it.
    #expect(content.codes == ["untranslated", "untranslated"])
    let place = LessonReference(course: "k", lesson: "b")
    #expect(content.library.lesson(place, in: .english)?.title == "A lesson")
  }

  @Test func `a programme asks for other things only under a new version`() {
    let programme = """
      hocvu: 1
      programme: ct
      version: 1
      status: provisional
      effective: 2026-12-01
      title: Chương trình
      complete:
        - course: k
      """
    let files = ["Assessments/programmes/ct.yaml": programme]
    var alike = ReferencedIDs()
    alike.judged = ["ct": [1: [.course("k")]]]
    var other = ReferencedIDs()
    other.judged = ["ct": [1: [.course("k"), .course("l")], 2: [.course("l")]]]

    #expect(loaded(files, .init(referenced: alike)).codes == [])
    let changed = loaded(files, .init(referenced: other))
    #expect(changed.codes == ["programme-version"])
    #expect(changed.printed(in: .english).contains("raise `version` to 3"))
  }

  @Test func `what stands before a slip that cannot be mended is told with it`() {
    let bank = """
      hocvu: 1
      bank: kho
      questions:
        - id: Một
          ask: Hỏi?
          true-or-false: maybe
        - id: hai
          ask: Hỏi?
          critical: true
          choices: [right: Đúng
          again: ba
      """

    let content = Content.fixture(["Assessments/banks/kho.yaml": bank])

    #expect(content.codes == ["id", "wrong-type", "brackets"])
  }

  // MARK: Translations

  @Test func `a file that a folder's translation leaves out is counted`() {
    let second = Self.lesson.replacing("lesson: b", with: "lesson: c")
    let course = Self.course.replacing("[b]", with: "[b, c]")
    let english = """
      hocvu: 1
      lesson: b
      title: A lesson
      steps:
        - id: doc
          read: Read.
        - id: hoi
          ask: What?
          choices:
            - right: Right
            - wrong: Wrong
      """

    let content = loaded([
      "Courses/k/course.yaml": course, "Courses/k/c.yaml": second, "Courses/k/en/b.yaml": english,
    ])

    #expect(content.codes == ["untranslated", "untranslated"])
    #expect(content.diagnostics.map(\.file) == ["Courses/k/en/c.yaml", "Courses/k/en/course.yaml"])
    // Of the lesson: its title, what is read, what is asked and two options.
    #expect(content.diagnostics.map { $0.words } == [["5"], ["1"]])
  }

  @Test func `a translation takes its place text by text`() throws {
    let english = """
      hocvu: 1
      lesson: b
      title: A lesson
      steps:
        - id: hoi
          ask: What?
          choices:
            - right: Right
            - wrong: Wrong
      """

    let content = loaded(["Courses/k/en/b.yaml": english])

    // The first step of the lesson, and the course beside it.
    #expect(content.codes == ["untranslated", "untranslated"])
    let place = LessonReference(course: "k", lesson: "b")
    let lesson = try #require(content.library.lesson(place, in: .english))
    #expect(lesson.title == "A lesson")
    guard case .read(let reading) = lesson.steps[0].content else {
      Issue.record("the first step is read")
      return
    }
    #expect(reading.text == "Đọc kỹ.")
  }

  @Test
  func `a translation that breaks off is told of up to there, and its last good version stays`()
    throws
  {
    let english = """
      hocvu: 1
      lesson: b
      title: A lesson
      steps:
        - id: doc
          read: Read.
        - id: hoi
          ask: What?
          choices:
            - right: Right
            - wrong: Wrong
      """
    let broken = """
      hocvu: 1
      lesson: b
      title: Another title
      steps:
        - id: dox
          read: Read.
        - id: hoi
          points: 2
          ask: What?
          choices: [right: Right
      """
    let store = Shelf([
      "Courses/k/course.yaml": Self.course, "Courses/k/b.yaml": Self.lesson,
      "Courses/k/en/b.yaml": english,
    ])
    let place = LessonReference(course: "k", lesson: "b")
    var loader = ContentLoader(store.files, digest: fixtureDigest)
    let good = loader.load(keepingLastGood: true)
    store.files("Courses/k/en/b.yaml", broken)
    let kept = loader.load(keepingLastGood: true)
    var fresh = ContentLoader(store.files, digest: fixtureDigest)
    let first = fresh.load(keepingLastGood: true)

    #expect(good.library.lesson(place, in: .english)?.title == "A lesson")
    // The step that is not in the lesson is told of; the one that was cut is not, nor what is missing
    // after it. What is untranslated of the course beside it is counted as before.
    #expect(kept.codes.filter { $0 != "untranslated" } == ["translation", "brackets"])
    #expect(
      kept.diagnostics.filter { $0.code == "untranslated" }.map(\.file) == [
        "Courses/k/en/course.yaml"
      ]
    )
    #expect(kept.library.lesson(place, in: .english)?.title == "A lesson")
    // Where no version was ever good, the lesson is shown in the first language.
    #expect(first.library.lesson(place, in: .english)?.title == "Bài")
  }

  @Test(arguments: [
    ("- right: Yes\n      - wrong: No\n      - wrong: Never", "translation"),
    ("- wrong: No\n      - right: Yes", "translation translation"),
    ("- right: Yes\n        points: 3\n      - wrong: No", "unknown-key"),
  ])
  func `a translation of another shape is told of`(options: String, codes: String) {
    let english = """
      hocvu: 1
      lesson: b
      title: A lesson
      steps:
        - id: doc
          read: Read.
        - id: hoi
          ask: What?
          choices:
            \(options)
      """

    let found = loaded(["Courses/k/en/b.yaml": english]).codes.filter { $0 != "untranslated" }

    #expect(found.joined(separator: " ") == codes)
  }

  @Test(arguments: [
    ("Call ((113)) or ((*156|1080)).", ""), ("Call ((113)).", "translation"),
    ("Call ((113)) or ((1080|*156)).", "translation"),
    ("Call ((*113|115)) or ((156)).", "translation"),
    ("Call ((113)) or ((*156|1080|5656)).", "translation"),
  ])
  func `gaps are translated one by one`(english: String, codes: String) {
    let bank = { (fill: String) in
      "hocvu: 1\nbank: kho\nquestions:\n  - id: a\n    ask: Gọi số nào?\n    fill: \(fill)\n"
    }

    let content = Content.fixture([
      "Assessments/banks/kho.yaml": bank("Gọi ((113)) hoặc ((*156|1080))."),
      "Assessments/banks/en/kho.yaml": bank(english),
    ])

    #expect(content.codes.joined(separator: " ") == codes)
  }

  @Test func `of a placement the highest level counts`() {
    let bank = "hocvu: 1\nbank: kho\nquestions:\n  - id: a\n    ask: Hỏi?\n    number: 1\n"
    let placement = """
      hocvu: 1
      assessment: xep-lop
      title: Xếp lớp
      attempts: {wait: 1d, counts: last}
      levels:
        - level: 1
          title: Một
          draw:
            - {bank: kho, take: 1}
          right: 1
      """

    let content = Content.fixture([
      "Assessments/banks/kho.yaml": bank, "Assessments/xep-lop.yaml": placement,
    ])

    #expect(content.codes == ["unused-key"])
  }

  // MARK: Practice

  /// Two polls, two questions that can be right, and a second wording, which is never drawn.
  private static let practiceBank = """
    hocvu: 1
    bank: kho
    questions:
      - {id: y-kien, ask: Bác thích gì?, poll: [Zalo, Facebook]}
      - {id: thoi-quen, ask: Bác hay gọi ai?, poll: [Con, Cháu]}
      - {id: mot, ask: Có đúng không?, true-or-false: true}
      - {id: hai, ask: Có phải không?, true-or-false: true, critical: true, again: ba}
      - {id: ba, ask: Còn câu này?, true-or-false: true}
    """

  private func practising(_ practise: String) -> Content {
    let step = "\n  - id: luyen\n    practise: \(practise)\n"
    return loaded([
      "Courses/k/b.yaml": Self.lesson + step, "Assessments/banks/kho.yaml": Self.practiceBank,
    ])
  }

  @Test(arguments: [
    "{bank: kho, right: 2, of: 2}", "{bank: kho, right: 1, of: 1, critical: true}",
    "{bank: kho, questions: [mot, y-kien], right: 1, of: 1}",
  ])
  func `practice that can be fulfilled is let be`(practise: String) {
    #expect(practising(practise).codes == [])
  }

  @Test func `practice with fewer questions than it asks for is told of, with fewer to ask for`() {
    let content = practising("{bank: kho, right: 2, of: 3}")

    #expect(
      content.printed() == """
        Courses/k/b.yaml:13:41: lỗi: luyện 3 câu nhưng chỉ có 2 câu phù hợp chấm được đúng sai [draw]
                practise: {bank: kho, right: 2, of: 3}
                                                    ^
          Sửa thành:  practise: {bank: kho, right: 2, of: 2}

        """
    )
    #expect(
      content.printed(in: .english) == """
        Courses/k/b.yaml:13:41: error: practises 3 questions but only 2 that fit can be right or wrong [draw]
                practise: {bank: kho, right: 2, of: 3}
                                                    ^
          Change to:  practise: {bank: kho, right: 2, of: 2}

        """
    )
  }

  @Test func `practice that names only polls can never be right`() {
    let content = practising("{bank: kho, questions: [y-kien, thoi-quen], right: 1, of: 2}")

    #expect(content.codes == ["draw"])
    let told = content.printed()
    #expect(told.contains("luyện 2 câu nhưng chỉ có 0 câu phù hợp chấm được đúng sai"))
    #expect(told.contains("câu thăm dò không tính"))
    #expect(content.printed(in: .english).contains("polls do not count"))
  }

  // MARK: Pictures

  @Test(arguments: [
    ("<svg viewBox='0 0 1 1'><script>x</script></svg>", "media"),
    ("<svg viewBox='0 0 1 1' onload='x()'></svg>", "media"),
    ("<svg viewBox='0 0 1 1'><image href='https://x.vn/a.png'/></svg>", "media"),
    ("<svg viewBox='0 0 1 1'><style>@import 'x'</style></svg>", "media"),
    ("<svg viewBox='0 0 1 1'><use href='#a'/><rect fill='url(#b)'/></svg>", ""),
    ("PNG", "media"),
  ])
  func `a drawing holds no scripts and loads nothing`(drawing: String, codes: String) {
    let shown = Self.lesson.replacing(
      "read: Đọc kỹ.",
      with: "read: Đọc kỹ.\n    image: media/a.svg\n    alt: Một hình"
    )

    let content = loaded(["Courses/k/b.yaml": shown, "Courses/k/media/a.svg": drawing])

    #expect(content.codes.joined(separator: " ") == codes)
  }
}

/// Files in memory that change between two loadings.
private final class Shelf: @unchecked Sendable {
  // Written only between loadings, on the one thread of a test.
  private var texts: [String: String]
  private var stamp: Int64 = 1

  init(_ texts: [String: String]) { self.texts = texts }

  func files(_ path: String, _ text: String) {
    texts[path] = text
    stamp += 1
  }

  /// Adds a file while the others stay as they are.
  func add(_ path: String, _ text: String) { texts[path] = text }

  var files: FileSystem {
    FileSystem(
      list: { folder in
        FileSystem.memory(self.texts.mapValues { Array($0.utf8) }).list(folder)?.map {
          FileSystem.Entry(name: $0.name, isFolder: $0.isFolder, size: $0.size, stamp: self.stamp)
        }
      },
      read: { self.texts[$0].map { Array($0.utf8) } }
    )
  }
}

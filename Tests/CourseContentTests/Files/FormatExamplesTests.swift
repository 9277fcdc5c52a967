import CourseContent
import CourseCore
import OrderedCollections
import Testing

/// The files of the format's own page load as they are written there.
struct FormatExamplesTests {
  @Test func `the examples stand together without a problem`() throws {
    let content = Content.fixture(FormatExamples.files)

    #expect(content.printed() == FormatExamples.warnings)
    #expect(
      content.library.originals.courses["lua-dao"]?.finish.assessments == ["lua-dao-cuoi-khoa"]
    )
    #expect(content.library.originals.programmes["ky-nang-so-co-ban"]?.paper?.typeCode == "GXN")
  }

  @Test func `left-out keys have the defaults of the format`() throws {
    let content = Content.fixture(FormatExamples.files)

    let question = try #require(content.library.originals.banks["lua-dao"]?.questions.first)
    #expect(question.points == 1)
    #expect(question.difficulty == 3)
    #expect(!question.isWhole)
    #expect(question.isShuffled)
    let lesson = try #require(
      content.library.originals.lessons[.init(course: "lua-dao", lesson: "lo-bam")]
    )
    #expect(lesson.minutes == 5)
    let course = try #require(content.library.originals.courses["lua-dao"])
    #expect(course.level == 1)
    #expect(!course.isInOrder)
    #expect(course.tasks.first?.isRemoteAllowed == true)
    let rules = try #require(content.library.originals.assessments["lua-dao-cuoi-khoa"]?.rules)
    #expect(
      rules == AssessmentRules(pass: PassRule(percent: 70), attempts: .init(wait: .minutes(10)))
    )
  }
}

enum FormatExamples {
  /// The examples warn of nothing but what they leave out on purpose.
  static let warnings = ""

  static let files: [String: String] = [
    "Courses/lua-dao/course.yaml": """
    hocvu: 1                          # version of this format, the first key of every file
    course: lua-dao                   # the same as the folder's name
    version: 1.2
    title: Nhận ra và tránh lừa đảo trên mạng
    audience: [everyone]
    competences: [bdhvs-tam/4.1, bdhvs-tam/4.2]
    after: [mat-khau]
    lessons: [ba-dau-hieu, gia-danh, lo-bam]
    reviewed:
      on: 2026-11-01
      before: 2027-05-01
      source: Cẩm nang nhận diện và phòng chống lừa đảo trực tuyến
    tasks:
      - id: dong-vai
        title: Tự kết thúc một cuộc gọi giả danh
        observe:                      # what the tutor looks for
          - Không đọc thông tin cá nhân, tự kết thúc cuộc gọi
    finish: {lessons: all, assessment: lua-dao-cuoi-khoa, tasks: all}
    """,
    "Courses/lua-dao/ba-dau-hieu.yaml": """
    hocvu: 1
    lesson: ba-dau-hieu
    title: Ba dấu hiệu của kẻ lừa đảo
    steps:
      - id: mo-dau
        read: |
          Kẻ lừa đảo thường **giục gấp**, **đòi tiền hoặc mã**, và gửi **đường dẫn lạ**.
        image: media/ba-dau-hieu.svg
        alt: Ba biển báo, mỗi biển một dấu hiệu
      - id: thu-1
        ask: Tin nhắn nào có dấu hiệu giục gấp?
        choices:
          - right: "Xác nhận trong 10 phút: nếu không, tài khoản bị khóa."
          - wrong: Mời bác dự họp thôn tối thứ Bảy.
            why: Tin này có ngày giờ rõ, không đòi gì ngay.
      - id: luyen
        practise: {bank: lua-dao, tags: [dau-hieu], right: 2, of: 3}
    """,
    "Courses/lua-dao/media/ba-dau-hieu.svg": "<svg viewBox=\"0 0 800 500\"></svg>",
    "Courses/lua-dao/gia-danh.yaml": lesson("gia-danh"),
    "Courses/lua-dao/lo-bam.yaml": lesson("lo-bam"),
    "Courses/mat-khau/course.yaml": course("mat-khau"),
    "Courses/mat-khau/mot.yaml": lesson("mot"),
    "Courses/dien-thoai/course.yaml": course("dien-thoai"),
    "Courses/dien-thoai/mot.yaml": lesson("mot"),
    "Courses/zalo/course.yaml": course("zalo"),
    "Courses/zalo/mot.yaml": lesson("mot"),
    "Courses/vneid/course.yaml": course("vneid") + """

      tasks:
        - id: mo-giay-to
          title: Mở giấy tờ
          observe:
            - Tự mở được
      """,
    "Courses/vneid/mot.yaml": lesson("mot"),
    "Assessments/banks/lua-dao.yaml": """
    hocvu: 1
    bank: lua-dao
    questions:
      - id: otp-cong-an
        critical: true
        ask: Người xưng là công an gọi, bảo đọc mã OTP. Bác làm gì?
        choices:
          - right: Không đọc, cúp máy, ra Công an xã hỏi.
          - wrong: Đọc mã cho nhanh.
            why: Công an không bao giờ hỏi mã OTP.
        again: otp-to-vien             # the same point in other words; its own question, in the same bank
      - id: cap-nhat-vneid
        ask: Có người gọi bảo bác cập nhật VNeID. Bác trả lời thế nào?
        scenario:
          - scene: mo-may
            says: “Tôi là cán bộ xã, bác phải cập nhật trong hôm nay.”
            replies:
              - safe: Tôi sẽ ra Công an xã làm trực tiếp.
              - unsafe: Vâng, anh gửi đường dẫn cho tôi.
                to: duong-dan
          - scene: duong-dan
            says: Điện thoại hiện đường dẫn cài một tệp đuôi .apk.
            replies:
              - safe: Không bấm, cúp máy.
              - unsafe: Bấm vào để cài.
      - id: otp-to-vien
        ask: Tổ viên xin mã OTP. Bác làm gì?
        true-or-false: false
    """ + plain(1...7, tag: "dau-hieu"),
    "Assessments/lua-dao-cuoi-khoa.yaml": """
    hocvu: 1
    assessment: lua-dao-cuoi-khoa
    title: Kiểm tra cuối khóa
    draw:
      - {bank: lua-dao, critical: true, take: all}
      - {bank: lua-dao, take: 6, spread: difficulty}
    pass: {mark: 70%, critical: all}
    attempts: {limit: none, wait: 10m, counts: best}
    """,
    "Assessments/banks/xep-lop.yaml": """
    hocvu: 1
    bank: xep-lop
    questions:
    """ + plain(1...3, tag: "bac-1"),
    "Assessments/xep-lop.yaml": """
    hocvu: 1                                     # Assessments/xep-lop.yaml
    assessment: xep-lop
    title: Bác nên bắt đầu từ đâu
    levels:                                      # in place of draw and pass
      - level: 1                                 # 1, 2, 3 … in order
        title: Đã quen điện thoại
        draw:
          - {bank: xep-lop, tags: [bac-1], take: 3}
        right: 2                                 # so many right: holds this level and goes on
    """,
    "Courses/pathways/nguoi-cao-tuoi.yaml": """
    hocvu: 1                                     # Courses/pathways/nguoi-cao-tuoi.yaml
    pathway: nguoi-cao-tuoi
    title: Lộ trình cho người cao tuổi
    audience: [older-person]                     # offered to these groups; in several groups: the union, each course once
    placement: xep-lop
    programme: ky-nang-so-co-ban                 # what it leads to
    courses:
      - {course: dien-thoai, skip-from-level: 1} # placed here or above: shown as may be skipped
      - {course: zalo, optional: true}
    """,
    "Assessments/programmes/ky-nang-so-co-ban.yaml": """
    hocvu: 1
    programme: ky-nang-so-co-ban
    version: 1
    status: provisional               # or official, and then `basis:` (number and date of the decision)
    effective: 2026-12-01             # until then the version before stays in force
    title: Kỹ năng số cơ bản
    complete:
      - any: [{course: dien-thoai}, {placement: xep-lop, from-level: 1}]
      - course: lua-dao
      - task: vneid/mo-giay-to
    paper: {type-code: GXN}           # and `title:`, else “Hoàn thành chương trình ” + title
    """,
    "Assessments/frameworks/bdhvs-tam.yaml": """
    hocvu: 1
    framework: bdhvs-tam
    version: 1
    status: provisional
    title: Khung tạm
    source: Bản tạm
    areas:
      - code: 4
        title: An toàn
        competences:
          - code: 4.1
            title: Bảo vệ thiết bị
          - code: 4.2
            title: Bảo vệ dữ liệu
    """,
  ]

  private static func lesson(_ id: String) -> String {
    "hocvu: 1\nlesson: \(id)\ntitle: Bài\nsteps:\n  - id: doc\n    read: Đọc kỹ.\n"
  }

  private static func course(_ id: String) -> String {
    "hocvu: 1\ncourse: \(id)\nversion: 1\ntitle: Khóa\naudience: [everyone]\nlessons: [mot]"
  }

  /// Questions that only need to be there.
  private static func plain(_ numbers: ClosedRange<Int>, tag: String) -> String {
    numbers.map { number in
      """

        - id: cau-\(number)
          ask: Đúng hay sai?
          true-or-false: true
          tags: [\(tag)]
      """
    }.joined()
  }
}

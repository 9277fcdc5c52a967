import CourseContent
import CourseCore

extension LikelyMistake {
  static let all: [LikelyMistake] = [
    LikelyMistake(
      "unquoted-colon",
      [
        "Courses/k/b.yaml": """
        hocvu: 1
        lesson: b
        title: Giả danh: công an, cán bộ xã
        steps:
          - id: doc
            read: Đọc kỹ.
        """
      ],
      vi: """
        Courses/k/b.yaml:3:16: lỗi: câu có dấu hai chấm phải đặt trong dấu nháy [unquoted-colon]
            title: Giả danh: công an, cán bộ xã
                           ^
          Sửa thành:  title: "Giả danh: công an, cán bộ xã"
        """,
      en: """
        Courses/k/b.yaml:3:16: error: a sentence with a colon must be in quotes [unquoted-colon]
            title: Giả danh: công an, cán bộ xã
                           ^
          Change to:  title: "Giả danh: công an, cán bộ xã"
        """
    ),
    LikelyMistake(
      "unquoted-start",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: *101# để làm gì?
            true-or-false: true
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:5:10: lỗi: câu bắt đầu bằng ‹*› phải đặt trong dấu nháy [unquoted-start]
                ask: *101# để làm gì?
                     ^
          Sửa thành:  ask: "*101# để làm gì?"
        """,
      en: """
        Assessments/banks/kho.yaml:5:10: error: a sentence that begins with ‹*› must be in quotes [unquoted-start]
                ask: *101# để làm gì?
                     ^
          Change to:  ask: "*101# để làm gì?"
        """
    ),
    LikelyMistake(
      "lost-text",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bấm *101 rồi bấm # đúng không?
            true-or-false: true
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:5:27: lỗi: phần từ dấu # trở đi bị bỏ mất; đặt cả câu trong dấu nháy [lost-text]
                ask: Bấm *101 rồi bấm # đúng không?
                                      ^
          Sửa thành:  ask: "Bấm *101 rồi bấm # đúng không?"
        """,
      en: """
        Assessments/banks/kho.yaml:5:27: error: all from # on is lost; put the sentence in quotes [lost-text]
                ask: Bấm *101 rồi bấm # đúng không?
                                      ^
          Change to:  ask: "Bấm *101 rồi bấm # đúng không?"
        """
    ),
    LikelyMistake(
      "text-in-brackets",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            choices:
              - {right: Cúp máy, ra xã hỏi}
              - wrong: Đọc mã.
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:7:26: lỗi: dấu phẩy trong ngoặc cắt câu làm hai; viết mỗi câu một dòng [text-in-brackets]
                  - {right: Cúp máy, ra xã hỏi}
                                     ^
          Cách sửa:  bỏ ngoặc; mỗi câu một dòng, trước mỗi câu có `- `
        """,
      en: """
        Assessments/banks/kho.yaml:7:26: error: a comma in brackets cuts the sentence; write one to a line [text-in-brackets]
                  - {right: Cúp máy, ra xã hỏi}
                                     ^
          To mend:  drop the brackets; one sentence to a line, with `- ` before each
        """
    ),
    LikelyMistake(
      "quote",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            choices:
              - right: "Cúp máy" rồi hỏi lại.
              - wrong: Đọc mã.
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:7:25: lỗi: dấu nháy mở ở dòng 7 chưa đóng, hoặc còn chữ sau dấu đóng [quote]
                  - right: "Cúp máy" rồi hỏi lại.
                                    ^
          Sửa thành:  - right: '"Cúp máy" rồi hỏi lại.'
        """,
      en: """
        Assessments/banks/kho.yaml:7:25: error: the quote opened on line 7 is not closed, or text follows it [quote]
                  - right: "Cúp máy" rồi hỏi lại.
                                    ^
          Change to:  - right: '"Cúp máy" rồi hỏi lại.'
        """
    ),
    LikelyMistake(
      "indent",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            choices:
              - right: Cúp máy.
              - wrong: Đọc mã.
               why: Mã là chìa khóa.
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:9:8: lỗi: dòng này lệch; `why` phải thẳng với `wrong` [indent]
                   why: Mã là chìa khóa.
                   ^
          Sửa thành:          why: Mã là chìa khóa.
        """,
      en: """
        Assessments/banks/kho.yaml:9:8: error: this line is out of step; `why` goes under `wrong` [indent]
                   why: Mã là chìa khóa.
                   ^
          Change to:          why: Mã là chìa khóa.
        """
    ),
    LikelyMistake(
      "odd-space",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            choices:
              - right: Cúp máy.
              - wrong: Đọc mã.
            	  why: Mã là chìa khóa.
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:9:5: lỗi: có phím Tab hoặc dấu cách lạ (do chép từ nơi khác); thay bằng dấu cách thường [odd-space]
                   why: Mã là chìa khóa.
                ^
          Sửa thành:  why: Mã là chìa khóa.
        """,
      en: """
        Assessments/banks/kho.yaml:9:5: error: a tab or a special space (from pasting); use plain spaces [odd-space]
                   why: Mã là chìa khóa.
                ^
          Change to:  why: Mã là chìa khóa.
        """
    ),
    LikelyMistake(
      "encoding",
      // The letters of TCVN3: 0xB8 is á there, and no UTF-8 here.
      bytes: [
        "Assessments/banks/kho.yaml": Array(
          """
          hocvu: 1
          bank: kho
          questions:
            - id: otp
              ask: B
          """.utf8
        )
          + [0xB8]
          + Array(
            """
            c làm gì?
                choices:
                  - right: Cúp máy.
                  - wrong: Đọc mã.
            """.utf8
          )
      ],
      vi: """
        Assessments/banks/kho.yaml:5:11: lỗi: tệp không phải UTF-8 (có thể là TCVN3, VNI hoặc UTF-16); lưu lại bằng UTF-8 [encoding]
                ask: B�c làm gì?
                      ^
          Sửa thành:  TCVN3 → UTF-8
        """,
      en: """
        Assessments/banks/kho.yaml:5:11: error: not UTF-8 (perhaps TCVN3, VNI or UTF-16); save as UTF-8 [encoding]
                ask: B�c làm gì?
                      ^
          Change to:  TCVN3 → UTF-8
        """
    ),
    LikelyMistake(
      "twice",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            choices:
              - right: Cúp máy.
              - wrong: Đọc mã.
            why: Lý do một.
            why: Lý do hai.
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:10:5: lỗi: `why` viết hai lần, lần đầu ở dòng 9 [twice]
                why: Lý do hai.
                ^
          Cách sửa:  giữ một `why` và xóa dòng kia, hoặc gộp hai câu làm một
        """,
      en: """
        Assessments/banks/kho.yaml:10:5: error: `why` is written twice, first on line 9 [twice]
                why: Lý do hai.
                ^
          To mend:  keep one `why` and delete the other, or join the two
        """
    ),
    LikelyMistake(
      "unknown-key",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            anwser: mật khẩu
            true-or-false: true
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:6:5: lỗi: không có khóa `anwser`; có phải `answer`? [unknown-key]
                anwser: mật khẩu
                ^
          Sửa thành:  answer: mật khẩu
        """,
      en: """
        Assessments/banks/kho.yaml:6:5: error: no key `anwser`; did you mean `answer`? [unknown-key]
                anwser: mật khẩu
                ^
          Change to:  answer: mật khẩu
        """
    ),
    LikelyMistake(
      "missing",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            true-or-false: true
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:4:5: lỗi: câu hỏi thiếu `ask`, hoặc `ask` để trống [missing]
              - id: otp
                ^
          Sửa thành:  ask: Bác làm gì?
        """,
      en: """
        Assessments/banks/kho.yaml:4:5: error: question lacks `ask`, or `ask` is empty [missing]
              - id: otp
                ^
          Change to:  ask: Bác làm gì?
        """
    ),
    LikelyMistake(
      "wrong-type",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            critical: có
            true-or-false: true
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:6:15: lỗi: `critical` phải là `true` hoặc `false`, đang là ‹có› [wrong-type]
                critical: có
                          ^
          Sửa thành:  critical: true
        """,
      en: """
        Assessments/banks/kho.yaml:6:15: error: `critical` must be `true` or `false`, not ‹có› [wrong-type]
                critical: có
                          ^
          Change to:  critical: true
        """
    ),
    LikelyMistake(
      "answer-keys",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            choices:
              - right: Cúp máy.
              - wrong: Đọc mã.
            answer: mã
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:9:5: lỗi: câu hỏi cần đúng một khóa đáp án, đang có hai: choices, answer [answer-keys]
                answer: mã
                ^
          Cách sửa:  giữ một khóa đáp án, xóa các khóa kia
        """,
      en: """
        Assessments/banks/kho.yaml:9:5: error: a question needs exactly one answer key, has two: choices, answer [answer-keys]
                answer: mã
                ^
          To mend:  keep one answer key and delete the others
        """
    ),
    LikelyMistake(
      "ambiguous-number",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            number: 22.000
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:6:13: lỗi: ‹22.000› là 22 hay 22000? viết số liền, dấu thập phân là dấu chấm [ambiguous-number]
                number: 22.000
                        ^
          Sửa thành:  number: 22000
        """,
      en: """
        Assessments/banks/kho.yaml:6:13: error: is ‹22.000› 22 or 22000? no separators, a point for decimals [ambiguous-number]
                number: 22.000
                        ^
          Change to:  number: 22000
        """
    ),
    LikelyMistake(
      "id",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: Lừa đảo
            ask: Bác làm gì?
            true-or-false: true
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:4:9: lỗi: mã ‹Lừa đảo› chỉ được có a–z, số, gạch nối; nên viết ‹lua-dao› [id]
              - id: Lừa đảo
                    ^
          Sửa thành:  - id: lua-dao
        """,
      en: """
        Assessments/banks/kho.yaml:4:9: error: id ‹Lừa đảo› may have a–z, digits, hyphens only; try ‹lua-dao› [id]
              - id: Lừa đảo
                    ^
          Change to:  - id: lua-dao
        """
    ),
    LikelyMistake(
      "id-twice",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            true-or-false: true
          - id: otp
            ask: Bác làm gì?
            true-or-false: false
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:7:9: lỗi: mã ‹otp› đã dùng ở Assessments/banks/kho.yaml:4 [id-twice]
              - id: otp
                    ^
          Cách sửa:  đặt mã khác cho một trong hai, như otp-2
        """,
      en: """
        Assessments/banks/kho.yaml:7:9: error: id ‹otp› is already used at Assessments/banks/kho.yaml:4 [id-twice]
              - id: otp
                    ^
          To mend:  give one of the two another id, such as otp-2
        """
    ),
    LikelyMistake(
      "not-found",
      [
        "Courses/k/course.yaml": """
        hocvu: 1
        course: k
        version: 1
        title: Khóa
        audience: [everyone]
        lessons: [gia-dan]
        """,
        "Courses/k/gia-danh.yaml": """
        hocvu: 1
        lesson: gia-danh
        title: Bài
        steps:
          - id: doc
            read: Đọc kỹ.
        """,
      ],
      vi: """
        Courses/k/course.yaml:6:11: lỗi: không tìm thấy bài học ‹gia-dan›; có phải ‹gia-danh›? [not-found]
            lessons: [gia-dan]
                      ^
          Sửa thành:  lessons: [gia-danh]
        Courses/k/gia-danh.yaml:1:1: lưu ý: bài học ‹gia-danh› không có trong `lessons` của khóa học nên không ai thấy [unlisted]
        """,
      en: """
        Courses/k/course.yaml:6:11: error: no lesson ‹gia-dan›; did you mean ‹gia-danh›? [not-found]
            lessons: [gia-dan]
                      ^
          Change to:  lessons: [gia-danh]
        Courses/k/gia-danh.yaml:1:1: warning: lesson ‹gia-danh› is not in the course's `lessons`, so nobody sees it [unlisted]
        """
    ),
    LikelyMistake(
      "media",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            image: media/Anh.SVG
            alt: Một cái máy
            true-or-false: true
        """,
        "Assessments/banks/media/anh.svg": """
        <svg viewBox="0 0 8 5"></svg>
        """,
      ],
      vi: """
        Assessments/banks/kho.yaml:6:12: lỗi: không có tệp ‹media/Anh.SVG›; có ‹media/anh.svg› [media]
                image: media/Anh.SVG
                       ^
          Sửa thành:  image: media/anh.svg
        """,
      en: """
        Assessments/banks/kho.yaml:6:12: error: no file ‹media/Anh.SVG›; there is ‹media/anh.svg› [media]
                image: media/Anh.SVG
                       ^
          Change to:  image: media/anh.svg
        """
    ),
    LikelyMistake(
      "gap",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            fill: Gọi ((*113|*114)) ngay.
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:6:11: lỗi: chỗ trống viết ((…)); chỗ trống chọn cần đúng một dấu * [gap]
                fill: Gọi ((*113|*114)) ngay.
                      ^
          Cách sửa:  viết như `Gọi ((113)).` hoặc `Bấm ((*156|1080)).`
        """,
      en: """
        Assessments/banks/kho.yaml:6:11: error: a gap is written ((…)); a picked gap needs exactly one * [gap]
                fill: Gọi ((*113|*114)) ngay.
                      ^
          To mend:  write it like `Call ((113)).` or `Dial ((*156|1080)).`
        """
    ),
    LikelyMistake(
      "story",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            scenario:
              - scene: mo-may
                says: Chào bác.
                replies:
                  - safe: Tôi cúp máy.
              - scene: bo-quen
                says: Còn đây.
        """
      ],
      vi: """
        Assessments/banks/kho.yaml:11:16: lỗi: cảnh ‹bo-quen› không tới được [story]
                  - scene: bo-quen
                           ^
          Cách sửa:  thêm `to: bo-quen` vào một lời đáp ở cảnh viết bên trên, hoặc xóa cảnh này
        """,
      en: """
        Assessments/banks/kho.yaml:11:16: error: scene ‹bo-quen› is never reached [story]
                  - scene: bo-quen
                           ^
          To mend:  add `to: bo-quen` to a reply of a scene above, or delete this scene
        """
    ),
    LikelyMistake(
      "draw",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            choices:
              - right: Cúp máy.
              - wrong: Đọc mã.
        """,
        "Assessments/thi.yaml": """
        hocvu: 1
        assessment: thi
        title: Thi
        draw:
          - {bank: kho, take: 6}
        pass: {mark: 70%}
        """,
      ],
      vi: """
        Assessments/thi.yaml:5:23: lỗi: lấy 6 câu nhưng chỉ còn 1 câu phù hợp [draw]
              - {bank: kho, take: 6}
                                  ^
          Sửa thành:  - {bank: kho, take: 1}
        """,
      en: """
        Assessments/thi.yaml:5:23: error: takes 6 questions but only 1 fit [draw]
              - {bank: kho, take: 6}
                                  ^
          Change to:  - {bank: kho, take: 1}
        """
    ),
    LikelyMistake(
      "in-use",
      [
        "Assessments/banks/kho.yaml": """
        hocvu: 1
        bank: kho
        questions:
          - id: otp
            ask: Bác làm gì?
            true-or-false: true
        """
      ],
      facts: .init(referenced: .otpCongAn),
      vi: """
        Assessments/banks/kho.yaml:1:1: lỗi: mã ‹otp-cong-an› đã có kết quả của học viên; ghi vào `retired` thay vì xóa [in-use]
          Sửa thành:  retired: [otp-cong-an]
        """,
      en: """
        Assessments/banks/kho.yaml:1:1: error: id ‹otp-cong-an› has learners' results; list it under `retired` [in-use]
          Change to:  retired: [otp-cong-an]
        """
    ),
  ]
}

extension ReferencedIDs {
  /// Records point at one question that the bank of the example no longer has.
  fileprivate static var otpCongAn: ReferencedIDs {
    var ids = ReferencedIDs()
    ids.banks = ["kho"]
    ids.questions = [.init(bank: "kho", question: "otp-cong-an")]
    return ids
  }
}

extension Problem {
  /// What mends the problem, where no line can be shown as it should be.
  var vietnameseAdvice: String? {
    switch self {
    case .unquotedColon, .unquotedStart, .lostText: "đặt cả câu trong dấu nháy kép"
    case .textInBrackets: "bỏ ngoặc; mỗi câu một dòng, trước mỗi câu có `- `"
    case .quote: "thêm dấu nháy ở cuối câu; trong câu đã có nháy kép thì dùng nháy đơn"
    case .indent: "lùi dòng này vào đúng cột bằng dấu cách"
    case .oddSpace: "xóa chỗ trống ấy rồi gõ lại bằng phím cách"
    case .encoding: "mở tệp bằng trình soạn chữ và chọn lưu dạng UTF-8"
    case .twice: "giữ một `{0}` và xóa dòng kia, hoặc gộp hai câu làm một"
    case .unknownKey, .unknownKeyAlike: "xóa dòng này; `hocvu new` cho biết có những khóa nào"
    case .missing: "viết giá trị sau `{1}:`"
    case .wrongType: "viết sau `{0}:` {1}"
    case .answerKeys: "giữ một khóa đáp án, xóa các khóa kia"
    case .answerKeysNone: "thêm một khóa như `choices`, `true-or-false` hay `answer`"
    case .ambiguousNumber: "viết {1} hoặc {2}"
    case .id, .idReserved: "đổi thành {1}"
    case .idTwice: "đặt mã khác cho một trong hai, như {0}-2"
    case .notFound, .notFoundAlike: "viết đúng mã đã có, hoặc viết thêm {0} ấy"
    case .media, .mediaAlike: "chép tệp ấy vào thư mục `media` bên cạnh tệp này"
    case .mediaAlt: "thêm `alt:` nói trên ảnh có gì mà không lộ đáp án"
    case .stray: "chuyển tệp vào thư mục như `Courses/<id>` hoặc `Assessments/banks`"
    case .gap: "viết như `Gọi ((113)).` hoặc `Bấm ((*156|1080)).`"
    case .story: "thêm `to: {0}` vào một lời đáp ở cảnh viết bên trên, hoặc xóa cảnh này"
    case .storyBack: "chỉ dẫn tới cảnh viết bên dưới, hoặc bỏ `to` để hết chuyện"
    case .storyUnscored: "thêm một lời đáp `safe` hoặc `unsafe` trên đường ấy"
    case .draw: "giảm `take`, nới điều kiện chọn, hoặc viết thêm câu hỏi"
    case .drawPractice:
      "giảm `of` và `right`, nới điều kiện chọn, hoặc viết thêm câu hỏi; câu thăm dò không tính"
    case .drawNoPoints: "lấy ít nhất một câu có điểm, không phải câu thăm dò"
    case .longSentence: "tách thành hai câu"
    case .hardWord, .foreignWord:
      "dùng từ thường ngày, hoặc giải thích ngay: ‹{0} (nghĩa là gì)›, ‹{0} là …›"
    case .houseSpelling: "viết ‹{1}›"
    case .longestRight: "rút ngắn câu đúng, hoặc viết một câu sai dài bằng"
    case .samePlace: "đổi chỗ câu đúng ở vài câu hỏi"
    case .samePlaceTruth: "viết ngược lại vài câu"
    case .allOfThese: "bỏ lựa chọn ấy, hoặc hỏi với nhiều lựa chọn đúng"
    case .negativeStem: "hỏi xuôi, như ‹Việc nào nên làm?›"
    case .noReason: "thêm `why:` bên dưới, nói nhẹ nhàng chỗ nào chưa đúng"
    case .noReasonAtAll: "thêm `why:` cho câu hỏi"
    case .sameLetters: "ghi `marks: exact`, hoặc hỏi cách khác để chỉ một từ hợp lẽ"
    case .lessonTime: "rút ngắn bài, chia đôi bài, hoặc tăng `minutes`"
    case .noDifficulty: "viết thêm câu ở mức ấy, hoặc nêu vì sao không có"
    case .noCompetence: "viết thêm câu hỏi về năng lực ấy, hoặc bỏ nó khỏi khóa học"
    case .guessing: "lấy nhiều câu hơn, tăng `mark`, hoặc thêm câu gõ chữ, câu xếp thứ tự"
    case .guessingUnknown: "bớt dòng lấy câu, hoặc viết đơn giản hơn"
    case .acceptedUnknown: "viết đúng mã đứng trong ngoặc vuông sau lời nhắc"
    case .acceptedIdle: "xóa mục ấy"
    default: nil
    }
  }
}

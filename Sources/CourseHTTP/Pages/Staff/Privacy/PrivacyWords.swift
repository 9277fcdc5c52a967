import CourseCore

/// What the pages say about personal data and the rights that people have over it.
struct PrivacyWords: Catalogue {
  let erase: String
  let eraseForGood: String
  let goes: String
  let going: [String]
  let stays: String
  let staying: [String]
  let nameAgain: String
  let nameAgainHelp: String
  let eraseNow: String

  static let vietnamese = PrivacyWords(
    erase: "Xóa dữ liệu của người này",
    eraseForGood: "Xóa rồi thì không lấy lại được, kể cả từ bản sao lưu.",
    goes: "Những gì mất đi",
    going: [
      "Họ tên, tên gọi, các tên đã ghi trước đây", "Năm sinh, số điện thoại, ngày thuyền về",
      "Thẻ, mã PIN, các lần đăng nhập", "Các câu trả lời trong bài học và bài kiểm tra",
    ],
    stays: "Những gì còn lại, không kèm tên ai",
    staying: [
      "Kết quả và khóa học đã xong, thôn, nhóm đối tượng, độ tuổi: để số liệu đã báo cáo không đổi",
      "Dòng trong sổ cấp giấy, nếu người này đã được cấp giấy: theo quy định về lưu trữ",
    ],
    nameAgain: "Ghi lại họ tên để xác nhận",
    nameAgainHelp: "Viết đúng như dòng trên, để không xóa nhầm người.",
    eraseNow: "Xóa hẳn"
  )

  static let english = PrivacyWords(
    erase: "Erase this person's data",
    eraseForGood: "What is erased cannot be brought back, not even from a backup.",
    goes: "What goes",
    going: [
      "The name, how the person is called, and names that were noted before",
      "Year of birth, telephone number, the day the boat comes home",
      "Cards, PINs and sign-ins", "Answers in lessons and tests",
    ],
    stays: "What stays, with nobody's name",
    staying: [
      "Results and finished courses, the village, groups and age band: so that reported figures "
        + "stay as they are",
      "The line in the register of papers, if the person was given one: archives require it",
    ],
    nameAgain: "Write the name again, to confirm",
    nameAgainHelp: "As it stands above, so that nobody else is erased.",
    eraseNow: "Erase for good"
  )
}

extension ErasureReason: Labelled {
  var vietnamese: String {
    switch self {
    case .asked: "Người này yêu cầu"
    case .overdue: "Đã hết thời hạn giữ"
    case .enteredByMistake: "Ghi nhầm, không có người này"
    }
  }

  var english: String {
    switch self {
    case .asked: "The person asked for it"
    case .overdue: "It was kept for its time"
    case .enteredByMistake: "Entered by mistake; there is no such person"
    }
  }
}

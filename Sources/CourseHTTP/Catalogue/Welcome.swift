import CourseCore
import HTTPTypes
import Hummingbird

/// What somebody is told who opens the server's bare address: what it is, and where to go from there.
enum Welcome {
  static func response(in language: Language) -> Response {
    var headers = HTTPFields.ofEveryReply
    headers[.contentType] = "text/plain; charset=utf-8"
    headers[.contentLanguage] = language == .english ? "en" : "vi"
    let text = language == .english ? english : vietnamese
    return Response(status: .ok, headers: headers, body: ResponseBody(Array(text.utf8)))
  }

  private static let vietnamese = """
    Học Vụ đang chạy trên máy này.

    Học viên học trong cửa sổ dòng lệnh, bằng lệnh: hocvu learn
    Chương trình khác gọi các địa chỉ dưới \(API.root); mô tả ở \(API.documentPath)

    """

  private static let english = """
    Học Vụ is running on this machine.

    Learners use it in a terminal, by the command: hocvu learn
    Programs call the addresses below \(API.root); they are described at \(API.documentPath)

    """
}

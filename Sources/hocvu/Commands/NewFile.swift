import CourseContent
import CourseCore
import Glibc

/// A file that `hocvu new` is to write, at a place where such a file may stand.
struct NewFile {
  /// What the file's name, or a course's folder, makes its id.
  let id: String

  /// As the person wrote it.
  private let path: String
  private let kind: FileKind
  private let language: Language

  /// Whether somebody means a file and not an id.
  static func isPath(_ word: String) -> Bool {
    word.contains("/") || word.hasSuffix(".yaml") || word.hasSuffix(".yml")
  }

  /// Finds out what the file would be, or why it cannot be.
  init(_ path: String, _ kind: FileKind, _ language: Language) throws {
    self.path = path
    self.kind = kind
    self.language = language
    let slash = path.lastIndex(of: "/")
    let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? ""
    guard !stem.isEmpty, name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      throw Self.noName(path, language)
    }
    guard let full = LocalFiles.resolved(folder), LocalFiles.isFolder(full) else {
      throw Self.noFolder(folder, language)
    }
    id = kind == .course ? String(full.split(separator: "/").last ?? "") : String(stem)
    if kind == .course, stem != "course" { throw Self.misplaced(path, kind, language) }
    if let root = ContentRoot(of: full, isFolder: LocalFiles.isFolder) {
      let part = root.part.isEmpty ? name : root.part + "/" + name
      guard FilePlace(path: part)?.kind == kind else { throw Self.misplaced(path, kind, language) }
    }
  }

  /// Writes the file where none is yet.
  func write(_ text: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw errno == EEXIST ? taken() : unwritable() }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else {
        unlink(path)
        throw unwritable()
      }
      rest = rest.dropFirst(count)
    }
  }

  // MARK: Words

  /// What was done, and what comes next.
  func nextSteps() -> String {
    let isEnglish = language == .english
    let next: (vi: String, en: String)? =
      switch kind {
      case .course:
        (
          "viết bài học đầu tiên: hocvu new lesson \(path.dropLast("course.yaml".count))bai-mot.yaml",
          "write its first lesson: hocvu new lesson \(path.dropLast("course.yaml".count))bai-mot.yaml"
        )
      case .lesson:
        (
          "ghi \(id) vào `lessons` của khóa học (tệp course.yaml)",
          "list \(id) under `lessons` of the course (in course.yaml)"
        )
      default: nil
      }
    let steps = [
      isEnglish
        ? "fill in the lines after ● and delete what you do not need"
        : "sửa các dòng dưới dấu ●, xóa những dòng không dùng",
      isEnglish ? next?.en : next?.vi,
      isEnglish ? "check: hocvu check \(path)" : "kiểm tra: hocvu check \(path)",
    ].compactMap(\.self)
    let lines = steps.enumerated().map { "  \($0 + 1). \($1)" }
    let head = isEnglish ? "Written: \(path)\nNext:" : "Đã ghi \(path)\nTiếp theo:"
    return ([head] + lines).joined(separator: "\n")
  }

  private func taken() -> Complaint {
    .wrongUse(
      vi: "‹\(path)› đã có, không ghi đè; hãy chọn tên khác",
      en: "‹\(path)› is there already and stays as it is; choose another name",
      in: language
    )
  }

  private func unwritable() -> Complaint {
    .unusable(
      language == .english
        ? "cannot write ‹\(path)›; choose another place"
        : "không ghi được ‹\(path)›; hãy chọn chỗ khác"
    )
  }

  private static func noName(_ path: String, _ language: Language) -> Complaint {
    .wrongUse(
      vi: "‹\(path)› không phải tên tệp có đuôi .yaml",
      en: "‹\(path)› is no name of a file that ends in .yaml",
      in: language
    )
  }

  private static func noFolder(_ folder: String, _ language: Language) -> Complaint {
    .wrongUse(
      vi: "không có thư mục ‹\(folder)›; tạo bằng lệnh: mkdir -p \(folder)",
      en: "there is no folder ‹\(folder)›; make it with: mkdir -p \(folder)",
      in: language
    )
  }

  private static func misplaced(_ path: String, _ kind: FileKind, _ language: Language) -> Complaint
  {
    .wrongUse(
      vi:
        "tệp \(kind.noun.phrase.text(in: language)) phải nằm ở \(kind.home), không phải ‹\(path)›",
      en:
        "the file of a \(kind.noun.phrase.text(in: language)) must stand at \(kind.home), not ‹\(path)›",
      in: language
    )
  }
}

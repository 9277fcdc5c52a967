import CourseContent
import CourseCore

/// Feeds one input to the loader: the first byte chooses where the file stands, the rest is the file.
///
/// Whatever comes in, the loader must come back, and every problem must be printable in both
/// languages. A crash, a hang or too much memory is what the fuzzer looks for.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let first = input.first else { return 0 }
  withinBounds(of: count) { load(input, as: first) }
  return 0
}

private func load(_ input: UnsafeBufferPointer<UInt8>, as first: UInt8) {
  let file = Array(input.dropFirst())
  let path = paths[Int(first) % paths.count]
  var files = surroundings
  files[path] = file
  var loader = ContentLoader(.memory(files)) { _ in
    Digest(first: Code128(high: 0, low: 0), second: Code128(high: 0, low: 0))
  }
  let content = loader.load()
  for problem in content.diagnostics {
    precondition(!problem.text(in: .vietnamese).isEmpty && !problem.text(in: .english).isEmpty)
    precondition(problem.line >= 1 && problem.column >= 1 && problem.caret >= 0)
  }
}

/// Where the file may stand: each kind, and the translations of those that have texts.
private let paths = [
  "Courses/khoa/course.yaml", "Courses/khoa/bai.yaml", "Assessments/banks/kho.yaml",
  "Assessments/thi.yaml", "Courses/pathways/duong.yaml", "Assessments/programmes/ct.yaml",
  "Assessments/frameworks/khung.yaml", "Assessments/banks/en/kho.yaml", "Courses/khoa/en/bai.yaml",
]

/// A small centre around the file, so that references have somewhere to lead.
private let surroundings: [String: [UInt8]] = [
  "Courses/khoa/course.yaml": """
  hocvu: 1
  course: khoa
  version: 1
  title: Khóa
  audience: [everyone]
  lessons: [bai]
  """,
  "Courses/khoa/bai.yaml": """
  hocvu: 1
  lesson: bai
  title: Bài
  steps:
    - id: doc
      read: Đọc.
    - id: hoi
      ask: Hỏi?
      choices:
        - right: Đúng
        - wrong: Sai
  """,
  "Assessments/banks/kho.yaml": """
  hocvu: 1
  bank: kho
  questions:
    - id: mot
      ask: Hỏi?
      choices:
        - right: Đúng
        - wrong: Sai
    - id: hai
      ask: Điền?
      fill: Gọi ((113)).
  """,
].mapValues { Array($0.utf8) }

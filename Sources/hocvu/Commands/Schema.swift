import ArgumentParser
import CourseContent
import CourseCore

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "In JSON Schema của các tệp YAML. / Prints a JSON Schema of the YAML files.",
    discussion: """
      hocvu schema > hocvu.schema.json         cho trình soạn thảo / for editors
      """
  )

  @Option(help: "Ngôn ngữ của lời giải thích: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func run() {
    let schema = JSONSchema.document(in: language.language)
    print(String(decoding: schema.canonicalBytes, as: UTF8.self))
  }
}

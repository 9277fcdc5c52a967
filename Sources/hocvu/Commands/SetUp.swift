import ArgumentParser
import CourseCore
import CourseEngine
import CourseStore
import Glibc

/// `hocvu setup`: the ten questions that a new centre is asked.
struct SetUp: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Thiết lập một trung tâm mới: mười câu hỏi. / Sets up a new centre.",
    discussion: """
      Chỉ xã, phường và người phụ trách là phải trả lời ngay; câu nào chưa biết thì bấm Enter để
      sau. Làm một lần, khi trung tâm chưa có cán bộ nào.

      Ví dụ:
        hocvu setup
        hocvu setup --data ~/trung-tam --settlements thon.csv
        hocvu setup --language en < tra-loi.txt

      Mã thoát: 0 xong; 1 chưa thiết lập được; 2 gọi lệnh sai; 3 bỏ dở, chưa ghi gì.
      """
  )

  @OptionGroup var place: CentrePlace

  @Option(help: "Tệp có danh sách thôn, bản, tổ dân phố: mỗi dòng một tên, hoặc cột đầu của CSV.")
  var settlements: String?

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func run() async throws {
    let words = SetUpWords.of(language.language)
    var answers = SetupAnswers()
    if let settlements { answers[.settlements] = try list(settlements) }
    let centre = try await place.open(in: language.language)
    do {
      guard try await centre.engine.needsSetUp() else {
        throw Complaint.unusable(words.alreadyDone)
      }
      let setup = try Questionnaire(words, language.language).ask(answers)
      let officer = try await centre.engine.setUp(setup)
      print("\n" + words.done(officer.login?.text ?? ""))
    } catch let error as StoreError {
      throw place.complaint(about: error, in: language.language)
    } catch EngineError.refused(let refused) {
      let sentences = refused.map { RefusalWords.text($0.refusal, in: language.language) }
      throw Complaint.unusable(sentences.joined(separator: " "))
    }
  }

  /// The list of settlements in a file, where each of its lines names one.
  private func list(_ path: String) throws -> String {
    let words = SetUpWords.of(language.language)
    guard let text = SystemFile.read(path, limit: 1 << 20) else {
      throw Complaint.unusable(words.noFile(path))
    }
    var answers = SetupAnswers()
    answers[.settlements] = text
    do throws(SetupProblem) { try answers.check(.settlements) } catch {
      let lines = [words.listProblems(path)] + words.sentences(error, language.language)
      throw Complaint.unusable(lines.joined(separator: "\n"))
    }
    return text
  }
}

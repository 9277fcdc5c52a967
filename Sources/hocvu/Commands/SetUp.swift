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
    let listed = try settlements.map(readList)
    let centre = try await place.open(in: language.language)
    do {
      guard try await centre.engine.needsSetUp() else {
        throw Complaint.unusable(words.alreadyDone)
      }
      let answers = try Questionnaire(words, language.language).ask(listed)
      let officer = try await centre.engine.setUp(answers)
      print("\n" + words.done(officer.login?.text ?? ""))
    } catch let error as StoreError {
      throw place.complaint(about: error, in: language.language)
    } catch EngineError.refused(let refused) {
      let sentences = refused.map { RefusalWords.text($0.refusal, in: language.language) }
      throw Complaint.unusable(sentences.joined(separator: " "))
    }
  }

  private func readList(_ path: String) throws -> [SettlementDraft] {
    let words = SetUpWords.of(language.language)
    guard let text = SystemFile.read(path, limit: 1 << 20) else {
      throw Complaint.unusable(words.noFile(path))
    }
    let (drafts, problems) = SettlementList.read(text)
    guard problems.isEmpty else {
      let lines = problems.map { words.problem($0, language.language) }
      throw Complaint.unusable(([words.listProblems(path)] + lines).joined(separator: "\n"))
    }
    return drafts
  }
}

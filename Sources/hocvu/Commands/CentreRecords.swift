import ArgumentParser
import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore

/// A centre whose records are enough: nothing is on offer.
struct CentreRecords: ParsableArguments {
  @Option(help: "Thư mục dữ liệu của trung tâm.")
  var data = CentrePlace.usualData

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  /// Does something with the centre, or ends the program with a sentence that says why it cannot.
  func run(_ body: (Engine) async throws -> Void) async throws {
    let directory = DataDirectory(data)
    guard directory.isFounded else {
      throw Complaint.unusable(CentreWords.of(language.language).noCentre(data))
    }
    do {
      try await body(try engine(directory))
    } catch let error as StoreError {
      let place = try CentrePlace.parse(["--data", data])
      throw place.complaint(about: error, in: language.language)
    } catch EngineError.refused(let refused) {
      let sentences = refused.map { RefusalWords.text($0.refusal, in: language.language) }
      throw Complaint.unusable(sentences.joined(separator: " "))
    } catch EngineError.issuingKey(let error) {
      throw Complaint.unusable(IssuingKeyWords.text(error, in: language.language))
    }
  }

  private func engine(_ directory: DataDirectory) throws -> Engine {
    let nothing = LibraryContent(Library(), revision: 1)
    return Engine(
      store: try SQLiteStore(directory, builtAt: Program.builtAt, at: SystemClock.read()),
      content: { nothing },
      clock: SystemClock.read,
      ids: Random.code,
      hasher: SHA256Hasher.digest,
      passwords: ScryptHasher(),
      issuingKey: KeptIssuingKey(in: directory),
      issuerFiles: IssuerFiles(),
      logger: Centre.logger
    )
  }
}

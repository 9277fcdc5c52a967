import CourseCore
import CourseEngine
import Glibc

extension CentrePlace {
  /// Opens the centre, or ends the program with a sentence that says why it cannot be.
  func open(in language: Language) async throws -> Centre {
    guard isFolder(content + "/Courses") else {
      throw Complaint.wrongUse(
        vi: CentreWords.vietnamese.noContent(content),
        en: CentreWords.english.noContent(content),
        in: language
      )
    }
    do {
      let centre = try Centre(at: self)
      try await centre.engine.keepProgrammes()
      return centre
    } catch let error as StoreError {
      throw complaint(about: error, in: language)
    }
  }

  func complaint(about error: StoreError, in language: Language) -> Complaint {
    let words = CentreWords.of(language)
    return switch error {
    case .busy: .unusable(words.storeBusy)
    case .diskFull: .unusable(words.diskFull)
    case .readOnly: .unusable(words.readOnly(data))
    case .damaged: .unusable(words.damaged(data))
    case .tooNew: .unusable(words.tooNew)
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

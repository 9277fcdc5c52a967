import ArgumentParser
import CourseCore
import CourseEngine
import CourseStore

/// Where sheets come from and go to; shared by the commands that print.
struct SheetOptions: ParsableArguments {
  @Option(help: "Tệp PDF sẽ ghi. / The PDF file to write.")
  var out: String

  @OptionGroup var place: CentrePlace

  @Option(help: "Ngôn ngữ trên giấy: vi hoặc en.")
  var language: SpokenLanguage = .vi

  /// Prints what the centre makes of it, and says where it is.
  func write(_ make: (Centre) async throws -> Sheets) async throws {
    let language = language.language
    do {
      guard !LocalFiles.exists(out) else { throw taken() }
      let centre = try await place.open(in: language)
      let sheets = try await make(centre)
      var bar = ProgressBar()
      let file = try await PaperProgram().pdf(of: sheets, in: language) { bar.show($0, of: $1) }
      bar.clear()
      try SavedFile.write(file, to: out)
      print(language == .english ? "Written: \(out)" : "Đã ghi \(out)")
    } catch let complaint as Complaint {
      throw complaint.told()
    } catch let error as StoreError {
      throw place.complaint(about: error, in: language).told()
    } catch let error as FileError {
      throw Complaint(error, in: language).told()
    } catch let error as PrintError {
      throw Complaint(error, in: language).told()
    } catch EngineError.notFound(let thing, let id) {
      throw nothing(thing, id).told()
    }
  }

  func codes(_ typed: [String]) throws -> [CardCode] {
    try typed.map { typed in
      guard let code = CardCode(typed) else { throw nothing(.card, typed) }
      return code
    }
  }

  // MARK: Words

  private func taken() -> Complaint {
    .unusable(
      language == .en
        ? "‹\(out)› is there already and stays as it is; choose another name"
        : "‹\(out)› đã có, không ghi đè; hãy chọn tên khác"
    )
  }

  private func nothing(_ thing: EngineError.Thing, _ id: String) -> Complaint {
    let vi =
      switch thing {
      case .card: "thẻ có mã"
      case .lesson: "bài học"
      default: "khóa học"
      }
    return .wrongUse(
      vi: "không có \(vi) ‹\(id)› ở trung tâm này; hãy xem lại",
      en: "there is no \(thing.rawValue) ‹\(id)› in this centre; look again",
      in: language.language
    )
  }
}

extension Complaint {
  /// Says why nothing was printed.
  init(_ error: PrintError, in language: Language) {
    let isEnglish = language == .english
    switch error {
    case .letterMissing(let letter, let text, let paper):
      let owner = paper.map { isEnglish ? " (paper of \($0))" : " (giấy của \($0))" } ?? ""
      self = .unusable(
        isEnglish
          ? "the font has no ‹\(letter)›, which stands in ‹\(text)›\(owner); nothing was printed"
          : "phông chữ không có chữ ‹\(letter)› trong ‹\(text)›\(owner); chưa in gì"
      )
    case .notInstalled:
      self = .unusable(
        isEnglish
          ? "the printing program or its fonts are missing; run: apt-get install fonts-liberation2 libpango-1.0-0 libpangocairo-1.0-0 libqrencode4, and build hocvu-paper"
          : "thiếu chương trình in hoặc phông chữ; hãy chạy: apt-get install fonts-liberation2 libpango-1.0-0 libpangocairo-1.0-0 libqrencode4, rồi dựng hocvu-paper"
      )
    case .failed(let why):
      self = .unusable(isEnglish ? "not printed: \(why)" : "không in được: \(why)")
    }
  }
}

import ArgumentParser
import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore

/// `hocvu kiosk`: which machines are the centre's own.
struct KioskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Đăng ký máy học của trung tâm. / Registers the centre's kiosks.",
    discussion: """
      Ở máy đã đăng ký, gõ sai mã PIN ở nơi khác không làm ai phải chờ.

      Ví dụ:
        hocvu kiosk add "Máy cạnh cửa"    in một mã sáu số, dùng một lần trong 15 phút
        hocvu kiosk list
        hocvu kiosk remove "Máy cạnh cửa"

      Mã thoát: 0 đã xong; 1 không làm được; 2 gọi lệnh sai.
      """,
    subcommands: [Add.self, List.self, Remove.self]
  )
}

/// The centre whose kiosks are meant.
struct KioskCentre: ParsableArguments {
  @Option(help: "Thư mục dữ liệu của trung tâm.")
  var data = CentrePlace.usualData

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  var words: KioskWords { .of(language.language) }

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
    }
  }

  /// Nothing is on offer: kiosks need no courses.
  private func engine(_ directory: DataDirectory) throws -> Engine {
    let nothing = LibraryContent(Library(), revision: 1)
    return Engine(
      store: try SQLiteStore(directory, builtAt: Program.builtAt, at: SystemClock.read()),
      content: { nothing },
      clock: SystemClock.read,
      ids: Random.code,
      hasher: SHA256Hasher.digest,
      passwords: ScryptHasher(),
      logger: Centre.logger
    )
  }
}

/// A kiosk of the centre, by its name.
struct NamedKiosk: ParsableArguments {
  @Argument(help: "Tên máy, nhiều nhất 40 chữ.")
  var name: String

  @OptionGroup var centre: KioskCentre
}

extension KioskCommand {
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "In mã để đăng ký một máy. / Prints the code that registers a machine."
    )

    @OptionGroup var kiosk: NamedKiosk

    func validate() throws {
      guard KioskName(kiosk.name) != nil else {
        throw ValidationError("tên máy là một dòng từ 1 đến 40 chữ")
      }
    }

    func run() async throws {
      guard let name = KioskName(kiosk.name) else { return }
      try await kiosk.centre.run { engine in
        print(kiosk.centre.words.invited(try await engine.inviteKiosk(name)))
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Liệt kê các máy đã đăng ký. / Lists the registered machines."
    )

    @OptionGroup var centre: KioskCentre

    func run() async throws {
      try await centre.run { engine in
        let kiosks = try await engine.kiosks()
        if kiosks.isEmpty { print(centre.words.none) }
        for kiosk in kiosks { print(centre.words.line(kiosk)) }
      }
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Thôi đăng ký một máy. / Takes a machine off the list."
    )

    @OptionGroup var kiosk: NamedKiosk

    func run() async throws {
      let (name, words) = (kiosk.name, kiosk.centre.words)
      try await kiosk.centre.run { engine in
        do { try await engine.removeKiosk(name) } catch EngineError.notFound {
          throw Complaint.unusable(words.unknown(name))
        }
        print(words.removed(name))
      }
    }
  }
}

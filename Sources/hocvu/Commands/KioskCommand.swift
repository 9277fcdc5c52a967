import ArgumentParser
import CourseEngine

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

extension CentreRecords {
  fileprivate var words: KioskWords { .of(language.language) }
}

/// A kiosk of the centre, by its name.
struct NamedKiosk: ParsableArguments {
  @Argument(help: "Tên máy, nhiều nhất 40 chữ.")
  var name: String

  @OptionGroup var centre: CentreRecords
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

    @OptionGroup var centre: CentreRecords

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

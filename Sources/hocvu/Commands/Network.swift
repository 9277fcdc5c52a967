import ArgumentParser
import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore

/// `hocvu network`: tells how phones come in through the Wi-Fi, and writes it on a page to print.
struct Network: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "In cách cho điện thoại trong Wi-Fi vào lớp học. / How phones in the Wi-Fi get in.",
    discussion: """
      Ví dụ:
        hocvu network
        hocvu network --page dien-thoai.html

      In địa chỉ, dấu vân tay của chứng chỉ gốc và các bước cho Android, iPhone. Lần đầu, lệnh này
      lập chứng chỉ gốc của trung tâm. Máy chủ do lệnh khác mở: hocvu serve --network
      Mã thoát: 0 đã in; 1 không đọc hoặc ghi được; 2 gọi lệnh sai.
      """
  )

  @Option(help: "Thư mục dữ liệu của trung tâm.")
  var data = CentrePlace.usualData

  @Option(help: "Cổng mà hocvu serve mở cho máy này và khách.")
  var port = 8080

  @Option(help: "Cổng https của hocvu serve.")
  var securePort = 8443

  @Option(help: "Ghi thêm tờ giấy để in vào tệp HTML này.")
  var page: String?

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func validate() throws { try Ports.check(port, securePort) }

  func run() async throws {
    let words = CentreWords.of(language.language)
    let directory = DataDirectory(data)
    guard directory.isFounded else { throw Complaint.unusable(words.noCentre(data)) }
    do {
      let store = try SQLiteStore(directory, builtAt: Program.builtAt, at: SystemClock.read())
      try await tell(store, directory)
    } catch let error as StoreError {
      let place = try CentrePlace.parse(["--data", data])
      throw place.complaint(about: error, in: language.language)
    }
  }

  private func tell(_ store: SQLiteStore, _ directory: DataDirectory) async throws {
    let notes = NetworkNotes.of(language.language)
    let network = try await CentreNetwork.open(of: store, in: directory, notes)
    var paper = NetworkPaper(
      hosts: MachineAddresses.read().forPhones,
      port: port,
      securePort: securePort,
      fingerprint: try network.authority.fingerprint(),
      end: CalendarDay(network.authority.end),
      language: language.language
    )
    print(paper.text)
    guard let page else { return }
    guard !LocalFiles.exists(page) else { throw Complaint.unusable(notes.taken(page)) }
    // Where the printing program is missing, the page is as good for whoever can type.
    if let address = paper.firstAddress {
      paper.symbol = try? await PaperProgram().symbol(of: address)
    }
    do { try SavedFile.write(Array(paper.page.utf8), to: page) } catch {
      throw Complaint(error, in: language.language)
    }
    print("\n" + notes.printed(page))
  }
}

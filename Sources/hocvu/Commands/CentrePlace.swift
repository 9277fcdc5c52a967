import ArgumentParser

/// Where a centre's records and courses stand; shared by the commands that open it.
struct CentrePlace: ParsableArguments {
  @Option(help: "Thư mục dữ liệu của trung tâm.")
  var data = CentrePlace.usualData

  @Option(help: "Thư mục có Courses và Assessments.")
  var content = "."

  /// Where desktop programs keep their data: below `XDG_DATA_HOME`, else `~/.local/share`.
  static let usualData: String = {
    let home = Environment.value("HOME") ?? "."
    return (Environment.value("XDG_DATA_HOME") ?? home + "/.local/share") + "/hocvu"
  }()
}

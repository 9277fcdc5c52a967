import CourseContent
import CourseCore
import CourseCredentials

extension FileSystem {
  /// Tells one state of the files below some folders, and of one file beside them, from another by
  /// their names, sizes and times of change.
  func fingerprint(of folders: [String], and file: String? = nil) -> String {
    var text = ""
    if let file = list("")?.first(where: { $0.name == file }) {
      text = "\(file.name) \(file.size) \(file.stamp)\n"
    }
    func add(_ folder: String) {
      for entry in (list(folder) ?? []).sorted(by: { $0.name < $1.name }) {
        let path = folder + "/" + entry.name
        if entry.isFolder {
          add(path)
        } else {
          text += "\(path) \(entry.size) \(entry.stamp)\n"
        }
      }
    }
    for folder in folders { add(folder) }
    return SHA256Hasher.digest(Array(text.utf8)).description
  }
}

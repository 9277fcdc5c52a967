import CourseContent
import CourseCore
import CourseCredentials
import CourseStore

/// Looks at a folder of courses for `hocvu doctor`; the mistakes one by one are told by `hocvu check`.
enum ContentSurvey {
  static func findings(in folder: String) -> [Finding] {
    guard let path = LocalFiles.resolved(folder),
      let root = ContentRoot(of: path, isFolder: LocalFiles.isFolder)
    else { return [Finding(.contentUnreadable, folder)] }
    var loader = ContentLoader(.directory(root.root), digest: SHA256Hasher.digest)
    let today = CalendarDay(LocalFiles.now)
    let errors = loader.load(ContentLoader.Facts(today: today)).diagnostics.count {
      $0.severity == .error
    }
    return errors == 0 ? [] : [Finding(.contentErrors, String(errors))]
  }
}

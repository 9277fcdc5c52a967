import CourseCredentials
import CourseStore

extension KeptIssuingKey {
  /// The key that lies in a data directory.
  init(in directory: DataDirectory) {
    let path = directory.issuingKey
    self.init(
      at: Place(
        read: { SmallFile.read(path) },
        found: { try SmallFile.found(path, with: $0) },
        replace: { try SmallFile.replace(path, with: $0) }
      )
    )
  }
}

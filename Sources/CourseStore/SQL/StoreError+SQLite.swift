import CourseCore
import CourseEngine
import GRDB

extension StoreError {
  /// Says an error of the database in the words of the port; other errors stay as they are.
  static func translate(_ error: any Error) -> any Error {
    switch error {
    case let error as DatabaseError: Self(error)
    case let error as StoredValueError:
      Self.damaged("column \(error.column): expected \(error.expected)")
    case let error as ShapeError: Self.damaged(error.description)
    case let error as JSONError: Self.damaged(error.description)
    default: error
    }
  }

  private init(_ error: DatabaseError) {
    switch (error.extendedResultCode, error.resultCode) {
    case (.SQLITE_IOERR_SHMSIZE, _), (_, .SQLITE_FULL): self = .diskFull
    case (_, .SQLITE_BUSY), (_, .SQLITE_LOCKED): self = .busy
    case (_, .SQLITE_READONLY), (_, .SQLITE_CANTOPEN), (_, .SQLITE_PERM), (_, .SQLITE_AUTH):
      self = .readOnly
    default: self = .damaged(error.message ?? "\(error.extendedResultCode)")
    }
  }
}

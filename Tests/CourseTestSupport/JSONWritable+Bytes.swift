package import CourseCore

extension JSONWritable {
  /// What is written, alone.
  package var jsonBytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }
}

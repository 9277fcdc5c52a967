import CourseCore
import NIOCore
import Synchronization

/// Where replies are written before they go out, used again by one after another: blocks of more
/// than a kilobyte are what takes the allocator longest.
enum ReplyRooms {
  /// A greater room is not kept: few replies need one.
  private static let greatest = 64 * 1_024
  private static let most = 8
  private static let writers = Mutex<[JSONWriter]>([])

  static func buffer(of message: some JSONWritable) -> ByteBuffer {
    var writer = writers.withLock { $0.popLast() } ?? JSONWriter(capacity: 4 * 1_024)
    message.write(to: &writer)
    let buffer = writer.withBytes { ByteBuffer(bytes: $0) }
    writer.clear()
    if writer.capacity <= greatest {
      writers.withLock { [writer] writers in
        if writers.count < most { writers.append(writer) }
      }
    }
    return buffer
  }
}

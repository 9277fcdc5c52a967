import CZlib

/// Bytes packed by zlib: the same bytes always give the same packed ones.
enum Deflate {
  /// How the packed bytes begin and end.
  enum Wrapping: CInt {
    /// RFC 1950.
    case zlib = 15

    /// RFC 1952, without a name and a date.
    case gzip = 31
  }

  static func pack(_ bytes: [UInt8], as wrapping: Wrapping) -> [UInt8] {
    var stream = z_stream()
    let size = CInt(MemoryLayout<z_stream>.size)
    let isReady = deflateInit2_(
      &stream,
      Z_BEST_COMPRESSION,
      Z_DEFLATED,
      wrapping.rawValue,
      8,
      Z_DEFAULT_STRATEGY,
      ZLIB_VERSION,
      size
    )
    precondition(isReady == Z_OK, "zlib has no memory")
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, uLong(bytes.count)))
    return run(&stream, on: bytes, room: room) { deflate($0, Z_FINISH) == Z_STREAM_END } ?? []
  }

  /// Unpacks what is whole, ends where its bytes end, and gives no more than `limit` bytes; `nil`
  /// for anything else.
  static func unpack(_ bytes: [UInt8], as wrapping: Wrapping, upTo limit: Int) -> [UInt8]? {
    var stream = z_stream()
    let size = CInt(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    return run(&stream, on: bytes, room: limit) { stream in
      inflate(stream, Z_FINISH) == Z_STREAM_END && stream.pointee.avail_in == 0
    }
  }

  /// Does all the work at once, with room for so many bytes of the outcome.
  private static func run(
    _ stream: inout z_stream,
    on bytes: [UInt8],
    room: Int,
    _ work: (UnsafeMutablePointer<z_stream>) -> Bool
  ) -> [UInt8]? {
    var given = bytes
    var made = [UInt8](repeating: 0, count: room)
    let isDone = given.withUnsafeMutableBufferPointer { given in
      made.withUnsafeMutableBufferPointer { made in
        stream.next_in = given.baseAddress
        stream.avail_in = uInt(given.count)
        stream.next_out = made.baseAddress
        stream.avail_out = uInt(made.count)
        return work(&stream)
      }
    }
    return isDone ? Array(made.prefix(room - Int(stream.avail_out))) : nil
  }
}

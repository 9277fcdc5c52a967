import CPangoCairo
import CourseCore
import CourseEngine

/// A PDF file under way, in points of 1/72 inch, kept in memory.
final class PDFDocument {
  let canvas: Canvas
  private let surface: OpaquePointer
  private let bytes = Bytes()

  private final class Bytes { var list: [UInt8] = [] }

  init(_ page: PageSize, title: String) {
    surface = cairo_pdf_surface_create_for_stream(
      { closure, data, count in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let bytes = Unmanaged<Bytes>.fromOpaque(closure).takeUnretainedValue()
        bytes.list.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      },
      Unmanaged.passUnretained(bytes).toOpaque(),
      page.width,
      page.height
    )
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    canvas = Canvas(on: surface)
  }

  deinit {
    canvas.release()
    cairo_surface_destroy(surface)
  }

  func endPage() { cairo_show_page(canvas.drawing) }

  /// Ends the file and returns it.
  func finish() throws(PrintError) -> [UInt8] {
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .failed(String(cString: cairo_status_to_string(status)))
    }
    return bytes.list
  }
}

/// The size of a page in points.
struct PageSize {
  let width, height: Double

  static let a4 = PageSize(width: millimetres(210), height: millimetres(297))
  static let a4Landscape = PageSize(width: millimetres(297), height: millimetres(210))
}

/// So many millimetres, in points.
func millimetres(_ count: Double) -> Double { count * 72 / 25.4 }

import CPangoCairo
import CourseEngine

/// Finds fonts, and refuses texts that they have not all letters for.
///
/// Pango would take a missing letter from some other font, or print a box; neither may happen on
/// paper.
final class Lettering {
  private let context = pango_font_map_create_context(pango_cairo_font_map_get_default())
  private var faces: [TextStyle: Face] = [:]

  deinit { g_object_unref(UnsafeMutableRawPointer(context)) }

  /// Checks that a style's font is there and has every letter of the texts, which stand on the
  /// paper of somebody who is named where one is missing.
  ///
  /// - Throws: `PrintError.notInstalled` when another font would stand in for it,
  ///   `.letterMissing` for the first letter that it lacks.
  func check(
    _ texts: [String],
    in style: TextStyle,
    of paper: String? = nil
  ) throws(PrintError) {
    let face = try face(of: style)
    for text in texts {
      for character in text where !face.has(character) {
        throw .letterMissing(character, in: text, of: paper)
      }
    }
  }

  /// The font of a style, whatever its size.
  private func face(of style: TextStyle) throws(PrintError) -> Face {
    var style = style
    (style.size, style.alignment) = (12, .left)
    if let face = faces[style] { return face }
    let face = try Face(style, in: context)
    faces[style] = face
    return face
  }
}

/// One font of a family, and the letters that it is known to have.
private final class Face {
  private let font: UnsafeMutablePointer<PangoFont>
  private var known: Set<Unicode.Scalar> = []

  init(_ style: TextStyle, in context: OpaquePointer?) throws(PrintError) {
    let description = style.description()
    defer { pango_font_description_free(description) }
    let found = pango_font_map_load_font(
      pango_cairo_font_map_get_default(),
      context,
      description
    )
    guard let found else { throw .notInstalled }
    font = found
    guard family == style.typeface.family else { throw .notInstalled }
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(font)) }

  func has(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      if known.contains(scalar) { return true }
      guard scalar.properties.isWhitespace || pango_font_has_char(font, scalar.value) != 0 else {
        return false
      }
      known.insert(scalar)
      return true
    }
  }

  private var family: String? {
    let description = pango_font_describe(font)
    defer { pango_font_description_free(description) }
    return pango_font_description_get_family(description).map { String(cString: $0) }
  }
}

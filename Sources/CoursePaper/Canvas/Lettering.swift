import CPangoCairo
import CourseEngine

/// Finds fonts, and refuses texts that they have not all letters for.
///
/// Pango would take a missing letter from some other font, or print a box; neither may happen on
/// paper.
struct Lettering {
  private let context: OpaquePointer

  init() { context = pango_font_map_create_context(pango_cairo_font_map_get_default()) }

  func release() { g_object_unref(UnsafeMutableRawPointer(context)) }

  /// Checks that a style's font is there and has every letter of the texts.
  ///
  /// - Throws: `PrintError.notInstalled` when another font would stand in for it,
  ///   `.letterMissing` for the first letter that it lacks.
  func check(_ texts: [String], in style: TextStyle) throws(PrintError) {
    let description = style.description()
    defer { pango_font_description_free(description) }
    let font = pango_font_map_load_font(
      pango_cairo_font_map_get_default(),
      context,
      description
    )
    guard let font else { throw .notInstalled }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    let found = pango_font_describe(font)
    defer { pango_font_description_free(found) }
    guard let family = pango_font_description_get_family(found),
      String(cString: family) == style.typeface.rawValue
    else { throw .notInstalled }
    for text in texts {
      for character in text where !Self.has(font, character) {
        throw .letterMissing(character, in: text)
      }
    }
  }

  private static func has(
    _ font: UnsafeMutablePointer<PangoFont>,
    _ character: Character
  ) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isWhitespace || pango_font_has_char(font, scalar.value) != 0
    }
  }
}

extension YAMLTree {
  /// Where a text begins in which one letter carries more than 30 marks.
  ///
  /// No writing does, and Unicode's own bound for texts that are safe to bring into a normal form is
  /// the same: putting marks in order takes a time that grows with their square.
  var overmarked: Position? {
    nodes.first { node in
      node.isScalar && Self.isOvermarked(text[Int(node.textStart)...].prefix(Int(node.textLength)))
    }?.start
  }

  private static func isOvermarked(_ bytes: ArraySlice<UInt8>) -> Bool {
    var marks = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isMark =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks > 30 { return true }
    }
    return false
  }
}

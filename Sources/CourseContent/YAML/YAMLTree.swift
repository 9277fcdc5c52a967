/// A YAML document as a flat list of nodes, each followed by what is in it.
///
/// Everything is text; what it means is decided by what stands at that place. Nodes are small and in
/// one block, so that a file of nothing but brackets stays within a few times its own size.
package struct YAMLTree: Sendable {
  /// A node by its place in the list.
  typealias Place = Int

  package internal(set) var nodes: ContiguousArray<YAMLNode> = []

  /// The text of all scalars, one after another.
  var text: [UInt8] = []

  /// The file and the list that were open where no more could be read, so that more may belong to
  /// them.
  var cut: Set<Place> = []

  package init() {}

  /// The children of a sequence, or the keys and values in turn of a mapping.
  func children(of place: Place) -> Children { children(of: place, end: Int(nodes[place].end)) }

  /// The children of a node whose end is not yet known.
  func children(of place: Place, end: Int) -> Children {
    Children(nodes: nodes, place: place + 1, end: end)
  }

  func bytes(of place: Place) -> ArraySlice<UInt8> {
    let node = nodes[place]
    return text[Int(node.textStart)..<Int(node.textStart) + Int(node.textLength)]
  }

  /// Walks from one child to the next.
  struct Children: Sequence, IteratorProtocol {
    let nodes: ContiguousArray<YAMLNode>
    var place: Int
    let end: Int

    mutating func next() -> Place? {
      guard place < end else { return nil }
      defer { place = Int(nodes[place].end) }
      return place
    }
  }
}

/// One scalar, sequence or mapping.
package struct YAMLNode: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case plain, quoted, block, sequence, mapping
  }

  let kind: Kind

  /// Whether a collection is written in brackets or braces.
  let isFlow: Bool

  /// Whether the node comes from a translation laid over the first language.
  var isOverlaid = false
  let line: UInt32
  var column: UInt32
  var endLine: UInt32
  var endColumn: UInt32
  var textStart: UInt32 = 0
  var textLength: UInt32 = 0

  /// The place after the node and everything in it.
  var end: UInt32 = 0

  var isScalar: Bool { kind.rawValue <= Kind.block.rawValue }
  var start: Position { Position(line: Int(line), column: Int(column)) }
  var stop: Position { Position(line: Int(endLine), column: Int(endColumn)) }
}

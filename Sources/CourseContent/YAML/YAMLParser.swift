import CLibYAML

/// Reads bytes into a tree through libyaml's events; the one place that knows libyaml.
enum YAMLParser {
  /// Something of YAML that the format does without.
  enum Feature: Hashable, Sendable {
    case anchor, alias, tag, directive, secondDocument
  }

  /// Why the bytes could not be read to their end.
  enum Stop: Hashable, Sendable {
    /// Bytes that are not UTF-8, or a character that no text holds.
    case reader(offset: Int, isEncoding: Bool)

    /// What libyaml found wrong, in its own words, where, and where what it was in began.
    case syntax(problem: String, at: Position, context: String, since: Position)
    case tooDeep(Position)
    case tooMany(Position)
  }

  struct Result {
    var tree = YAMLTree()
    var features: [(feature: Feature, at: Position)] = []
    var stop: Stop?
  }

  static let greatestDepth = 64

  static func parse(_ bytes: [UInt8]) -> Result {
    var builder = TreeBuilder(byteCount: bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: yaml_parser_t.self, capacity: 1) { storage in
        guard let parser = storage.baseAddress, yaml_parser_initialize(parser) == 1 else { return }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
        run(parser, into: &builder)
      }
    }
    return builder.result
  }

  private static func run(
    _ parser: UnsafeMutablePointer<yaml_parser_t>,
    into builder: inout TreeBuilder
  ) {
    var event = yaml_event_t()
    while !builder.isStopped {
      guard yaml_parser_parse(parser, &event) == 1 else {
        builder.result.stop = stop(parser.pointee)
        builder.close()
        return
      }
      let type = event.type
      builder.take(event)
      yaml_event_delete(&event)
      if type == YAML_STREAM_END_EVENT { return }
    }
  }

  private static func stop(_ parser: yaml_parser_t) -> Stop {
    guard parser.error != YAML_READER_ERROR else {
      let isEncoding = parser.problem_value == -1 || !words(parser.problem).contains("control")
      return .reader(offset: parser.problem_offset, isEncoding: isEncoding)
    }
    return .syntax(
      problem: words(parser.problem),
      at: Position(parser.problem_mark),
      context: words(parser.context),
      since: Position(parser.context_mark)
    )
  }

  private static func words(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

extension Position {
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: mark.line, column: mark.column) }
}

/// Puts events together into a tree.
private struct TreeBuilder {
  var result = YAMLParser.Result()
  private var open: [Int] = []
  private var documents = 0

  /// Whether the rest of the file is of no more use.
  private(set) var isStopped = false

  /// No real file comes near: a node of a file written by people takes more than ten bytes.
  private let greatestCount: Int

  init(byteCount: Int) {
    greatestCount = 4_096 + byteCount / 4
    result.tree.text.reserveCapacity(byteCount)
    result.tree.nodes.reserveCapacity(16 + byteCount / 16)
  }

  /// Ends what is open where the parser gave up: what is whole of the file's lists and keys stays.
  mutating func close() {
    if open.count > 1 {
      let isList = result.tree.nodes[open[1]].kind == .sequence
      if let half = isList ? open.dropFirst(2).first : open[1] { drop(from: half) }
      open.removeSubrange((isList ? 2 : 1)...)
    }
    if open.count == 1, result.tree.nodes[open[0]].kind == .mapping {
      let end = result.tree.nodes.count
      let children = Array(result.tree.children(of: open[0], end: end))
      if children.count % 2 == 1, let key = children.last { drop(from: key) }
    }
    result.tree.cut = Set(open)
    for place in open { result.tree.nodes[place].end = UInt32(result.tree.nodes.count) }
    open = []
  }

  private mutating func drop(from place: Int) {
    result.tree.nodes.removeSubrange(place...)
  }

  mutating func take(_ event: yaml_event_t) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: beginDocument(event)
    case YAML_SCALAR_EVENT: addScalar(event)
    case YAML_ALIAS_EVENT:
      note(.alias, event)
      add(.plain, event)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      if start.anchor != nil { note(.anchor, event) }
      if start.tag != nil { note(.tag, event) }
      begin(.sequence, event, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      if start.anchor != nil { note(.anchor, event) }
      if start.tag != nil { note(.tag, event) }
      begin(.mapping, event, isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: end(event)
    default: break
    }
  }

  private mutating func beginDocument(_ event: yaml_event_t) {
    documents += 1
    if documents == 2 {
      note(.secondDocument, event)
      result.stop = .tooMany(Position(event.start_mark))
      isStopped = true
    }
    let start = event.data.document_start
    if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end {
      note(.directive, event)
    }
  }

  private mutating func addScalar(_ event: yaml_event_t) {
    let scalar = event.data.scalar
    if scalar.anchor != nil { note(.anchor, event) }
    if scalar.tag != nil { note(.tag, event) }
    let kind: YAMLNode.Kind =
      switch scalar.style {
      case YAML_PLAIN_SCALAR_STYLE: .plain
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .quoted
      }
    let start = result.tree.text.count
    result.tree.text.append(
      contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    )
    add(kind, event, text: start, length: scalar.length)
  }

  private mutating func begin(_ kind: YAMLNode.Kind, _ event: yaml_event_t, isFlow: Bool) {
    guard open.count < YAMLParser.greatestDepth else {
      result.stop = .tooDeep(Position(event.start_mark))
      isStopped = true
      return
    }
    open.append(result.tree.nodes.count)
    add(kind, event, isFlow: isFlow)
  }

  private mutating func end(_ event: yaml_event_t) {
    guard let place = open.popLast() else { return }
    result.tree.nodes[place].end = UInt32(result.tree.nodes.count)
    result.tree.nodes[place].endLine = UInt32(event.end_mark.line)
    result.tree.nodes[place].endColumn = UInt32(event.end_mark.column)
  }

  private mutating func add(
    _ kind: YAMLNode.Kind,
    _ event: yaml_event_t,
    isFlow: Bool = false,
    text: Int = 0,
    length: Int = 0
  ) {
    let place = result.tree.nodes.count
    guard place < greatestCount else {
      result.stop = .tooMany(Position(event.start_mark))
      isStopped = true
      return
    }
    result.tree.nodes.append(
      YAMLNode(
        kind: kind,
        isFlow: isFlow,
        line: UInt32(event.start_mark.line),
        column: UInt32(event.start_mark.column),
        endLine: UInt32(event.end_mark.line),
        endColumn: UInt32(event.end_mark.column),
        textStart: UInt32(text),
        textLength: UInt32(length),
        end: UInt32(place + 1)
      )
    )
  }

  private mutating func note(_ feature: YAMLParser.Feature, _ event: yaml_event_t) {
    guard result.features.count < 100 else { return }
    result.features.append((feature, Position(event.start_mark)))
  }
}

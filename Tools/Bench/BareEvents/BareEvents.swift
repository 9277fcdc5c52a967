import CLibYAML
import Glibc

/// Runs libyaml's parser over a file and does nothing with its events: what `hocvu check` is
/// measured against.
@main
struct BareEvents {
  static func main() {
    guard CommandLine.arguments.count == 2, let file = fopen(CommandLine.arguments[1], "r") else {
      print("usage: BareEvents FILE")
      exit(2)
    }
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_input_file(&parser, file)
    print("{\"events\":\(countEvents(&parser))}")
  }

  /// How many events a stream holds; those before the first mistake where it has one.
  private static func countEvents(_ parser: inout yaml_parser_t) -> Int {
    var count = 0
    var event = yaml_event_t()
    while yaml_parser_parse(&parser, &event) != 0 {
      count += 1
      let isEnd = event.type == YAML_STREAM_END_EVENT
      yaml_event_delete(&event)
      if isEnd { break }
    }
    return count
  }
}

import Glibc

/// Runs a program and notes the most memory it held, measured from a parent that holds little.
///
/// The kernel counts what a child held before it became its program, so a large parent would be
/// measured in its place. Usage: `PeakMemory FILE PROGRAM [ARGUMENT…]` writes bytes to `FILE` and
/// ends as the program did.
@main
struct PeakMemory {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else {
      print("usage: PeakMemory FILE PROGRAM [ARGUMENT…]")
      exit(2)
    }
    var words = arguments.dropFirst(2).map { strdup($0) } + [nil]
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[2], nil, nil, &words, environ) == 0 else { exit(127) }
    var status: Int32 = 0
    var usage = rusage()
    wait4(child, &status, 0, &usage)
    if let file = fopen(arguments[1], "w") {
      fputs("\(usage.ru_maxrss * 1_024)\n", file)
      fclose(file)
    }
    let signal = status & 0x7f
    exit(signal == 0 ? status >> 8 & 0xff : 128 + signal)
  }
}

import ArgumentParser
import ServiceLifecycle

@main struct HocVu: AsyncParsableCommand {}

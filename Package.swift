// swift-tools-version: 6.2
import PackageDescription

/// The settings every target of ours is built with.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  // Answers cross four of our modules; this lets the compiler see through them.
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

let collections = Target.Dependency.product(name: "Collections", package: "swift-collections")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting",
  package: "hummingbird"
)
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle",
  package: "swift-service-lifecycle"
)
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let asn1 = Target.Dependency.product(name: "SwiftASN1", package: "swift-asn1")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let x509 = Target.Dependency.product(name: "X509", package: "swift-certificates")

/// A target of ours under `Sources`, with the house settings.
func source(
  _ name: String,
  _ dependencies: [Target.Dependency],
  resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

/// The tests of one target, under `Tests`, with the house settings.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies + ["CourseTestSupport"],
    exclude: [],
    swiftSettings: house
  )
}

// Targets stand in the order of their dependencies: each imports only from those above it.
let package = Package(
  name: "hocvu",
  defaultLocalization: "vi",
  products: [
    .executable(name: "hocvu", targets: ["hocvu"]),
    .executable(name: "hocvu-paper", targets: ["hocvu-paper"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]
    ),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(
      name: "CPangoCairo",
      pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"])]
    ),
    .systemLibrary(
      name: "CQREncode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"])]
    ),
    .systemLibrary(name: "CSQLiteSettings"),
    .systemLibrary(
      name: "CXLSXWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"])]
    ),
    source("CourseCore", [collections]),
    source(
      "CourseContent",
      ["CourseCore", "CLibYAML", collections],
      resources: [.embedInCode("Checks/Teaching/common-words.txt")]
    ),
    source("CourseEngine", ["CourseCore", logging]),
    source("CourseStore", ["CourseEngine", "CourseCore", collections, grdb, sqlite, crypto]),
    source(
      "CourseCredentials",
      ["CourseEngine", "CourseCore", "CZlib", asn1, crypto, cryptoExtras, x509]
    ),
    source("CourseSpeech", ["CourseEngine", "CourseCore", subprocess, system]),
    source("CourseTerminal", ["CourseEngine", "CourseCore"]),
    source("CoursePaper", ["CourseEngine", "CourseCore", "CPangoCairo", "CQREncode"]),
    source("CourseReports", ["CourseEngine", "CourseCore"]),
    source("CourseWorkbook", ["CourseCore", "CXLSXWriter"]),
    .executableTarget(
      name: "hocvu-paper",
      dependencies: ["CourseCore", "CourseEngine", "CoursePaper", "CourseWorkbook"],
      swiftSettings: house
    ),
    source(
      "CourseHTTP",
      [
        "CourseReports", "CourseEngine", "CourseCore", collections, httpTypes, hummingbird,
        hummingbirdCore, hummingbirdTLS, lifecycle, logging, mustache, nioCore, nioSSL,
      ],
      // Pages go into the program, which runs as one file.
      resources: [.embedInCode("Pages/Templates"), .embedInCode("Pages/Assets")]
    ),
    .executableTarget(
      name: "hocvu",
      dependencies: [
        "CMalloc", "CSQLiteSettings", "CourseContent", "CourseCore", "CourseCredentials",
        "CourseEngine",
        "CourseHTTP", "CourseSpeech", "CourseStore", "CourseTerminal", logging, nioCore,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        lifecycle,
        subprocess, system,
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: house
    ),
    .target(
      name: "CourseTestSupport",
      dependencies: ["CourseCore", "CourseCredentials", "CourseEngine", "CourseStore", logging],
      path: "Tests/CourseTestSupport",
      swiftSettings: house
    ),
    // Signs papers for the tests in Python; no program of ours that people run does.
    .executableTarget(
      name: "SignedExamples",
      dependencies: [
        "CourseCore", "CourseCredentials", "CourseEngine", "CourseStore", "CourseTestSupport",
      ],
      path: "Tests/SignedExamples",
      swiftSettings: house
    ),
    tests("CourseCoreTests", ["CourseCore", "CourseCredentials"]),
    tests("CourseContentTests", ["CourseContent", "CourseCore", collections]),
    tests(
      "CourseEngineTests",
      ["CourseCredentials", "CourseEngine", "CourseStore", "CourseCore", collections]
    ),
    tests(
      "CourseCredentialsTests",
      ["CourseCredentials", "CourseEngine", "CourseCore", asn1, crypto, x509]
    ),
    tests(
      "CourseHTTPTests",
      [
        "CourseHTTP", "CourseCredentials", "CourseStore", "CourseEngine", "CourseCore", collections,
        grdb, httpTypes, hummingbird, hummingbirdCore, hummingbirdTesting, mustache, nioCore,
      ]
    ),
    tests(
      "CourseStoreTests",
      ["CourseStore", "CourseEngine", "CourseCore", collections, grdb, sqlite, crypto]
    ),
    tests("CoursePaperTests", ["CoursePaper", "CourseEngine", "CourseCore"]),
    tests("CourseReportsTests", ["CourseReports", "CourseWorkbook", "CourseEngine", "CourseCore"]),
    tests(
      "CourseSpeechTests",
      ["CourseSpeech", "CourseCredentials", "CourseEngine", "CourseCore"]
    ),
    tests("CourseTerminalTests", ["CourseTerminal", "CourseCore"]),
  ]
)

// Maintainers' measurements, for `Tools/bench` alone: nobody else needs them to build.
if Context.environment["HOCVU_BENCH"] != nil {
  func bench(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
      name: name,
      dependencies: dependencies,
      path: "Tools/Bench/\(name)",
      swiftSettings: house
    )
  }
  package.targets += [
    .target(
      name: "BenchCentre",
      dependencies: [
        "CourseCore", "CourseCredentials", "CourseEngine", "CourseStore", collections, logging,
      ],
      path: "Tools/Bench/BenchCentre",
      swiftSettings: house
    ),
    bench("BareEvents", ["CLibYAML"]),
    bench("BareServer", ["CourseCore", grdb, hummingbird, logging]),
    bench("FillStore", ["BenchCentre", "CourseCore", "CourseEngine", "CourseStore"]),
    bench("GradeRate", ["BenchCentre", "CourseCore"]),
    bench("LoadGenerator", []),
    bench("PeakMemory", []),
    bench("TerminalDriver", ["BenchCentre", "CourseCore", "CourseEngine"]),
    bench(
      "VerifyRate",
      ["BenchCentre", "CourseCore", "CourseCredentials", "CourseEngine", crypto]
    ),
  ]
}

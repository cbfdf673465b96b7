// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every Swift target (see CONTRIBUTING.md).
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
]

/// A Swift target with the common settings.
func target(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// The tests of one target, with the target itself and the shared test support.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], copying resources: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: resources, swiftSettings: settings)
}

let treeCollections = Target.Dependency.product(
  name: "HashTreeCollections", package: "swift-collections")

let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")

let package = Package(
  name: "hearsay",
  products: [
    .executable(name: "hearsay", targets: ["hearsay"]),
    .executable(name: "hearsay-lab", targets: ["hearsay-lab"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // C libraries, each behind one shim and one Swift wrapper.
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "CDigest", linkerSettings: [.linkedLibrary("md")]),
    .target(name: "CUnicode", linkerSettings: [.linkedLibrary("utf8proc")]),
    .target(name: "CMyHTML", linkerSettings: [.linkedLibrary("modest")]),
    .target(
      name: "CModels", exclude: ["agreement.bin", "language.bin", "sense.bin", "sentences.bin"]),
    // The kernels are what all speed depends on: optimised in debug builds as well, so that tests take minutes, not
    // hours; products and sums are never contracted behind our back, so that all machines give the same bits.
    .target(
      name: "CKernels", exclude: ["Kernels.inc", "Lanes.inc"],
      cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno"])]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    target("Digest", ["CDigest"]),
    target("Inflate", ["CZlib"]),
    target("UnicodeText", ["CUnicode"]),
    target("Files"),

    // The pure core: values in, values out.
    target("JSON"),
    target("Inference", ["CKernels", "CModels"]),
    target("Prose", ["Inference"]),
    target("Casebook", ["JSON", treeCollections]),
    target("Extraction", ["JSON", "Prose", "Casebook"]),
    target("Comparison", ["JSON", "Prose", "Casebook", heap]),

    // The edges.
    target("Intake", ["Casebook", "JSON", "Digest", "Inflate", "UnicodeText", "CMyHTML"]),
    target("Export", ["Casebook", "Extraction", "JSON"]),
    target("SessionStore", ["Casebook", "JSON", "Files", "Digest"]),
    target(
      "Shell",
      [
        "Casebook", "Comparison", "Digest", "Export", "Extraction", "Files", "Intake", "JSON",
        "Prose", "SessionStore", "UnicodeText",
      ]),
    target("Terminal", ["CEditline", "UnicodeText"]),
    .executableTarget(
      name: "hearsay",
      dependencies: [
        "Files", "Shell", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // The developers' tool that measures the language core on corpora.
    target("Scoring", ["Casebook", "Comparison", "Extraction", "JSON", "Prose"]),
    .executableTarget(
      name: "hearsay-lab",
      dependencies: [
        "Casebook", "Comparison", "Files", "JSON", "Prose", "Scoring", "SessionStore", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests.
    .target(
      name: "TestSupport", dependencies: ["Casebook", "JSON"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests(of: "JSON"),
    tests(of: "Files", ["Digest"]),
    tests(of: "UnicodeText"),
    tests(of: "Inference"),
    tests(of: "Prose", ["Inference"]),
    tests(of: "Casebook", ["JSON"]),
    tests(of: "Extraction", ["Prose", "Casebook", "Files", "Intake"]),
    tests(of: "Comparison", ["Casebook", "Extraction", "Intake", "JSON"]),
    tests(of: "Export", ["Casebook", "Extraction", "Intake", "JSON"]),
    tests(of: "Intake", ["Casebook", "JSON"]),
    tests(
      of: "SessionStore", ["Casebook", "Digest", "Files", "JSON"], copying: ["Fixtures"]),
    tests(
      of: "Shell",
      ["Casebook", "Digest", "Files", "Intake", "JSON", "SessionStore", "UnicodeText"],
      copying: ["Transcripts"]),
    tests(of: "Scoring", ["hearsay-lab", "JSON"]),
    tests(of: "Terminal", ["editor-probe"]),
    .executableTarget(
      name: "editor-probe", dependencies: ["Terminal"], path: "Tests/EditorProbe",
      swiftSettings: settings),
    .testTarget(
      name: "HearsayTests", dependencies: ["hearsay", "TestSupport", "Files", "JSON"],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)

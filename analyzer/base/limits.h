#pragma once
// Every cap on what input can make Candor do, in one place. Sizes are bytes unless a name says otherwise.

#include <cstddef>
#include <cstdint>

namespace candor::limits {

inline constexpr std::uint64_t kKiB = 1024;
inline constexpr std::uint64_t kMiB = 1024 * kKiB;
inline constexpr std::uint64_t kGiB = 1024 * kMiB;

// Base
inline constexpr std::size_t kMaxProblems = 64;  // listed per artifact

// Input
inline constexpr std::size_t kMaxEntries = 200'000;  // entries of one container or directory tree
inline constexpr std::size_t kMaxPathLength = 4096;  // one path, after joining
inline constexpr std::size_t kMaxArtifacts =
    20'000;                                 // of one named path; each is read in a process of its own
inline constexpr int kMaxArchiveDepth = 3;  // archives inside archives
inline constexpr int kMaxDirectoryDepth = 64;
inline constexpr std::uint64_t kMaxArtifactSize = 1 * kGiB;   // one artifact, decompressed
inline constexpr std::uint64_t kMaxMetadataSize = 16 * kMiB;  // a plist, profile, manifest or strings file
inline constexpr std::uint64_t kMaxCompressionRatio = 1100;   // deflate cannot pass 1032
inline constexpr std::uint32_t kMaxSlices = 32;               // of one fat file
inline constexpr std::size_t kMaxInputProblems = 1000;        // listed per named path
inline constexpr std::uint64_t kMaxTotalSize = 64 * kGiB;     // all entries of one container, as declared
inline constexpr std::uint64_t kMaxListingBytes = 4 * kGiB;   // decompressed only to look at fat slices
inline constexpr std::uint64_t kMaxNestedBase = 64 * kMiB;    // archives inside archives, held in memory,
inline constexpr std::uint64_t kMaxNestedPerByte = 2;         // and this for each byte of the named file

// Bundle
inline constexpr std::size_t kMaxDataBytes = 3 * kKiB;  // of a property list's data value; more is cut
inline constexpr std::uint64_t kMaxEntityWork =
    100'000'000'000;                                           // entities times length of their text, summed
inline constexpr std::uint32_t kMaxProjectValues = 2'000'000;  // of a project.pbxproj, before it is reduced
inline constexpr std::size_t kMaxCommands = 20'000;            // of one compile_commands.json
inline constexpr std::uint32_t kMaxCertificates = 256;         // of one file

// Worker child, per artifact
inline constexpr std::uint64_t kChildMemoryBase =
    512 * kMiB;                                           // address space besides what scales with the file
inline constexpr std::uint64_t kChildMemoryPerByte = 25;  // additional address space per artifact byte
inline constexpr std::uint64_t kChildMemoryMax = 2 * kGiB;
inline constexpr int kChildSeconds = 25;  // wall clock, kills
inline constexpr std::uint64_t kChildBytesPerSecond =
    kMiB / 2;                                                // of the artifact: more time for large ones …
inline constexpr int kMaxMoreSeconds = 95;                   // … but no more than this
inline constexpr std::uint64_t kSourceMemory = 1 * kGiB;     // address space to compile one source file
inline constexpr std::uint64_t kSourceStack = 64 * kMiB;     // its stack
inline constexpr std::uint64_t kMaxSourceFile = 32 * kMiB;   // a source file or header
inline constexpr std::uint64_t kMaxLookupBytes = 16 * kMiB;  // the look-ups of one source file, packed
inline constexpr std::size_t kMaxLookupVariants = 8;         // kept in the cache for one source file
inline constexpr std::uint64_t kMaxUnitSize = 512 * kMiB;
inline constexpr std::uint64_t kMaxUnitsTotal = 1280 * kMiB;  // units of one input, which the parent holds
inline constexpr std::uint64_t kMaxCacheSize = 2 * kGiB;      // all cached units together
inline constexpr int kMaxJobs = 64;                           // children at the same time

// Unit
inline constexpr std::uint32_t kMaxStrings = 8'000'000;
inline constexpr std::uint32_t kMaxRecords = 16'000'000;  // of one table
inline constexpr std::uint32_t kMaxTreeNodes = 100'000;   // of one property list or the like
inline constexpr int kMaxTreeDepth = 64;
inline constexpr std::uint32_t kMaxTreeComparisons =
    200'000;  // pairs of nodes looked at when one tree is held against another

// Binary images
inline constexpr std::uint32_t kMaxLoadCommands = 8192;
inline constexpr std::uint32_t kMaxSections = 4096;
inline constexpr std::uint32_t kMaxSymbols = 4'000'000;
inline constexpr std::uint32_t kMaxFixups = 16'000'000;
inline constexpr std::uint32_t kMaxExports = 4'000'000;
inline constexpr std::uint64_t kMaxExportNameGrowth =
    32;                                                // characters of all names per byte of an export trie
inline constexpr std::uint32_t kMaxMembers = 100'000;  // of one static library
inline constexpr std::uint32_t kMaxClasses = 500'000;
inline constexpr std::uint32_t kMaxMethodsPerList = 65'536;
inline constexpr std::uint32_t kMaxMethods = 4'000'000;  // of one image
inline constexpr std::uint32_t kMaxIvars = 4'000'000;    // of one image
inline constexpr std::uint32_t kMaxProperties = 4'000'000;
inline constexpr std::uint32_t kMaxNameLists = 4'000'000;  // names of all adopted-protocol lists of one image
inline constexpr std::uint32_t kMaxElements = 4'000'000;   // of all constant collections of one image
inline constexpr std::uint64_t kTextLookedAtBase = 64 * kMiB;  // run-time names read, repeats included …
inline constexpr std::uint64_t kTextLookedAtPerByte = 16;      // … and more per byte of the image
inline constexpr std::uint64_t kTextAddedBase = 1 * kMiB;      // run-time names added to the unit …
inline constexpr std::uint64_t kTextAddedPerByte = 2;          // … and more per byte of the image
inline constexpr std::uint32_t kMaxStringConstants = 2'000'000;
inline constexpr std::size_t kMaxStringLength = 64 * 1024;  // longer constants are cut
inline constexpr std::uint32_t kMaxCollectionElements = 65'536;

// Code of images
inline constexpr std::size_t kMaxLoadedSegments = 64;  // of one ELF file that addresses are looked up in
inline constexpr std::uint32_t kMaxCodeFunctions = 1'000'000;  // of one image
inline constexpr std::uint32_t kMaxFunctionCode = 200'000;     // instructions of one function
inline constexpr std::uint32_t kMaxTableEntries = 65'536;      // of all jump tables of one function …
inline constexpr std::uint32_t kTableEntriesBase = 1024;       // … and no more than this
inline constexpr std::uint32_t kTableEntriesPerWord = 2;       // and this for each of its instructions
inline constexpr std::uint32_t kMaxTableSteps = 256;           // instructions looked back at for one register
inline constexpr std::size_t kMaxUnnamedArguments = 64;        // of one call with a variable number of them
inline constexpr std::size_t kMaxCaptures = 256;               // of one block
inline constexpr std::int64_t kMaxBlockLiteral = 65'536;       // bytes of one block literal
inline constexpr std::int64_t kMaxStackObject = 65'536;        // bytes that a call is believed to use
inline constexpr std::uint32_t kMaxClosures = 4096;    // that one function is believed to make on its stack
inline constexpr std::uint32_t kMaxStepsBack = 512;    // instructions gone over again for one call
inline constexpr std::size_t kMaxFormatLength = 4096;  // characters of a format that are looked at
inline constexpr int kMaxBlockDepth = 16;              // blocks inside one another
inline constexpr std::uint32_t kMaxImageInstructions = 3'000'000;  // of the unit, of one image
inline constexpr int kMaxLiveRounds = 64;                          // over the blocks of one function
inline constexpr std::uint64_t kMaxKnownVisits = 200;              // of a block of one function, on average
inline constexpr std::size_t kMaxKnownCells = 4'000'000;  // stack cells of all blocks of one function
inline constexpr std::size_t kMaxDeclarations = 256;  // methods of one selector in an image that are compared

// Source
inline constexpr int kMaxTypeDepth = 24;                         // of one declared type
inline constexpr std::uint32_t kMaxTypes = 100'000;              // of one translation unit
inline constexpr std::uint64_t kMaxEncodedTypeSize = 64 * kKiB;  // encodings spell larger types out at length
inline constexpr std::uint32_t kMaxTypeMembers = 4096;  // fields of one structure, parameters of one block
inline constexpr std::uint32_t kMaxFunctionInstructions = 200'000;  // of one body; what follows is dropped
inline constexpr std::uint32_t kMaxUnitInstructions = 4'000'000;    // of one translation unit
inline constexpr int kMaxExpressionDepth = 1000;             // expressions and statements inside one another
inline constexpr std::uint32_t kMaxInitialisers = 4096;      // elements of one initialiser list
inline constexpr std::uint64_t kMaxCaseRange = 256;          // values of one `case a ... b`
inline constexpr std::uint32_t kMaxSwitchCases = 65'536;     // of one switch, ranges written out
inline constexpr std::uint32_t kMaxInclusions = 20'000;      // files entered by one translation unit
inline constexpr std::uint64_t kMaxTokens = 30'000'000;      // of one translation unit, after preprocessing
inline constexpr std::uint32_t kMaxStatementTokens = 5'000;  // between `;`, `,`, `{` and `}`
inline constexpr std::uint32_t kMaxNesting = 256;            // brackets
inline constexpr std::uint32_t kMaxTemplateDepth = 128;
inline constexpr std::uint32_t kMaxConstantSteps = 200'000;  // of one constant expression

// Analysis of code
inline constexpr std::uint32_t kMaxFlowFacts = 8'000'000;  // of one program: data in a value, by question

// Program
inline constexpr std::size_t kMaxCallTargets = 64;     // functions of the program that one call can reach
inline constexpr std::size_t kMaxFunctionValues = 16;  // closures and functions that one value can be

// Order and gate
inline constexpr int kMaxConditionDepth = 24;                // conditions inside one another
inline constexpr std::size_t kMaxConditionSteps = 200;       // parts of one condition that are looked at
inline constexpr std::size_t kMaxLiveDecisions = 4'000'000;  // of one function: decisions times blocks
inline constexpr std::size_t kMaxWayStates = 20'000;  // of one function, what was decided on the way included
inline constexpr std::size_t kMaxWayStatesInAll = 20'000'000;  // of one question, all functions together
inline constexpr int kMaxGuardDepth = 3;                    // calls that a guarded argument is followed into
inline constexpr std::size_t kMaxGuardSteps = 500;          // comparisons looked at for one decision
inline constexpr std::size_t kMaxWayFunctions = 1'000'000;  // with the arguments followed into them
inline constexpr int kMaxTraceCalls = 8;                    // callees that a trace of an order rule enters
inline constexpr int kMaxOriginSteps = 200;                 // values looked at for where a block comes from
inline constexpr std::size_t kMaxGateSteps = 5'000;         // values looked at for what decides one call
inline constexpr int kMaxGateCalls = 3;                     // between a condition and the call it controls
inline constexpr int kMaxGateFields = 2;                    // fields that hold what a condition decided
inline constexpr std::size_t kMaxGateCallers = 64;          // of one function, on the way to a condition

// Models and code
inline constexpr std::size_t kMaxClassDepth = 64;      // superclasses of one class
inline constexpr std::size_t kMaxInvokedMethods = 16;  // of a selector that is sent to an unknown object
inline constexpr int kMaxFoldDepth = 32;               // values behind one constant text
inline constexpr std::uint32_t kMaxFoldSteps = 512;    // values looked at for one constant text
inline constexpr int kMaxNamedClassRounds = 4;         // functions that hand on a class named by a text

}  // namespace candor::limits

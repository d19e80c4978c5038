/// Scrim, and the limit, as peers among others: `peer limit|plain|trusting|bare`. Protocol: peers/README.md.
/// `peer presentations N RECORD` writes what every peer reads.

import Foundation

@main
enum Peer {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case "presentations":
      guard let count = CommandLine.arguments.dropFirst(2).first.flatMap(Int.init),
        let record = CommandLine.arguments.dropFirst(3).first
      else { throw Usage() }
      try PeerInput.write(count, of: record)
    case "limit": try run(.limit)
    case "plain": try run(.plain)
    case "trusting": try run(.trusting)
    case "bare": try run(.bare)
    default: throw Usage()
    }
  }

  private struct Usage: Error, CustomStringConvertible {
    let description =
      "usage: peer limit|plain|trusting|bare <FILE, or peer presentations N reference|badge|work|university|state"
  }

  private static func run(_ way: Way) throws {
    let input = try PeerInput(reading: FileHandle.standardInput.readDataToEndOfFile())
    let answer = try PeerRun.all(of: input, way).answer
    print(String(decoding: try JSONEncoder().encode(answer), as: UTF8.self))
  }
}

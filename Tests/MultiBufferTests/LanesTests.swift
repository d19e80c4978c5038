/// The lanes and the libraries that have the last word: the same answers for Wycheproof, chance and mixed batches.

import CryptoPrimitives
import OpenSSLCrypto
import Testing
import Wycheproof

@testable import MultiBuffer

@Suite(.enabled(if: SignatureLanes.areAvailable, Comment(rawValue: absence))) struct LanesTests {
  /// Asks the lanes and compares with the library. A yes that the library does not say is an error, and so is a no to a
  /// signature that holds: it would only cost time, but nobody would notice.
  private func compare<Q: Question>(_ questions: [Q], _ what: String) {
    let answers = Q.answers(to: questions)
    #expect(answers.count == questions.count)
    for (place, (question, answer)) in zip(questions, answers).enumerated()
    where (question.isValid && !question.isBeyondLanes) != answer {
      Issue.record("\(what) \(place): the lanes say \(answer) to \(question)")
    }
  }

  @Test(arguments: [
    ("ecdsa_secp256r1_sha256_p1363", ECCurve.p256), ("ecdsa_secp384r1_sha384_p1363", .p384),
  ])
  func wycheproofOnECDSA(name: String, curve: ECCurve) throws {
    guard Wycheproof.folder != nil else { return }
    var questions: [ECDSAQuestion] = []
    var isRight: [Bool] = []
    for group in try Wycheproof(name).testGroups {
      let key = try ECPublicKey(
        curve: curve, x: coordinate(group.publicKey.wx, curve), y: coordinate(group.publicKey.wy, curve))
      for vector in group.tests {
        questions.append(ECDSAQuestion(key: key, message: hex(vector.msg), signature: hex(vector.sig)))
        isRight.append(vector.result == "valid")
      }
    }
    #expect(questions.count > 200)
    #expect(ECDSAQuestion.answers(to: questions) == zip(questions, isRight).map { $1 && !$0.isBeyondLanes })
    // The one whose hash was sought for starting with 2^32 - 1.
    #expect(questions.count(where: \.isBeyondLanes) == (curve == .p256 ? 1 : 0))
    compare(questions, name)
  }

  /// The files write coordinates as signed numbers: with a zero in front, or short.
  private func coordinate(_ number: String?, _ curve: ECCurve) throws -> [UInt8] {
    let number = try #require(number)
    let digits = hex(number.count.isMultiple(of: 2) ? number : "0" + number).drop { $0 == 0 }
    return [UInt8](repeating: 0, count: curve.byteCount - digits.count) + digits
  }

  @Test func wycheproofOnEd25519() throws {
    guard Wycheproof.folder != nil else { return }
    var questions: [Ed25519Question] = []
    var isRight: [Bool] = []
    for group in try Wycheproof("ed25519").testGroups {
      for vector in group.tests {
        let key = try hex(#require(group.publicKey.pk))
        questions.append(Ed25519Question(key: key, message: hex(vector.msg), signature: hex(vector.sig)))
        isRight.append(vector.result == "valid")
      }
    }
    #expect(questions.count > 100)
    #expect(Ed25519Question.answers(to: questions) == isRight)
    compare(questions, "ed25519")
  }

  @Test(arguments: [(ECCurve.p256, 20_000), (.p384, 4_000)])
  func alteredSignaturesOnECDSA(curve: ECCurve, count: Int) throws {
    let originals = try ECDSAQuestion.random(curve, count: 400, keys: 7)
    let questions = (0..<count).map { place in
      var question = originals[place % originals.count]
      question.alter(kind: Int.random(in: 0..<ECDSAQuestion.kinds), with: originals.randomElement())
      return question
    }
    compare(questions, "altered on \(curve)")
    #expect(questions.contains { $0.isValid } && questions.contains { !$0.isValid })
  }

  @Test func alteredSignaturesOnEd25519() throws {
    let originals = try Ed25519Question.random(count: 400, keys: 7)
    let questions = (0..<20_000).map { place in
      var question = originals[place % originals.count]
      question.alter(kind: Int.random(in: 0..<Ed25519Question.kinds), with: originals.randomElement())
      return question
    }
    compare(questions, "altered on Ed25519")
    #expect(questions.contains { $0.isValid } && questions.contains { !$0.isValid })
  }

  /// One bad among good ones and one good among bad ones, in every place of 1 to 17.
  private func mixedBatches<Q: Question>(_ good: [Q]) {
    let bad = good.map { question in
      var question = question
      question.signature[40] ^= 1
      return question
    }
    for count in 1...17 {
      #expect(Q.answers(to: Array(good[..<count])) == [Bool](repeating: true, count: count))
      #expect(Q.answers(to: Array(bad[..<count])) == [Bool](repeating: false, count: count))
      for odd in 0..<count {
        let places = 0..<count
        #expect(Q.answers(to: places.map { $0 == odd ? bad[$0] : good[$0] }) == places.map { $0 != odd })
        #expect(Q.answers(to: places.map { $0 == odd ? good[$0] : bad[$0] }) == places.map { $0 == odd })
      }
    }
  }

  @Test(arguments: [ECCurve.p256, .p384]) func mixedBatchesOfECDSA(curve: ECCurve) throws {
    mixedBatches(try ECDSAQuestion.random(curve, count: 17, keys: 5))
  }

  @Test func mixedBatchesOfEd25519() throws {
    mixedBatches(try Ed25519Question.random(count: 17, keys: 5))
  }

  // A signature that no lane takes must not move the answers of those behind it.
  @Test func otherSizesAreNoAnswerAndMoveNone() throws {
    var ecdsa = try ECDSAQuestion.random(.p256, count: 11, keys: 2)
    ecdsa[1].signature.append(0)
    ecdsa[8].signature = []
    #expect(ECDSAQuestion.answers(to: ecdsa) == (0..<11).map { $0 != 1 && $0 != 8 })
    var ed25519 = try Ed25519Question.random(count: 11, keys: 2)
    ed25519[0].signature.removeLast()
    ed25519[9].key.append(0)
    #expect(Ed25519Question.answers(to: ed25519) == (0..<11).map { $0 != 0 && $0 != 9 })
    #expect(SignatureLanes.verify([SignatureLanes.Ed25519Check]()) == [])
    let p384 = try ECDSAQuestion.random(.p384, count: 1, keys: 1)
    #expect(
      SignatureLanes.verify(
        p384.map {
          .init(signature: $0.signature, digest: SHA2.sha384.digest(of: $0.message), x: $0.key.x, y: $0.key.y)
        }, on: .p256) == [false])
  }
}

extension ECDSAQuestion {
  static let kinds = 12

  /// Leaves it as it is or changes something. `other` is one of the same curve.
  fileprivate mutating func alter(kind: Int, with other: ECDSAQuestion?) {
    let width = key.curve.byteCount
    let half = Bool.random() ? 0..<width : width..<2 * width
    switch kind {
    case 0...2: break
    case 3...5: signature[Int.random(in: signature.indices)] ^= 1 << UInt8.random(in: 0..<8)
    case 6: message.append(0)
    case 7: key = other?.key ?? key
    case 8: signature = other?.signature ?? signature
    case 9: signature.replaceSubrange(half, with: [[UInt8](repeating: 0, count: width), order].randomElement() ?? [])
    // n - s holds as well as s.
    case 10: signature.replaceSubrange(width..., with: negated(signature[width...]))
    default: signature.replaceSubrange(half, with: [UInt8](repeating: 0xff, count: width))
    }
  }

  private func negated(_ number: ArraySlice<UInt8>) -> [UInt8] {
    Octets.sum(order.reversed(), Octets.negated(number.reversed())).reversed()
  }
}

extension Ed25519Question {
  static let kinds = 12

  fileprivate mutating func alter(kind: Int, with other: Ed25519Question?) {
    switch kind {
    case 0...2: break
    case 3...5: signature[Int.random(in: signature.indices)] ^= 1 << UInt8.random(in: 0..<8)
    case 6: message.append(0)
    case 7: key = other?.key ?? key
    case 8: signature = other?.signature ?? signature
    // Here crypto_mb alone would say yes.
    case 9: signature.replaceSubrange(32..., with: Octets.sum(Array(signature[32...]), Ed25519LanesTests.order))
    case 10: signature.replaceSubrange(..<32, with: Ed25519LanesTests.smallOrder.randomElement() ?? [])
    default: key = Ed25519LanesTests.smallOrder.randomElement() ?? key
    }
  }
}

/// Made-up learning and employment records of the sizes that are met in practice. Everybody in them is invented.

internal import LearningRecords

extension Record {
  /// An Open Badge.
  public static func badge() throws -> Record {
    var claims = envelope
    for member in credential(0, in: 0).object ?? [:] { claims[member.name] = member.value }
    return try Record(name: "badge", blind: claims)
  }

  /// A LER-RS with 120 leaves.
  public static func workRecord() throws -> Record {
    var claims = envelope
    claims["type"] = ["VerifiableCredential", "LERRSCredential"]
    func body(skills: Int) -> JSON {
      [
        "person": ["name": ["formattedName": "Noor Adeyemi", "given": "Noor", "family": "Adeyemi"]],
        "communication": ["email": [["address": "noor.adeyemi@mail.example"]]],
        "employmentHistories": .array((0..<5).map(job)),
        "educationAndLearnings": .array((0..<3).map(study)),
        "certifications": .array((0..<4).map(certificate)),
        "skills": .array((0..<skills).map { ["name": .string(courses[$0 % courses.count])] }),
      ]
    }
    claims["credentialSubject"] = body(skills: 120 - claims.leavesInAll - body(skills: 0).leaves)
    return try Record(name: "LER-RS, 120 leaves", blind: claims)
  }

  /// A university's CLR with 1,700 leaves.
  public static func universityRecord() throws -> Record {
    try transcript("university CLR, 1,700 leaves", credentials: 44, leaves: 1_700)
  }

  /// A state's CLR with 4,100 leaves in 63 credentials.
  public static func stateRecord() throws -> Record {
    try transcript("state CLR, 4,100 leaves", credentials: 63, leaves: 4_100)
  }

  private static func transcript(_ name: String, credentials: Int, leaves: Int) throws -> Record {
    var claims = envelope
    claims["@context"] = [
      "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
    ]
    claims["type"] = ["VerifiableCredential", "ClrCredential"]
    claims["name"] = "Learning record of Noor Adeyemi"
    let learner: JSONObject = [
      "id": "did:example:learner-7c41e0", "type": ["ClrSubject"], "name": "Noor Adeyemi", "dateOfBirth": "1989-03-27",
    ]
    let bare = (0..<credentials).reduce(claims.leavesInAll + learner.leavesInAll) {
      $0 + credential($1, in: 0).leaves
    }
    // An alignment has so many leaves; what is left over becomes tags.
    let (alignments, tags) = (leaves - bare).quotientAndRemainder(dividingBy: alignment(0, 0).leaves)
    var list: [JSON] = []
    for number in 0..<credentials {
      let share = alignments / credentials + (number < alignments % credentials ? 1 : 0)
      list.append(credential(number, in: share, tags: number == 0 ? tags : 0))
    }
    var subject = learner
    subject["verifiableCredential"] = .array(list)
    claims["credentialSubject"] = .object(subject)
    return try Record(name: name, blind: claims, limits: .longRecord)
  }

  /// One achievement with its result, and so many alignments to a framework.
  private static func credential(_ number: Int, in alignments: Int, tags: Int = 0) -> JSON {
    let course = courses[number % courses.count]
    var achievement: JSONObject = [
      "id": .string("https://school.example/courses/\(number)"), "type": ["Achievement"], "achievementType": "Course",
      "name": .string(course), "humanCode": .string("C-\(100 + number)"),
      "criteria": ["narrative": .string("Shows \(course.lowercased()) in a supervised workshop, unaided.")],
    ]
    if alignments > 0 { achievement["alignment"] = .array((0..<alignments).map { alignment(number, $0) }) }
    if tags > 0 { achievement["tag"] = .array((0..<tags).map { .string("tag \($0)") }) }
    return [
      "type": ["VerifiableCredential", "OpenBadgeCredential"], "id": .string("urn:example:credential-\(number)"),
      "name": .string(course), "validFrom": "2026-06-12T10:00:00Z",
      "credentialSubject": [
        "type": ["AchievementSubject"], "id": "did:example:learner-7c41e0", "achievement": .object(achievement),
        "result": [["type": ["Result"], "value": .string("\(60 + number % 40)"), "status": "Completed"]],
      ],
    ]
  }

  private static func alignment(_ credential: Int, _ number: Int) -> JSON {
    let skill = courses[(credential + 3 * number) % courses.count]
    return [
      "type": ["Alignment"], "targetName": .string(skill), "targetCode": .string("SK-\(credential)-\(number)"),
      "targetUrl": .string("https://skills.example/\(credential)/\(number)"), "targetFramework": "Rivergate skills",
    ]
  }

  private static func job(_ number: Int) -> JSON {
    [
      "title": .string("\(courses[number]) technician"), "organization": ["name": "Northport Cranes"],
      "start": .string("20\(10 + number)-03-01"), "end": .string("20\(11 + number)-02-28"),
      "descriptions": [.string("Did \(courses[number].lowercased()) for a crew of nine.")],
    ]
  }

  private static func study(_ number: Int) -> JSON {
    [
      "institution": ["name": "Rivergate Technical College"], "start": .string("200\(number)-09-01"),
      "educationDegrees": [
        ["name": .string("Certificate in \(courses[number])"), "degreeGrantedStatus": "granted", "date": "2006-06-30"]
      ],
    ]
  }

  private static func certificate(_ number: Int) -> JSON {
    ["name": .string(courses[number]), "status": "active", "issued": "2024-05-01", "id": .string("CERT-\(number)")]
  }

  private static let courses = [
    "Ship welding", "Rigging and lifting", "Hydraulics", "Blueprint reading", "Crane operation", "Pipe fitting",
    "Marine diesel maintenance", "Electrical circuits", "Programmable controllers", "Technical English",
    "Workshop safety", "Metrology",
  ]
}

extension JSONObject {
  fileprivate var leavesInAll: Int { JSON.object(self).leaves }
}

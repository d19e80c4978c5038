/// W3C Verifiable Credentials, Comprehensive Learner Records and the envelope of SD-JWT VC under the default policy.

import LearningRecords
import StrictJSON

enum CredentialVectors {
  static func add(to suite: inout Collection) throws {
    try addPersons(to: &suite)
    try addLearnerRecords(to: &suite)
    try addEnvelopes(to: &suite)
  }

  private static func addPersons(to suite: inout Collection) throws {
    let person = try Case(
      "w3c-vc/person", "Of a person only the degree is shown, with its grade, and nothing that law protects.",
      covers: ["LER-02", "LER-03", "LER-04", "LER-09", "LER-10"],
      record: #"""
        {"type": ["VerifiableCredential", "UniversityDegreeCredential"],
         "issuer": "https://quillfeather.example",
         "credentialSubject": {
           "id": "did:example:c0ffee", "givenName": "Ottilie", "familyName": "Brandvold", "pronouns": "she/her",
           "honorificPrefix": "Ms", "birthDate": "1968-03-09", "nationality": "Norwegian", "alumniOf": "Quillfeather College",
           "address": {"addressLocality": "Tromso", "postalCode": "9008"}, "spouse": {"name": "Per"},
           "degree": {"type": "BachelorDegree", "name": "Bachelor of Engineering", "gpa": "3.7"},
           "knowsLanguage": ["no"]}}
        """#,
      view: #"""
        {"credentialSubject": {"degree": {"name": "Bachelor of Engineering", "gpa": "3.7", "type": "BachelorDegree"}}}
        """#,
      withheld: """
        proxy /issuer
        linkage /credentialSubject/id
        direct-identifier /credentialSubject/givenName
        direct-identifier /credentialSubject/familyName
        protected-attribute /credentialSubject/pronouns
        protected-attribute /credentialSubject/honorificPrefix
        protected-attribute /credentialSubject/birthDate
        protected-attribute /credentialSubject/nationality
        proxy /credentialSubject/alumniOf
        proxy /credentialSubject/address/addressLocality
        proxy /credentialSubject/address/postalCode
        third-person /credentialSubject/spouse/name
        proxy /credentialSubject/knowsLanguage/0
        """)
    try suite.add(person)
    try suite.add(
      person.refusing(
        "two-subjects", "Two subjects of one degree are refused.", by: .severalSubjects, at: "/credentialSubject",
        covers: ["LER-14"], mutation: "the subject is written twice"
      ) {
        $0.record =
          #"{"credentialSubject": [{"degree": {"name": "Bachelor of Law"}}, {"degree": {"name": "Bachelor of Law"}}]}"#
      },
      person.refusing(
        "two-nested-subjects", "Two subjects inside a nested credential are refused at their place.",
        by: .severalSubjects, at: "/verifiableCredential/0/credentialSubject", covers: ["LER-13", "LER-14"],
        mutation: "a nested credential has two subjects"
      ) { $0.record = #"{"verifiableCredential": [{"credentialSubject": [{"gpa": 3}, {"gpa": 4}]}]}"# })
    try suite.add(
      person.showing(
        "unknown-members", "Members that no vocabulary knows are withheld, one by one.", covers: ["LER-01"],
        view: #"{"credentialSubject": {"skills": ["Rigging"]}}"#,
        withheld: """
          unclassified /credentialSubject/favouriteKnot
          unclassified /credentialSubject/Skills/0
          unclassified /somethingElse/deep/0/flag
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {"skills": ["Rigging"], "favouriteKnot": "bowline", "Skills": ["Sailing"]},
           "somethingElse": {"deep": [{"flag": true}]}}
          """#
      },
      person.showing(
        "homoglyph", "A member that is spelt with a foreign letter is another member.", covers: ["LER-01"],
        view: #"{"credentialSubject": {"skills": ["Rigging"]}}"#,
        withheld: "unclassified /credentialSubject/\u{455}kills/0"
      ) { $0.record = "{\"credentialSubject\": {\"skills\": [\"Rigging\"], \"\u{455}kills\": [\"Sailing\"]}}" },
      person.showing(
        "language-map", "A text in several languages is shown in one; which languages there are hints at origin.",
        covers: ["LER-15"], view: #"{"credentialSubject": {"skills": [{"name": "Rigging"}]}}"#, withheld: ""
      ) {
        $0.record =
          #"{"credentialSubject": {"skills": [{"name": {"nb": "Rigging av skip", "en": "Rigging", "se": "Riggen"}}]}}"#
      },
      person.showing(
        "tagged-text", "A text is shown without its language.", covers: ["LER-15"],
        view: #"{"credentialSubject": {"skills": [{"name": "Rigging"}]}}"#,
        withheld: "proxy /credentialSubject/skills/0/name/@language"
      ) {
        $0.record = #"{"credentialSubject": {"skills": [{"name": {"@value": "Rigging", "@language": "nb"}}]}}"#
      },
      person.showing(
        "occupation", "An occupation is shown; the employer, the place and the pay are not.",
        covers: ["LER-04", "LER-09"],
        view: #"{"credentialSubject": {"hasOccupation": {"name": "Crane operator", "skills": "Slinging"}}}"#,
        withheld: """
          proxy /credentialSubject/worksFor
          proxy /credentialSubject/workLocation/addressLocality
          proxy /credentialSubject/baseSalary
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {"hasOccupation": {"name": "Crane operator", "skills": "Slinging"},
            "worksFor": "Northport Cranes", "workLocation": {"addressLocality": "Northport"}, "baseSalary": 41000}}
          """#
      })
  }

  private static func addLearnerRecords(to suite: inout Collection) throws {
    // {"credentialSubject":{"name":"Tamsin Okonkwo","achievement":{"name":"Welding"}}}
    let signed =
      "eyJhbGciOiJFUzI1NiJ9."
      + "eyJjcmVkZW50aWFsU3ViamVjdCI6eyJuYW1lIjoiVGFtc2luIE9rb25rd28iLCJhY2hpZXZlbWVudCI6eyJuYW1lIjoiV2VsZGluZyJ9fX0."
      + "AAAA"
    let record = try Case(
      "clr-2/nested", "Each nested credential is read by itself: shown are the achievements of all.",
      covers: ["LER-02", "LER-05", "LER-09", "LER-13"],
      record: #"""
        {"type": ["VerifiableCredential", "ClrCredential"], "name": "Tamsin Okonkwo", "partial": true,
         "credentialSubject": {
           "id": "did:example:77", "type": ["ClrSubject"],
           "verifiableCredential": [
             {"id": "urn:uuid:aa", "issuer": {"name": "Brackenridge High", "address": {"postalCode": "58501"}},
              "credentialSubject": {"id": "did:example:77", "achievement": {"name": "Welding"}}},
             {"issuanceDate": "2016-05-02T00:00:00Z", "credentialSubject": {"achievement": {"name": "Rigging"}}}],
           "association": [{"associationType": "isParentOf", "sourceId": "urn:uuid:aa", "targetId": "urn:uuid:bb"}]}}
        """#,
      view: #"""
        {"credentialSubject": {"verifiableCredential": [
          {"credentialSubject": {"achievement": {"name": "Welding"}}},
          {"credentialSubject": {"achievement": {"name": "Rigging"}}}]}}
        """#,
      withheld: """
        free-text /name
        linkage /partial
        linkage /credentialSubject/id
        linkage /credentialSubject/verifiableCredential/0/id
        proxy /credentialSubject/verifiableCredential/0/issuer/name
        proxy /credentialSubject/verifiableCredential/0/issuer/address/postalCode
        linkage /credentialSubject/verifiableCredential/0/credentialSubject/id
        proxy /credentialSubject/verifiableCredential/1/issuanceDate
        linkage /credentialSubject/association/0/associationType
        linkage /credentialSubject/association/0/sourceId
        linkage /credentialSubject/association/0/targetId
        """)
    try suite.add(record)
    try suite.add(
      record.showing(
        "signed-text", "A credential that stands there as signed text is read like any other.", covers: ["LER-13"],
        view: #"""
          {"credentialSubject": {"verifiableCredential": [{"credentialSubject": {"achievement": {"name": "Welding"}}}]}}
          """#,
        withheld: "direct-identifier /credentialSubject/verifiableCredential/0/credentialSubject/name"
      ) { $0.record = #"{"credentialSubject": {"verifiableCredential": ["\#(signed)"]}}"# },
      record.showing(
        "text-that-is-no-credential", "A text in the place of a credential that holds none is withheld.",
        covers: ["LER-01", "LER-13"], view: "{}", withheld: "unclassified /credentialSubject/verifiableCredential/0"
      ) { $0.record = #"{"credentialSubject": {"verifiableCredential": ["eyJhbGciOiJub25lIn0.e30"]}}"# },
      record.showing(
        "membership-inside", "A membership is withheld inside a record too, and what stands beside it is shown.",
        covers: ["LER-16"],
        view: #"""
          {"credentialSubject": {"verifiableCredential": [{"credentialSubject": {"achievement": {"name": "Rigging"}}}]}}
          """#,
        withheld: """
          proxy /credentialSubject/verifiableCredential/0/credentialSubject/achievement/name
          proxy /credentialSubject/verifiableCredential/0/credentialSubject/achievement/achievementType
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {"verifiableCredential": [
            {"credentialSubject": {"achievement": {"name": "Choir", "achievementType": "Membership"}}},
            {"credentialSubject": {"achievement": {"name": "Rigging"}}}]}}
          """#
      },
      record.showing(
        "name-of-one-in-another", "A name in one credential is looked for in all others.",
        covers: ["LER-11", "LER-13"],
        view: #"""
          {"credentialSubject": {"verifiableCredential": [{"credentialSubject": {"achievement": {"name": "Rigging"}}}]}}
          """#,
        withheld: """
          direct-identifier /credentialSubject/verifiableCredential/0/credentialSubject/name
          direct-identifier /credentialSubject/verifiableCredential/1/credentialSubject/achievement/name
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {"verifiableCredential": [
            {"credentialSubject": {"name": "Tamsin Okonkwo", "achievement": {"name": "Rigging"}}},
            {"credentialSubject": {"achievement": {"name": "Welding, level 2, Okonkwo"}}}]}}
          """#
      })
  }

  private static func addEnvelopes(to suite: inout Collection) throws {
    let envelope = try Case(
      "sd-jwt-vc/envelope", "Nothing that a token needs for itself is shown: issuer, type, times, key and status.",
      covers: ["LER-04", "LER-05", "LER-25"],
      record: #"""
        {"iss": "https://brackenridge.example", "iat": 1700000000, "nbf": 1700000000, "exp": 1800000000,
         "vct": "https://brackenridge.example/types/course", "sub": "tamsin-77",
         "cnf": {"jwk": {"kty": "OKP", "crv": "Ed25519", "x": "um7I_-wVRh9fNx0ZrEClalVVJIpmauEIrqe8V4W8wuU"}},
         "status": {"status_list": {"idx": 4117, "uri": "https://brackenridge.example/status/3"}},
         "courseName": "Ship welding"}
        """#,
      view: #"{"courseName": "Ship welding"}"#,
      withheld: """
        proxy /iss
        linkage /iat
        proxy /nbf
        proxy /exp
        proxy /vct
        linkage /sub
        linkage /cnf/jwk/kty
        linkage /cnf/jwk/crv
        linkage /cnf/jwk/x
        linkage /status/status_list/idx
        linkage /status/status_list/uri
        """)
    try suite.add(envelope)
    try suite.add(
      envelope.showing(
        "nothing-else", "Of a token without claims nothing is left to show.", covers: ["LER-25"], view: "{}",
        withheld: """
          proxy /iss
          linkage /jti
          linkage /nonce
          linkage /aud
          """
      ) {
        $0.record =
          #"{"iss": "https://brackenridge.example", "jti": "6d1", "nonce": "n", "aud": "https://jobs.example"}"#
      },
      envelope.showing(
        "wrapped-credential", "A credential inside the claim vc is read as one.", covers: ["LER-13", "LER-25"],
        view: #"{"vc": {"credentialSubject": {"skills": ["Welding"]}}}"#,
        withheld: """
          proxy /iss
          linkage /vc/credentialSubject/id
          """
      ) {
        $0.record = #"""
          {"iss": "https://brackenridge.example",
           "vc": {"credentialSubject": {"id": "did:example:77", "skills": ["Welding"]}}}
          """#
      })
  }
}

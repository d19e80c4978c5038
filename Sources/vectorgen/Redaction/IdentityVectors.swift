/// Europass credentials, identity claims and driving licences under the default policy.

import LearningRecords
import StrictJSON

enum IdentityVectors {
  static func add(to suite: inout Collection) throws {
    try addEuropass(to: &suite)
    try addOpenIDConnect(to: &suite)
    try addPersonIdentification(to: &suite)
    try addDrivingLicence(to: &suite)
  }

  private static func addEuropass(to suite: inout Collection) throws {
    let europass = try Case(
      "europass/credential",
      "Of a Europass credential the learning and its level are shown, each text in one language.",
      covers: ["LER-02", "LER-03", "LER-04", "LER-08", "LER-15"],
      record: #"""
        {"credentialSubject": {
           "fullName": {"en": "Zofia Wrobel"}, "dateOfBirth": "1994-07-02T00:00:00Z",
           "gender": {"id": "http://publications.europa.eu/resource/authority/human-sex/FEMALE"},
           "hasClaim": {"id": "urn:epass:1", "title": {"pl": "Spawanie", "en": "Welding"},
             "awardedBy": {"awardingBody": {"legalName": {"en": "Wrzos Technical School"}}, "awardingDate": "2014-06-30"},
             "specifiedBy": {
               "learningOutcome": [{"title": {"en": "Weld steel pipes"},
                 "relatedESCOSkill": {"id": "http://data.europa.eu/esco/skill/2f5a0a65-6a0b-4c42-9b5a-5e7a4bd12a7b"}}],
               "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/4"}}}},
         "displayParameter": {"individualDisplay": [{"displayDetail": [{"image": {"content": "/9j/4AAQSkZJRg=="}}]}]}}
        """#,
      view: #"""
        {"credentialSubject": {"hasClaim": {"title": "Welding", "specifiedBy": {
          "learningOutcome": [{"title": "Weld steel pipes",
            "relatedESCOSkill": {"id": "http://data.europa.eu/esco/skill/2f5a0a65-6a0b-4c42-9b5a-5e7a4bd12a7b"}}],
          "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/4"}}}}}
        """#,
      withheld: """
        direct-identifier /credentialSubject/fullName/en
        protected-attribute /credentialSubject/dateOfBirth
        protected-attribute /credentialSubject/gender/id
        linkage /credentialSubject/hasClaim/id
        proxy /credentialSubject/hasClaim/awardedBy/awardingBody/legalName/en
        proxy /credentialSubject/hasClaim/awardedBy/awardingDate
        binary /displayParameter/individualDisplay/0/displayDetail/0/image/content
        """)
    try suite.add(europass)
    try suite.add(
      europass.showing(
        "grade", "A grade is shown with its status or not at all.", covers: ["LER-10"],
        view: #"""
          {"credentialSubject": {"hasClaim": {"title": "Welding",
            "provenBy": {"grade": {"noteLiteral": "B"}, "gradeStatus": {"prefLabel": "final"}}}}}
          """#,
        withheld: ""
      ) {
        $0.record = #"""
          {"credentialSubject": {"hasClaim": {"title": {"en": "Welding"},
            "provenBy": {"grade": {"noteLiteral": {"en": "B"}}, "gradeStatus": {"prefLabel": {"en": "final"}}}}}}
          """#
      },
      europass.showing(
        "name-in-another-language", "A name is found in the text of a language that is not shown.",
        covers: ["LER-11", "LER-15"], view: #"{"credentialSubject": {"hasClaim": {"title": "Welding"}}}"#,
        withheld: """
          direct-identifier /credentialSubject/familyName/pl
          direct-identifier /credentialSubject/familyName/en
          direct-identifier /credentialSubject/hasClaim/title/pl
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {"familyName": {"pl": "Wróbel", "en": "Wrobel"},
            "hasClaim": {"title": {"en": "Welding", "pl": "Spawanie (Wróbel)"}}}}
          """#
      },
      europass.showing(
        "notes", "Notes, evidence and how the person was identified are withheld.", covers: ["LER-07", "LER-08"],
        view: #"{"credentialSubject": {"hasClaim": {"title": "Welding"}}}"#,
        withheld: """
          free-text /credentialSubject/hasClaim/additionalNote/noteLiteral/en
          free-text /credentialSubject/hasClaim/provenBy/idVerification/prefLabel/en
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {"hasClaim": {"title": {"en": "Welding"},
            "additionalNote": {"noteLiteral": {"en": "Retaken after parental leave."}},
            "provenBy": {"idVerification": {"prefLabel": {"en": "Passport shown"}}}}}}
          """#
      })
  }

  private static func addOpenIDConnect(to suite: inout Collection) throws {
    let claims = try Case(
      "openid-connect/claims", "Of the standard claims only those are shown that say an address was checked.",
      covers: ["LER-02", "LER-03", "LER-05"],
      record: #"""
        {"sub": "248289761001", "name": "Imani Falk", "preferred_username": "i.falk", "email": "imani@falk.example",
         "email_verified": true, "gender": "female", "birthdate": "1990-10-31", "zoneinfo": "Europe/Oslo",
         "locale": "nb-NO", "picture": "https://falk.example/me.jpg", "updated_at": 1311280970,
         "address": {"street_address": "Havnegata 4", "postal_code": "9008", "country": "NO"}}
        """#,
      view: #"{"email_verified": true}"#,
      withheld: """
        linkage /sub
        free-text /name
        direct-identifier /preferred_username
        direct-identifier /email
        protected-attribute /gender
        protected-attribute /birthdate
        proxy /zoneinfo
        proxy /locale
        binary /picture
        linkage /updated_at
        direct-identifier /address/street_address
        proxy /address/postal_code
        proxy /address/country
        """)
    try suite.add(
      claims,
      claims.showing(
        "verified-claims", "Verified claims of identity assurance are no less withheld.", covers: ["LER-02", "LER-03"],
        view: "{}",
        withheld: """
          linkage /verified_claims/verification/trust_framework
          direct-identifier /verified_claims/claims/family_name
          direct-identifier /verified_claims/claims/birth_family_name
          protected-attribute /verified_claims/claims/place_of_birth/country
          protected-attribute /verified_claims/claims/nationalities/0
          """
      ) {
        $0.record = #"""
          {"verified_claims": {"verification": {"trust_framework": "de_aml"},
            "claims": {"family_name": "Falk", "birth_family_name": "Osei", "place_of_birth": {"country": "GH"},
              "nationalities": ["GH"]}}}
          """#
      })
  }

  private static func addPersonIdentification(to suite: inout Collection) throws {
    let identity = try Case(
      "eu-pid/claims", "Person identification data is withheld whole: it belongs to no blind round.",
      covers: ["LER-02", "LER-03", "LER-04", "LER-08"],
      record: #"""
        {"vct": "urn:eudi:pid:1", "family_name": "Falk", "given_name": "Imani", "birthdate": "1990-10-31",
         "place_of_birth": {"country": "GH", "locality": "Accra"}, "nationalities": ["NO"], "sex": 2,
         "address": {"house_number": "4", "locality": "Tromso"}, "personal_administrative_number": "31109012345",
         "picture": "data:image/jpeg;base64,/9j/4AAQSkZJRg==", "age_equal_or_over": {"18": true, "65": false},
         "issuing_country": "NO", "date_of_expiry": "2031-01-01"}
        """#,
      view: "{}",
      withheld: """
        proxy /vct
        direct-identifier /family_name
        direct-identifier /given_name
        protected-attribute /birthdate
        protected-attribute /place_of_birth/country
        protected-attribute /place_of_birth/locality
        protected-attribute /nationalities/0
        protected-attribute /sex
        direct-identifier /address/house_number
        proxy /address/locality
        direct-identifier /personal_administrative_number
        binary /picture
        protected-attribute /age_equal_or_over/18
        protected-attribute /age_equal_or_over/65
        proxy /issuing_country
        proxy /date_of_expiry
        """)
    try suite.add(
      identity,
      identity.showing(
        "mdoc-names", "The names that the same data has in an mdoc are withheld too.",
        covers: ["LER-02", "LER-03", "LER-15"], view: "{}",
        withheld: """
          direct-identifier /eu.europa.ec.eudi.pid.1/family_name_birth
          protected-attribute /eu.europa.ec.eudi.pid.1/birth_date
          protected-attribute /eu.europa.ec.eudi.pid.1/nationality
          binary /eu.europa.ec.eudi.pid.1/portrait
          proxy /eu.europa.ec.eudi.pid.1/resident_city
          direct-identifier /eu.europa.ec.eudi.pid.1/email_address
          """
      ) {
        $0.record = #"""
          {"eu.europa.ec.eudi.pid.1": {"family_name_birth": "Osei", "birth_date": "1990-10-31", "nationality": "NO",
            "portrait": "iVBORw0KGgo=", "resident_city": "Tromso", "email_address": "imani@falk.example"}}
          """#
      })
  }

  private static func addDrivingLicence(to suite: inout Collection) throws {
    let licence = try Case(
      "mdl/licence", "Of a driving licence only what may be driven is shown.",
      covers: ["LER-02", "LER-03", "LER-04", "LER-08", "LER-09"],
      record: #"""
        {"org.iso.18013.5.1": {"family_name": "Falk", "birth_date": "1990-10-31", "portrait": "iVBORw0KGgo=",
           "height": 171, "eye_colour": "brown", "resident_postal_code": "9008", "issuing_country": "NO",
           "driving_privileges": [{"vehicle_category_code": "C1", "issue_date": "2012-05-01",
             "codes": [{"code": "01"}]}],
           "age_over_18": true}}
        """#,
      view: #"{"org.iso.18013.5.1": {"driving_privileges": [{"vehicle_category_code": "C1"}]}}"#,
      withheld: """
        direct-identifier /org.iso.18013.5.1/family_name
        protected-attribute /org.iso.18013.5.1/birth_date
        binary /org.iso.18013.5.1/portrait
        protected-attribute /org.iso.18013.5.1/height
        protected-attribute /org.iso.18013.5.1/eye_colour
        proxy /org.iso.18013.5.1/resident_postal_code
        proxy /org.iso.18013.5.1/issuing_country
        proxy /org.iso.18013.5.1/driving_privileges/0/issue_date
        protected-attribute /org.iso.18013.5.1/driving_privileges/0/codes/0/code
        protected-attribute /org.iso.18013.5.1/age_over_18
        """)
    try suite.add(licence)
    try suite.add(
      licence.showing(
        "aamva", "What a state adds about race, service, organs and immigration is withheld.", covers: ["LER-03"],
        view: #"{"org.iso.18013.5.1.aamva": {"CDL_indicator": 1}}"#,
        withheld: """
          protected-attribute /org.iso.18013.5.1.aamva/race_ethnicity
          protected-attribute /org.iso.18013.5.1.aamva/veteran
          protected-attribute /org.iso.18013.5.1.aamva/organ_donor
          protected-attribute /org.iso.18013.5.1.aamva/DHS_temporary_lawful_status
          proxy /org.iso.18013.5.1.aamva/resident_county
          """
      ) {
        $0.record = #"""
          {"org.iso.18013.5.1.aamva": {"race_ethnicity": "W", "veteran": 1, "organ_donor": 1,
            "DHS_temporary_lawful_status": 1, "resident_county": "041", "CDL_indicator": 1}}
          """#
      },
      licence.showing(
        "list-of-elements", "Elements whose names are values are withheld, since no path tells them apart.",
        covers: ["LER-01", "LER-02"], view: "{}",
        withheld: """
          unclassified /nameSpaces/org.iso.18013.5.1/0/elementIdentifier
          direct-identifier /nameSpaces/org.iso.18013.5.1/0/elementValue
          """
      ) {
        $0.record =
          #"{"nameSpaces": {"org.iso.18013.5.1": [{"elementIdentifier": "family_name", "elementValue": "Falk"}]}}"#
      })
  }
}

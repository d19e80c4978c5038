/// The standard claims of OpenID Connect Core 1.0 §5.1, and those of Identity Assurance for eKYC.

extension Vocabulary {
  static let openIDConnect = Vocabulary(
    name: "OpenID Connect",
    roots: ["", "credentialSubject", "verified_claims/claims"],
    table: """
      linkage             sub                                     stays the same at every employer
      direct-identifier   {name,given_name,family_name,middle_name,nickname,preferred_username}   the person's name
      direct-identifier   {profile,website,email,phone_number,msisdn}   reaches the person, or a page about the person
      binary              picture                                 a photograph
      direct-identifier   address                                 where the person lives
      direct-identifier   address/{formatted,street_address,house_number}   where the person lives
      proxy               address/{locality,region,postal_code,country,country_code}   a place tells origin and income
      protected-attribute {gender,birthdate,place_of_birth,nationalities}   sex, age, national origin
      proxy               {zoneinfo,locale}                       place and language
      linkage             updated_at                              no other account has the same second
      job-related         {email_verified,phone_number_verified}  says that the issuer checked it, and not what it is
      direct-identifier   {birth_family_name,birth_given_name,birth_middle_name,also_known_as}   a former name
      protected-attribute {salutation,title}                      tells sex, rank or religion
      linkage             verified_claims/verification            the documents that proved who it is
      """)
}

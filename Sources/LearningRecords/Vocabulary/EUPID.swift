/// The person identification data of the European digital identity wallet, in both its spellings. ARF, PID rulebook.

extension Vocabulary {
  /// Issuer, country and type of a PID cannot be hidden: ask for one only after the blind rounds.
  static let euPID = Vocabulary(
    name: "EU PID",
    roots: ["", "credentialSubject", "eu.europa.ec.eudi.pid.1", "nameSpaces/eu.europa.ec.eudi.pid.1"],
    table: """
      direct-identifier   {family_name,given_name}                   the person's name
      direct-identifier   {birth_family_name,birth_given_name,family_name_birth,given_name_birth}   a former name
      direct-identifier   {email,email_address,phone_number,mobile_phone_number}   reaches the person
      direct-identifier   {personal_administrative_number,document_number}         a number of the person
      protected-attribute {birthdate,birth_date,birth_place,age_in_years,age_birth_year}   age
      protected-attribute {age_equal_or_over,age_over_12,age_over_14,age_over_16,age_over_18}   age
      protected-attribute {age_over_21,age_over_60,age_over_62,age_over_65,age_over_68}   age
      protected-attribute {place_of_birth,nationalities,nationality}  national origin
      protected-attribute sex                                         sex
      binary              {picture,portrait}                          a photograph
      direct-identifier   address                                     where the person lives
      direct-identifier   {resident_address,resident_street,resident_house_number}   where the person lives
      proxy               {resident_city,resident_state,resident_postal_code,resident_country}   a place tells origin
      proxy               {date_of_issuance,date_of_expiry,issuance_date,expiry_date}   close to birthdays and arrival
      proxy               {issuing_country,issuing_authority,issuing_jurisdiction}       national origin
      linkage             {trust_anchor,location_status,attestation_legal_category}      belongs to one wallet
      """)
}

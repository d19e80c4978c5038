/// Mobile driving licences: ISO/IEC 18013-5 §7.2, and the elements that AAMVA adds.

extension Vocabulary {
  /// The elements stand flat, under their namespace, or as a list of named elements. In a list the name of an element
  /// is a value, so that only what is below it can be told apart.
  static let mobileDrivingLicence = Vocabulary(
    name: "Mobile driving licence",
    roots: [
      "", "credentialSubject", "credentialSubject/driversLicense", "org.iso.18013.5.1", "org.iso.18013.5.1.aamva",
      "nameSpaces/org.iso.18013.5.1", "nameSpaces/org.iso.18013.5.1.aamva",
      "namespaces/org.iso.18013.5.1", "namespaces/org.iso.18013.5.1.aamva",
    ],
    table: """
      # The person.
      direct-identifier   {family_name,given_name,document_number,administrative_number}   names and numbers
      direct-identifier   {family_name_national_character,given_name_national_character}   the person's name
      direct-identifier   {aka_family_name,aka_given_name,aka_family_name.v2,aka_given_name.v2,aka_suffix}   other names
      direct-identifier   {name_suffix,family_name_truncation,given_name_truncation}       part of a name
      direct-identifier   {audit_information,resident_address}       where the person lives
      binary              {portrait,signature_usual_mark,biometric_template_face}          pixels and measures
      binary              {biometric_template_finger,biometric_template_signature_sign}    pixels and measures
      proxy               portrait_capture_date                      close to age
      protected-attribute {birth_date,age_in_years,age_birth_year,age_over_18,age_over_21,age_over_25}   age
      protected-attribute {age_over_13,age_over_15,age_over_16,age_over_60,age_over_62,age_over_65}      age
      protected-attribute {birth_place,nationality,race_ethnicity}   national origin and race
      protected-attribute {sex,height,weight,weight_range,eye_colour,hair_colour}          looks
      protected-attribute {veteran,organ_donor}                      veteran status, belief and health
      protected-attribute {DHS_compliance,DHS_compliance_text,DHS_temporary_lawful_status,EDL_credential}   immigration
      proxy               {resident_city,resident_county,resident_state,resident_postal_code,resident_country}   a place
      proxy               {issuing_country,issuing_authority,issuing_jurisdiction,un_distinguishing_sign}   a place
      proxy               {issue_date,expiry_date,hazmat_endorsement_expiration_date}      close to birthdays

      # What the person may drive.
      job-related         ../vehicle_category_code                   what the person may drive
      protected-attribute ../driving_privileges/codes                glasses, hearing aids, adapted cars: health
      proxy               ../driving_privileges/{issue_date,expiry_date}   close to birthdays
      job-related         ../domestic_vehicle_class/{domestic_vehicle_class_code,domestic_vehicle_class_description}   \
      what the person may drive
      proxy               ../domestic_vehicle_class/{issue_date,expiry_date}   close to birthdays
      protected-attribute ../domestic_vehicle_restrictions           glasses, hearing aids, adapted cars: health
      job-related         ../domestic_vehicle_endorsements/domestic_vehicle_endorsement_code          what it allows
      job-related         ../domestic_vehicle_endorsements/domestic_vehicle_endorsement_description   what it allows
      job-related         CDL_indicator                              a commercial licence

      # Elements in a list.
      direct-identifier   ../{elementValue,element_value}            an element whose name is not in the path
      linkage             ../{random,digestID,digestId}              no other element has the same
      """)
}

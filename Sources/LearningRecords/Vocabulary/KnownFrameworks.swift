/// Addresses in public lists of skills, occupations and levels, which say nothing about who learned where.

/// An address of the Credential Engine registry is a bare number on the page, but whoever looks it up finds who stands
/// behind it; the vocabularies therefore keep it for skills, and not for what a school awards. Left out, although public:
/// the CASE Network, OpenSALT and the Achievement Standards Network (a state's or a district's own standards),
/// credentialfinder.org (titles stand in its addresses), skill libraries that a university runs, national registers of
/// qualifications, and the EU's lists of countries, languages and sexes. A posting that names an address has it shown.
enum KnownFrameworks {
  /// Whether an `http` or `https` address is in one of the lists.
  static func contains(_ address: String) -> Bool { code(in: address) != nil }

  /// What follows the list's own address: the only part that somebody could have put a name in.
  static func code(in address: String) -> String? {
    guard let rest = ["https://", "http://"].compactMap({ address.dropping(prefix: $0) }).first,
      let slash = rest.firstIndex(of: "/")
    else { return nil }
    let place = rest[..<slash].lowercased() + rest[slash...]
    let codes = lists.compactMap { place.dropping(prefix: $0) }
    return codes.first { !$0.isEmpty && $0.utf8.count <= 100 && $0.utf8.allSatisfy(isOfCode) }.map(String.init)
  }

  /// Codes have letters, digits and few other signs. A query could say anything: only a list that ends in `?` has one.
  private static func isOfCode(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"): true
    case UInt8(ascii: "&"), UInt8(ascii: "="): true
    default: false
    }
  }

  /// Host and the beginning of the path.
  private static let lists = [
    // European skills, occupations, levels, fields, and how something was learned.
    "data.europa.eu/esco/", "ec.europa.eu/esco/", "esco.ec.europa.eu/",
    "data.europa.eu/snb/eqf/", "data.europa.eu/snb/isced-f/", "data.europa.eu/snb/dcf/",
    "data.europa.eu/snb/education-credit/", "data.europa.eu/snb/learning-setting/",
    "data.europa.eu/snb/learning-assessment/", "data.europa.eu/snb/learning-activity/",
    "data.europa.eu/snb/learning-opportunity/", "data.europa.eu/snb/learning-schedule/",
    "data.europa.eu/snb/skill-reuse-level/", "data.europa.eu/snb/skill-type/", "data.europa.eu/snb/qualification-type/",
    // ISCED and ISCO.
    "uis.unesco.org/", "www.ilo.org/public/english/bureau/stat/isco/", "isco.ilo.org/",
    // United States: O*NET, SOC, NAICS, CIP, the NICE framework.
    "www.onetonline.org/", "onetonline.org/", "www.onetcenter.org/", "services.onetcenter.org/",
    "www.mynextmove.org/profile/", "www.bls.gov/soc/", "www.bls.gov/ooh/", "www.census.gov/naics/",
    "nces.ed.gov/ipeds/cipcode/", "nces.ed.gov/ipeds/cipcode/cipdetail.aspx?", "niccs.cisa.gov/",
    "www.nist.gov/itl/applied-cybersecurity/nice/",
    // Open skills.
    "skills.emsidata.com/skills/", "lightcast.io/open-skills/skills/", "skills.lightcast.io/skills/",
    "rsd.openskillsnetwork.org/", "sfia-online.org/", "www.sfia-online.org/",
    // Skills and credentials by number.
    "credentialengineregistry.org/resources/ce-",
    // Vocabularies of kinds rather than things.
    "purl.org/ctdl/terms/", "purl.org/ctdlasn/terms/", "credreg.net/ctdl/", "credreg.net/ctdlasn/",
    "purl.imsglobal.org/spec/", "purl.1edtech.org/spec/", "www.w3.org/ns/",
  ]
}

extension StringProtocol {
  /// What follows `prefix`; nil if it does not begin so.
  fileprivate func dropping(prefix: String) -> SubSequence? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}

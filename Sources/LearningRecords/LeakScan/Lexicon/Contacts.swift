/// Words around contact data. Addresses, numbers and links are read by ContactReader.

extension LexiconTable {
  static let contacts = LexiconTable(
    .contact,
    """
    street: street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl way terrace square
    street: highway hwy
    street: parkway pkwy crescent close alley mews circle cir trail grove gardens quay
    <1-99999> n|s|e|w|north|south|east|west? <capital> <capital>? <street>
    !<1-99999> <capital> <street> <name>, !<1-99999> way, !<1-99999> <common> way
    po|p box|o box? <1-99999>, p o box <1-99999>, Postfach <1-99999>, BP <1-99999>, apartado <1-99999>
    <street> suite <1-9999>
    apt|apartment <1-9999>, unit <1-9999> <capital> <street>
    <1-9999> bis? rue|avenue|boulevard|chemin|quai|impasse|allée|cours|place de|du|des|la? <capital>
    <1-9999> rue|avenue|boulevard|chemin|quai|impasse|allée <capital>
    rue|avenue|boulevard|chemin de|du|des|la|l? <capital> <1-9999>
    calle|avenida|plaza|paseo|carrera|avda|via|viale|piazza|corso|rua|travessa <capital> <capital>? <1-9999>
    calle|avenida|plaza|paseo|via|viale|piazza|corso|rua de|del|della|dei|da|do la? <capital> <1-9999>
    at ~ dot com|org|net|edu|example|io|de|uk|fr|info|ca|eu, my e? mail|email is, my phone|number is, my handle is
    dm me, whatsapp me, call me at|on, text me at|on, email me at, reach me at, find me on|at, contact me at|on|via
    top-level-domain: com org net edu gov mil int info biz io dev app me tv ai co name pro xyz online site tech blog
    top-level-domain: example uk de fr es nl pt ca eu ch at be ie pl se au jp cn ru br mx it us in id page link cloud
    provider: gmail googlemail yahoo hotmail outlook live msn icloud aol gmx web proton protonmail mail mailbox
    provider: email post
    provider: github gitlab bitbucket linkedin facebook instagram twitter x youtube tiktok medium orcid credly badgr
    provider: google microsoft apple w3 w3id imsglobal purl schema 1edtech learncard example localhost credentials
    provider: badge badges credential did network profile profiles users user people students student test www api cdn
    provider: asp socket draw monday booking amazon salesforce node vue credentialengine credreg onetonline
    phone-cue: call phone tel telephone mobile cell fax mobil telefon handy téléphone teléfono móvil telefono
    phone-cue: cellulare
    phone-cue: telefoon telefone celular line hotline whatsapp sms ring dial text extension ext portable
    social-site: skype telegram whatsapp instagram twitter facebook linkedin tiktok discord snapchat youtube github
    social-site: gitlab
    social-site: mastodon bluesky threads pinterest reddit twitch medium insta
    annotation: override autowired component media import property state test service controller entity bean
    annotation: deprecated
    annotation: inject param return returns throws objc escaping main mainactor published binding environment
    annotation: observable
    annotation: font keyframes supports charset apply include mixin extend use layer container before after given
    annotation: when then
    annotation: available inlinable discardableresult testable exported requestmapping getmapping postmapping data
    annotation: getter
    annotation: setter types angular babel vue react nestjs reduxjs tailwind home all everyone here channel
    """)
}

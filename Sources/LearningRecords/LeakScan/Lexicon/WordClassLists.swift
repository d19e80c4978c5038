/// Degrees, jobs, particles of names and well-known acronyms.

extension LexiconTable {
  static let wordClasses = LexiconTable(
    nil,
    """
    degree: ba bs bsc ma ms msc mba phd edd jd md do dds rn bsn msn lpn cna aa aas as ged hse bed med beng meng llb
    degree: llm mphil
    degree: ssc hsc gcse btec hnd hnc bfa mfa bba mpa mph dnp pharmd dvm abitur matura baccalauréat licence bts dut
    degree: cap
    degree: q1 q2 q3 q4 ss ws sose wise since from until till to in by ca vs fy ay cum class
    job: engineer engineers manager managers developer developers analyst analysts consultant director architect
    job: designer
    job: administrator accountant associate technician programmer scientist specialist officer executive lead editor
    job: buyer
    job: software web data systems system product project program business sales marketing network security account
    job: accounting
    job: mechanical electrical civil quality research financial hr human operations account front back full web java
    job: python
    job: ux ui qa devops cloud it support customer high school level staff partner vice president secretary nurse
    job: buyer
    job: planner recruiter coordinator supervisor counsel producer writer copywriter teacher tester trader underwriter
    connector: van von der den de del della di da dos das do la le los las el al bin ibn ben ter ten te zu zum zur
    connector: af av
    connector: und y e i san st saint mac mc ap ab abu umm bint op tot dello degli du des d l o ní ó mag
    deed: finished completed designed wrote built led created developed presented managed taught earned attended
    deed: worked
    deed: helped planned organised organized coordinated demonstrated showed achieved passed learned took gave made
    deed: has
    deed: was is had did joined supported delivered prepared submitted coded programmed analysed analyzed implemented
    deed: installed repaired welded trained coached mentored wired measured audited tested drew ran won leads writes
    deed: works
    acronym: aws gcp sql css html xml api cpr sap erp crm cad cam cnc plc osha iso iec ansi ieee rfc http https tcp
    acronym: ip dns
    acronym: vpn lan wan cpu gpu ram ssd usb gps gis bim hvac led lcd pcb rf ac dc kpi roi seo sem cms ide sdk jdk
    acronym: jvm npm git
    acronym: svn aes rsa ssl tls ssh ftp iot ai ml nlp ocr etl bi oop tdd bdd mvc pmp pmi itil cobit cissp ccna ccnp
    acronym: mcse rhce
    acronym: ekg ecg emt icu er hiv dna rna pcr mri ct abc act sat gre gmat lsat mcat ielts toefl cefr gpa stem
    acronym: steam ap ib
    acronym: cte hr it pr qa qc ux ui ehs hse haccp gmp gdp gdpr hipaa ferpa sox gaap ifrs vat cfa cpa cma aba acs
    acronym: ada ama apa
    acronym: asce asme astm awwa nasa nist epa fda cdc nih usda ups dhl sas spss stata vba php jsp asp ios ipa msc
    acronym: csm cspo
    acronym: pos atm pdf csv url uri jwt vcs cdn cli gui ram rom bios raid san nas ups pid scada hmi mes dcs sis smt
    acronym: eda fem
    acronym: bls cls als cna lpn rn pta ota emr ehr pacs his lis ris icd cpt hl7 msds sds ppe loto rca fmea spc doe
    acronym: dfm gdt
    acronym: nmr hplc gcms lcms sem tem xrd elisa fpga asic mosfet igbt opc mqtt tig mig smaw gmaw gtaw fcaw ndt eqf
    acronym: nqf ects isced esco onet soc naics cip clr vc did ot ar vr xr pmo rpa scorm lms
    acronym: acid cap crud dry rest soap saml oidc solid yaml json css scss less sass wcag aria ada mvp okr raci
    acronym: swot pest smart
    """)
}

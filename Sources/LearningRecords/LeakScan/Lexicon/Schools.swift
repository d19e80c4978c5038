/// Named schools, their teams and their societies. A kind of school, without a name, is clean.

extension LexiconTable {
  static let schools = LexiconTable(
    .school,
    """
    institution: university universities college colleges school schools academy institute institutes polytechnic
    institution: seminary conservatory universität hochschule gymnasium realschule fachhochschule berufskolleg
    institution: université
    institution: lycée collège école institut universidad instituto escuela colegio università politecnico istituto
    institution: liceo
    institution: scuola universiteit hogeschool lyceum universidade faculdade escola technikum politechnika
    institution: uniwersytet
    institution: foundation association society council board agency company corp inc ltd llc gmbh co plc ag
    institution: corporation
    institution: group department ministry services service center centre bureau authority union federation trust
    institution: hospital
    greek: alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon
    greek: phi chi
    greek: psi omega
    <name> high|elementary|middle|primary|secondary|grammar|preparatory|prep|charter|day|boarding school
    <name> high|middle|elementary <greek>, <name> <capital> high|elementary|middle|primary|secondary|grammar school
    <name> senior|junior high, <name> senior|junior high school, <name> Comprehensive|Secondary|Sixth|Lycée
    <name> university|college|academy|institute|polytechnic|conservatory|seminary|Uni
    <name> community|technical|state|city|junior|business|law|medical|womens|mens|vocational college|university|institute|school
    <name> <capital> university|college|academy|institute|polytechnic
    <name> <capital> <capital> university|college|institute
    <name> school of business|law|medicine|management|engineering|design|art|music|nursing|public|social|dental
    <name> College of <capital>, University|College|Academy|Institute of <name>, University|College of <word-place>
    University of the <name>, University of New|North|South
    University of California|Southern|Northern|Western|Eastern|Central <name>?, University College <name>
    College of <name>
    Institute of Technology <name>, <name> Institute of Technology, School of <name>, State University, State College
    St|Saint <name> school|college|university|academy|high, St|Saint <name> <institution>, Our Lady of <name>
    <name> A M, Texas A M, Texas Tech, Virginia Tech, Georgia Tech, Penn State, Ohio State, Michigan State
    Florida State
    Arizona State, Iowa State, Kansas State, NC State, Boise State, Oregon State, Ball State, Kent State, Wright State
    Technische Universität|Hochschule <name>?
    Universität|Hochschule|Fachhochschule|Gesamtschule|Realschule|Uni|TU|FH|HTL <name>
    Universität zu|der <name>, Ludwig Maximilians, Humboldt Universität, Freie Universität, Goethe Universität
    ETH Zürich, EPFL
    <name> Gymnasium|Realschule|Gesamtschule|Berufskolleg|Hochschule|Universität|Schule, Gymnasium <name>
    Berufskolleg <name>
    Université|Lycée|Collège|École|Ecole|Institut|IUT de? la? <name>, Lycée <capital>
    Université|Lycée|Ecole|École des? <name>, Sorbonne
    École Polytechnique|Normale|Centrale, Polytechnique Montréal, Sciences Po, HEC Paris|Montréal, Université Paris
    grande école
    Universidad|Instituto|Colegio|Escuela de? la? <name>
    Universidad Autónoma|Nacional|Complutense|Politécnica|Católica|Carlos
    UNAM, Tecnológico de Monterrey, Tec de Monterrey, Universidad del? Valle?, Colegio San|Santa
    Università|Politecnico|Liceo|Istituto|Scuola degli? Studi? di? <name>, Politecnico di|del <capital>, Bocconi
    La Sapienza, Luiss
    Universiteit|Hogeschool|Lyceum|TU van? <name>, Universidade|Faculdade|Escola|Colégio de? da? do? <name>, USP
    Unicamp, PUC Rio
    Harvard, Yale, Princeton, Stanford, Columbia University, Cornell, Brown University, Dartmouth, UPenn, Caltech
    =MIT, Duke University
    Purdue, Rutgers, Vanderbilt, Georgetown, Notre Dame, Northwestern University, Emory, Tulane, Baylor, Clemson
    Auburn, Villanova
    Berkeley, UC Berkeley|Davis|Irvine|Merced|Riverside, UCLA, UCSD, UCSB, USC, NYU, CUNY, SUNY, UMass, UConn, UNC
    UVA, LSU, UNLV
    Swarthmore, Amherst, Bryn Mawr, Wellesley, Vassar, Barnard, Mount Holyoke, Smith College, Radcliffe, Oberlin
    Middlebury, Bowdoin
    Howard University|Bison, Spelman, Morehouse, Hampton University, Tuskegee, Grambling, Xavier University, Fisk
    Bethune Cookman
    Florida A M, Prairie View, Morgan State, Jackson State, Alabama State, Tougaloo, HBCU, HBCUs, Gallaudet
    Tribal College
    BYU, Brigham Young, Liberty University, Oral Roberts, Wheaton College, Yeshiva, Juilliard, Berklee, RISD
    Parsons School
    Oxford, Oxbridge, Cambridge University|college|graduate, Eton, Harrow School, Imperial College, UCL, LSE
    Kings College
    St Andrews, Durham University, Russell Group, Ivy League, Big Ten, Trinity College, Waterloo University, McGill
    IIT, IIM, BITS Pilani
    Tsinghua, Peking University, Waseda, Keio, KAIST, INSEAD, Wharton, Sloan School, Kellogg School, Haas School
    Booth School
    Buckeyes, Longhorns, Wolverines, Crimson Tide, Tar Heels, Fighting Irish, Hoosiers, Badgers, Gators, Seminoles
    Sooners, Aggies
    Boilermakers, Jayhawks, Huskers, Cornhuskers, Razorbacks, Volunteers football, Hokies, Hawkeyes, Nittany Lions
    Spartans, Trojans
    Wildcats, Bulldogs, Bruins, Huskies, Blue Devils, Demon Deacons, Mountaineers football|band, Golden Gophers
    Terrapins, Cavaliers
    Cougars football, Bearcats, Roadrunners, Lumberjacks football
    <greek> <greek>, Phi Beta Kappa, Golden Key society, Mortar Board, National Honor Society, Skull and Bones
    Greek life, homecoming
    !alpha beta pruning|testing|search|release, !delta sigma modulation|modulator|adc|converter|converters
    !sigma delta
    !alpha|beta|gamma <greek> radiation|rays|decay|particles|blocker|blockers, !phi coefficient, !alpha and beta
    !alpha beta
    !pi <greek> bond, !mu <greek>, !eta <greek> squared, !delta gamma hedging|neutral, !chi square
    !Harvard referencing|style|architecture|system|citation, !MIT license|licence|licensed|App|Scratch
    !Princeton WordNet|wordnet
    !Stanford CoreNLP|NLP|parser|Binet|dogs, !Oxford comma|style|shoes|nanopore
    !Cambridge English|Assessment|structural
    !Berkeley DB|sockets|socket|BSD|SoftWare|packet, !Cornell notes|method, !Purdue model|OWL, !Wharton jelly
    !Columbia blue
    !Bulldog|Bulldogs clamp|clip, !Spartans coating, !Wildcats drilling, !Cougars DB, !Huskies sled, !Gators clamp
    !College algebra|level|readiness|credit|prep|writing|board, !College of Nursing badge, !Electoral College
    !<capital> State Board|Department|Police|Parks|Legislature|Certification|Law|Transcript|Course|Council
    !state university system requirement, !Royal College of, !American College of, !Notre Dame cathedral, !IIT test
    !USC title|section|code, !UNC path|paths|thread|threads, !Eton fives, !ecole de conduite, !Sloan digital
    <name> Prep|High|Academy|Tech|Middle|Elementary|Primary|Secondary|Grammar|Seminary|Hall|Poly
    <name> <capital> High|Prep|Academy|Primary
    <name> school of <capital>, <name> Normal University, <name> Dental|Medical|Law|Business|Divinity School
    <name> Women s? college
    valedictorian, salutatorian, prom king|queen, school newspaper <name>, class president, house captain <name>
    head boy|girl, prefect at
    RWTH, KIT Karlsruhe, TUM, LMU, FAU, HTW, HAW, DHBW, BHT, HWR
    TU Berlin|Dresden|Wien|Graz|Delft|Dortmund|München, FH|TH|HS|PH <name>
    Lycée|Collège technique|professionnel|polyvalent|général de? <capital>, BTS au lycée, IUT <capital>, ENSA
    ENSAM, INSA, CentraleSupélec
    Polytechnique, Sciences Po, Dauphine, HEC, ESSEC, ESCP, EDHEC, EM Lyon, Arts et Métiers <capital>, ESAD
    École <capital>, Académie <name>
    IES <capital>, CEIP <capital>, Instituto Politécnico, Tecnológico de, Universidad de <capital>, U de <capital>
    UBA, UNED, ESADE, IESE
    ITIS <capital>, ITC <capital>, IIS <capital>, Liceo <capital>, SDA Bocconi, La Sapienza, Alma Mater Studiorum
    Normale di Pisa
    ROC <capital>, MBO <capital>, HBO <capital>, VU Amsterdam, UvA, TU Eindhoven, KU Leuven, UGent, ULB, UCLouvain
    ETEC, FATEC, SENAI <capital>
    alma mater, legacy student, varsity, intramural <name>, dorm, dormitory, residence hall, fraternity house
    sorority house, pledge class
    Greek council, Panhellenic, Interfraternity, Sigma Chi, Alpha Phi, Chi Omega, Beta Theta, Kappa Sigma, Pi Kappa
    Delta Tau, Theta Chi
    Oxford|Cambridge graduate|student|alum|alumni|alumna|degree|college|Union|Blue|tutor|University|scholar
    !varsity math, !Tech High <common>, !HEC RAS, !TUM theme, !dorm mattress, !HTW heat, !KIT lens
    """)
}

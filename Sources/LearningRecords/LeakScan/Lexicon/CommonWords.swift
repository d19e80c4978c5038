/// Words that anybody uses. One of these alone is no trace of a name that happens to be spelled like it.

extension LexiconTable {
  static let commonWords = LexiconTable(
    nil,
    """
    common: a about above across act action active activity activities add address adult adults advance advanced
    common: after again against age agent agree aid aim air all allow alone along already also always am among
    common: amount an analysis and animal annual another answer any anyone apart app appear apple application
    common: applied apply approach appropriate april are area around arrive art arts as ask asset assist assistant
    common: associate at attention audience august authority author available average avoid award awarded awards
    common: away back background bad badge badges balance ball band bank bar base based basic basics basis be bear
    common: beat beauty became because become bed been before begin beginner behavior behaviour behind being believe
    common: bell below benefit best better between beyond big bill bird bit black blind block blood blue board boat
    common: body bond book books born both bottom box boy brain branch brand break bridge brief bright bring broad
    common: brown budget build building built business busy but buy by call called calls came camp campaign can
    common: candidate capital captain car card cards care career careful carry case cases cash cast catch category
    common: cause cell center central centre century certain certificate certificates certification certified chain
    common: chair challenge champion chance change channel chapter character charge charity charm chart check
    common: chemical chief child children choice choose church circle city civil claim class classes classic
    common: classroom clean clear client clients climate close club coach coast code cold collect collection college
    common: color colour come comes comfort command comment commerce commercial commission commit committee common
    common: communicate communication communications community companies company compare complete completed
    common: completes completing completion complex component computer concept concern condition conditions conduct
    common: conference confirm connect connection consider consistent construct construction consult contact contain
    common: content context contract control conversation cook cooking cool copy core corner corporate correct cost
    common: council count country county course courses court cover craft create created creation creative
    common: credential credentials credit crew critical cross crown culture current customer customers cut cycle
    common: daily dance dark data date dawn day days dead deal dean dear decide decision deep default define degree
    common: deliver demand demonstrate demonstrated demonstrates department depth describe design designed detail
    common: determine develop developed developer development device diploma direct director discover discuss
    common: display distance distinction district diverse do doctor document documents does doing domain done door
    common: double down draft draw drawing dream drive driver drop dry due during duty each early earn earned earner
    common: earners earth ease east easy economic edge education effect effective effort eight either electric
    common: element elementary eleven else email emergency employ employee employees employer employment empty end
    common: energy engage engine engineer engineering enough enter enterprise environment equal equipment error
    common: essential essentials establish estimate evaluate evaluation even event ever every evidence exam
    common: examination example examples excel excellence except exchange execute exercise expect experience expert
    common: expertise explain explore express external extra eye face facilitate facility fact factor factory fail
    common: fair faith fall false family far farm fast father feature federal feedback feel feet field fifth fight
    common: figure file fill final finance financial find fine finish fire firm first fish fit five fix flat floor
    common: flow fly focus folk follow following food foot for force foreign forest forge form formal forms fort
    common: forward found foundation foundations four fourth frame framework free french frequent fresh friend from
    common: front frost full fully function fund funds future gain game garden gas gate general generate gentle get
    common: gift girl give given glass global go goal goals god gold good got grace grade grades graduate graduated
    common: graduation grand grant graphic grass gray great green grey ground group groups grow growth guard guest
    common: guide guidelines guy had hair half hall hand handle hands hard harmony harvest has have head health
    common: healthy hear heart heat heavy help her here heritage hi high higher highly hill him his history hold
    common: holder home honest honor honors honour hope horse hospital host hot hotel hour hours house how human
    common: hundred hunt hunter idea ideal identify if image impact implement important improve in include included
    common: includes including income increase independent index indicate individual industrial industry influence
    common: inform information initial innovation innovative input inquiry inside inspect install institute
    common: institution instruction instructor insurance integrate intermediate internal international internet
    common: interview into introduce introduction invest involve is issue issued it item its ivy jack january job
    common: jobs join joint joy judge july june junior just justice keep key keys kind king kit know knowledge known
    common: lab label labs lady lake land lane language languages large last late later launch law lay lead leader
    common: leaders leadership leading lean learn learned learner learners learning least leave left legal less
    common: lesson let letter level levels license licence life lift light like lily limit limited line lines link
    common: list listen literacy little live living load local lock log logic london long look lord lose loss lot
    common: love low loyal machine made magic mail main maintain maintenance major make maker makes making male man
    common: manage management manager managers manual many map march mark marked market marketing marsh mason mass
    common: master masters match material materials matter matters max may mean means measure media medical medicine
    common: medium meet meeting member members memory men mental mentor mercy merit message metal method methods
    common: middle might mile miles mill mind minor minute miss missing mission mobile mode model modern modes
    common: module modules moment money month months moon more morning most mother motion motor mountain move
    common: movement much multi multiple museum music must my name names narrative narrow nation national native
    common: natural nature near need needs network networks never new news next nice night nine no noble none nor
    common: normal north northern not note notes nothing november now number numbers nurse object objective
    common: objectives observe obtain ocean of off offer office officer official often oil old olive on once one
    common: online only onto open operate operation operations operator opportunity option or oral orange order
    common: organisation organization organize original other our out outcome outcomes outdoor outside over own pace
    common: pack page paid paint pair panel paper parent park parker part participate participant partner parts
    common: party pass passed passing past path patience patient patients pay peace pearl people per perfect perform
    common: performance period person personal phase phone physical pick picture piece pierce pilot pink pitch place
    common: plain plan plane planet planning plant plants platform play player please plus point police policy
    common: polish pool poor pope population port portfolio position positive post potential potter power practical
    common: practice practices precious prepare present presentation press pretty prevent price pride priest primary
    common: prime prince principal principle principles print prior private prize problem problems procedure process
    common: processes produce product production profession professional proficiency proficient profile program
    common: programme programs progress project projects proof proper property protect proud prove provide provided
    common: provider public publish pull pure purpose push put quality quarter queen question quick quiet quote race
    common: rain raise ramp range rank rate rating raven raw ray reach read reader readiness reading ready real
    common: reason receive recent recipient recognize recommend record records recover red reduce reed reference
    common: reflect region regional register regular related release relevant remain remote remove report reports
    common: represent request require required requirements requires research resource resources respect respond
    common: response responsible rest result results return review reviews rice rich ride right ring rise river road
    common: robin rock role roles roman roof room root rope rose rough round route row royal ruby rule rules run
    common: rural sad safe safety sage sail sale sales salt same sample sand satisfactory save say scale scholar
    common: scholars scholarship school schools science sciences scope score scores screen script sea search season
    common: seat second secondary section sector security see select self sell send senior sense sequence series
    common: serve service services session set seven several shall shape share sharp she shell shield shift ship
    common: shop short should show showed shown shows side sign silver similar simple since sing single site sites
    common: situation six size skill skills sky sleep slow small smart smith smooth snow so social society soft
    common: software soil solid solution solutions solve some son song soon sort sound source south southern space
    common: spanish speak speaker special specialist specific speech speed spend spirit sport sports spot spring
    common: square stable staff stage stand standard standards star start state stated statement states station
    common: statistics status stay steel step steps sterling still stock stone stop store storm story strategy
    common: stream street strength strong structure student students studies studio study style subject submit
    common: success successful successfully such suit suite summary summer sun supervise supervisor supply support
    common: supported sure surface survey sweet swift system systems table take taken takes talent talk target task
    common: tasks taught tax teach teacher teachers teaching team teams tech technical technician technique
    common: techniques technology tell ten term terms test tested tests text than that the their them then theory
    common: there these they thing think third this thorough those thousand three through throughout thus time times
    common: title to today together told tool tools top topic total touch toward tower town track trade tradition
    common: traffic train trained trainee trainer training transfer transport travel treat tree trial trip true
    common: trust truth try turn twelve twenty two type types under understand understanding union unique unit
    common: united units universal university until up update upon upper use used user users uses using valid valley
    common: value values variety various vehicle verify version very victory video view village violet virtual
    common: virtue vision visit visual voice volume volunteer wade walk walker wall want ward warm warren was wash
    common: waste watch water wave way ways we weak wealth wear weather web website week weeks weight welcome welder
    common: welding well were west western what wheel when where whether which while white who whole why wide wild
    common: will willing win wind window winter wise wish with within without wolf woman women wonder wood woods
    common: word words work worked worker workers working works workshop world worth would write writer writing
    common: written wrong yard year years yes yet york you young your youth zone
    """)
}

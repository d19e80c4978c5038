/// Branches, ranks and service.

extension LexiconTable {
  static let military = LexiconTable(
    .military,
    """
    army, armies, navy, Air Force, airforce, Marines, Marine Corps, USMC, coast guard, National Guard, Air National
    Space Force
    Army Reserve|Reserves, Navy Reserve, USN, USAF, USCG, USMA, special forces, navy SEAL|SEALs, Green Berets
    Airborne Division
    Royal Navy|Marines|Air Force|Engineers|Signals|Logistic, RAF base|station|officer|pilot|avionics|technician|regiment|squadron|apprentice|cadet|reserve, in|with|the RAF, British Army, Territorial Army, Army Cadet
    Sea Cadet, sea cadets
    veteran, veterans, ex military, ex army, military, ex serviceman, servicemember, service member, servicewoman
    serviceman
    armed forces, active duty, reservist, reserves unit, in the reserves, army|navy|military reserve, national service
    ROTC, JROTC, NJROTC, cadet corps, military cadet, air cadet, midshipman, West Point, Annapolis, Sandhurst
    boot camp navy|army
    sergeant, sergeants, staff sergeant, corporal, lance corporal, lieutenant, lieutenants, colonel, brigadier
    commodore
    rear admiral, admiral, petty officer, chief petty, warrant officer, commissioned officer, noncommissioned
    non commissioned
    second lieutenant, Major General, Lieutenant General, Brigadier General, General Staff
    Army|Navy|Marine|Air Force Major|Captain|officer
    private first class, PFC, Army private, private in the army, seaman recruit|apprentice, airman, airman first
    midshipmen, gunner
    gunnery, infantry, infantryman, cavalry regiment|scout, artillery, platoon, platoons, battalion, brigade combat
    regiment
    regimental, squadron, battalions, paratrooper, sniper
    combat medic|veteran|veterans|tour|zone|engineer|engineers|arms|action
    combat deployment|deployments|experience|mission|missions|infantryman|support|lifesaver|boots|training|operations
    combatant
    tour|tours of duty, deployed overseas|to|in Iraq|Afghanistan|Kuwait|Bosnia|Kosovo|Syria|Korea|Vietnam
    deployment to Iraq|Afghanistan
    Operation Enduring|Iraqi|Desert|Inherent|Freedom, Desert Storm, Gulf War, Vietnam War|era, Iraq War, Afghan War
    Korean War
    honorably|honourably discharged, honorable|honourable|dishonorable discharge, DD 214, DD214, GI Bill, Post 9|11 GI
    VA benefits|hospital|disability|rating|loan, Purple Heart, Bronze Star, Silver Star, Medal of Honor
    campaign medal, service medal
    Army Commendation, Legion of Merit, American Legion, VFW, enlisted, enlistment, reenlisted
    drill sergeant|instructor
    military occupational, MOS 11B|25B|68W|92Y, security clearance from
    Fort Bragg|Hood|Benning|Campbell|Carson|Lewis|Drum|Sill
    Camp Pendleton|Lejeune, Naval Station|Base|Academy|Aviator|officer|Reserve|Academy, Air Base, Joint Base
    ordnance specialist|officer
    aviation ordnance, boatswain, boatswains, quartermaster corps, corpsman, hospital corpsman
    war veteran|zone|hero, warfighter
    Bundeswehr, Wehrdienst, Wehrpflicht, Zivildienst, Grundwehrdienst, Soldat, Soldatin, Zeitsoldat, Zeitsoldatin
    Feldwebel
    Unteroffizier, Offizier, Offizierin, Oberleutnant, Leutnant, Hauptmann der, Oberst, Gefreiter, Marineoffizier
    Heer, Luftwaffe
    Reservist, Panzergrenadier, Fallschirmjäger, Präsenzdienst, Bundesheer
    service militaire|national, armée, armée de, marine nationale, sergent, caporal, lieutenant, gendarmerie
    légion étrangère
    soldat, adjudant, sous officier, militaire, anciens? combattant|combattants, réserviste
    servicio militar, ejército, fuerza aérea, fuerzas armadas, sargento, cabo primero, teniente, coronel, militar
    soldado, marina de guerra
    servizio militare, esercito, aeronautica militare, marina militare, sergente, carabinieri, militare, alpini
    soldato
    militaire dienst, dienstplicht, landmacht, luchtmacht, Koninklijke Marine, defensie, korporaal, sergeant, soldaat
    serviço militar, exército, força aérea, marinha do brasil, sargento, soldado, forças armadas
    soldier, soldiers, troops, warship, submarine service, submariner, aircraft carrier, barracks
    basic training army|navy
    !Swiss Army knife, !army knife|surplus|worm|worms|ants|ant, !Salvation Army, !navy blue|bean|beans
    !military time|grade|specification
    !military specifications|standard|standards|history course, !sergeant at arms, !corporal punishment, !armies of
    !army of <common>
    !artillery of, !battalion chief, !veteran teacher|developer|programmer|actor, !squadron leader badge
    !admiral butterfly, !militare matematica, !marines life, !regiment of
    Fort <name>, Fort Liberty|Moore|Knox|Campbell|Stewart|Riley|Bliss|Drum|Meade|Belvoir|Jackson|Eustis|Gordon
    Camp Humphreys|Victory|Leatherneck
    Mountain|Infantry|Airborne|Armored|Armoured|Cavalry|Marine Division, Airborne
    <1-999> Infantry|Airborne|Cavalry|Field|Marines, infantry division
    tank crew|crews|commander|platoon|driver|regiment, squad leader|leaders, fire team leader
    company|commanding|executive commander|officer of
    commanding officer, commander of|in the, rifle company|platoon|squad, rifleman, riflemen, machine gunner
    combat, conscript, conscripted
    conscription, draftee, mandatory service, civil service year instead, NCO, NCOIC, MOS, TRICARE, PCS move, AFB
    USS <name>, HMS <name>
    nuclear submarine, peacekeeping, peacekeeper, peacekeepers, KFOR, ISAF, NATO, UNIFIL, bomb disposal
    explosive ordnance, EOD, reconnaissance
    recon, marksman, marksmanship, demobilised, demobilized, decommissioned officer, commissioned as|in|into
    deployment as
    overseas deployment, warrior transition, wounded warrior, Gold Star family, Blue Star, Legionnaire
    Foreign Legion, mercenary
    military, militia, paramilitary, Israel Defense, IDF, Mossad, National Defence, Canadian Forces|Armed
    RCMP cadet, ANZAC, Gurkha, Gurkhas
    Territorial Defence, Aufklärer, Feldjäger, Oberfeldwebel, Hauptfeldwebel, Stabsunteroffizier, Obergefreiter
    Kaserne, Kompaniechef
    Auslandseinsatz, Kosovo Einsatz, KFOR Einsatz, Panzer, Panzerbataillon, Marine bei, Marineflieger, Rekrut
    Rekrutenschule, Militär
    Militärdienst, NVA, Sprengmittelbeseitigung, Truppenübungsplatz, Wehrübung, Freiwilliger Wehrdienst, Durchdiener
    régiment, bataillon, caserne, mobilisé, sapeur, parachutiste, infanterie, artilleur, état major, OPEX
    opération Barkhane|Sentinelle
    aspirant, brigadier chef, légionnaire, forces armées, pompier de Paris, batallón, regimiento, cuartel
    infantería, paracaidista, brigada
    Guardia Civil, mili, la mili, tropa, legionario, capitán de, caserma, battaglione, reggimento, bersagliere
    paracadutista, leva militare
    servizio di leva, missione ISAF, kazerne, bataljon, uitzending naar, mariniers, marinier, dienstplichtige
    quartel, batalhão, fuzileiro
    fuzileiros, marinha, reservista, tiro de guerra
    !combat <common>, !to combat, !combat sports|fraud|climate|corrosion|boots|bias|fatigue
    !nato phonetic alphabet?, !commander of badges
    !software|app|cloud|code|model|production|application|continuous deployments, !deployments of|to|using|with|on
    !kubernetes|docker|helm deployments, !military <unit>, !panzer glass, !Reconnaissance RQTH|de|du|des
    !recon data, !reconnaissance phase|passive|tools
    !commissioned as|into production|service, !salvation army, !marinha mercante, !nco program
    !brigada de emergencia|incendios
    """)
}

/// Branches, ranks and service.

extension LexiconTable {
  static let military = LexiconTable(
    .military,
    """
    army, armies, navy, Air Force, airforce, Marines, Marine Corps, USMC, coast guard, National Guard, Air National, Space Force
    Army Reserve|Reserves, Navy Reserve, USN, USAF, USCG, USMA, special forces, navy SEAL|SEALs, Green Berets, Airborne Division
    Royal Navy|Marines|Air Force|Engineers|Signals|Logistic, RAF, British Army, Territorial Army, Army Cadet, Sea Cadet, sea cadets
    veteran, veterans, ex military, ex army, military, ex serviceman, servicemember, service member, servicewoman, serviceman
    armed forces, active duty, reservist, reserves unit, in the reserves, army|navy|military reserve, national service
    ROTC, JROTC, NJROTC, cadet corps, military cadet, air cadet, midshipman, West Point, Annapolis, Sandhurst, boot camp navy|army
    sergeant, sergeants, staff sergeant, corporal, lance corporal, lieutenant, lieutenants, colonel, brigadier, commodore
    rear admiral, admiral, petty officer, chief petty, warrant officer, commissioned officer, noncommissioned, non commissioned
    second lieutenant, Major General, Lieutenant General, Brigadier General, General Staff, Army|Navy|Marine|Air Force Major|Captain|officer
    private first class, PFC, Army private, private in the army, seaman recruit|apprentice, airman, airman first, midshipmen, gunner
    gunnery, infantry, infantryman, cavalry regiment|scout, artillery, platoon, platoons, battalion, brigade combat, regiment
    regimental, squadron, battalions, paratrooper, sniper, combat medic|veteran|veterans|tour|zone|engineer|engineers|arms|action
    combat deployment|deployments|experience|mission|missions|infantryman|support|lifesaver|boots|training|operations, combatant
    tour|tours of duty, deployed overseas|to|in Iraq|Afghanistan|Kuwait|Bosnia|Kosovo|Syria|Korea|Vietnam, deployment to Iraq|Afghanistan
    Operation Enduring|Iraqi|Desert|Inherent|Freedom, Desert Storm, Gulf War, Vietnam War|era, Iraq War, Afghan War, Korean War
    honorably|honourably discharged, honorable|honourable|dishonorable discharge, DD 214, DD214, GI Bill, Post 9|11 GI
    VA benefits|hospital|disability|rating|loan, Purple Heart, Bronze Star, Silver Star, Medal of Honor, campaign medal, service medal
    Army Commendation, Legion of Merit, American Legion, VFW, enlisted, enlistment, reenlisted, drill sergeant|instructor
    military occupational, MOS 11B|25B|68W|92Y, security clearance from, Fort Bragg|Hood|Benning|Campbell|Carson|Lewis|Drum|Sill
    Camp Pendleton|Lejeune, Naval Station|Base|Academy|Aviator|officer|Reserve|Academy, Air Base, Joint Base, ordnance specialist|officer
    aviation ordnance, boatswain, boatswains, quartermaster corps, corpsman, hospital corpsman, war veteran|zone|hero, warfighter
    Bundeswehr, Wehrdienst, Wehrpflicht, Zivildienst, Grundwehrdienst, Soldat, Soldatin, Zeitsoldat, Zeitsoldatin, Feldwebel
    Unteroffizier, Offizier, Offizierin, Oberleutnant, Leutnant, Hauptmann der, Oberst, Gefreiter, Marineoffizier, Heer, Luftwaffe
    Reservist, Panzergrenadier, Fallschirmjäger, Präsenzdienst, Bundesheer
    service militaire|national, armée, armée de, marine nationale, sergent, caporal, lieutenant, gendarmerie, légion étrangère
    soldat, adjudant, sous officier, militaire, anciens? combattant|combattants, réserviste
    servicio militar, ejército, fuerza aérea, fuerzas armadas, sargento, cabo primero, teniente, coronel, militar, soldado, marina de guerra
    servizio militare, esercito, aeronautica militare, marina militare, sergente, carabinieri, militare, alpini, soldato
    militaire dienst, dienstplicht, landmacht, luchtmacht, Koninklijke Marine, defensie, korporaal, sergeant, soldaat
    serviço militar, exército, força aérea, marinha do brasil, sargento, soldado, forças armadas
    soldier, soldiers, troops, warship, submarine service, submariner, aircraft carrier, barracks, basic training army|navy
    !RAF <1-9999>, !Swiss Army knife, !army knife|surplus|worm|worms|ants|ant, !Salvation Army, !navy blue|bean|beans, !military time|grade|specification
    !military specifications|standard|standards|history course, !sergeant at arms, !corporal punishment, !armies of, !army of <common>
    !artillery of, !battalion chief, !veteran teacher|developer|programmer|actor, !squadron leader badge
    !admiral butterfly, !militare matematica, !marines life, !regiment of
    """)
}

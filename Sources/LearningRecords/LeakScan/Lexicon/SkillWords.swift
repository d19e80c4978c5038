/// Words of subjects, trades and tools: what records of learning are full of.

extension LexiconTable {
  static let skillWords = LexiconTable(
    nil,
    """
    common: accounting accountancy acoustics actuarial acute adaptive additive adhesive adjust administration
    common: administrative advertising aerial aerospace aesthetics agile agriculture agronomy aircraft airframe
    common: alarm algebra algorithm algorithms alignment alloy alternating aluminium aluminum ambulance analyst
    common: analytical analytics analyze anatomy anesthesia annealing ansible antenna apache apiary apparel
    common: apprentice aquaculture aquatic arc archaeology architect architecture archive arduino arithmetic
    common: armature asbestos asphalt assembly assess assessed assessment assessments assessor asphalt astronomy
    common: asynchronous audio audit auditing auditor automation automotive aviation azure backend backup bacteria
    common: baker bakery baking barber barista barrel batch battery bearing beekeeping belt bench beverage bias
    common: bicycle billing binary biochemistry biology biomedical blacksmith blockchain blueprint boiler bolt
    common: bookkeeping boolean boot botany bracket brake brass brazing bread brewing brick bricklaying broker brush
    common: butcher butler cabinet cabinetry cable cad calculus calibrate calibration camera canvas capstone carbon
    common: cardiac cardiology cargo carpenter carpentry carver casting catering ceramic ceramics chassis chef
    common: chemistry chisel choreography chrome circuit circuits civics clamp clay clerk clinical clinic cloud
    common: clutch cnc coating coding cognitive collision combustion commissioning compiler compliance composite
    common: compost compressor computing concrete conductor conflict connector conservation console consulting
    common: container controller conveyor cookery cooper coordinate coordination coordinator copper corrosion
    common: cosmetics cosmetology counsel counseling counselling coupling crane criminal criteria criterion critique
    common: crochet crop crystal cuisine culinary curriculum cutting cyber cybersecurity dashboard database
    common: databases debug debugging decimal decor decoder defense defence deliverable demolition dental dentistry
    common: deploy deployment deployments derivative dermatology design designer desktop diagnose diagnostic
    common: diagnostics diesel diet dietary digital diode discrete dispatch dispatcher dispensing disposal
    common: distributed docker documentary documentation dosage dough drafting drainage drama drawings dredging
    common: drill drilling drone dye dynamics earthwork ecology econometrics economics editing editor electrical
    common: electrician electricity electrode electronic electronics elixir embedded embroidery emission encoding
    common: encryption endocrinology engraving ensemble entrepreneurship entrepreneur enzymes epidemiology equation
    common: ergonomics erosion estate ethics ethical etiquette event excavation excavator express extrusion fabric
    common: fabrication facial fashion fatigue fermentation fertilizer fiber fibre fiction filing film filter
    common: filtration fisher fishing fitter fitting fixture flask flight flooring floral fluid fluids forensic
    common: forensics forestry forging forklift formwork forwarding foundry fowler fraction freight frontend fuel
    common: furnace furniture fuse galvanized gardener gardening gear genetics geography geology geometry geriatric
    common: git github glazing glaze goldsmith golang google governance grammar grammar graph graphics gravel
    common: grinder grinding grooming grounding gunner gynecology gymnastics hacking hairdressing hardware hardwood
    common: harness hazard hazardous hazards hematology herbal histology hoist horticulture hospitality hostname
    common: humanities hvac hydraulic hydraulics hydrology hygiene hypothesis illustration imaging immunology
    common: incident inclusion infection infrastructure injection inorganic inspection inspector insulation integral
    common: integration intelligence interface interior interpreter interpreting inventory investigation investment
    common: ironwork irrigation iteration java javascript jewelry joinery jointer joints jenkins journal journalism
    common: keyboard kernel kinesiology kinetics kitchen knitting kotlin kubernetes labor laboratory labour laminate
    common: landscape landscaping laser laundry lathe laundering leather lecture ledger legislation lens library
    common: lighting linear linguistics linux liquid literature lithography livestock logistics lubrication lumber
    common: machining machinery machinist macro mammography manufacturing marine maritime marble masonry massage
    common: math mathematical mathematics matlab matrix measurement measurements meat mechanic mechanical mechanics
    common: mechatronics mediation medication meditation mentoring merchandise merchandising metallurgy metalwork
    common: meteorology metrics metrology microbiology microscope microscopy microservices midwifery milling miner
    common: mineral mining mixing modeling modelling molding monitoring mortar motivation multimedia mural musical
    common: mycology narrative navigation negotiation neonatal networking neural neurology node nuclear numeracy
    common: numerical nursery nursing nutrition obstetrics occupational oncology ontology optical optics
    common: optimization oracle orchard orchestra organic orientation orthopedic oscilloscope outreach oxygen
    common: packaging packing painting palette pallet paralegal paramedic parasitology parsing pastry pathology
    common: patient patterns paving payroll pedagogy pediatric pediatrics perioperative pest pharmacology pharmacy
    common: philosophy phlebotomy photography physics physiology physiotherapy phlebotomist piano pipe pipefitting
    common: pipeline piping plaster plastering plastic plastics plating plumber plumbing pneumatic pneumatics
    common: podcast poetry poll pollination polymer polytechnic porter postgresql pottery poultry precision pressure
    common: preventive printing prism privacy probability probation procurement programmer programming promotion
    common: propeller prosthetics protocol protocols prototype prototyping psychiatric psychology pump pumps pump
    common: purchasing python quantitative quantum quarry query radiation radio radiography radiology rails railway
    common: randomized rebar receptionist reconciliation recruiting recruitment recycling refinery refrigeration
    common: regression regulation regulations rehabilitation reinforcement relational reliability rendering
    common: renewable repair repairs reporting reservoir resin respiratory restaurant restoration retail rhetoric
    common: rigger rigging rigging risk risks robot robotics roofing routing rubber rust sailing sampling sanitation
    common: satellite sauce sawmill scaffold scaffolding scheduling schematic scikit screening screenprinting
    common: scripting scrum sculpture seafood sealing sediment semantic semiconductor seminar sensor sensors server
    common: servers servo setup sewing sewer shear shepherd sheet shipping shipyard shore signal signals silicon
    common: silk simulation skin slope smelting snowflake soccer sociology solar soldering solder spanish spark
    common: spatial spectroscopy spectrum spice spindle spray spreadsheet spreadsheets sql stack stained stakeholder
    common: statics statistical steam stencil stenography sterile sterilization stitching storage storytelling
    common: strategic structural stucco surgery surgical surveying sustainability sustainable swimming switch
    common: synthesis tableau tailor tailoring tanner taxation taxonomy taylor teamwork tensile tensorflow
    common: terminal terminology terraform textile textiles therapist therapy thermal thermodynamics threading tile
    common: tiling timber tolerance topography torque toxicology tractor trainer transformer transistor translation
    common: translator transmission transportation triage trigonometry troubleshooting trowel tubing tuning turbine
    common: turner tutor typescript typing typography ultrasound upholstery urban usability utility vaccination
    common: vacuum valve valves varnish vegetable ventilation verification veterinary vector vessel vibration video
    common: visualization viticulture vocational voltage warehouse warehousing wastewater watchmaking waterproofing
    common: waterway weaver weaving webmaster weld welds wellness wetland wheelwright wildlife windows wine wireless
    common: wiring woodwork woodworking workflow workflows workpiece workplace workspace wright yoga zoning zoology
    common: accessible accuracy accurate adaptability advocacy ancient apparatus appendix archery artisan aspects
    common: attendance autonomous awareness beginner behavioral boundary broadcast budgeting campus capacity catalog
    common: catalogue charter checklist classification coaching cohort collaboration collaborative compassion
    common: competence competencies competency compose composition comprehension comprehensive computation concepts
    common: confidential consent consumer contemporary convention crisis curator curiosity debate delegation
    common: delivery descriptor diligence diplomacy discipline discovery diversity economy editorial elective
    common: elementary emotional empathy encounter engagement enrichment enrollment equity essay essays ethnic
    common: etiquette europe european excellence exhibit exhibition expedition facilitation familiarity feasibility
    common: fellowship festival fluency forum frameworks fundamental fundamentals futures gallery handling heritage
    common: honesty horizon humanity imagination immersion indicator initiative inquiry insight inspiration
    common: instructional integrity intensive intern interactive interdisciplinary interpersonal interpretation
    common: intro inventions laboratory landmark leisure liberal liaison listening mastery mediator merchant
    common: metropolitan mindfulness modern motivation municipal narrative negotiate observation occupational
    common: optimism orientation outreach overview participation pathway pathways patrol perseverance perspective
    common: pioneer placement planner policies politics practicum practitioner preparation prerequisite presence
    common: presenter preservation principles priority productivity proposal prospect proposal prototype pursuit
    common: qualification qualified qualifications quest reasoning recreation reflection relations relationship
    common: renaissance resilience resolution responsibility responsive restorative reviewer rubric scenario
    common: scholarly seminars semester semesters sequence simulation socratic stewardship strategies supervised
    common: supervision symposium syllabus synthesis tactics teamwork thinking timeline tournament tourism
    common: transcript transferable transition treasury trustee tutorial tutoring unity validation variable venture
    common: pytorch hadoop hive pandas numpy keras lightning redis kafka mongodb elasticsearch grafana prometheus splunk
    common: servicenow netsuite quickbooks hubspot powerbi looker figma sketch illustrator photoshop indesign autocad
    common: revit solidworks catia fusion rhino blender unreal simulink labview minitab adobe amazon oracle autodesk
    common: altenpflege grundkurs aufbaukurs statik pflegehelfer schweissen elektrotechnik maschinenbau mechatronik
    common: lagerlogistik buchhaltung rechnungswesen betriebswirtschaft hauswirtschaft lehrgang schulung fortbildung
    common: soudage comptabilité logistique maintenance cuisine menuiserie plomberie soldadura contabilidad logística
    common: saldatura contabilità logistica cucina boekhouden lassen techniek contabilidade logística
    common: registered licensed accredited chartered recognized recognised approved validated supervised rig rigs micro
    common: exchanger apis assistants technicians nurses welders teachers learners silica scaling standards nurse
    common: virtual vocabulary wellbeing workforce workload
    common: haulage trucking builders foods motors logistics freight bakery plumbing transport transit holdings
    common: ventures
    common: partners sons brothers stores markets dairy farms homes clinic pharmacy labs studios works garage salon
    common: cafe
    """)
}

// Table: plurals that break the rules of spelling.

/// Plurals that the rules of spelling do not lead back to their noun.
enum IrregularNouns {
  /// The noun of each plural.
  static let plural = [WordKey: WordKey](
    forms: """
      man/men woman/women child/children person/persons money/monies foot/feet tooth/teeth goose/geese
      mouse/mice louse/lice ox/oxen die/dice brother/brethren penny/pence crisis/crises
      thesis/theses hypothesis/hypotheses synthesis/syntheses antithesis/antitheses
      parenthesis/parentheses prosthesis/prostheses oasis/oases basis/bases axis/axes
      diagnosis/diagnoses prognosis/prognoses synopsis/synopses ellipsis/ellipses
      emphasis/emphases neurosis/neuroses psychosis/psychoses metamorphosis/metamorphoses
      metastasis/metastases testis/testes analysis/analyses paralysis/paralyses
      catalysis/catalyses dialysis/dialyses hydrolysis/hydrolyses nemesis/nemeses genesis/geneses
      catharsis/catharses sepsis/sepses criterion/criteria phenomenon/phenomena automaton/automata
      ganglion/ganglia bacterium/bacteria stratum/strata curriculum/curricula memorandum/memoranda
      addendum/addenda erratum/errata referendum/referenda millennium/millennia aquarium/aquaria
      stadium/stadia symposium/symposia spectrum/spectra quantum/quanta ovum/ova medium/media
      cranium/crania emporium/emporia consortium/consortia moratorium/moratoria
      compendium/compendia sanatorium/sanatoria equilibrium/equilibria forum/fora maximum/maxima
      minimum/minima optimum/optima corpus/corpora genus/genera opus/opera stigma/stigmata
      schema/schemata femur/femora viscus/viscera alumnus/alumni fungus/fungi cactus/cacti
      nucleus/nuclei stimulus/stimuli radius/radii syllabus/syllabi focus/foci locus/loci
      bacillus/bacilli terminus/termini thesaurus/thesauri hippopotamus/hippopotami octopus/octopi
      uterus/uteri colossus/colossi gladiolus/gladioli calculus/calculi abacus/abaci
      virtuoso/virtuosi libretto/libretti concerto/concerti tempo/tempi larva/larvae alga/algae
      vertebra/vertebrae formula/formulae antenna/antennae alumna/alumnae nebula/nebulae
      supernova/supernovae persona/personae amoeba/amoebae pupa/pupae index/indices
      appendix/appendices vertex/vertices matrix/matrices vortex/vortices codex/codices
      cortex/cortices helix/helices apex/apices bureau/bureaux plateau/plateaux chateau/chateaux
      château/châteaux tableau/tableaux gateau/gateaux gâteau/gâteaux milieu/milieux
      cherub/cherubim seraph/seraphim kibbutz/kibbutzim passerby/passersby passer-by/passers-by
      mother-in-law/mothers-in-law father-in-law/fathers-in-law brother-in-law/brothers-in-law
      sister-in-law/sisters-in-law son-in-law/sons-in-law daughter-in-law/daughters-in-law
      runner-up/runners-up hanger-on/hangers-on commander-in-chief/commanders-in-chief
      editor-in-chief/editors-in-chief looker-on/lookers-on gas/gases bias/biases canvas/canvases
      alias/aliases atlas/atlases pancreas/pancreases iris/irises trellis/trellises penis/penises
      pelvis/pelvises mantis/mantises metropolis/metropolises rhinoceros/rhinoceroses
      thermos/thermoses lens/lenses yes/yeses christmas/christmases pus/puses quiz/quizzes
      whiz/whizzes fez/fezzes bus/busses topaz/topazes loaf/loaves leaf/leaves thief/thieves
      wolf/wolves calf/calves half/halves elf/elves shelf/shelves self/selves sheaf/sheaves
      hoof/hooves scarf/scarves dwarf/dwarves wharf/wharves turf/turves beef/beeves knife/knives
      wife/wives life/lives
      """)

  /// Plurals that are their own lemma: they have no singular, or the same one.
  static let unchanged = Set(
    words: """
      people police troops staff species series regards thanks politics economics physics
      mathematics athletics gymnastics linguistics electronics genetics ethics aerobics robotics
      logistics acoustics dynamics ergonomics forensics geopolitics aeronautics aesthetics
      analytics obstetrics paediatrics pediatrics semantics optics means clothes fish sheep deer
      elk moose shrimp salmon trout squid bison swine aircraft spacecraft hovercraft watercraft
      offspring pants trousers jeans glasses sunglasses scissors pliers tweezers pyjamas
      pajamas tights leggings knickers panties grounds headquarters goods contents surroundings
      remains manners whereabouts proceedings finances genitals earnings specifics arrears clergy
      cattle personnel youth confines auspices furnishings outskirts belongings odds riches alms
      amends binoculars doldrums gallows barracks crossroads gasworks waterworks 
      innards entrails measles mumps rabies diabetes billiards darts news data media graffiti
      paparazzi fauna flora regalia memorabilia paraphernalia percent condolences
      cheers felicitations hackles jitters heebie-jeebies shenanigans mujahideen
      mujahidin taliban fedayeen peshmerga yen yuan baht rand won renminbi ringgit swiss chinese
      japanese portuguese vietnamese lebanese burmese taiwanese british french dutch irish chassis
      corps rendezvous bourgeois faux-pas haves have-nots ft cm km kg mm hz mph lb oz eighties
      nineties seventies sixties fifties forties thirties twenties
      """)

  /// Nouns in "f" and "fe" that have "ves" at the end of compounds too: "housewives".
  static let withF = Set(
    words: """
      loaf leaf thief wolf calf half elf shelf self sheaf hoof scarf dwarf wharf knife wife life
      """)
}

/// Words whose form in "-s" hides how they end.
enum WordsInE {
  /// Words in "-ie", where the rule would say "-y".
  static let ie = Set(
    words: """
      movie cookie calorie tie pie lie die zombie rookie selfie hippie junkie brownie smoothie
      goalie birdie bookie budgie collie cowrie eyrie genie prairie sortie hoodie foodie talkie
      oldie newbie techie groupie walkie-talkie menagerie reverie veggie auntie aussie cutie
      sweetie dearie lingerie camaraderie boogie bogie beanie bootie freebie indie laddie lassie
      magpie necktie pixie quickie roadie softie townie vie yuppie toughie cabbie caddie coolie
      hankie kiddie nightie organdie pinkie preemie prezzie wedgie wheelie stymie tootsie untie
      belie underlie overlie outlie potpie bourgeoisie patisserie brasserie rotisserie
      """)

  /// Words in "-che", "-xe", "-oe" and "-use", where the rule would drop the "e".
  static let e = Set(
    words: """
      ache headache toothache heartache stomachache backache bellyache earache cache niche
      avalanche creche crèche psyche moustache mustache quiche pastiche douche brioche cliche
      gouache panache tranche axe pickaxe annexe deluxe toe shoe foe woe hoe roe doe canoe oboe
      floe sloe aloe throe horseshoe tiptoe mistletoe snowshoe overshoe use fuse abuse excuse muse
      ruse recluse misuse reuse refuse accuse amuse confuse defuse diffuse infuse peruse suffuse
      bemuse enthuse profuse disuse hypotenuse
      """)

  /// Stems in "y" of words in "-ie": "dying", "underlying".
  static let ying = Set(words: "dy ly ty vy unty bely underly overly outly")
}

/** Where everybody works, as the sign-in pages and the screens write it. */
export const units = {
  barnOchFamilj: 'Socialtjänsten barn och familj',
  radOchStod: 'Socialtjänsten råd och stöd',
  forskolan: 'Förskolan Solrosen',
  barnmedicin: 'Barnmedicinska mottagningen',
  vardcentralen: 'Vårdcentralen Åsen',
} as const;

/** The family. Everybody is made up; the personal number is out of the tax agency's test series. */
export const josef = { name: 'Josef Ahlgren', personnummer: '20230314-2398' };
export const hanna = { name: 'Hanna Ahlgren', called: 'mamma', phone: '070-1740611' };
export const daniel = { name: 'Daniel Ahlgren', called: 'pappa', phone: '070-1740612' };

/** What is written in, in the words of the case. */
export const words = {
  why: 'Familjen får hjälp från flera håll. Föräldrarna ser inte hur det hänger ihop, och de får bära svaren mellan dem som hjälper.',
  whatMatters:
    'Josef är tre år, så vi får prata för honom. Han ska få vara liten, leka med de andra och orka det han vill. Vi vill förstå hans hjärta, och att de som hjälper oss pratar med varandra.',
  situation: 'Josef är opererad för ett hjärtfel. Mamma och pappa är oroliga och vet inte vad de ska vara uppmärksamma på.',
  question: 'Vem ska vi ringa när vi blir rädda?',
  strength: 'Josef utvecklas fint och har lätt för att skratta',
  place: 'Familjecentralen, rummet Eken',
  groupWentWell: 'Mamma och pappa var med åtta gånger av åtta',
  towardsGoals: 'Josef leker som de andra på förskolan. Föräldrarna vet vem de ska ringa och oron tar mindre plats.',
  promises: 'Alla har gjort det de tog på sig. Marte Meo avslutas i maj.',
  turnTo: 'Elin Sjöberg på barnmedicin, eller socialtjänstens mottagning',
} as const;

/** What each unit is there for at the meeting. */
export const roles = {
  [units.barnmedicin]: 'Berättar om hjärtat och vad Josef klarar; tillfrågas om ansvaret för planen',
  [units.vardcentralen]: 'Berättar om stödet till föräldrar',
  [units.radOchStod]: 'Ger stöd i föräldraskapet',
  [units.forskolan]: 'Berättar om Josefs vardag och vad som fungerar',
} as const;

/** The answers about consent, as they are written in. */
export const consents = {
  asGuardian: `Vårdnadshavare för ${josef.name}`,
  /** Who may take part, as both guardians name them, each with the sensitive kinds that it may know. */
  receivers: {
    [units.barnOchFamilj]: ['Egna ord'],
    [units.radOchStod]: ['Egna ord'],
    [units.forskolan]: [],
    [units.barnmedicin]: ['Egna ord'],
    [units.vardcentralen]: [],
  },
  /** What the guardians do not want a unit to know. */
  excluded: { [units.forskolan]: ['Hur det är hemma'] },
  /** Who may know of the father's own treatment, as he names them. */
  ownReceivers: { [units.vardcentralen]: ['Psykisk hälsa'], [units.barnmedicin]: ['Psykisk hälsa'] },
} as const;

/** The goals of the plan. */
export const goals = {
  longTerm: 'Josef växer upp med trygga vuxna omkring sig och utvecklas i sin egen takt',
  routines: 'Hanna och Daniel är trygga med att hålla fasta rutiner hemma',
  comfort: 'Josef söker tröst hos mamma eller pappa när han är ledsen',
  play: 'Daniel leker med Josef 20 minuter om dagen, minst fem dagar i veckan, senast den 31 mars 2027',
} as const;

/** The interventions of the plan, each with the five questions answered. */
export const parentGroup = {
  what: 'Föräldragrupp om vardag och rutiner',
  responsible: units.radOchStod,
  answers: {
    'Vem gör det?': 'Ali Rahimi, familjebehandlare',
    'När börjar det?': 'Nästa grupp, 18 januari',
    'När ges det?': 'Måndagar klockan 17',
    'Hur ofta?': 'En gång i veckan, åtta gånger',
    'Var?': 'Råd och stöd',
  },
} as const;

export const marteMeo = {
  what: 'Marte Meo, filmade stunder som man ser och pratar om tillsammans',
  responsible: units.radOchStod,
  after: parentGroup.what,
  answers: {
    'Vem gör det?': 'Ali Rahimi, familjebehandlare',
    'När börjar det?': 'När föräldragruppen är klar',
    'När ges det?': 'Eftermiddagar',
    'Hur ofta?': 'Fem gånger',
    'Var?': 'Hemma hos familjen',
  },
} as const;

export const sleepSchool = {
  what: 'Sömnskola och samtal',
  responsible: units.vardcentralen,
  about: `${daniel.name} (${daniel.called})`,
  kind: 'psykisk hälsa',
  answers: {
    'Vem gör det?': 'Petra Wiklund, psykolog',
    'När börjar det?': 'Pågår sedan oktober',
    'När ges det?': 'Tisdagar',
    'Hur ofta?': 'Varannan vecka',
    'Var?': 'Vårdcentralen Åsen',
  },
} as const;

import type {
  DecisionStatus,
  ProposalDecisionKind,
  SummaryBody,
  SummarySection,
  SummaryState,
} from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const summaryStates: Record<SummaryState, Message> = {
  DRAFT: { da: 'Udkast', nb: 'Utkast', en: 'Draft' },
  SHARED: { da: 'Delt', nb: 'Delt', en: 'Shared' },
  ADOPTED: { da: 'Vedtaget', nb: 'Vedtatt', en: 'Adopted' },
};

export const summarySections: Record<SummarySection, Message> = {
  INTRODUCTION: { da: 'Indledning', nb: 'Innledning', en: 'Introduction' },
  MAIN_PICTURE: { da: 'Hovedbilledet', nb: 'Hovedbildet', en: 'The main picture' },
  OFFERED: { da: 'Det bliver tilbudt', nb: 'Dette blir tilbudt', en: 'What will be offered' },
  NOT_OFFERED: { da: 'Det bliver ikke tilbudt', nb: 'Dette blir ikke tilbudt', en: 'What will not be offered' },
  EVALUATION: { da: 'Sådan gik det sidste år', nb: 'Slik gikk det i fjor', en: 'How last year went' },
  CLOSING: { da: 'Afslutning', nb: 'Avslutning', en: 'In closing' },
};

export const sectionHints: Record<SummarySection, Message> = {
  INTRODUCTION: {
    da: 'Hvad sammenfatningen er, og hvem der har bidraget. Nævn hverken personer eller enkelte centre.',
    nb: 'Hva oppsummeringen er, og hvem som har bidratt. Nevn verken personer eller enkelte sentre.',
    en: 'What the summary is and who took part. Name neither people nor single centres.',
  },
  MAIN_PICTURE: {
    da: 'Det, tallene og referaterne siger tilsammen.',
    nb: 'Det tallene og referatene sier til sammen.',
    en: 'What numbers and minutes say together.',
  },
  OFFERED: {
    da: 'Hvad der kommer, hvornår og i hvilken form.',
    nb: 'Hva som kommer, når og i hvilken form.',
    en: 'What comes, when and in which form.',
  },
  NOT_OFFERED: {
    da: 'Hvad der må vente eller løses på en anden måde.',
    nb: 'Hva som må vente eller løses på en annen måte.',
    en: 'What has to wait or is met in another way.',
  },
  EVALUATION: {
    da: 'Hvad der virkede, og hvad der ikke gjorde.',
    nb: 'Hva som virket, og hva som ikke gjorde det.',
    en: 'What worked and what did not.',
  },
  CLOSING: { da: 'Det næste skridt.', nb: 'Det neste steget.', en: 'The next step.' },
};

export const summaryBodies: Record<SummaryBody, Message> = {
  CENTRE_COUNCIL: { da: 'Centerrådet', nb: 'Lederforum', en: 'The centre council' },
  H_MED: { da: 'H-MED', nb: 'H-MED', en: 'H-MED' },
};

export const bodyHints: Record<SummaryBody, Message> = {
  CENTRE_COUNCIL: {
    da: 'Direktører og centerchefer. Først når Centerrådet har besluttet, kan sammenfatningen vedtages.',
    nb: 'Direktører og seksjonsledere. Først når lederforum har besluttet, kan oppsummeringen vedtas.',
    en: 'Directors and centre chiefs. Only once the centre council has decided can the summary be adopted.',
  },
  H_MED: {
    da: 'Enheden for strategi, HR og kommunikation står for drøftelsen. Den kan følge efter vedtagelsen.',
    nb: 'Enheten for strategi, HR og kommunikasjon står for drøftingen. Den kan følge etter vedtaket.',
    en: 'The unit for strategy, HR and communication owns the discussion. It may follow after the adoption.',
  },
};

export const summaryDecisions: Record<ProposalDecisionKind, Message> = {
  TAKE_UP: { da: 'Bliver tilbudt', nb: 'Blir tilbudt', en: 'Will be offered' },
  POSTPONE: { da: 'Udsat', nb: 'Utsatt', en: 'Postponed' },
  REJECT: { da: 'Bliver ikke tilbudt', nb: 'Blir ikke tilbudt', en: 'Will not be offered' },
};

export const summaryOutcomes: Record<DecisionStatus, Message> = {
  OPEN: { da: 'Ikke fortalt endnu', nb: 'Ikke fortalt ennå', en: 'Not told yet' },
  UNDER_WAY: { da: 'I gang', nb: 'I gang', en: 'Under way' },
  DONE: { da: 'Gennemført', nb: 'Gjennomført', en: 'Done' },
  DROPPED: { da: 'Opgivet', nb: 'Oppgitt', en: 'Dropped' },
};

export const summaryMessages = {
  listTitle: { da: 'Årlige sammenfatninger', nb: 'Årlige oppsummeringer', en: 'Yearly summaries' },
  listLead: {
    da: 'Hvert år: hvad der blev bedt om, hvad der kommer ud af det, og hvad der blev af sidste års.',
    nb: 'Hvert år: hva det ble bedt om, hva som kommer ut av det, og hva som ble av fjorårets.',
    en: 'Each year: what was asked for, what comes of it, and what became of last year’s.',
  },
  listCaption: { da: 'Sammenfatninger', nb: 'Oppsummeringer', en: 'Summaries' },
  year: { da: 'År', nb: 'År', en: 'Year' },
  state: { da: 'Tilstand', nb: 'Tilstand', en: 'State' },
  since: { da: 'Siden', nb: 'Siden', en: 'Since' },
  emptyTitle: { da: 'Ingen sammenfatning endnu', nb: 'Ingen oppsummering ennå', en: 'No summary yet' },
  emptyText: {
    da: 'Uddannelseshuset skriver den ud fra årets seneste udgave og C-MED’ernes referater. Vedtaget står den her for alle.',
    nb: 'Personal- og organisasjonsavdelingen skriver den ut fra årets siste utgave og C-MED-referatene. Vedtatt står den her for alle.',
    en: 'The training house writes it from the latest release of the year and the C-MEDs’ minutes. Once adopted it stands here for everybody.',
  },
  begin: { da: 'Begynd en sammenfatning', nb: 'Begynn en oppsummering', en: 'Begin a summary' },
  beginText: {
    da: 'Tallene kommer fra udgaven, beslutningerne fra forslagene. Kun Uddannelseshuset ser udkastet.',
    nb: 'Tallene kommer fra utgaven, beslutningene fra forslagene. Bare personal- og organisasjonsavdelingen ser utkastet.',
    en: 'Numbers come from the release, decisions from the proposals. Only the training house sees the draft.',
  },
  beginYear: { da: 'Begynd {year}', nb: 'Begynn {year}', en: 'Begin {year}' },
  noYears: {
    da: 'Alle år med en udgave har en sammenfatning.',
    nb: 'Alle år med en utgave har en oppsummering.',
    en: 'Every year with a release has a summary.',
  },
  release: { da: 'Udgave', nb: 'Utgave', en: 'Release' },
  releaseOption: {
    da: 'Udgave {number}, optalt {date}',
    nb: 'Utgave {number}, talt opp {date}',
    en: 'Release {number}, counted on {date}',
  },
  breadcrumbs: { da: 'Sti', nb: 'Sti', en: 'Path' },
  med: { da: 'MED', nb: 'MED', en: 'MED' },
  title: { da: 'Årlig sammenfatning {year}', nb: 'Årlig oppsummering {year}', en: 'Yearly summary {year}' },
  lead: {
    da: 'Hvad medarbejdere, ledere og MED bad om i {year}, og hvad kommunen gør ved det.',
    nb: 'Hva medarbeidere, ledere og MED ba om i {year}, og hva kommunen gjør med det.',
    en: 'What employees, leaders and MED asked for in {year}, and what the municipality does about it.',
  },
  eyebrow: {
    da: 'Udgave {number}, optalt {date}',
    nb: 'Utgave {number}, talt opp {date}',
    en: 'Release {number}, counted on {date}',
  },
  loading: { da: 'Henter sammenfatningen', nb: 'Henter oppsummeringen', en: 'Loading the summary' },
  excel: { da: 'Hent som Excel', nb: 'Last ned som Excel', en: 'Download as Excel' },
  pdf: { da: 'Hent som PDF', nb: 'Last ned som PDF', en: 'Download as PDF' },
  print: { da: 'Udskriv', nb: 'Skriv ut', en: 'Print' },
  standing: { da: 'Hvor langt den er', nb: 'Hvor langt den er', en: 'How far it is' },
  draftText: {
    da: 'Kun Uddannelseshuset ser den. Tal og beslutninger følger med, til den deles.',
    nb: 'Bare personal- og organisasjonsavdelingen ser den. Tall og beslutninger følger med til den deles.',
    en: 'Only the training house sees it. Numbers and decisions follow along until it is shared.',
  },
  sharedText: {
    da: 'Centerrådet og H-MED læser den, som den blev delt. Skal der skrives mere, tages den tilbage.',
    nb: 'Lederforum og H-MED leser den slik den ble delt. Skal det skrives mer, tas den tilbake.',
    en: 'The centre council and the H-MED read it as it was shared. To write more, it is taken back.',
  },
  adoptedText: {
    da: 'Den står, som den blev vedtaget, og alle kan læse den.',
    nb: 'Den står slik den ble vedtatt, og alle kan lese den.',
    en: 'It stands as it was adopted, and everybody can read it.',
  },
  adoptedBy: { da: '{date} af {name}', nb: '{date} av {name}', en: '{date} by {name}' },
  stepDone: { da: 'Sket', nb: 'Gjort', en: 'Done' },
  stepNow: { da: 'Nu', nb: 'Nå', en: 'Now' },
  stepAhead: { da: 'Ikke endnu', nb: 'Ikke ennå', en: 'Not yet' },
  share: { da: 'Del udkastet', nb: 'Del utkastet', en: 'Share the draft' },
  shareQuestion: {
    da: 'Del udkastet, som det er nu?',
    nb: 'Dele utkastet slik det er nå?',
    en: 'Share the draft as it is now?',
  },
  shareText: {
    da: 'Direktører, centerchefer og H-MED kan så læse det. Du kan tage det tilbage, til det er vedtaget.',
    nb: 'Direktører, seksjonsledere og H-MED kan da lese det. Du kan ta det tilbake til det er vedtatt.',
    en: 'Directors, centre chiefs and the H-MED can then read it. You can take it back until it is adopted.',
  },
  shared: { da: 'Udkastet er delt', nb: 'Utkastet er delt', en: 'The draft is shared' },
  takeBack: { da: 'Tag tilbage', nb: 'Ta tilbake', en: 'Take back' },
  tookBack: { da: 'Udkastet er taget tilbage', nb: 'Utkastet er tatt tilbake', en: 'The draft is taken back' },
  adopt: { da: 'Vedtag', nb: 'Vedta', en: 'Adopt' },
  adoptQuestion: { da: 'Vedtag sammenfatningen?', nb: 'Vedta oppsummeringen?', en: 'Adopt the summary?' },
  adoptText: {
    da: 'Den bliver stående, som den er nu, og alle kan læse den. Det kan ikke gøres om.',
    nb: 'Den blir stående slik den er nå, og alle kan lese den. Det kan ikke gjøres om.',
    en: 'It then stays as it is now, and everybody can read it. This cannot be undone.',
  },
  adopted: { da: 'Sammenfatningen er vedtaget', nb: 'Oppsummeringen er vedtatt', en: 'The summary is adopted' },
  waitsForCouncil: {
    da: 'Den kan vedtages, når den er fremlagt for Centerrådet og beslutningen er skrevet ned. H-MED kan følge efter.',
    nb: 'Den kan vedtas når den er lagt fram for lederforum og beslutningen er skrevet ned. H-MED kan følge etter.',
    en: 'It can be adopted once it was presented to the centre council and its decision is written down. The H-MED may follow.',
  },
  cancel: { da: 'Annullér', nb: 'Avbryt', en: 'Cancel' },
  figures: { da: 'Året i tal', nb: 'Året i tall', en: 'The year in numbers' },
  askedFigure: {
    da: 'Kompetencer, flere centre bad om',
    nb: 'Kompetanser flere sentre ba om',
    en: 'Competences several centres asked for',
  },
  offeredFigure: { da: 'Bliver tilbudt', nb: 'Blir tilbudt', en: 'Will be offered' },
  offeredOf: {
    da: '{waiting} venter, {no} bliver ikke, {open} er ikke besluttet',
    nb: '{waiting} venter, {no} blir ikke, {open} er ikke besluttet',
    en: '{waiting} wait, {no} will not, {open} are not decided',
  },
  minutesFigure: {
    da: 'C-MED’er, der har sendt referat',
    nb: 'C-MED-er som har sendt referat',
    en: 'C-MEDs that sent minutes',
  },
  sentOf: { da: '{sent} af {committees}', nb: '{sent} av {committees}', en: '{sent} of {committees}' },
  becameFigure: {
    da: 'Af sidste års tilbud gennemført',
    nb: 'Av fjorårets tilbud gjennomført',
    en: 'Of last year’s offers done',
  },
  asked: { da: 'Det blev der bedt om', nb: 'Dette ble det bedt om', en: 'What was asked for' },
  askedHint: {
    da: 'I rækkefølge: strategisk før kerne før resten, derefter flest centre. Kun kommunens tal og antal centre.',
    nb: 'I rekkefølge: strategisk før kjerne før resten, deretter flest sentre. Bare kommunens tall og antall sentre.',
    en: 'In order: strategic before core before the rest, then most centres. Only the municipality’s numbers, and how many centres.',
  },
  askedEmptyTitle: {
    da: 'Intet forslag i udgaven',
    nb: 'Ingen forslag i utgaven',
    en: 'Nothing proposed in the release',
  },
  askedEmptyText: {
    da: 'Når flere centre beder om den samme kompetence, gennem planer eller referater, står den her.',
    nb: 'Når flere sentre ber om den samme kompetansen, gjennom planer eller referater, står den her.',
    en: 'When several centres ask for the same competence, through plans or minutes, it stands here.',
  },
  toProposals: { da: 'Beslut i forslagene', nb: 'Beslutt i forslagene', en: 'Decide in the proposals' },
  centres: {
    da: '{count, plural, one {ét center} other {# centre}}',
    nb: '{count, plural, one {ett senter} other {# sentre}}',
    en: '{count, plural, one {one centre} other {# centres}}',
  },
  throughPlans: { da: '{count} gennem planer', nb: '{count} gjennom planer', en: '{count} through plans' },
  throughMinutes: {
    da: '{count} gennem referater',
    nb: '{count} gjennom referater',
    en: '{count} through minutes',
  },
  place: { da: '{area} · {wheel}', nb: '{area} · {wheel}', en: '{area} · {wheel}' },
  needWords: { da: 'Behov: {words}', nb: 'Behov: {words}', en: 'Needs: {words}' },
  aboutOf: {
    da: 'omkring {count} af {people}, {share}',
    nb: 'rundt {count} av {people}, {share}',
    en: 'about {count} of {people}, {share}',
  },
  underOf: { da: 'under {count} af {people}', nb: 'under {count} av {people}', en: 'under {count} of {people}' },
  none: { da: 'tallet vises ikke', nb: 'tallet vises ikke', en: 'the number is not shown' },
  serves: { da: 'Tjener {goals}', nb: 'Tjener {goals}', en: 'Serves {goals}' },
  undecided: { da: 'Ikke besluttet', nb: 'Ikke besluttet', en: 'Not decided' },
  showAll: { da: 'Vis alle {count}', nb: 'Vis alle {count}', en: 'Show all {count}' },
  showFewer: { da: 'Vis færre', nb: 'Vis færre', en: 'Show fewer' },
  asTable: { da: 'Som tabel', nb: 'Som tabell', en: 'As a table' },
  rank: { da: 'Nr.', nb: 'Nr.', en: 'No.' },
  competence: { da: 'Kompetence', nb: 'Kompetanse', en: 'Competence' },
  centresHead: { da: 'Centre', nb: 'Sentre', en: 'Centres' },
  plansHead: { da: 'Gennem planer', nb: 'Gjennom planer', en: 'Through plans' },
  minutesHead: { da: 'Gennem referater', nb: 'Gjennom referater', en: 'Through minutes' },
  needsHead: { da: 'Behov, cirka', nb: 'Behov, omtrent', en: 'Needs, about' },
  decisionHead: { da: 'Beslutning', nb: 'Beslutning', en: 'Decision' },
  wheelTitle: { da: 'Kommunens hjul', nb: 'Kommunens hjul', en: 'The municipality’s wheel' },
  wheelHint: {
    da: 'Andel uden behov, område for område. Alle tal er cirka.',
    nb: 'Andel uten behov, område for område. Alle tall er omtrentlige.',
    en: 'Share without need, area by area. All numbers hold about.',
  },
  numbersTitle: { da: 'Tallene bag', nb: 'Tallene bak', en: 'The numbers behind' },
  numbersCaption: { da: 'Andel uden behov', nb: 'Andel uten behov', en: 'Share without need' },
  area: { da: 'Område', nb: 'Område', en: 'Area' },
  missing: { da: 'Vises ikke', nb: 'Vises ikke', en: 'Not shown' },
  openArea: { da: 'Se {area} i efterspørgslen', nb: 'Se {area} i etterspørselen', en: 'See {area} in the demand' },
  municipality: { da: 'Hele kommunen', nb: 'Hele kommunen', en: 'The whole municipality' },
  wheelSummary: {
    da: 'Hjul med {areas, plural, one {ét område} other {# områder}}. Tallene står i tabellen ved siden af.',
    nb: 'Hjul med {areas, plural, one {ett område} other {# områder}}. Tallene står i tabellen ved siden av.',
    en: 'Wheel with {areas, plural, one {one area} other {# areas}}. The numbers stand in the table beside it.',
  },
  loadingWheel: { da: 'Tegner hjulet', nb: 'Tegner hjulet', en: 'Drawing the wheel' },
  legend: { da: 'Linjer', nb: 'Linjer', en: 'Lines' },
  became: {
    da: 'Hvad blev der af tilbuddene fra {year}?',
    nb: 'Hva ble det av tilbudene fra {year}?',
    en: 'What became of the offers of {year}?',
  },
  becameNone: {
    da: 'Der er ingen vedtaget sammenfatning fra et tidligere år.',
    nb: 'Det er ingen vedtatt oppsummering fra et tidligere år.',
    en: 'There is no adopted summary of an earlier year.',
  },
  becameNothing: {
    da: 'Sammenfatningen fra {year} lovede ingen tilbud.',
    nb: 'Oppsummeringen fra {year} lovet ingen tilbud.',
    en: 'The summary of {year} promised no offers.',
  },
  tell: { da: 'Fortæl', nb: 'Fortell', en: 'Tell' },
  tellOf: {
    da: 'Fortæl, hvad der blev af {name}',
    nb: 'Fortell hva som ble av {name}',
    en: 'Tell what became of {name}',
  },
  status: { da: 'Hvor langt', nb: 'Hvor langt', en: 'How far' },
  word: { da: 'Et ord om det', nb: 'Et ord om det', en: 'A word on it' },
  save: { da: 'Gem', nb: 'Lagre', en: 'Save' },
  told: { da: 'Gemt', nb: 'Lagret', en: 'Saved' },
  presentations: { da: 'Fremlæggelser', nb: 'Framleggelser', en: 'Presentations' },
  presentedOn: { da: 'Fremlagt {date}', nb: 'Lagt fram {date}', en: 'Presented on {date}' },
  planned: { da: 'Skal fremlægges {date}', nb: 'Skal legges fram {date}', en: 'To be presented on {date}' },
  notPlanned: { da: 'Ingen dato endnu', nb: 'Ingen dato ennå', en: 'No day yet' },
  responsibleIs: { da: 'Ansvarlig: {name}', nb: 'Ansvarlig: {name}', en: 'Responsible: {name}' },
  editOf: {
    da: 'Skriv om fremlæggelsen: {body}',
    nb: 'Skriv om framleggelsen: {body}',
    en: 'Write on the presentation: {body}',
  },
  edit: { da: 'Skriv', nb: 'Skriv', en: 'Write' },
  heldOn: { da: 'Dato', nb: 'Dato', en: 'Date' },
  decision: { da: 'Beslutning', nb: 'Beslutning', en: 'Decision' },
  decisionHint: {
    da: 'Hvad der blev besluttet, med udvalgets ord. Lad feltet stå tomt, til det er sket.',
    nb: 'Hva som ble besluttet, med utvalgets ord. La feltet stå tomt til det har skjedd.',
    en: 'What was decided, in the body’s own words. Leave it empty until then.',
  },
  search: { da: 'Find en person', nb: 'Finn en person', en: 'Find a person' },
  searchHint: {
    da: 'Skriv mindst to bogstaver af navnet',
    nb: 'Skriv minst to bokstaver av navnet',
    en: 'At least two letters of the name',
  },
  responsible: { da: 'Ansvarlig', nb: 'Ansvarlig', en: 'Responsible' },
  nobodyYet: { da: 'Ingen endnu', nb: 'Ingen ennå', en: 'Nobody yet' },
  found: {
    da: '{n, plural, =0 {Ingen fundet} one {Én fundet} other {# fundet}}',
    nb: '{n, plural, =0 {Ingen funnet} one {Én funnet} other {# funnet}}',
    en: '{n, plural, =0 {Nobody found} one {One found} other {# found}}',
  },
  nameAndJob: { da: '{name}, {job}, {unit}', nb: '{name}, {job}, {unit}', en: '{name}, {job}, {unit}' },
} satisfies Messages;

import type { Messages } from '../../lib/i18n.ts';

/** The overview: own committees, invitations, A-MED inputs and minutes. */
export const reviewListMessages = {
  title: { da: 'MED-drøftelser', nb: 'MED-drøftinger', en: 'MED reviews' },
  lead: {
    da: 'Her finder udvalgene centrets behov for det kommende år, og her kan du læse, hvad de nåede frem til.',
    nb: 'Her finner utvalgene senterets behov for det kommende året, og her kan du lese hva de kom fram til.',
    en: 'Here the committees find the centre’s needs for the coming year, and here you can read what they came to.',
  },
  about: { da: 'Hvad er et C-MED?', nb: 'Hva er et C-MED?', en: 'What is a C-MED?' },
  aboutText: {
    da: 'C-MED er centrets medudvalg. Ledelse, medarbejdere og arbejdsmiljø drøfter hvert år, hvilke kompetencer centret får brug for, og sender referatet til Uddannelseshuset. Vil du foreslå noget, så sig det til en af dem, der sidder i udvalget.',
    nb: 'C-MED er senterets medbestemmelsesutvalg. Ledelse, ansatte og vernetjeneste drøfter hvert år hvilken kompetanse senteret får bruk for, og sender referatet til personal- og organisasjonsavdelingen. Vil du foreslå noe, så si det til en av dem som sitter i utvalget.',
    en: 'A C-MED is the centre’s co-determination committee. Management, employees and safety discuss each year which competences the centre will need, and send the minutes to the training house. To suggest something, tell one of those who sit in it.',
  },
  board: { da: 'Alle centres drøftelser', nb: 'Alle sentrenes drøftinger', en: 'The reviews of all centres' },
  open: {
    da: 'Åbn årets drøftelse {year}',
    nb: 'Åpne årets drøfting {year}',
    en: 'Open the year’s review {year}',
  },
  notOpened: {
    da: 'Drøftelsen for {year} er ikke åbnet endnu.',
    nb: 'Drøftingen for {year} er ikke åpnet ennå.',
    en: 'The review of {year} is not opened yet.',
  },
  opensByChair: {
    da: 'Formand eller sekretær åbner den.',
    nb: 'Leder eller sekretær åpner den.',
    en: 'The chair or the secretary opens it.',
  },
  goOn: { da: 'Gå videre', nb: 'Gå videre', en: 'Go on' },
  see: { da: 'Se drøftelsen', nb: 'Se drøftingen', en: 'See the review' },
  earlier: { da: 'Tidligere drøftelser', nb: 'Tidligere drøftinger', en: 'Earlier reviews' },
  invited: { da: 'Du er inviteret', nb: 'Du er invitert', en: 'You are invited' },
  inputs: { da: 'Indspil fra A-MED', nb: 'Innspill fra A-MED', en: 'Input from A-MEDs' },
  inputsHint: {
    da: 'Det, en enheds A-MED sender til centrets C-MED.',
    nb: 'Det en enhets A-MED sender til senterets C-MED.',
    en: 'What a unit’s A-MED sends to the centre’s C-MED.',
  },
  inputOf: { da: '{committee} {year}', nb: '{committee} {year}', en: '{committee} {year}' },
  inputSent: { da: 'Sendt {date}', nb: 'Sendt {date}', en: 'Sent on {date}' },
  inputOpen: { da: 'Skrives', nb: 'Skrives', en: 'Being written' },
  inputDue: { da: 'Senest {date}', nb: 'Senest {date}', en: 'By {date}' },
  begin: { da: 'Begynd indspillet', nb: 'Begynn innspillet', en: 'Begin the input' },
  beginFor: {
    da: 'Begynd indspillet fra {committee}, {year}',
    nb: 'Begynn innspillet fra {committee}, {year}',
    en: 'Begin the input from {committee}, {year}',
  },
  notBegun: { da: 'Ikke begyndt', nb: 'Ikke begynt', en: 'Not begun' },
  minutes: { da: 'Referater', nb: 'Referater', en: 'Minutes' },
  minutesHint: {
    da: 'Godkendte referater, som du kan læse.',
    nb: 'Godkjente referater som du kan lese.',
    en: 'Approved minutes that you may read.',
  },
  minutesOf: { da: '{committee} {year}', nb: '{committee} {year}', en: '{committee} {year}' },
  corrected: { da: 'Rettet, version {number}', nb: 'Rettet, versjon {number}', en: 'Corrected, version {number}' },
  decisions: {
    da: 'Beslutninger på tværs af centre',
    nb: 'Vedtak på tvers av sentre',
    en: 'Decisions across centres',
  },
  summaries: {
    da: 'Årlige sammenfatninger',
    nb: 'Årlige oppsummeringer',
    en: 'Yearly summaries',
  },
  year: { da: 'År', nb: 'År', en: 'Year' },
  allYears: { da: 'Alle år', nb: 'Alle år', en: 'All years' },
  noMinutes: {
    da: 'Når et C-MED har sendt sit referat, står det her.',
    nb: 'Når et C-MED har sendt referatet sitt, står det her.',
    en: 'When a C-MED has sent its minutes, they stand here.',
  },
  noMinutesTitle: { da: 'Ingen referater endnu', nb: 'Ingen referater ennå', en: 'No minutes yet' },
  opened: {
    da: 'Årets drøftelse er åbnet.',
    nb: 'Årets drøfting er åpnet.',
    en: 'The year’s review is opened.',
  },
} satisfies Messages;

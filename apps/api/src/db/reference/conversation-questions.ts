import type { Text } from './text.ts';

export interface ConversationQuestion {
  readonly code: string;
  readonly theme: 'goals' | 'competence' | 'cooperation' | 'feedback' | 'wishes';
  readonly kinds: ('mus' | 'lus')[];
  readonly side: 'both' | 'employee' | 'leader';
  readonly text: Text;
  /** Chosen to begin with: one for each theme, together a page. */
  readonly isDefault: boolean;
}

type Where = Partial<Pick<ConversationQuestion, 'kinds' | 'side' | 'isDefault'>>;

/** For both sides of every conversation, but for what is said otherwise. */
const question = (
  theme: ConversationQuestion['theme'],
  name: string,
  text: Text,
  where: Where = {},
): ConversationQuestion => ({
  code: `${theme}.${name}`,
  theme,
  kinds: ['mus', 'lus'],
  side: 'both',
  text,
  isDefault: false,
  ...where,
});

/** The inspiration catalogue: questions that employee and leader choose among when they prepare, each alone. */
export const conversationQuestions: readonly ConversationQuestion[] = [
  question(
    'goals',
    'most_important',
    {
      da: 'Hvilke opgaver betyder mest det kommende år, og hvilke mål skal de føre til?',
      nb: 'Hvilke oppgaver betyr mest det kommende året, og hvilke mål skal de føre til?',
      en: 'Which tasks matter most in the coming year, and what goals are they to lead to?',
    },
    { isDefault: true },
  ),
  question('goals', 'went_well', {
    da: 'Hvad lykkedes godt siden sidst, og hvad gjorde forskellen?',
    nb: 'Hva lyktes godt siden sist, og hva gjorde forskjellen?',
    en: 'What went well since last time, and what made the difference?',
  }),
  question('goals', 'last_plan', {
    da: 'Hvad blev der af det, vi aftalte sidst, og hvad fik os i mål eller holdt os tilbage?',
    nb: 'Hva ble det av det vi avtalte sist, og hva fikk oss i mål eller holdt oss tilbake?',
    en: 'What became of what we agreed last time, and what carried us through or held us back?',
  }),
  question('goals', 'change_ahead', {
    da: 'Hvilke forandringer er på vej i arbejdet, og hvad vil de kræve?',
    nb: 'Hvilke endringer er på vei i arbeidet, og hva vil de kreve?',
    en: 'What changes lie ahead in the work, and what will they ask for?',
  }),
  question(
    'goals',
    'let_go',
    {
      da: 'Hvilke opgaver kunne jeg slippe eller løse enklere, så der blev plads til det vigtige?',
      nb: 'Hvilke oppgaver kunne jeg slippe eller løse enklere, så det ble plass til det viktige?',
      en: 'Which tasks could I let go of or do more simply, to make room for what matters?',
    },
    { side: 'employee' },
  ),
  question(
    'goals',
    'clear_direction',
    {
      da: 'Hvor tydeligt har jeg vist, hvad der haster, hvad der kan vente, og hvorfor?',
      nb: 'Hvor tydelig har jeg vist hva som haster, hva som kan vente, og hvorfor?',
      en: 'How clearly have I shown what is urgent, what can wait, and why?',
    },
    { side: 'leader' },
  ),
  question(
    'goals',
    'units_goals',
    {
      da: 'Hvor langt er enheden nået med sine mål, og hvilken ledelse har de brug for nu?',
      nb: 'Hvor langt har virksomheten kommet med målene sine, og hvilken ledelse trenger de nå?',
      en: 'How far has the unit come with its goals, and what leadership do they need now?',
    },
    { kinds: ['lus'] },
  ),
  question(
    'competence',
    'strengthen',
    {
      da: 'Hvilken kompetence vil gøre størst forskel i arbejdet, hvis den bliver styrket nu?',
      nb: 'Hvilken kompetanse vil gjøre størst forskjell i arbeidet hvis den blir styrket nå?',
      en: 'Which competence would make the greatest difference in the work if it were strengthened now?',
    },
    { isDefault: true },
  ),
  question('competence', 'used_too_little', {
    da: 'Hvilke kompetencer bliver brugt for lidt i dag?',
    nb: 'Hvilke kompetanser blir brukt for lite i dag?',
    en: 'Which competences are used too little today?',
  }),
  question('competence', 'learnt_and_used', {
    da: 'Hvad er lært siden sidst, og hvor bliver det brugt?',
    nb: 'Hva er lært siden sist, og hvor blir det brukt?',
    en: 'What was learnt since last time, and where is it used?',
  }),
  question(
    'competence',
    'learns_best',
    {
      da: 'Hvordan lærer jeg bedst: ved at prøve, ved at se andre gøre det, ved at læse eller ved at undervise?',
      nb: 'Hvordan lærer jeg best: ved å prøve, ved å se andre gjøre det, ved å lese eller ved å lære bort?',
      en: 'How do I learn best: by trying, by watching others, by reading or by teaching?',
    },
    { side: 'employee' },
  ),
  question('competence', 'pass_on', {
    da: 'Hvad kunne kolleger lære af den erfaring, der er her?',
    nb: 'Hva kunne kolleger lære av den erfaringen som finnes her?',
    en: 'What could colleagues learn from the experience that is here?',
  }),
  question(
    'competence',
    'room_to_practise',
    {
      da: 'Hvilke opgaver kan jeg give videre, som er gode at lære af?',
      nb: 'Hvilke oppgaver kan jeg gi videre som er gode å lære av?',
      en: 'Which tasks can I hand on that are good to learn from?',
    },
    { side: 'leader' },
  ),
  question(
    'competence',
    'leads_learning',
    {
      da: 'Hvordan lærer medarbejderne af hinanden i hverdagen, og hvad gør lederen for det?',
      nb: 'Hvordan lærer medarbeiderne av hverandre i hverdagen, og hva gjør lederen for det?',
      en: 'How do the employees learn from each other in daily work, and what does the leader do for it?',
    },
    { kinds: ['lus'] },
  ),
  question(
    'cooperation',
    'works_well',
    {
      da: 'Hvad fungerer godt i samarbejdet, og hvad vil gøre det bedre?',
      nb: 'Hva fungerer godt i samarbeidet, og hva vil gjøre det bedre?',
      en: 'What works well in how we cooperate, and what would make it better?',
    },
    { isDefault: true },
  ),
  question('cooperation', 'gives_energy', {
    da: 'Hvad i arbejdet giver energi, og hvad tager den?',
    nb: 'Hva i arbeidet gir energi, og hva tar den?',
    en: 'What in the work gives energy, and what takes it?',
  }),
  question('cooperation', 'across', {
    da: 'Hvem uden for teamet er det værd at arbejde tættere sammen med?',
    nb: 'Hvem utenfor teamet er det verdt å arbeide tettere sammen med?',
    en: 'With whom outside the team is it worth working more closely?',
  }),
  question(
    'cooperation',
    'say_it',
    {
      da: 'Hvornår er det let at sige sin mening hos os, og hvornår er det svært?',
      nb: 'Når er det lett å si meningen sin hos oss, og når er det vanskelig?',
      en: 'When is it easy to speak one’s mind here, and when is it hard?',
    },
    { side: 'employee' },
  ),
  question('cooperation', 'balance', {
    da: 'Passer mængden af opgaver til tiden, og hvad gør vi, når den ikke gør?',
    nb: 'Passer mengden av oppgaver til tiden, og hva gjør vi når den ikke gjør det?',
    en: 'Does the amount of work fit the time, and what do we do when it does not?',
  }),
  question(
    'cooperation',
    'leader_team',
    {
      da: 'Hvordan trives lederen i ledergruppen, og hvad skal den kunne sammen?',
      nb: 'Hvordan trives lederen i ledergruppen, og hva skal den få til sammen?',
      en: 'How does the leader thrive among the other leaders, and what are they to be able to do together?',
    },
    { kinds: ['lus'] },
  ),
  question(
    'feedback',
    'both_ways',
    {
      da: 'Hvad skal den anden have at vide: hvad er jeg glad for, og hvad ønsker jeg mere eller mindre af?',
      nb: 'Hva bør den andre få vite: hva er jeg glad for, og hva ønsker jeg mer eller mindre av?',
      en: 'What should the other hear: what do I value, and what would I like more or less of?',
    },
    { isDefault: true },
  ),
  question(
    'feedback',
    'results',
    {
      da: 'Hvad er min samlede tilbagemelding på resultater og kompetencer, med et eksempel på hver?',
      nb: 'Hva er min samlede tilbakemelding på resultater og kompetanse, med et eksempel på hver?',
      en: 'What is my overall feedback on results and competences, with an example of each?',
    },
    { side: 'leader' },
  ),
  question(
    'feedback',
    'from_leader',
    {
      da: 'Hvad har jeg brug for fra min leder for at lykkes?',
      nb: 'Hva trenger jeg fra lederen min for å lykkes?',
      en: 'What do I need from my leader in order to succeed?',
    },
    { side: 'employee' },
  ),
  question('feedback', 'received', {
    da: 'Hvilken tilbagemelding fra borgere, kolleger eller samarbejdspartnere har gjort indtryk?',
    nb: 'Hvilken tilbakemelding fra innbyggere, kolleger eller samarbeidspartnere har gjort inntrykk?',
    en: 'Which feedback from citizens, colleagues or partners made an impression?',
  }),
  question(
    'feedback',
    'praise',
    {
      da: 'Hvilken indsats har jeg set og ikke fået sagt tak for?',
      nb: 'Hvilken innsats har jeg sett og ikke fått sagt takk for?',
      en: 'Which effort have I seen and not yet given thanks for?',
    },
    { side: 'leader' },
  ),
  question(
    'feedback',
    'own_leadership',
    {
      da: 'Hvad siger medarbejderne om ledelsen, og hvad giver det anledning til?',
      nb: 'Hva sier medarbeiderne om ledelsen, og hva gir det grunn til?',
      en: 'What do the employees say about the leadership, and what does it call for?',
    },
    { kinds: ['lus'] },
  ),
  question(
    'wishes',
    'next_year',
    {
      da: 'Hvad skal være anderledes om et år, og hvad er det første skridt?',
      nb: 'Hva skal være annerledes om et år, og hva er det første steget?',
      en: 'What is to be different a year from now, and what is the first step?',
    },
    { isDefault: true },
  ),
  question(
    'wishes',
    'long_run',
    {
      da: 'Hvad kunne jeg tænke mig at arbejde med om tre til fem år?',
      nb: 'Hva kunne jeg tenke meg å arbeide med om tre til fem år?',
      en: 'What would I like to work with in three to five years?',
    },
    { side: 'employee' },
  ),
  question('wishes', 'try_out', {
    da: 'Hvad ville det være godt at prøve: en anden opgave, et andet sted eller en ny måde?',
    nb: 'Hva hadde det vært fint å prøve: en annen oppgave, et annet sted eller en ny måte?',
    en: 'What would be good to try out: another task, another place or a new way?',
  }),
  question(
    'wishes',
    'more_responsibility',
    {
      da: 'Hvilket ansvar kunne være et næste skridt, og hvordan kan det prøves i det små?',
      nb: 'Hvilket ansvar kunne være et neste steg, og hvordan kan det prøves i det små?',
      en: 'What responsibility could be a next step, and how can it be tried on a small scale?',
    },
    { side: 'leader' },
  ),
  question(
    'wishes',
    'as_leader',
    {
      da: 'Hvilken slags leder vil jeg gerne være kendt som?',
      nb: 'Hva slags leder vil jeg gjerne være kjent som?',
      en: 'What kind of leader would I like to be known as?',
    },
    { kinds: ['lus'], side: 'employee' },
  ),
];

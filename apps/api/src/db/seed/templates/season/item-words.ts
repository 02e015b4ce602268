/** What stands in an item beside what is learnt. */
export const reasons: readonly string[] = [
  'Det er et af teamets mål i år.',
  'Opgaven er ny hos os, og vi er få, der kan den.',
  'Det kom frem i samtalen som det, der betyder mest lige nu.',
  'Der er kommet nye krav, som gælder for alle i enheden.',
  'Kollegerne spørger ofte om det.',
  'Det vil spare tid i en opgave, vi løser hver dag.',
  'Det har været et ønske længe, og nu passer det ind.',
];

export const ownParts: readonly string[] = [
  'Melder mig til, sætter tid af i kalenderen og fortæller om det bagefter.',
  'Øver mig hver uge og skriver ned, hvad der driller.',
  'Finder selv en makker og aftaler de første to gange.',
  'Prøver det af inden for den første måned og siger til, hvis det ikke virker.',
  'Samler tre eksempler, som vi ser på sammen.',
];

export const leaderParts: readonly string[] = [
  'Finder tid i planen og følger op på vores faste snak.',
  'Skaffer adgang og taler med dem, der skal give plads.',
  'Giver en opgave, hvor det kan bruges med det samme.',
  'Spørger til det efter to uger og igen efter tre måneder.',
  'Sørger for afløsning de dage, det kræver.',
];

/** Why something was dropped. */
export const dropWords: readonly string[] = [
  'Opgaven er flyttet til et andet team, så der er ikke brug for det længere.',
  'Forløbet blev aflyst, og noget andet er blevet vigtigere.',
  'Vi havde sat for meget i gang på én gang og har valgt dette fra.',
  'Det viste sig, at det kunne klares med en fast aftale i teamet.',
];

/** What some write when something is done. */
export const doneWords: readonly string[] = [
  'Bliver brugt hver uge.',
  'Lært og vist til resten af teamet.',
  'Nået, og der kom en ny opgave ud af det.',
];

/** What helps to use what was learnt, as each side sees it. */
export const helpsTexts: readonly string[] = [
  'At der er sat en fast tid af til det.',
  'At en kollega har lært det samme, så vi kan spørge hinanden.',
  'Mere ro de første gange.',
  'At det står på dagsordenen, til det sidder fast.',
  'Der mangler adgang til det rigtige udstyr om aftenen.',
];

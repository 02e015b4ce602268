/** What A-MEDs write. */
export const inputTexts = {
  efforts: [
    'Vi har haft tre øvegange på personalemøderne og en makkerordning for nye. Det virker bedst, når det er kort og ofte.',
    'Vi bruger den sidste halve time om torsdagen på at vise hinanden noget. Alle har haft en tur.',
    'Vi har sendt to afsted, som har lært fra sig bagefter. Det nåede ikke ud til dem, der arbejder aften.',
    'Der er lagt en fast time om måneden ind i vagtplanen til at læse og øve sig.',
  ],
  words: [
    'Det vigtigste er tid. Vi kan godt lære det, hvis der er plads til det i hverdagen.',
    'Vi vil gerne lære sammen med naboenheden. Det er de samme borgere.',
    'Nye kolleger mangler en fast at spørge. Det gælder også vikarer.',
    'Vi vil hellere have én ting, der bliver gjort færdig, end fem, der bliver begyndt.',
  ],
  notes: [
    'Gerne hos os og ikke på kursus.',
    'Især de, der er kommet det seneste år.',
    'Helst før sommer.',
    'Vi har selv én, der kan lære fra sig.',
  ],
  projects: [
    'Et forløb sammen med en anden enhed over et halvt år.',
    'En uge, hvor vi bytter plads med kolleger, vi ellers kun ringer til.',
    'En fast øveplads, hvor udstyret står fremme.',
  ],
  measures: [
    'En halv time hver torsdag til at vise hinanden noget.',
    'En makker til hver ny kollega i de første tre måneder.',
    'Fast punkt på personalemødet: hvad har vi lært siden sidst?',
  ],
  answers: [
    'Tak. Det er taget med i udvalgets beslutninger. Tiden aftales med jeres leder.',
    'Tak for et klart indspil. Det, I selv kan klare, bakker vi op om, og resten står i referatet.',
    'Udvalget læste det med interesse. Forløbet med en anden enhed begynder vi med efter sommer.',
  ],
  /** What is only begun. */
  begun: 'Vi er i gang med at samle ind fra de tre afdelinger.',
  /** Asked for anywhere. */
  needs: ['E1.3', 'E2.3', 'E2.5', 'E3.3', 'E4.2', 'E5.2', 'E5.5', 'E6.5'],
} as const;

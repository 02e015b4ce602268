import type { Text } from './text.ts';

/** What a leader leads. A requirement may be set for one function. */
export const leaderFunctions: readonly { code: string; name: Text }[] = [
  { code: 'leader_of_leaders', name: { da: 'Leder af ledere', nb: 'Leder for ledere', en: 'Leader of leaders' } },
  {
    code: 'citizen_facing',
    name: {
      da: 'Leder af en borgerrettet enhed',
      nb: 'Leder for en innbyggerrettet virksomhet',
      en: 'Leader of a citizen-facing unit',
    },
  },
  {
    code: 'administrative',
    name: { da: 'Administrativ leder', nb: 'Administrativ leder', en: 'Administrative leader' },
  },
];

/** Where in the line a leader stands, the top first. A requirement may be set for one level. */
export const leaderLevels: readonly { code: string; name: Text }[] = [
  { code: '1', name: { da: 'Direktører', nb: 'Direktører', en: 'Directors' } },
  { code: '2', name: { da: 'Centerchefer', nb: 'Seksjonsledere', en: 'Centre chiefs' } },
  {
    code: '3',
    name: {
      da: 'Ledere under en centerchef',
      nb: 'Ledere under en seksjonsleder',
      en: 'Leaders under a centre chief',
    },
  },
  {
    code: '4',
    name: {
      da: 'Ledere under en leder på niveau 3',
      nb: 'Ledere under en leder på nivå 3',
      en: 'Leaders under a level 3 leader',
    },
  },
];

import type { Text } from './text.ts';

/** The named level types of the organisation tree. Several types may be of one kind; the rules look at the kind only. */
export const unitLevels: readonly { code: string; kind: 'municipality' | 'centre' | 'unit' | 'team'; name: Text }[] = [
  { code: 'municipality', kind: 'municipality', name: { da: 'Kommune', nb: 'Kommune', en: 'Municipality' } },
  { code: 'centre', kind: 'centre', name: { da: 'Center', nb: 'Seksjon', en: 'Centre' } },
  { code: 'unit', kind: 'unit', name: { da: 'Enhed', nb: 'Virksomhet', en: 'Unit' } },
  { code: 'department', kind: 'unit', name: { da: 'Afdeling', nb: 'Enhet', en: 'Department' } },
  { code: 'team', kind: 'team', name: { da: 'Team', nb: 'Team', en: 'Team' } },
];

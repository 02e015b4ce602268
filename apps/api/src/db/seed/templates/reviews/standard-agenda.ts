/** What every agenda begins with, in its order. */
export const STANDARD_AGENDA = [
  'last_decisions',
  'goals',
  'link',
  'wheel',
  'inputs',
  'decisions',
  'evaluation',
] as const;

export type StandardAgendaKind = (typeof STANDARD_AGENDA)[number];

import { known, once, onceAtATime, type Check } from './check.ts';
import { KNOWN_PEOPLE } from './employment-checks.ts';
import { KNOWN_UNITS } from './unit-checks.ts';

const A_PERSON = ['a person', 'Name a person of the file of people'] as const;

export const seatChecks: readonly Check[] = [
  once('committees', 'code'),
  known('committees', 'unit', KNOWN_UNITS, 'a unit', 'Name a unit of the file of units'),
  onceAtATime('committee_seats', ['committee', 'person']),
  known(
    'committee_seats',
    'committee',
    'select code from file_committees union select code from committee',
    'a committee',
    'Name a committee of committees.csv',
  ),
  known('committee_seats', 'person', KNOWN_PEOPLE, ...A_PERSON),
  onceAtATime('roles', ['person', 'role']),
  known('roles', 'person', KNOWN_PEOPLE, ...A_PERSON),
];

import type { Column } from './cells.ts';

export type KindName =
  | 'municipality'
  | 'units'
  | 'people'
  | 'employments'
  | 'unit_leaders'
  | 'committees'
  | 'committee_seats'
  | 'roles'
  | 'requirements'
  | 'marks'
  | 'holdings';

export type Plan2learnName = 'bruger' | 'organisation' | 'engagement' | 'stillingskode' | 'leder';

const LONG_TEXT = 1000;
const from: Column = { name: 'valid_from', type: 'day', required: true };
const to: Column = { name: 'valid_to', type: 'day' };
const needed = (name: string, type: Column['type'] = 'code'): Column => ({ name, type, required: true });
const free = (name: string, type: Column['type'] = 'code'): Column => ({ name, type });
const choice = (name: string, ...words: string[]): Column => ({ name, type: 'choice', required: true, words });
const level: Column = { name: 'level', type: 'whole', required: true, largest: 5 };
const reason: Column = { name: 'reason', type: 'text', required: true, longest: LONG_TEXT };

/** The project's own files: `<name>.csv` with these columns, in this order when they are written. */
export const OWN_FILES: Readonly<Record<KindName, readonly Column[]>> = {
  municipality: [needed('name', 'text'), needed('time_zone', 'zone'), free('leaders_have_both_wheels', 'flag')],
  units: [needed('code'), needed('name', 'text'), needed('level'), free('parent'), from, to],
  people: [
    needed('code', 'personCode'),
    needed('given_name', 'text'),
    needed('family_name', 'text'),
    { ...free('email', 'email'), longest: 254 },
  ],
  employments: [
    needed('code'),
    needed('person', 'personCode'),
    needed('unit'),
    needed('job_title', 'text'),
    free('job_group'),
    { name: 'leader_level', type: 'whole', largest: 4 },
    free('leader_function'),
    free('staff_responsibility', 'flag'),
    needed('primary', 'flag'),
    from,
    to,
    free('nearest_leader'),
  ],
  unit_leaders: [needed('unit'), needed('employment'), from, to],
  committees: [needed('code'), choice('kind', 'h_med', 'c_med', 'a_med'), needed('name', 'text'), needed('unit')],
  committee_seats: [
    needed('committee'),
    needed('person', 'personCode'),
    choice('side', 'management', 'employee', 'safety'),
    choice('duty', 'member', 'chair', 'secretary'),
    from,
    to,
  ],
  roles: [
    needed('person', 'personCode'),
    choice('role', 'training_house', 'administrator', 'data_protection_officer'),
    from,
    to,
  ],
  requirements: [
    free('unit'),
    free('employment'),
    choice('audience', 'everybody', 'job_group', 'leader_function', 'leader_level'),
    free('audience_value'),
    free('area'),
    free('element'),
    level,
    reason,
    free('goal'),
    from,
    to,
    free('adopted', 'day'),
    free('author', 'personCode'),
  ],
  marks: [
    choice('kind', 'strategic', 'core'),
    needed('unit'),
    free('area'),
    free('element'),
    reason,
    needed('goal'),
    from,
    to,
    free('author', 'personCode'),
  ],
  holdings: [
    needed('employment'),
    needed('element'),
    choice('kind', 'self', 'leader', 'agreed'),
    level,
    needed('date', 'day'),
    free('shared', 'flag'),
    free('missing_components', 'codes'),
  ],
};

/**
 * What is read of the five files made for Plan2learn. A column that is not named here, the civil registration number above all, is left out
 * by the CSV reader itself: no row ever holds it.
 */
export const PLAN2LEARN_FILES: Readonly<Record<Plan2learnName, readonly Column[]>> = {
  bruger: [
    needed('BrugerId', 'personCode'),
    needed('Navn', 'text'),
    { ...free('E-mail', 'email'), longest: 254 },
    free('Stilling', 'text'),
  ],
  organisation: [needed('AfdelingsID'), needed('Afdelingsnavn', 'text'), free('Parentid')],
  engagement: [
    needed('EngagementId'),
    needed('BrugerId', 'personCode'),
    needed('AfdelingsId'),
    needed('AktivStatus', 'flag'),
    free('StillingskodeId'),
    free('Primær', 'flag'),
    needed('StartdatoEngagement', 'day'),
  ],
  stillingskode: [needed('StillingskodeID'), needed('Stillingskode', 'text')],
  leder: [needed('BrugerId', 'personCode'), needed('AfdelingsID'), needed('AktivStatus', 'flag')],
};

/** The five are known by these headers and none of the second list, whatever the file is called. */
export const PLAN2LEARN_SIGNS: Readonly<Record<Plan2learnName, readonly [readonly string[], readonly string[]]>> = {
  bruger: [
    ['BrugerId', 'Navn'],
    ['EngagementId', 'AfdelingsID'],
  ],
  organisation: [['AfdelingsID', 'Afdelingsnavn'], []],
  engagement: [['EngagementId'], []],
  stillingskode: [['StillingskodeID', 'Stillingskode'], ['EngagementId']],
  leder: [
    ['BrugerId', 'AfdelingsID'],
    ['EngagementId', 'Afdelingsnavn'],
  ],
};

export const KIND_NAMES = Object.keys(OWN_FILES) as KindName[];

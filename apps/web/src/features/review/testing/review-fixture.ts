import { signedIn } from '../../../testing/render.tsx';

/** A C-MED that the screens are tested against; all of it is invented. Today is 21 November 2026. */

const centre = { id: 'centre-1', name: 'Centre for Children' };
const seat = (n: number, name: string, side: string, duty = 'MEMBER') => ({
  person: { id: `person-${n}`, name },
  side,
  duty,
});
export const committee = {
  id: 'committee-1',
  name: 'C-MED Children',
  unit: centre,
  seats: [
    seat(1, 'Lone Damgaard', 'MANAGEMENT', 'CHAIR'),
    seat(2, 'Per Eng', 'EMPLOYEE'),
    seat(3, 'Mia Holm', 'SAFETY'),
  ],
};

export const step = (kind: string, changes: object = {}) => ({
  id: `step-${kind}`,
  kind,
  title: null,
  body: null,
  isLeftOut: false,
  isDone: false,
  ...changes,
});

const item = (kind: string) => ({ id: `item-${kind}`, kind, title: null, body: '', version: 1, minutesVersion: 0 });

/** A review that is being prepared, as its chair sees it. */
export function review(changes: object = {}) {
  return {
    id: 'review-1',
    committee,
    year: 2026,
    state: 'PREPARING',
    startsAt: null,
    durationMinutes: null,
    place: null,
    link: null,
    note: null,
    heldOn: null,
    dueOn: '2026-11-30',
    version: 1,
    steps: ['PREPARE', 'A_MED_INPUT', 'DISCUSS', 'CONCLUDE'].map((kind) => step(kind)),
    agenda: ['GOALS', 'DECISIONS', 'EVALUATION'].map(item),
    guests: [],
    papersSentAt: null,
    inputDueOn: null,
    inputs: [],
    decisions: [],
    lastDecisions: [],
    vote: 'NONE',
    draft: null,
    minutesNumber: 1,
    correction: null,
    sentMinutes: [],
    remarks: [],
    present: [],
    remindedOn: [],
    viewerIs: 'STEERS',
    viewerCan: ['CALL', 'WRITE'],
    ...changes,
  };
}

/** The meeting is called: 10 December, 13.00. */
export const called = (changes: object = {}) =>
  review({
    state: 'CALLED',
    startsAt: '2026-12-10T12:00:00Z',
    durationMinutes: 120,
    place: 'Meeting room 2',
    steps: [step('PREPARE', { isDone: true }), step('A_MED_INPUT'), step('DISCUSS'), step('CONCLUDE')],
    viewerCan: ['CALL', 'CANCEL_CALL', 'WRITE', 'HOLD'],
    ...changes,
  });

/** What a verb answers when it is done, or when it was refused. */
export const done = (now: object) => ({ review: now, errors: [] });
export const refused = (code: string, now: object | null = null) => ({
  review: now,
  item: null,
  row: null,
  errors: [{ code, field: 'version', params: '{}' }],
});

/** What the overview shows to somebody who has nothing there. */
export const nothing = {
  reviewCommittees: [],
  invitedReviews: [],
  medInputs: [],
  inputsToBegin: [],
  minutesList: [],
};

/** Lone, who chairs it. */
export const lone = {
  ...nothing,
  viewer: {
    ...signedIn.viewer,
    seats: [{ committee, person: { id: 'person-1' }, side: 'MANAGEMENT', duty: 'CHAIR' }],
  },
};

/** Of the training house. */
export const house = { ...nothing, viewer: { ...signedIn.viewer, roles: ['TRAINING_HOUSE'] } };

export const boardRow = (n: number, changes: object = {}) => ({
  committee: { id: `committee-${n}`, name: `C-MED ${n}`, unit: { id: `centre-${n}`, name: `Centre ${n}` } },
  state: null,
  meetsOn: null,
  heldOn: null,
  approvedOn: null,
  sentOn: null,
  minutes: null,
  dueOn: '2026-11-20',
  isLate: false,
  remindedOn: null,
  viewerCanRemind: false,
  ...changes,
});

import { signedIn } from '../../../testing/render.tsx';

/** A small plan that the screens are tested against; all of it is invented. Today is 21 November 2026. */

const unit = { id: 'unit-1', name: 'Beach Home' };
const lone = { id: 'person-1', name: 'Lone Damgaard' };
const ownEmployment = {
  id: 'job-1',
  person: lone,
  jobTitle: 'Nurse',
  unit,
  leaderFunction: null,
  wheels: ['EMPLOYEE'],
};
const per = { id: 'person-2', name: 'Per Eng' };
const reportEmployment = { id: 'job-2', person: per, jobTitle: 'Helper', unit };

const element = (id: string, areaId: string, name: string) => ({ id, code: id, name, areaId });
export const elements = {
  dialogue: element('E1.1', 'E1', 'Makes time for dia\u00ADlogue'),
  systems: element('E2.1', 'E2', 'Uses the systems'),
  budget: element('E2.2', 'E2', 'Follows the budget'),
};

const forms = [
  { id: 'daily_work', name: 'In daily work' },
  { id: 'mentoring', name: 'Mentoring' },
];
const wishes = [{ id: 'network', name: 'Network' }];

/** An open item of this year's plan, never signed. */
export function item(changes: object = {}) {
  return {
    id: 'item-1',
    employment: { id: 'job-1' },
    year: 2026,
    element: elements.systems,
    aim: 'Write notes while I am with the citizen',
    why: 'Notes come late',
    learningForm: forms[0],
    activity: null,
    ownPart: 'Practise each day',
    leaderPart: 'Give an hour a week',
    startsOn: '2026-12-01',
    endsOn: null,
    priority: 1,
    nature: 'NEED',
    task: null,
    offerWish: null,
    orderedByEmployer: false,
    firstUse: null,
    status: 'OPEN',
    closingWord: null,
    learntOn: null,
    closedOn: null,
    carriedFromYear: null,
    signedIn: null,
    changedFields: [],
    followUps: [],
    version: 1,
    viewerCanChange: true,
    viewerCanRemove: true,
    nextStatuses: ['UNDER_WAY', 'DONE', 'DROPPED'],
    ...changes,
  };
}

/** A need in the wheel that no open item serves. */
export function suggestion(of: object, marks: readonly string[] = []) {
  return {
    element: of,
    requirement: 4,
    counting: { id: 'level', level: 2 },
    need: { size: 2 },
    marks: marks.map((kind) => ({ id: kind, kind })),
  };
}

/** The viewer's own plan for 2026, a draft with one item. */
export function plan(changes: object = {}) {
  return {
    id: 'plan-1',
    employment: ownEmployment,
    year: 2026,
    state: 'DRAFT',
    number: 1,
    version: 1,
    items: [item()],
    unsettled: [],
    employeeSignedAt: null,
    leaderSignedAt: null,
    leaderSigner: null,
    versions: [],
    suggestions: [suggestion(elements.dialogue, ['STRATEGIC']), suggestion(elements.budget, ['CORE'])],
    counted: [],
    openItemCount: 1,
    openItemsMax: 5,
    viewerSide: 'EMPLOYEE',
    viewerCanWrite: true,
    viewerCanSign: true,
    ...changes,
  };
}

/** A version that both signed, of items as they stood then. */
export function signedVersion(items: readonly object[], number = 1) {
  return {
    number,
    employeeSignedAt: '2026-03-02T09:00:00Z',
    leaderSignedAt: '2026-03-03T09:00:00Z',
    leaderSigner: { id: 'person-9', name: 'Bo Lind' },
    items,
  };
}

const choices = {
  personWheel: {
    employment: ownEmployment,
    version: {
      id: 'version-1',
      areas: [
        { id: 'E1', name: 'Personal' },
        { id: 'E2', name: 'Tools' },
      ],
    },
    elements: Object.values(elements).map((one) => ({ element: one })),
  },
  learningForms: forms,
  offerWishes: wishes,
};

/** The nurse, who reads and writes the own plan. */
export const nurse = {
  ...choices,
  viewer: { ...signedIn.viewer, employments: [ownEmployment] },
  plan: plan(),
  plans: [{ id: 'plan-1', employment: ownEmployment, year: 2026 }],
};

/** The leader, in front of a direct report's plan. */
export const leader = {
  ...choices,
  viewer: {
    ...signedIn.viewer,
    employments: [ownEmployment],
    teams: [{ leaderEmployment: { id: 'job-1', jobTitle: 'Leader' }, wheel: 'EMPLOYEE', unit, memberCount: 3 }],
  },
  plan: plan({ employment: reportEmployment, viewerSide: 'LEADER' }),
  plans: [{ id: 'plan-1', employment: reportEmployment, year: 2026 }],
};

/** What a verb of an item answers when it is done. */
export const done = (changed: object, now: object = plan()) => ({ item: changed, plan: now, errors: [] });

/** The root of a reader whose plan the verbs change: `become` makes it another one. */
export function living(reader: object, first: object) {
  let now = first;
  return {
    root: { ...reader, plan: () => now },
    become: (next: object) => {
      now = next;
    },
  };
}

/** What a verb answers when it did nothing. */
export const refused = (code: string, field: string | null = null, params: object = {}) => ({
  item: null,
  plan: null,
  removedId: null,
  followUp: null,
  errors: [{ code, field, params: JSON.stringify(params) }],
});

/** A follow-up of the own item that is due since a week. */
export function followUp(changes: object = {}) {
  return {
    id: 'follow-up-1',
    step: 1,
    dueOn: '2026-11-14',
    employeeAnswer: null,
    leaderAnswer: null,
    viewerSide: 'EMPLOYEE',
    viewerCanAnswer: true,
    item: item({
      employment: ownEmployment,
      status: 'LEARNT',
      learntOn: '2026-10-31',
      firstUse: 'On the evening round',
    }),
    ...changes,
  };
}

/** One side's answer. */
export function answer(changes: object = {}) {
  return { author: lone, used: 'PARTLY', helps: null, answeredAt: '2026-11-15T10:00:00Z', version: 1, ...changes };
}

export { ownEmployment, reportEmployment, per };

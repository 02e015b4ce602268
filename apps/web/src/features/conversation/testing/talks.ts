import { signedIn } from '../../../testing/render.tsx';
import { plan } from '../../plan/testing/plan-fixture.ts';

/** A small team and its conversations that the screens are tested against; all of it is invented. Today is 21 November 2026. */

const unit = { id: 'unit-1', name: 'Beach Home' };
export const lone = { id: 'person-1', name: 'Lone Damgaard' };
export const per = { id: 'person-2', name: 'Per Eng' };
const mia = { id: 'person-3', name: 'Mia Falk' };
const ivan = { id: 'person-4', name: 'Ivan Gade' };
const bo = { id: 'person-9', name: 'Bo Lind' };

const job = (id: string, person: object, jobTitle: string) => ({
  id,
  person,
  jobTitle,
  unit,
  leaderFunction: null,
  wheels: ['EMPLOYEE'],
});
export const leaderJob = job('job-lone', lone, 'Home leader');
export const jobs = {
  per: job('job-per', per, 'Nurse'),
  mia: job('job-mia', mia, 'Helper'),
  ivan: job('job-ivan', ivan, 'Team leader'),
};

export const levels = ['Not yet', 'Knows about it', 'With support', 'Independently', 'Masters it', 'Develops it'].map(
  (name, value) => ({ value, name, description: `${name}, at work` }),
);

const tacit = { id: 'tacit', name: 'Tacit knowledge', description: 'Hard to put into words' };
const element = (id: string, areaId: string, name: string) => ({
  id,
  code: id,
  name,
  description: `How ${name.toLowerCase()} shows`,
  areaId,
  localTo: null,
  components: [tacit],
});
export const elements = {
  dialogue: element('E1.1', 'E1', 'Makes time for dialogue'),
  systems: element('E2.1', 'E2', 'Uses the systems'),
  budget: element('E2.2', 'E2', 'Follows the budget'),
};
const wheel = {
  version: {
    id: 'version-1',
    wheel: 'EMPLOYEE',
    areas: [
      { id: 'E1', name: 'Personal', shortName: 'Personal', elements: [elements.dialogue] },
      { id: 'E2', name: 'Tools', shortName: 'Tools', elements: [elements.systems, elements.budget] },
    ],
  },
};

/** A level of an element in a conversation. */
export function level(of: object, kind: 'SELF' | 'LEADER' | 'AGREED', value: number | null, changes: object = {}) {
  return { element: of, kind, level: value, missingComponents: [], remark: null, version: 1, ...changes };
}

/** An element to talk about, required at 4 and agreed on at 2 last time. */
export function line(of: { id: string }, changes: object = {}) {
  return {
    element: { element: of, requirement: 4, need: { size: 2 }, status: 'NEED', marks: [] },
    reason: 'NEED',
    difference: null,
    self: null,
    leader: null,
    agreed: null,
    lastAgreed: { id: 'holding-1', level: 2, assessedOn: '2025-11-20' },
    ...changes,
  };
}

const fields = ['GOALS', 'COMPETENCE', 'COOPERATION', 'FEEDBACK', 'WISHES', 'AGREEMENTS'];

export const questions = [
  { id: 'q-goals', theme: 'GOALS', text: 'What went well?', side: 'BOTH', isDefault: true, kinds: ['MUS'] },
  { id: 'q-wish', theme: 'WISHES', text: 'What do you wish for?', side: 'EMPLOYEE', isDefault: false, kinds: ['MUS'] },
  {
    id: 'q-team',
    theme: 'GOALS',
    text: 'Where does the team need Per?',
    side: 'LEADER',
    isDefault: false,
    kinds: ['MUS'],
  },
];

/** What somebody has prepared: the default question, not answered. */
export function preparation(author: object, changes: object = {}) {
  return { author, readyAt: null, answers: [{ question: questions[0], body: '', version: 0 }], levels: [], ...changes };
}

const abilities = {
  viewerCanReschedule: true,
  viewerCanCancel: true,
  viewerCanTakeOver: false,
  viewerCanPrepare: true,
  viewerCanTakeReadyBack: false,
  viewerCanHold: true,
  viewerCanWrite: false,
  viewerCanAgreePlan: false,
  viewerCanReopenPlan: false,
  viewerCanSign: false,
  viewerCanShare: false,
};

/** Per Eng's conversation of 2026 with Lone Damgaard as Lone sees it: invited for 3 December, 14.00 to 15.00. */
export function talk(changes: object = {}) {
  return {
    id: 'talk-1',
    kind: 'MUS',
    occasion: 'YEARLY',
    year: 2026,
    employment: jobs.per,
    leaderEmployment: leaderJob,
    standing: 'INVITED',
    startsAt: '2026-12-03T13:00:00Z',
    durationMinutes: 60,
    place: 'Room 2',
    link: null,
    note: null,
    heldOn: null,
    createdOn: '2026-11-10',
    version: 1,
    isOwn: false,
    isReadable: true,
    isShared: false,
    recordErasedOn: null,
    employeeSignedAt: null,
    leaderSignedAt: null,
    leaderSignedBy: null,
    wheel,
    ownPreparation: preparation(lone),
    otherPreparation: null,
    elements: [line(elements.dialogue), line(elements.systems), line(elements.budget)],
    texts: fields.map((field) => ({ field, body: '', version: 0 })),
    followUps: [],
    previous: null,
    present: [],
    ...abilities,
    ...changes,
  };
}

/** The abilities of the employee's side, and the own part. */
export const asEmployee = {
  isOwn: true,
  ownPreparation: preparation(per),
  viewerCanReschedule: false,
  viewerCanCancel: false,
  viewerCanHold: false,
};

/** Both are ready: they see dialogue differently, the systems alike, and budget only one has assessed. */
export function room(changes: object = {}) {
  const answered = (author: object, body: string) =>
    preparation(author, { readyAt: '2026-12-01T09:00:00Z', answers: [{ question: questions[0], body, version: 2 }] });
  return talk({
    standing: 'BOTH_READY',
    version: 2,
    viewerCanPrepare: false,
    viewerCanWrite: true,
    ownPreparation: answered(lone, 'The new routine works'),
    otherPreparation: answered(per, 'I like the mornings'),
    elements: [
      line(elements.dialogue, {
        reason: 'DIFFERENCE',
        difference: 2,
        self: level(elements.dialogue, 'SELF', 4),
        leader: level(elements.dialogue, 'LEADER', 2),
      }),
      line(elements.budget, { reason: 'STRATEGIC_NEED', self: level(elements.budget, 'SELF', 1) }),
      line(elements.systems, {
        reason: 'OTHER',
        difference: 0,
        self: level(elements.systems, 'SELF', 3),
        leader: level(elements.systems, 'LEADER', 3),
      }),
    ],
    ...changes,
  });
}

/** A direct report in the season who was not invited yet. */
export function member(employment: object, changes: object = {}) {
  return {
    employment,
    kind: 'MUS',
    standing: 'NOT_INVITED',
    conversation: null,
    others: [],
    isOffered: false,
    dueOn: '2026-12-31',
    isOverdue: false,
    lastHeldOn: '2025-12-01',
    askedOn: null,
    isCoveredByTeamTalk: false,
    needsTakeOver: false,
    viewerCanInvite: true,
    ...changes,
  };
}

/** A direct report with the conversation of the year. */
export function invited(employment: object, conversation: { standing: string }, changes: object = {}) {
  const { standing } = conversation;
  return member(employment, { conversation, standing, isOffered: true, viewerCanInvite: false, ...changes });
}

/** A substitution: Bo Lind for Lone Damgaard over the new year. */
export function delegation(changes: object = {}) {
  return {
    id: 'delegation-1',
    leaderEmployment: leaderJob,
    substitute: bo,
    validFrom: '2026-12-20',
    validTo: '2027-01-05',
    isCurrent: false,
    viewerCanEnd: true,
    ...changes,
  };
}

export const overview = (members: readonly object[], changes: object = {}) => ({
  year: 2026,
  members,
  leadersBelow: [],
  ...changes,
});

const setting = {
  teamTalkName: 'TUS',
  tusMinMembers: 3,
  musBesideTus: true,
  openItemsMax: 5,
  followUpSteps: ['P14D'],
  absenceTalk: true,
  clause: 'Everybody is offered a conversation.',
  reminderDays: [0],
  recordYears: 3,
};

const everybody = {
  municipality: { ...signedIn.municipality, years: [2024, 2025, 2026] },
  conversationSetting: setting,
  conversationQuestions: questions,
  delegations: [],
  levels,
  components: [tacit],
  plan: plan({ employment: jobs.per }),
  plans: [],
};

/** Lone Damgaard, who leads Per, Mia and Ivan. */
export const leader = {
  ...everybody,
  viewer: {
    ...signedIn.viewer,
    employments: [leaderJob],
    teams: [{ leaderEmployment: leaderJob, wheel: 'EMPLOYEE', unit: null, memberCount: 3 }],
  },
  conversationOverview: overview([member(jobs.per), member(jobs.mia), member(jobs.ivan, { kind: 'LUS' })]),
  conversation: talk(),
};

/** Per Eng, who leads nobody. */
export const employee = {
  ...everybody,
  viewer: { ...signedIn.viewer, person: per, employments: [jobs.per] },
  conversations: [talk(asEmployee)],
  conversationRequests: [],
  conversation: talk(asEmployee),
};

/** A mutation that did nothing, and why. */
export const refused = (code: string, field: string | null = null, params: object = {}) => ({
  conversation: null,
  conversations: null,
  level: null,
  delegation: null,
  errors: [{ code, field, params: JSON.stringify(params) }],
});

import { signedIn } from '../../../testing/render.tsx';

/** A small team that the screens are tested against; all of it is invented. Today is 21 November 2026. */

const unit = { id: 'unit-1', name: 'Beach Home' };
export const leaderEmployment = { id: 'job-9', person: { id: 'person-9', name: 'Bo Lind' }, jobTitle: 'Leader', unit };
const member = (n: number, name: string) => ({
  id: `job-${n}`,
  person: { id: `person-${n}`, name },
  jobTitle: 'Helper',
  unit,
  wheels: ['EMPLOYEE'],
});
export const members = [member(1, 'Lone Damgaard'), member(2, 'Per Eng'), member(3, 'Mia Holm')];

const setting = { teamTalkName: 'GRUS', tusMinMembers: 3, musBesideTus: true };

/** A note without a name. */
export function need(changes: object = {}) {
  return {
    id: 'need-1',
    element: null,
    body: 'Write notes with the citizen',
    ownDots: 0,
    dots: null,
    version: 1,
    ...changes,
  };
}

const text = (field: string, body = '') => ({ field, body, version: body === '' ? 0 : 1 });

/** What nobody may do: each test says what is open. */
const closed = {
  viewerLeads: false,
  viewerCanAnswerConsent: false,
  viewerCanWithdrawConsent: false,
  viewerCanReschedule: false,
  viewerCanCancel: false,
  viewerCanWrite: false,
  viewerCanPlaceDots: false,
  viewerCanHold: false,
  viewerCanConclude: false,
  viewerCanReopen: false,
};

/** A team's conversation in the state `ASKING`, as somebody sees it who can do nothing. */
export function talk(changes: object = {}) {
  return {
    id: 'talk-1',
    leaderEmployment,
    unit: null,
    year: 2026,
    replacesMus: true,
    state: 'ASKING',
    startsAt: '2026-12-10T12:00:00Z',
    durationMinutes: 120,
    place: 'Meeting room 2',
    link: null,
    note: 'Bring your tasks',
    heldOn: null,
    createdOn: '2026-11-10',
    version: 1,
    consent: { closesOn: '2026-12-01', round: 1, missing: null, ownAnswer: null },
    members,
    needs: [],
    texts: [text('TASKS'), text('COOPERATION'), text('AGREEMENTS')],
    dotsLeft: null,
    present: [],
    ...closed,
    ...changes,
  };
}

/** While a member is asked. */
export const asked = (changes: object = {}) => talk({ viewerCanAnswerConsent: true, ...changes });

/** While the team writes together, as a member. */
export const room = (changes: object = {}) =>
  talk({
    state: 'INVITED',
    viewerCanWrite: true,
    viewerCanPlaceDots: true,
    viewerCanWithdrawConsent: true,
    dotsLeft: 3,
    ...changes,
  });

/** What a verb answers when it is done, or when it was refused. */
export const done = (now: object) => ({ teamConversation: now, errors: [] });
export const refused = (code: string, field: string | null = null, params: object = {}) => ({
  teamConversation: null,
  need: null,
  removedId: null,
  text: null,
  errors: [{ code, field, params: JSON.stringify(params) }],
});

const element = { id: 'E1.1', code: 'E1.1', name: 'Makes time for dia\u00ADlogue', areaId: 'E1' };
const wheels = [
  {
    code: 'EMPLOYEE',
    currentVersion: {
      id: 'version-1',
      wheel: 'EMPLOYEE',
      areas: [{ id: 'E1', name: 'Personal', elements: [element] }],
    },
  },
];

const viewer = {
  ...signedIn.viewer,
  employments: [{ id: 'job-1', jobTitle: 'Helper', unit, leaderFunction: null, wheels: ['EMPLOYEE'] }],
};

/** Lone, who is one of the team. */
export const lone = { viewer, wheels, conversationSetting: setting };

const led = { leaderEmployment: { id: 'job-9', jobTitle: 'Leader' } };

/** Bo, who leads it. */
export const bo = {
  wheels,
  conversationSetting: setting,
  viewer: {
    ...viewer,
    person: leaderEmployment.person,
    employments: [{ ...viewer.employments[0], id: 'job-9' }],
    teams: [
      { ...led, wheel: 'EMPLOYEE', unit: null, memberCount: 3 },
      { ...led, wheel: 'LEADER', unit: null, memberCount: 1 },
      { ...led, wheel: 'EMPLOYEE', unit, memberCount: 3 },
      { ...led, wheel: 'LEADER', unit, memberCount: 1 },
    ],
  },
};

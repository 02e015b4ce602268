import type { TeamConversationState } from '@medhjul/rules/team-conversation-state';
import { earlierOf, laterOf, plusDays, workdayAfter, workdayBefore, type Calendar } from '../days.ts';
import { idOf } from '../ids.ts';
import type { Chair } from '../organisation.ts';
import { linesOf, type Employment, type Person } from '../people.ts';
import type { Plan } from '../plan.ts';
import { randomFor, type Random } from '../random.ts';

/** A team conversation that a story wants. */
export interface TeamTalkCast {
  readonly replacesMus: boolean;
  readonly state: TeamConversationState;
  /** Days from today to the meeting. */
  readonly days: number;
}

interface TeamMember {
  readonly employment: Employment;
  readonly joinedOn: string;
}

export interface TeamTalk {
  readonly id: string;
  readonly leader: Employment;
  readonly replacesMus: boolean;
  readonly state: TeamConversationState;
  readonly year: number;
  readonly createdOn: string;
  /** How many days there were to answer, and the last of them; null where consent is not asked. */
  readonly consent: { readonly days: number; readonly closesOn: string } | null;
  readonly startsOn: string;
  readonly heldOn: string | null;
  readonly members: readonly TeamMember[];
}

/** Who reports to an employment, and when. */
interface Report {
  readonly employment: Employment;
  readonly from: string;
  readonly to: string | null;
}

const HELD = 0.12;
const LAST_YEAR_TOO = 0.5;
const DRAWN: readonly (Omit<TeamTalkCast, 'days'> & { readonly weight: number })[] = [
  { replacesMus: true, state: 'asking', weight: 4 },
  { replacesMus: true, state: 'invited', weight: 2 },
  { replacesMus: true, state: 'mus', weight: 3 },
  { replacesMus: true, state: 'held', weight: 1 },
  { replacesMus: true, state: 'concluded', weight: 3 },
  { replacesMus: true, state: 'cancelled', weight: 1 },
  { replacesMus: false, state: 'invited', weight: 2 },
  { replacesMus: false, state: 'held', weight: 1 },
  { replacesMus: false, state: 'concluded', weight: 2 },
];

/** Days from today: when it was called, when it meets (from and to), and how long there was to answer. */
const WHEN: Readonly<Record<TeamConversationState, { called: number; meets: [number, number]; consentDays: number }>> =
  {
    asking: { called: -6, meets: [14, 24], consentDays: 12 },
    invited: { called: -20, meets: [3, 18], consentDays: 10 },
    mus: { called: -32, meets: [-8, 4], consentDays: 10 },
    held: { called: -32, meets: [-6, -1], consentDays: 10 },
    concluded: { called: -70, meets: [-45, -20], consentDays: 10 },
    cancelled: { called: -26, meets: [2, 12], consentDays: 14 },
  };
const OVER: readonly TeamConversationState[] = ['held', 'concluded'];

/** Whether the members have no MUS of their own this year because of it. */
export const coversMus = ({ replacesMus, state }: TeamTalk): boolean =>
  replacesMus && state !== 'mus' && state !== 'cancelled';

/** The team conversations of this year by the chair that calls, and those of last year. */
export interface TeamTalks {
  readonly thisYear: ReadonlyMap<Chair, TeamTalk>;
  readonly lastYear: readonly TeamTalk[];
}

/** @param smallest the fewest people who may be called together */
export function planTeamTalks(
  plan: Plan,
  chairs: readonly Chair[],
  people: readonly Person[],
  smallest: number,
): TeamTalks {
  const reports = reportsByLeader(people);
  const thisYear = new Map<Chair, TeamTalk>();
  const lastYear: TeamTalk[] = [];
  for (const chair of chairs) {
    const random = randomFor(plan.seed, 'team talk', chair.node.code);
    const leader = chair.holders.at(-1)?.employment;
    const team = (leader && reports.get(leader)) ?? [];
    const cast = chair.teamTalk ?? castOf(random, chair, team);
    if (!leader || !cast) continue;
    const talk = teamTalk(plan.calendar, leader, cast, team);
    if (countPeople(talk) < smallest) continue;
    thisYear.set(chair, talk);
    const before =
      cast.replacesMus || !random.chance(LAST_YEAR_TOO) ? null : concludedBefore(plan.calendar, talk, team);
    if (before && countPeople(before) >= smallest) lastYear.push(before);
  }
  return { thisYear, lastYear };
}

const countPeople = ({ members }: TeamTalk): number => new Set(members.map(({ employment }) => employment.person)).size;

function reportsByLeader(people: readonly Person[]): Map<Employment, Report[]> {
  const reports = new Map<Employment, Report[]>();
  for (const employment of people.flatMap(({ employments }) => employments)) {
    for (const { leader, from, to } of linesOf(employment)) {
      if (leader.person === employment.person) continue;
      const team = reports.get(leader) ?? [];
      team.push({ employment, from, to });
      reports.set(leader, team);
    }
  }
  return reports;
}

/** None where a story tells of a member's own conversation: one would contradict the other. */
function castOf(random: Random, { leads }: Chair, team: readonly Report[]): TeamTalkCast | null {
  const isTold = leads.level < 3 || team.some(({ employment }) => employment.season);
  if (!random.chance(HELD) || isTold) return null;
  const { replacesMus, state } = random.weighted(DRAWN);
  return { replacesMus, state, days: random.int(...WHEN[state].meets) };
}

const isOn =
  (day: string) =>
  (report: Report): boolean =>
    report.from <= day && (report.to === null || day < report.to);

/** While it is open it was called after the last of the team had come: a later one would have been asked anew. */
function teamTalk(calendar: Calendar, leader: Employment, cast: TeamTalkCast, reports: readonly Report[]): TeamTalk {
  const { today, year } = calendar;
  const { called, consentDays } = WHEN[cast.state];
  const newYear = `${year}-01-01`;
  const isOver = OVER.includes(cast.state);
  const meets = plusDays(today, cast.days);
  const startsOn = laterOf(isOver ? workdayBefore(meets) : workdayAfter(meets), newYear);
  const current = reports.filter(isOn(isOver ? startsOn : today));
  const joined = isOver ? [] : current.map(({ from }) => from);
  const createdOn = [plusDays(today, called), ...joined].reduce(laterOf, newYear);
  const closesOn = earlierOf(plusDays(createdOn, consentDays), startsOn);
  return {
    id: idOf('team_conversation', `${leader.code}:${year}`),
    leader,
    replacesMus: cast.replacesMus,
    state: cast.state,
    year,
    createdOn: earlierOf(createdOn, startsOn),
    consent: cast.replacesMus ? { days: consentDays, closesOn } : null,
    startsOn,
    heldOn: isOver ? startsOn : null,
    members: current.map(({ employment, from }) => ({ employment, joinedOn: laterOf(createdOn, from) })),
  };
}

/** The one of the year before, a year ahead of this year's. */
function concludedBefore({ year }: Calendar, talk: TeamTalk, reports: readonly Report[]): TeamTalk {
  const heldOn = workdayBefore(earlierOf(plusDays(talk.startsOn, -364), `${year - 1}-12-15`));
  const createdOn = laterOf(plusDays(heldOn, -21), `${year - 1}-01-01`);
  return {
    ...talk,
    id: idOf('team_conversation', `${talk.leader.code}:${year - 1}`),
    state: 'concluded',
    year: year - 1,
    createdOn,
    startsOn: heldOn,
    heldOn,
    members: reports
      .filter(isOn(heldOn))
      .map(({ employment, from }) => ({ employment, joinedOn: laterOf(createdOn, from) })),
  };
}

import { randomUUID } from 'node:crypto';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { daysAhead, mutations } from './contract.ts';
import { ask, personasOf, signInAs, test as base } from './journey.ts';

export interface Staff {
  personId: string;
  employmentId: string;
  name: string;
}

export interface Leader extends Staff {
  unit: string;
}

/** A direct report, as the leader's season tells it. */
export interface Member extends Staff {
  kind: 'MUS' | 'LUS';
  viewerCanInvite: boolean;
  isCoveredByTeamTalk: boolean;
  /** Where the year's conversation stands, as the leader may know. */
  standing: string;
  needsTakeOver: boolean;
  conversation: { id: string; createdOn: string } | null;
  /** When the last conversation was held, in whatever year. */
  lastHeldOn: string | null;
}

/** The part of a plan that decides who suits a journey. */
interface PlanState {
  id: string | null;
  state: string;
  openItemCount: number;
  openItemsMax: number;
  viewerCanWrite: boolean;
  items: { id: string; status: string; viewerCanChange: boolean }[];
  unsettled: { id: string; nextStatuses: string[] }[];
  suggestions: { element: { id: string } }[];
  counted: { year: number }[];
}

/** Asks the API as somebody, aside from all browsers. */
export interface Desk {
  /** All conversations of a direct report, of whatever year, as one takes them over. */
  handover(employmentId: string): Promise<Handover>;
  /** As the leader of whoever is looked at. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  plan(employmentId: string): Promise<PlanState>;
}

export interface Pair {
  leader: Leader;
  employee: Member;
}

type Suits = (member: Member, desk: Desk, leader: Leader) => boolean | Promise<boolean>;

interface People {
  /** Asks the API as that person. */
  askAs<Data>(personId: string, query: string, variables?: object): Promise<Data>;
  /** A leader with a direct report who suits, both nobody else's for this run. */
  pair(suits: Suits): Promise<Pair>;
  /** A leader whose team suits, nobody else's for this run. */
  team(suits: (members: readonly Member[], desk: Desk, leader: Leader) => boolean | Promise<boolean>): Promise<{
    leader: Leader;
    members: Member[];
  }>;
  /** Something in that person's plan was learnt a while ago, and they have answered whether it is used. */
  learn(employee: Staff, aim: string, helps: string): Promise<void>;
  /** Somebody of a new leader's team who has a conversation with the leader before that is not erased. */
  withOlderConversation(leader: Leader): Promise<{ employee: Member; conversation: { id: string; year: number } }>;
  /** The one who leads a unit. */
  leaderOf(unit: string): Promise<Leader>;
  /** Takes a person for this run; false when another journey has, or it is one of the chosen. */
  claim(id: string): boolean;
}

interface Unit {
  name: string;
  leaders: { id: string; person: { id: string; name: string } }[];
  children?: Unit[];
}

const parts = 'name leaders { id person { id name } }';
const unitsQuery = `{ organisationUnits { ${parts} children { ${parts} children { ${parts} children { ${parts} } } } } }`;
const membersQuery = `{ conversationOverview { members { kind viewerCanInvite isCoveredByTeamTalk standing needsTakeOver
  lastHeldOn conversation { id createdOn }
  employment { id person { id name } } } } }`;
const planQuery = `query ($id: ID!) { plan(employmentId: $id) { id state openItemCount openItemsMax viewerCanWrite
  items { id status viewerCanChange } unsettled { id nextStatuses } suggestions { element { id } } counted { year } } }`;

interface Made {
  item: { id: string; version: number; followUps: { id: string }[] };
}

interface Older {
  id: string;
  year: number;
  heldOn: string | null;
  isReadable: boolean;
  recordErasedOn: string | null;
  standing: string;
}

interface Handover {
  toTakeOver: Older[];
  conversations: Older[];
}

const olderParts = 'id year heldOn isReadable recordErasedOn standing';
const handoverQuery = `query ($id: ID!) { handover(employmentId: $id) { toTakeOver { ${olderParts} } conversations { ${olderParts} } } }`;

/** How many of them go on: none of these is signed or called off. */
export const countOpen = ({ toTakeOver, conversations }: Handover): number =>
  [...toTakeOver, ...conversations].filter(({ standing }) => !['SIGNED', 'CANCELLED'].includes(standing)).length;

function leadersIn(unit: Unit): Leader[] {
  const own = unit.leaders.map(({ id, person }) => ({
    employmentId: id,
    personId: person.id,
    name: person.name,
    unit: unit.name,
  }));
  return [...own, ...(unit.children ?? []).flatMap(leadersIn)];
}

async function allLeaders(request: APIRequestContext): Promise<{ leaders: Leader[]; chosen: Set<string> }> {
  const personas = await personasOf(request);
  const director = personas.find(({ kind }) => kind === 'DIRECTOR');
  await signInAs(request, director?.personId ?? '');
  const { organisationUnits } = await ask<{ organisationUnits: Unit[] }>(request, unitsQuery);
  return {
    leaders: organisationUnits.flatMap(leadersIn),
    chosen: new Set(personas.map(({ personId }) => personId)),
  };
}

type MemberRow = Omit<Member, keyof Staff> & { employment: { id: string; person: { id: string; name: string } } };

async function membersOf(desk: Desk): Promise<Member[]> {
  const { conversationOverview } = await desk.ask<{ conversationOverview: { members: MemberRow[] } }>(membersQuery);
  return conversationOverview.members.map(({ employment, ...facts }) => ({
    ...facts,
    employmentId: employment.id,
    personId: employment.person.id,
    name: employment.person.name,
  }));
}

/**
 * People of the demonstration whom no other journey relies on. Journeys run at the same time, and again on the same data: each
 * takes a leader and a team, and whoever has gone through it does not suit the next time.
 */
export const test = base.extend<{ people: People }>({
  people: async ({ playwright, baseURL }, use, { project }) => {
    const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
    const { leaders, chosen } = await allLeaders(request);
    const place = join(project.outputDir, 'taken');
    mkdirSync(place, { recursive: true });
    const claim = (id: string) => {
      if (chosen.has(id)) return false;
      try {
        mkdirSync(join(place, id));
        return true;
      } catch {
        return false;
      }
    };
    const desk: Desk = {
      handover: async (id) => (await ask<{ handover: Handover }>(request, handoverQuery, { id })).handover,
      ask: (query, variables) => ask(request, query, variables),
      plan: async (id) => (await ask<{ plan: PlanState }>(request, planQuery, { id })).plan,
    };
    /** The first leader whose team gives something, taken. */
    async function first<Found>(look: (leader: Leader, members: Member[]) => Promise<Found | null>): Promise<Found> {
      for (const leader of leaders) {
        if (!claim(leader.personId)) continue;
        await signInAs(request, leader.personId);
        const members = await membersOf(desk);
        const found = members.some(({ personId }) => chosen.has(personId)) ? null : await look(leader, members);
        if (found) return found;
        rmdirSync(join(place, leader.personId));
      }
      throw new Error('the demonstration holds nobody who suits this journey any more');
    }
    await use({
      async askAs(personId, query, variables) {
        await signInAs(request, personId);
        return ask(request, query, variables);
      },
      pair: (suits) =>
        first(async (leader, members) => {
          for (const employee of members) {
            if (!(await suits(employee, desk, leader)) || !claim(employee.personId)) continue;
            return { leader, employee };
          }
          return null;
        }),
      team: (suits) =>
        first(async (leader, members) => {
          if (!(await suits(members, desk, leader))) return null;
          return members.every(({ personId }) => claim(personId)) ? { leader, members } : null;
        }),
      async learn({ personId, employmentId }, aim, helps) {
        await signInAs(request, personId);
        const values = { employmentId, year: new Date().getFullYear(), requestId: randomUUID(), aim };
        const { addPlanItem } = await desk.ask<{ addPlanItem: Made }>(mutations.addItem, values);
        const begun = { ...addPlanItem.item, status: 'UNDER_WAY' };
        const { setPlanItemStatus } = await desk.ask<{ setPlanItemStatus: Made }>(mutations.setStatus, begun);
        const learnt = { ...setPlanItemStatus.item, status: 'LEARNT', learntOn: daysAhead(-15).slice(0, 10) };
        const { setPlanItemStatus: now } = await desk.ask<{ setPlanItemStatus: Made }>(mutations.setStatus, learnt);
        await desk.ask(mutations.answerFollowUp, { id: now.item.followUps[0]?.id, helps });
      },
      async withOlderConversation(leader) {
        await signInAs(request, leader.personId);
        for (const employee of await membersOf(desk)) {
          const conversation = (await desk.handover(employee.employmentId)).conversations.find(
            ({ isReadable, heldOn, recordErasedOn }) => heldOn !== null && !isReadable && recordErasedOn === null,
          );
          if (employee.kind === 'MUS' && conversation && claim(employee.personId)) return { employee, conversation };
        }
        throw new Error(`nobody of ${leader.name}’s team has an older conversation`);
      },
      async leaderOf(unit) {
        const leader = leaders.find((one) => one.unit === unit);
        if (!leader) throw new Error(`nobody leads ${unit}`);
        return leader;
      },
      claim,
    });
    await request.dispose();
  },
});

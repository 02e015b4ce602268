import { randomUUID } from 'node:crypto';
import type { Session, TestApp } from './app.ts';
import type { Refusal } from './requirements.ts';

export interface PlanOptions {
  readonly createdOn?: string;
  readonly employeeSigned?: boolean;
  readonly leaderSigned?: boolean;
  readonly number?: number;
}

/** A plan with the owner's rights; with both signatures nothing is kept of it: that is what signing does. */
export async function makePlan({ build }: TestApp, employment: string, year: number, options: PlanOptions = {}) {
  const { createdOn = `${year}-02-01`, employeeSigned = false, leaderSigned = false, number = 1 } = options;
  const { rows } = await build.sql.query<{ id: string }>(
    `INSERT INTO plan (employment_id, year, number, employee_signed_at, leader_signed_at, created_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6::date, $6::date) RETURNING id`,
    [employment, year, number, employeeSigned ? createdOn : null, leaderSigned ? createdOn : null, createdOn],
  );
  return rows[0]?.id ?? '';
}

export interface ItemOptions {
  readonly element?: string | null;
  readonly aim?: string | null;
  readonly status?: 'open' | 'under_way' | 'learnt' | 'done' | 'carried_on' | 'dropped';
  readonly nature?: 'need' | 'wish';
  readonly offerWish?: string | null;
  readonly learntOn?: string;
  readonly followedUntil?: string | null;
  readonly closedOn?: string;
}

const isOver = (status: string) => ['done', 'carried_on', 'dropped'].includes(status);

/** An item with the owner's rights. */
export async function makeItem({ build }: TestApp, plan: string, options: ItemOptions = {}): Promise<string> {
  const { element = 'E1.1', aim = null, status = 'open', nature = 'need', offerWish = null } = options;
  const { rows } = await build.sql.query<{ id: string }>(
    `INSERT INTO plan_item (plan_id, employment_id, year, element_id, aim, status, nature, offer_wish_code, priority, position,
       first_use, closing_word, learnt_on, followed_until, closed_on)
     SELECT id, employment_id, year, $2, $3, $4, $5, $6, 1,
       (SELECT count(*) + 1 FROM plan_item WHERE plan_id = $1), 'Hos borgerne', $7, $8, $9, $10 FROM plan WHERE id = $1 RETURNING id`,
    [
      plan,
      element && (await build.elementId(element)),
      aim,
      status,
      nature,
      offerWish,
      isOver(status) ? 'Ikke længere brug for det' : null,
      status === 'learnt' ? (options.learntOn ?? '2026-05-01') : (options.learntOn ?? null),
      options.followedUntil ?? null,
      isOver(status) ? (options.closedOn ?? '2026-05-01') : null,
    ],
  );
  return rows[0]?.id ?? '';
}

/** A follow-up with the owner's rights. */
export async function makeFollowUp({ build }: TestApp, item: string, dueOn: string, step = 1): Promise<string> {
  const { rows } = await build.sql.query<{ id: string }>(
    `INSERT INTO follow_up (item_id, employment_id, step, due_on) SELECT id, employment_id, $2, $3 FROM plan_item WHERE id = $1 RETURNING id`,
    [item, step, dueOn],
  );
  return rows[0]?.id ?? '';
}

export interface ItemAnswer {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly aim: string | null;
  readonly year: number;
  readonly signedIn: number | null;
  readonly changedFields: readonly string[];
  readonly nextStatuses: readonly string[];
  readonly viewerCanChange: boolean;
  readonly viewerCanRemove: boolean;
  readonly followUps: readonly { readonly id: string; readonly step: number; readonly dueOn: string }[];
  readonly carriedFromYear: number | null;
}

export interface PlanAnswer {
  readonly id: string | null;
  readonly year: number;
  readonly state: string;
  readonly number: number;
  readonly version: number;
  readonly items: readonly ItemAnswer[];
  readonly unsettled: readonly ItemAnswer[];
  readonly versions: readonly {
    readonly number: number;
    readonly items: readonly { id: string; aim: string | null }[];
  }[];
  readonly openItemCount: number;
  readonly viewerCanWrite: boolean;
  readonly viewerCanSign: boolean;
}

const ITEM = `id version status aim year signedIn changedFields nextStatuses viewerCanChange viewerCanRemove carriedFromYear
  followUps { id step dueOn }`;
const PLAN = `id year state number version openItemCount viewerCanWrite viewerCanSign items { ${ITEM} } unsettled { ${ITEM} }
  versions { number items { id aim } }`;

export const PLAN_QUERY = `query ($employment: ID!, $year: Int) { plan(employmentId: $employment, year: $year) { ${PLAN} } }`;

/** The plan as this session sees it; throws the refusal. */
export async function planFor(session: Session, employment: string, year?: number): Promise<PlanAnswer> {
  const { data, errors } = await session.ask<{ plan: PlanAnswer }>(PLAN_QUERY, { employment, year });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.plan;
}

export interface PlanOutcome {
  readonly item: ItemAnswer | null;
  readonly plan: PlanAnswer | null;
  readonly removedId?: string | null;
  readonly errors: readonly Refusal[];
}

const VERBS = {
  addPlanItem: [
    '($employmentId: ID!, $year: Int!, $requestId: ID!, $input: PlanItemInput!)',
    '(employmentId: $employmentId, year: $year, requestId: $requestId, input: $input)',
    `item { ${ITEM} } plan { ${PLAN} }`,
  ],
  changePlanItem: [
    '($id: ID!, $version: Int!, $input: PlanItemInput!)',
    '(id: $id, version: $version, input: $input)',
    `item { ${ITEM} } plan { ${PLAN} }`,
  ],
  setPlanItemStatus: [
    '($id: ID!, $version: Int!, $input: PlanItemStatusInput!)',
    '(id: $id, version: $version, input: $input)',
    `item { ${ITEM} } plan { ${PLAN} }`,
  ],
  carryOnPlanItem: [
    '($id: ID!, $version: Int!, $year: Int!)',
    '(id: $id, version: $version, year: $year)',
    `item { ${ITEM} } plan { ${PLAN} }`,
  ],
  removePlanItem: ['($id: ID!, $version: Int!)', '(id: $id, version: $version)', `removedId plan { ${PLAN} }`],
  signPlan: ['($id: ID!, $version: Int!)', '(id: $id, version: $version)', `plan { ${PLAN} }`],
} as const;

export type PlanVerb = keyof typeof VERBS;

export const planDocument = (verb: PlanVerb) =>
  `mutation ${VERBS[verb][0]} { ${verb}${VERBS[verb][1]} { ${VERBS[verb][2]} errors { code field params } } }`;

/** One step with a plan; throws what is not a typed error. */
export async function planStep(
  session: Session,
  verb: PlanVerb,
  variables: Record<string, unknown>,
): Promise<PlanOutcome> {
  const { data, errors } = await session.ask<Record<string, PlanOutcome>>(planDocument(verb), variables);
  const payload = data?.[verb];
  if (errors || !payload) throw new Error(errors?.[0]?.extensions.code);
  return payload;
}

/** An input on E1.1, but for what is said otherwise. */
export async function itemInput({ build }: TestApp, over: Record<string, unknown> = {}) {
  return { elementId: await build.elementId('E1.1'), priority: 1, nature: 'NEED', ...over };
}

/** Adds an item and answers it; throws what was wrong. */
export async function added(
  on: TestApp,
  session: Session,
  employmentId: string,
  over: Record<string, unknown> = {},
  year = 2026,
) {
  const input = await itemInput(on, over);
  const { item, errors } = await planStep(session, 'addPlanItem', {
    employmentId,
    year,
    requestId: randomUUID(),
    input,
  });
  if (!item) throw new Error(errors.map(({ code }) => code).join());
  return item;
}

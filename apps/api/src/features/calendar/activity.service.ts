import { calendarState, occurrencesIn, type Days } from '@medhjul/rules/calendar';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { userError, UserErrors, type UserErrorEntry } from '../../request/errors.ts';
import type { CalendarScope, EntryRow } from './calendar-entry.ts';

export type ActivityKind = 'budget' | 'survey' | 'plan_revision' | 'own';

/** What was added by hand, with its first days. */
export interface ActivityRow extends Days {
  readonly id: string;
  readonly scope: CalendarScope;
  readonly unitId: string | null;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly isYearly: boolean;
  readonly changedAt: Date;
  readonly version: number;
  readonly canChange: boolean;
}

export interface ActivityInput extends Days {
  readonly kind: ActivityKind;
  readonly title: string;
  readonly isYearly: boolean;
}

/** Whose wheel, for a centre which. */
export interface Place {
  readonly scope: CalendarScope;
  readonly unitId: string | null;
}

const TITLE_MAX = 100;
const LONGEST_DAYS = 364;
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2199-12-31';

const columns = sql`a.id, a.scope, a.unit_id as "unitId", a.kind, a.title, a.first_on as "firstOn", a.last_on as "lastOn",
  a.is_yearly as "isYearly", a.changed_at as "changedAt", a.version,
  case a.scope when 'municipality' then (select app.has_role('training_house')) or (select app.has_role('administrator'))
    when 'centre' then a.unit_id = any ((select app.calendar_written_centres())::uuid[]) else true end as "canChange"`;

/** As far as row-level security lets the viewer see them. */
async function activityRows(ctx: Context, where: RawBuilder<unknown>): Promise<ActivityRow[]> {
  const { rows } =
    await sql<ActivityRow>`select ${columns} from activity a where ${where} order by a.first_on, a.id`.execute(ctx.db);
  return rows;
}

const audiences = { municipality: 'everybody', centre: 'centre', person: 'self' } as const;

/** The activities of a wheel in a year, each as often as it lies in it. */
export async function activityEntries(ctx: Context, { scope, unitId }: Place, year: number): Promise<EntryRow[]> {
  const rows = await activityRows(ctx, sql`a.scope = ${scope} and a.unit_id is not distinct from ${unitId}::uuid`);
  return rows.flatMap((activity) =>
    occurrencesIn(activity, year).map((days) => ({
      ...days,
      key: `activity-${activity.id}-${days.firstOn.slice(0, 4)}`,
      kind: activity.kind,
      title: activity.title,
      state: calendarState(days, null, ctx.today),
      audience: audiences[scope],
      path: null,
      meeting: null,
      activity,
    })),
  );
}

/** Whether the viewer may add to a wheel: for the button; row-level security decides. */
export async function canAdd(ctx: Context, { scope, unitId }: Place): Promise<boolean> {
  if (scope === 'person') return true;
  const { roles } = ctx.viewer;
  if (scope === 'municipality') return roles.includes('training_house') || roles.includes('administrator');
  const { rows } = await sql<{ may: boolean }>`
    select ${unitId}::uuid = any (app.calendar_written_centres()) as may`.execute(ctx.db);
  return rows[0]?.may ?? false;
}

function titleProblems(title: string): UserErrorEntry[] {
  if (title === '') return [{ code: 'REQUIRED', field: 'title' }];
  if (title.includes('\0')) return [{ code: 'MALFORMED', field: 'title' }];
  return [...title].length > TITLE_MAX ? [{ code: 'TOO_LONG', field: 'title', params: { max: TITLE_MAX } }] : [];
}

function dayProblems({ firstOn, lastOn }: Days): UserErrorEntry[] {
  const range = { first: FIRST_DAY, last: LAST_DAY };
  const outside = (['firstOn', 'lastOn'] as const).filter(
    (field) => ({ firstOn, lastOn })[field] < FIRST_DAY || { firstOn, lastOn }[field] > LAST_DAY,
  );
  if (outside.length > 0) return outside.map((field) => ({ code: 'DAY_OUT_OF_RANGE', field, params: range }));
  const longest = new Date(Date.parse(firstOn) + LONGEST_DAYS * 86_400_000).toISOString().slice(0, 10);
  return lastOn < firstOn || lastOn > longest
    ? [{ code: 'DAY_OUT_OF_RANGE', field: 'lastOn', params: { first: firstOn, last: longest } }]
    : [];
}

/** @throws UserErrors for each field that is wrong */
function checked(input: ActivityInput): ActivityInput {
  const title = input.title.trim();
  const problems = [...titleProblems(title), ...dayProblems(input)];
  if (problems.length > 0) throw new UserErrors(problems);
  return { ...input, title };
}

async function readActivity(ctx: Context, id: string): Promise<ActivityRow | undefined> {
  return (await activityRows(ctx, sql`a.id = ${id}::uuid`))[0];
}

/** @throws UserErrors NOT_FOUND for a wheel that is not the viewer's to write, and those of the fields */
export async function addActivity(ctx: Context, { scope, unitId }: Place, input: ActivityInput): Promise<ActivityRow> {
  if ((scope === 'centre') !== (unitId !== null) || !(await canAdd(ctx, { scope, unitId }))) {
    throw userError('NOT_FOUND', scope === 'centre' ? 'unitId' : 'scope');
  }
  const { kind, title, firstOn, lastOn, isYearly } = checked(input);
  const personId = scope === 'person' ? ctx.viewer.personId : null;
  const { rows } = await sql<{ id: string }>`
    insert into activity (scope, unit_id, person_id, kind, title, first_on, last_on, is_yearly, changed_at)
    values (${scope}, ${unitId}::uuid, ${personId}::uuid, ${kind}, ${title}, ${firstOn}::date, ${lastOn}::date, ${isYearly}, app.now())
    returning id`.execute(ctx.db);
  const row = await readActivity(ctx, rows[0]?.id ?? '');
  if (!row) throw userError('NOT_FOUND', 'scope');
  return row;
}

/** @throws UserErrors NOT_FOUND, and CONFLICT with the activity as the other left it */
async function toChange(ctx: Context, id: string, version: number): Promise<void> {
  const row = await readActivity(ctx, id);
  if (!row?.canChange) throw userError('NOT_FOUND', 'id');
  if (row.version !== version) throw new UserErrors([{ code: 'CONFLICT', field: 'version' }], { activity: row });
}

/** Somebody else was quicker between reading and writing. */
async function overtaken(ctx: Context, id: string): Promise<UserErrors> {
  const activity = await readActivity(ctx, id);
  return activity
    ? new UserErrors([{ code: 'CONFLICT', field: 'version' }], { activity })
    : userError('NOT_FOUND', 'id');
}

/** @throws UserErrors NOT_FOUND, CONFLICT with the activity as the other left it, and those of the fields */
export async function changeActivity(
  ctx: Context,
  id: string,
  version: number,
  input: ActivityInput,
): Promise<ActivityRow> {
  await toChange(ctx, id, version);
  const { kind, title, firstOn, lastOn, isYearly } = checked(input);
  const { rows } = await sql<{
    id: string;
  }>`update activity set kind = ${kind}, title = ${title}, first_on = ${firstOn}::date,
      last_on = ${lastOn}::date, is_yearly = ${isYearly}, changed_at = app.now(), version = version + 1
    where id = ${id}::uuid and version = ${version} returning id`.execute(ctx.db);
  const row = rows.length === 1 ? await readActivity(ctx, id) : undefined;
  if (!row) throw await overtaken(ctx, id);
  return row;
}

/** @throws UserErrors NOT_FOUND, CONFLICT */
export async function removeActivity(ctx: Context, id: string, version: number): Promise<string> {
  await toChange(ctx, id, version);
  const { rows } = await sql<{ id: string }>`delete from activity where id = ${id}::uuid and version = ${version}
    returning id`.execute(ctx.db);
  if (rows.length !== 1) throw userError('CONFLICT', 'version');
  return id;
}

import { touchesYear } from '@medhjul/rules/calendar';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { notFound } from '../../request/errors.ts';
import { unitById, type UnitRow } from '../organisation/organisation.loaders.ts';
import { municipality } from '../organisation/organisation.service.ts';
import { activityEntries, type Place } from './activity.service.ts';
import type { Asked, CalendarScope, EntryRow } from './calendar-entry.ts';
import { centreEntries } from './committee-entries.ts';
import { municipalityEntries } from './municipality-entries.ts';
import { personEntries } from './person-entries.ts';

export interface CalendarRow extends Place {
  readonly year: number;
}

const YEARS = { first: 2000, last: 2200 };

async function wheelCentres(ctx: Context): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`select array_to_json(app.calendar_centres()) as ids`.execute(ctx.db);
  return rows[0]?.ids ?? [];
}

const byName = new Intl.Collator('da');

/** Centres whose wheel the viewer sees, by name. */
export async function centres(ctx: Context): Promise<UnitRow[]> {
  const units = await Promise.all((await wheelCentres(ctx)).map((id) => unitById(ctx, id)));
  return units.toSorted((one, other) => byName.compare(one.name, other.name));
}

/** Whether the wheel is one that the viewer sees: a centre is named where it is a centre's, and only there. */
export async function seesWheel(ctx: Context, { scope, unitId }: Place): Promise<boolean> {
  if (scope !== 'centre') return unitId === null;
  return unitId !== null && (await wheelCentres(ctx)).includes(unitId);
}

/** The centre that is shown where none is named: where the viewer works or sits, else the first. */
async function ownCentre(ctx: Context): Promise<string | null> {
  const { rows } = await sql<{ ids: string[] }>`select array_to_json(app.own_centres()) as ids`.execute(ctx.db);
  const all = await centres(ctx);
  return (all.find(({ id }) => rows[0]?.ids.includes(id)) ?? all[0])?.id ?? null;
}

/** @throws NOT_FOUND for a centre whose wheel is not the viewer's to see, and for a year out of range */
export async function calendar(
  ctx: Context,
  { scope, year, unitId }: { scope: CalendarScope; year: number; unitId: string | null },
): Promise<CalendarRow> {
  if (year < YEARS.first || year > YEARS.last) throw notFound();
  const isCentre = scope === 'centre';
  const row = { scope, year, unitId: isCentre ? (unitId ?? (await ownCentre(ctx))) : unitId };
  if (isCentre && row.unitId === null) return row;
  if (!(await seesWheel(ctx, row))) throw notFound();
  return row;
}

async function derivedEntries(ctx: Context, { scope, unitId }: Place, asked: Asked): Promise<EntryRow[]> {
  if (scope === 'municipality') return municipalityEntries(ctx, asked);
  if (scope === 'person') return personEntries(ctx, asked);
  return unitId === null ? [] : centreEntries(ctx, unitId, asked);
}

/** What stands in a wheel for the viewer: all of it is worked out now, from where it happens. */
export async function entriesOf(ctx: Context, row: CalendarRow): Promise<EntryRow[]> {
  if (row.scope === 'centre' && row.unitId === null) return [];
  const { timeZone: zone } = await municipality(ctx);
  const entries = [
    ...(await derivedEntries(ctx, row, { year: row.year, zone })),
    ...(await activityEntries(ctx, row, row.year)),
  ];
  return entries
    .filter((entry) => touchesYear(entry, row.year))
    .toSorted((one, other) => one.firstOn.localeCompare(other.firstOn) || byName.compare(one.title, other.title));
}

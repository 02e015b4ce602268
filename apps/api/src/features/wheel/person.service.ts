import { marksOf } from '@medhjul/rules/competence-mark';
import { periodsSince, yearOf } from '@medhjul/rules/period';
import { personWheel, type ElementStatus, type PersonAreaNumbers } from '@medhjul/rules/person-wheel';
import { applicableRules, decidedBy, type DecidedBy, type ElementPlace } from '@medhjul/rules/requirement';
import { whichWheels } from '@medhjul/rules/which-wheel';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { notFound } from '../../request/errors.ts';
import { holdingsOf, type HoldingRow } from '../holding/holding.loaders.ts';
import { employmentById } from '../organisation/organisation.loaders.ts';
import { municipality } from '../organisation/organisation.service.ts';
import { periodOf } from './period.ts';
import { loadPicture, type Picture, type PictureMark, type PictureMember, type PictureRule } from './picture.ts';
import type { VersionRow, WheelCode } from './wheel-content.loaders.ts';

export interface AppliedRuleRow {
  readonly rule: PictureRule;
  readonly decidedBy: DecidedBy | null;
}

export interface NeedRow {
  readonly size: number;
  readonly missing: readonly string[];
}

export interface PersonElementRow {
  readonly place: ElementPlace;
  readonly rule: PictureRule | null;
  readonly rules: readonly AppliedRuleRow[];
  readonly self: HoldingRow | null;
  readonly leader: HoldingRow | null;
  readonly agreed: HoldingRow | null;
  readonly counting: HoldingRow | null;
  readonly need: number | null;
  readonly status: ElementStatus;
  readonly marks: readonly PictureMark[];
  /** Every level that the viewer may see, newest first. */
  readonly holdings: readonly HoldingRow[];
}

export interface PersonWheelRow {
  readonly employmentId: string;
  readonly personId: string;
  readonly wheel: WheelCode;
  readonly version: VersionRow;
  readonly year: number;
  readonly day: string;
  readonly areas: readonly PersonAreaNumbers[];
  readonly elements: readonly PersonElementRow[];
}

/** The employment, if its content is the viewer's to see: the own, or a direct report's, which is noted as a look. */
async function readableEmployment(ctx: Context, employmentId: string) {
  const { rows } = await sql<{ readable: boolean }>`
    select ${employmentId}::uuid = any (app.readable_employments()) as readable`.execute(ctx.db);
  if (!rows[0]?.readable) throw notFound();
  const employment = await employmentById(ctx, employmentId);
  ctx.lookedAt(employment.personId, 'person_wheel');
  return employment;
}

function elementRow(
  picture: Picture,
  member: PictureMember,
  holdings: readonly HoldingRow[],
  place: ElementPlace,
  day: string,
  numbers: ReturnType<typeof personWheel<PictureRule>>['elements'][number],
): PersonElementRow {
  const rules = applicableRules(picture.rules, member.position, place);
  const known = holdings.filter((holding) => holding.assessedOn <= day);
  const latest = (kind: HoldingRow['kind']) =>
    known.find((holding) => holding.kind === kind && holding.isShared) ?? null;
  return {
    place,
    rule: numbers.requirement,
    rules: rules.map((rule, n) => ({ rule, decidedBy: n === 0 ? decidedBy(rule, rules[1], member.position) : null })),
    // An unshared level exists for its author alone, and row-level security lets nobody else's through.
    self: known.find((holding) => holding.kind === 'self') ?? null,
    leader: known.find((holding) => holding.kind === 'leader') ?? null,
    agreed: latest('agreed'),
    counting: numbers.counting ? latest(numbers.counting.kind) : null,
    need: numbers.need,
    status: numbers.status,
    marks: marksOf(picture.marks, member.position.path, place),
    holdings: known,
  };
}

function byElement(holdings: readonly HoldingRow[]): ReadonlyMap<string, HoldingRow[]> {
  const groups = new Map<string, HoldingRow[]>();
  for (const holding of holdings) {
    const group = groups.get(holding.elementId);
    if (group) group.push(holding);
    else groups.set(holding.elementId, [holding]);
  }
  return groups;
}

/** Null for a period in which no version of the wheel was in force. */
async function wheelOf(
  ctx: Context,
  employmentId: string,
  personId: string,
  wheel: WheelCode,
  period: { year: number; day: string },
): Promise<PersonWheelRow | null> {
  const picture = await loadPicture(ctx, { employmentId, wheel, day: period.day });
  const member = picture?.members[0];
  if (!picture || !member) return null;
  const numbers = personWheel({
    elements: picture.elements,
    position: member.position,
    levels: member.levels,
    rules: picture.rules,
  });
  const holdings = byElement(await holdingsOf(ctx, employmentId));
  return {
    employmentId,
    personId,
    wheel,
    version: picture.version,
    ...period,
    areas: numbers.areas,
    elements: picture.elements.flatMap((place, n) => {
      const element = numbers.elements[n];
      return element ? [elementRow(picture, member, holdings.get(place.id) ?? [], place, period.day, element)] : [];
    }),
  };
}

export interface PersonWheelInput {
  readonly employmentId: string;
  readonly wheel: WheelCode | null;
  readonly year: number | null | undefined;
}

/** @throws NOT_FOUND when it is neither the viewer's own nor a direct report's, or the wheel is not for it */
export async function personWheelOf(ctx: Context, input: PersonWheelInput): Promise<PersonWheelRow> {
  const period = periodOf(ctx, input.year);
  const employment = await readableEmployment(ctx, input.employmentId);
  const wheels = whichWheels(employment, await municipality(ctx));
  const wheel = input.wheel ?? wheels[0];
  if (!wheel || !wheels.includes(wheel)) throw notFound();
  const found = await wheelOf(ctx, employment.id, employment.personId, wheel, period);
  if (!found) throw notFound();
  return found;
}

/**
 * A wheel of an employment on a day, e.g. the one a conversation was held on: in the version of that day.
 * @throws NOT_FOUND when it is neither the viewer's own nor a direct report's, or there was no such wheel
 */
export async function personWheelOn(
  ctx: Context,
  { employmentId, wheel, day }: { employmentId: string; wheel: WheelCode; day: string },
): Promise<PersonWheelRow> {
  const employment = await readableEmployment(ctx, employmentId);
  const found = await wheelOf(ctx, employment.id, employment.personId, wheel, { year: yearOf(day), day });
  if (!found) throw notFound();
  return found;
}

/** The same for who reads a record by break-glass: what is open to everybody, for row-level security leaves out levels. */
export async function openWheelOn(
  ctx: Context,
  { employmentId, wheel, day }: { employmentId: string; wheel: WheelCode; day: string },
): Promise<PersonWheelRow | null> {
  const { personId } = await employmentById(ctx, employmentId);
  return wheelOf(ctx, employmentId, personId, wheel, { year: yearOf(day), day });
}

/** One element of the wheel that it lies on. */
export async function personElementOf(
  ctx: Context,
  input: Omit<PersonWheelInput, 'wheel'> & { elementId: string },
): Promise<PersonElementRow> {
  const period = periodOf(ctx, input.year);
  const employment = await readableEmployment(ctx, input.employmentId);
  for (const wheel of whichWheels(employment, await municipality(ctx))) {
    const person = await wheelOf(ctx, employment.id, employment.personId, wheel, period);
    const found = person?.elements.find(({ place }) => place.id === input.elementId);
    if (found) return found;
  }
  throw notFound();
}

/** The viewer's own wheels today, one for each employment and wheel that holds for it. */
export async function ownPictures(ctx: Context): Promise<PersonWheelRow[]> {
  const period = periodOf(ctx, null);
  const setting = await municipality(ctx);
  const pictures: PersonWheelRow[] = [];
  for (const employment of ctx.viewer.employments) {
    for (const wheel of whichWheels(employment, setting)) {
      const picture = await wheelOf(ctx, employment.id, ctx.viewer.personId, wheel, period);
      if (picture) pictures.push(picture);
    }
  }
  return pictures;
}

/** Requirement, self, leader, agreed and counting level of each element, for each year since the first level. */
export async function historyOf(ctx: Context, person: PersonWheelRow) {
  const first = person.elements.flatMap(({ holdings }) => holdings.map(({ assessedOn }) => yearOf(assessedOn)));
  const order = new Map(person.elements.map(({ place }, n) => [place.id, n]));
  const years = periodsSince(Math.min(person.year, ...first), person.day);
  const history = [];
  for (const year of years) {
    const then = await wheelOf(ctx, person.employmentId, person.personId, person.wheel, periodOf(ctx, year));
    if (!then) continue;
    const rows: (number | null)[][] = person.elements.map(() => [null, null, null, null, null]);
    for (const element of then.elements) {
      const n = order.get(element.place.id);
      if (n === undefined) continue;
      const { rule, self, leader, agreed, counting } = element;
      rows[n] = [rule, self, leader, agreed, counting].map((level) => level?.level ?? null);
    }
    history.push({ year, rows });
  }
  return history;
}

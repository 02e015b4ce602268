/**
 * Reviews for tests.
 * - `buildCommittee(on)` makes a centre with its C-MED (chair and secretary on the management's side, a member and a safety
 *   representative on the employees'), a unit with an A-MED below it, an employee without a seat and a former member.
 * - `placedReview(on, { committee, year, state })` puts a review into the database as it stands in that state: standard
 *   steps and agenda, one decision, and minutes where the state has some.
 * - `placedMinutes`, `placedReviewDecision`, `placedMedInput` put single rows there.
 * - review-steps.ts takes steps through the API (`reviewStep`, `reviewDone`) and looks (`seenReview`), by somebody's session.
 * - `CLEAR_REVIEWS` empties all of it with the owner's rights.
 */
import { createHash } from 'node:crypto';
import type { TestApp } from './app.ts';

type Id = string;
export type PlacedState = 'preparing' | 'called' | 'held' | 'approving' | 'approved' | 'sent';
type Side = 'management' | 'employee' | 'safety';
type Duty = 'member' | 'chair' | 'secretary';

interface Employed {
  readonly person: Id;
  readonly employment: Id;
}

export interface BuiltCommittee {
  readonly centre: Id;
  readonly unit: Id;
  /** The C-MED of the centre. */
  readonly committee: Id;
  /** The A-MED of the unit, with a chair of its own. */
  readonly aMed: Id;
  readonly chair: Employed;
  readonly secretary: Employed;
  readonly member: Employed;
  readonly safety: Employed;
  readonly aMedChair: Employed;
  readonly employee: Employed;
  /** Whose seat in the C-MED ended on 1 June 2026. */
  readonly former: Employed;
}

/** A seat on a side; `to` is the first day without it. */
export async function seat(
  { build }: TestApp,
  { committee, person, side, duty = 'member', to = null }: SeatOptions,
): Promise<void> {
  await build.sql.query(
    `INSERT INTO committee_seat (committee_id, person_id, side, duty, valid_from, valid_to)
     VALUES ($1, $2, $3, $4, '2020-01-01', $5)`,
    [committee, person, side, duty, to],
  );
}
export interface SeatOptions {
  readonly committee: Id;
  readonly person: Id;
  readonly side: Side;
  readonly duty?: Duty;
  readonly to?: string | null;
}

/** @param people how many more work there: fewer than three, and the centre is a small one */
export async function buildCommittee(on: TestApp, name = 'Midt', people = 0): Promise<BuiltCommittee> {
  const { build } = on;
  const centre = await build.unit('centre', await build.unit('municipality', null), `Center ${name}`);
  const unit = await build.unit('unit', centre, `Enhed ${name}`);
  const employ = (who: string) => build.employ(`${who} ${name}`, { unit });
  for (let n = 0; n < people; n += 1) await employ(`Kollega${n}`);
  const built = {
    centre,
    unit,
    committee: await build.committee('c_med', centre, `C-MED ${name}`),
    aMed: await build.committee('a_med', unit, `A-MED ${name}`),
    chair: await employ('Forperson'),
    secretary: await employ('Sekretær'),
    member: await employ('Medlem'),
    safety: await employ('Sikker'),
    aMedChair: await employ('Lokal'),
    employee: await employ('Ansat'),
    former: await employ('Tidligere'),
  };
  const { committee, aMed } = built;
  const sits = (person: Employed, side: Side, duty: Duty = 'member', to: string | null = null) =>
    seat(on, { committee, person: person.person, side, duty, to });
  await sits(built.chair, 'management', 'chair');
  await sits(built.secretary, 'management', 'secretary');
  await sits(built.member, 'employee');
  await sits(built.safety, 'safety');
  await sits(built.former, 'employee', 'member', '2026-06-01');
  await seat(on, { committee: aMed, person: built.aMedChair.person, side: 'management', duty: 'chair' });
  return built;
}

export interface ReviewOptions {
  readonly committee: Id;
  /** 2026 unless told otherwise: the tests' clock stands at 15 June 2026. */
  readonly year?: number;
  readonly state?: PlacedState;
  readonly vote?: 'none' | 'open' | 'closed';
  /** Steps that are left out. */
  readonly leftOut?: readonly string[];
  /** A meeting on 1 July 2026, unless told otherwise; from `called` on. */
  readonly startsAt?: string;
}

export interface PlacedReview {
  readonly id: Id;
  /** Items of the agenda by kind. */
  readonly agenda: Readonly<Record<string, Id>>;
  /** Steps by kind. */
  readonly steps: Readonly<Record<string, Id>>;
  readonly decision: Id;
  /** The minutes; from `approving` on. */
  readonly minutes: Id | null;
}

const AGENDA = ['last_decisions', 'goals', 'link', 'wheel', 'inputs', 'decisions', 'evaluation'];
const STEPS = ['prepare', 'a_med_input', 'discuss', 'conclude'];

const rowsOf = async <R>({ build }: TestApp, text: string, values: unknown[]): Promise<R[]> =>
  (await build.sql.query(text, values)).rows as R[];
const idOf = async (on: TestApp, text: string, values: unknown[]): Promise<Id> =>
  (await rowsOf<{ id: Id }>(on, text, values))[0]?.id ?? '';
const byKind = (rows: readonly { kind: string; id: Id }[]) =>
  Object.fromEntries(rows.map(({ kind, id }) => [kind, id]));

export async function placedReview(on: TestApp, options: ReviewOptions): Promise<PlacedReview> {
  const { committee, year = 2026, state = 'preparing', vote = 'none', leftOut = [] } = options;
  const isCalled = state !== 'preparing';
  const id = await idOf(
    on,
    `INSERT INTO review (committee_id, year, state, starts_at, duration_minutes, place, invitation, vote, opened_on, held_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '2026-05-01', $9) RETURNING id`,
    [
      committee,
      year,
      state,
      isCalled ? (options.startsAt ?? '2026-07-01T08:00:00Z') : null,
      isCalled ? 120 : null,
      isCalled ? 'Lokale 2' : null,
      isCalled ? 1 : 0,
      vote,
      isCalled && state !== 'called' ? '2026-06-10' : null,
    ],
  );
  const steps = await rowsOf<{ kind: string; id: Id }>(
    on,
    `INSERT INTO review_step (review_id, kind, position, is_left_out)
     SELECT $1, kind, n, kind = ANY ($3::text[]) FROM unnest($2::text[]) WITH ORDINALITY AS step (kind, n) RETURNING kind, id`,
    [id, STEPS, leftOut],
  );
  const agenda = await rowsOf<{ kind: string; id: Id }>(
    on,
    `INSERT INTO agenda_item (review_id, kind, position)
     SELECT $1, kind, n FROM unnest($2::text[]) WITH ORDINALITY AS item (kind, n) RETURNING kind, id`,
    [id, AGENDA],
  );
  const decision = await placedReviewDecision(on, { review: id });
  const hasMinutes = state === 'approving' || state === 'approved' || state === 'sent';
  const minutes = hasMinutes ? await placedMinutes(on, { review: id, state }) : null;
  return { id, agenda: byKind(agenda), steps: byKind(steps), decision, minutes };
}

/** A need for E1.1, unless told otherwise. */
export async function placedReviewDecision(
  on: TestApp,
  { review, element = 'E1.1', title = null, kind = 'need' }: DecisionOptions,
): Promise<Id> {
  return idOf(
    on,
    `INSERT INTO review_decision (review_id, kind, element_id, title, position)
     SELECT $1, $2, $3, $4, count(*) + 1 FROM review_decision WHERE review_id = $1 RETURNING id`,
    [review, kind, element === null ? null : await on.build.elementId(element), title],
  );
}
export interface DecisionOptions {
  readonly review: Id;
  readonly element?: string | null;
  readonly title?: string | null;
  readonly kind?: 'need' | 'project';
}

/** Minutes with the review's decisions as they are now. */
export async function placedMinutes(
  on: TestApp,
  { review, state, number = 1, correction = null, sentAt = '2026-06-14T10:00:00Z' }: MinutesOptions,
): Promise<Id> {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vi talte om det.' }] }] };
  const items = [{ title: 'Evaluering', body: '', minutes: body }];
  const heading = { language: 'da', committee: 'C-MED', centre: 'Centeret', startsAt: null, place: null, seats: [] };
  const content = JSON.stringify({ ...heading, items });
  const isSent = state === 'sent';
  const id = await idOf(
    on,
    `INSERT INTO minutes_version (review_id, committee_id, year, number, correction, content, fingerprint, proposed_at)
     SELECT id, committee_id, year, $2, $3, $4, $5, '2026-06-12T10:00:00Z' FROM review WHERE id = $1 RETURNING id`,
    [review, number, correction, content, createHash('sha256').update(content).digest('hex')],
  );
  const columns =
    'kind, element_id, title, target_group, how_many, due_on, why, goal_id, learning_form, follow_up_person_id, dots, position';
  await on.build.sql.query(
    `INSERT INTO minutes_decision (version_id, decision_id, ${columns}) SELECT $1, id, ${columns} FROM review_decision WHERE review_id = $2`,
    [id, review],
  );
  // Decisions are added while it is put to approval, and never after.
  await on.build.sql.query(
    `UPDATE minutes_version SET state = $2, approved_at = $3, sent_at = $4, receipt = CASE WHEN $5 THEN nextval('minutes_receipt') END
     WHERE id = $1`,
    [id, state, state === 'approving' ? null : '2026-06-13T10:00:00Z', isSent ? sentAt : null, isSent],
  );
  return id;
}
export interface MinutesOptions {
  readonly review: Id;
  readonly state: 'approving' | 'approved' | 'sent';
  readonly number?: number;
  readonly correction?: string | null;
  readonly sentAt?: string;
}

/** An A-MED's input to a review, asked for by 30 June 2026 unless `asked` is false. */
export async function placedMedInput(
  on: TestApp,
  { review, committee, isSent = false, asked = true }: MedInputOptions,
): Promise<Id> {
  return idOf(
    on,
    `INSERT INTO med_input (review_id, committee_id, year, due_on, state, efforts, words, asked_on, sent_at)
     SELECT id, $2, year, '2026-06-30', $3, 'Det gør vi', 'Og mere', $4, $5 FROM review WHERE id = $1 RETURNING id`,
    [review, committee, isSent ? 'sent' : 'open', asked ? '2026-06-01' : null, isSent ? '2026-06-10T10:00:00Z' : null],
  );
}
export interface MedInputOptions {
  readonly review: Id;
  readonly committee: Id;
  readonly isSent?: boolean;
  readonly asked?: boolean;
}

const TABLES = `decision_naming review_reminder minutes_approval minutes_remark minutes_decision minutes_version med_measure
  med_need med_input decision_outcome decision_dot review_decision review_papers review_guest agenda_item review_step review`;

/** Past the triggers, which keep sent minutes where they are. */
export const CLEAR_REVIEWS = `SET session_replication_role = replica;
  ${TABLES.split(/\s+/)
    .map((table) => `DELETE FROM ${table};`)
    .join(' ')}
  SET session_replication_role = DEFAULT`;

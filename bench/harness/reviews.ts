import type pg from 'pg';
import { signedIn } from './session.ts';

const MEMBERS = 20;

/** A review that is being held, and who has it open. */
export interface Meeting {
  readonly reviewId: string;
  readonly agendaItemId: string;
  /** Sessions of its members, the chair's first. */
  readonly cookies: readonly string[];
}

/** What is read of the C-MEDs' reviews. */
export interface Reviews {
  /** Session of somebody of the training house. */
  readonly houseCookie: string;
  readonly year: number;
  readonly meeting: Meeting;
}

const TABLES = `decision_naming, review_reminder, minutes_approval, minutes_remark, minutes_decision, minutes_version, med_measure,
  med_need, med_input, decision_outcome, decision_dot, review_decision, review_papers, review_guest, agenda_item, review_step, review`;

/** No C-MED but one for each of the hundred centres that every size has; $1 the year, $2 what minutes hold. */
const GROUND = `
WITH made AS (
  INSERT INTO committee (code, kind, name, unit_id) SELECT 'med-' || code, 'c_med', 'C-MED ' || code, id FROM organisation_unit
  WHERE code LIKE 'bench-%' RETURNING id, code
), opened AS (
  INSERT INTO review (committee_id, year, state, starts_at, duration_minutes, place, opened_on, held_on)
  SELECT id, $1, 'sent', now(), 120, 'Here', current_date, current_date FROM made RETURNING id, committee_id
), version AS (
  INSERT INTO minutes_version (review_id, committee_id, year, number, state, content, fingerprint, proposed_at, approved_at, sent_at, receipt)
  SELECT id, committee_id, $1, 1, 'sent', $2, 'bench', now(), now(), now(), nextval('minutes_receipt') FROM opened RETURNING id, review_id
), decided AS (
  INSERT INTO review_decision (review_id, kind, element_id, why, position)
  SELECT opened.id, 'need', e.id, 'Because the task asks for it', e.n FROM opened,
    (SELECT id, row_number() OVER (ORDER BY code) AS n FROM element WHERE code LIKE 'E%' ORDER BY code LIMIT 6) e
  RETURNING id, review_id, element_id, why, position
)
INSERT INTO minutes_decision (version_id, decision_id, kind, element_id, why, position)
SELECT version.id, decided.id, 'need', decided.element_id, decided.why, decided.position FROM decided JOIN version USING (review_id)`;

const MEETING = `
WITH committee AS (SELECT id FROM committee WHERE code = 'med-bench-001'
), seated AS (
  INSERT INTO committee_seat (committee_id, person_id, side, duty, valid_from)
  SELECT committee.id, person.id, 'management', CASE WHEN person.n = 1 THEN 'chair' ELSE 'member' END, '2010-01-01'
  FROM committee, (SELECT p.id, row_number() OVER (ORDER BY p.code) AS n FROM person p WHERE EXISTS (SELECT FROM employment_term t
    WHERE t.person_id = p.id AND app.holds(t.valid_from, t.valid_to, current_date)) ORDER BY p.code LIMIT ${MEMBERS}) person
  RETURNING person_id, duty
), opened AS (
  INSERT INTO review (committee_id, year, state, opened_on, held_on) SELECT id, $1, 'held', current_date, current_date FROM committee
  RETURNING id
), item AS (
  INSERT INTO agenda_item (review_id, kind, position) SELECT id, 'evaluation', 1 FROM opened RETURNING id, review_id
)
SELECT item.review_id AS "reviewId", item.id AS "agendaItemId",
  (SELECT array_agg(person_id ORDER BY duty) FROM seated) AS people FROM item`;

/** A hundred committees with sent minutes of this year, and one that meets on the next. Takes the place of what was seeded. */
export async function fillReviews(client: pg.Client): Promise<Reviews> {
  const year = new Date().getFullYear();
  const item = { title: 'Evaluation', body: 'a'.repeat(4000), minutes: null };
  const heading = { language: 'da', committee: 'C-MED', centre: 'Center', startsAt: null, place: null, seats: [] };
  await client.query('BEGIN; SET LOCAL session_replication_role = replica');
  for (const table of TABLES.split(/,\s+/)) await client.query(`DELETE FROM ${table}`);
  await client.query(`DELETE FROM committee_seat USING committee c WHERE c.id = committee_id AND c.kind = 'c_med'`);
  await client.query(`DELETE FROM committee WHERE kind = 'c_med'`);
  await client.query(GROUND, [year, JSON.stringify({ ...heading, items: [item] })]);
  const { rows } = await client.query<Omit<Meeting, 'cookies'> & { people: string[] }>(MEETING, [year + 1]);
  await client.query('COMMIT');
  const [meeting] = rows;
  const house = await client.query<{ id: string }>(
    `SELECT person_id AS id FROM role_grant WHERE role = 'training_house' AND app.holds(valid_from, valid_to, current_date) LIMIT 1`,
  );
  if (!meeting || !house.rows[0]) throw new Error('the demonstration has no training house, or no meeting was made');
  const cookies: string[] = [];
  for (const person of meeting.people) cookies.push(await signedIn(client, person));
  return { houseCookie: await signedIn(client, house.rows[0].id), year, meeting: { ...meeting, cookies } };
}

import type { TestApp } from './app.ts';
import { placed } from './conversations.ts';
import { columns, foundByColumn, type Column, type Roles } from './roles.ts';

/** What the database answers to what nobody may write. */
export const REFUSED = '42501';
/** What it answers to a step that the state or the side does not open. */
export const STATE_REFUSED = 'MH002';

export const CONTENT = ['preparation', 'preparation_answer', 'conversation_level', 'conversation_text'] as const;

/** Of E with L: invited and not revealed, both ready, signed; with the former leader: signed, and one that E shared. */
export type TalksOfE = Record<'invited' | 'ready' | 'signed' | 'former' | 'shared' | 'lus', string>;

/** Conversations in the states that the rows of the access matrix tell apart, with both parts, levels and texts. */
export async function talksOfE(on: TestApp, roles: Roles): Promise<TalksOfE> {
  const { E, L, CC, former } = roles;
  const withL = { leader: L.employment };
  const ids = {
    invited: await placed(on, E.employment, withL),
    ready: await placed(on, E.employment, { ...withL, occasion: 'asked_for', state: 'both_ready' }),
    signed: await placed(on, E.employment, { ...withL, year: 2025, state: 'signed', createdOn: '2025-09-01' }),
    former: await placed(on, E.employment, {
      leader: former.employment,
      year: 2024,
      state: 'signed',
      createdOn: '2024-09-01',
    }),
    shared: await placed(on, E.employment, {
      leader: former.employment,
      year: 2023,
      state: 'signed',
      createdOn: '2023-09-01',
      shared: true,
    }),
    lus: await placed(on, L.employment, { leader: CC.employment, kind: 'lus' }),
  };
  for (const [name, id] of Object.entries(ids)) {
    await fillTalk(on, roles, id, { hidden: name === 'invited' || name === 'lus', isLus: name === 'lus' });
  }
  return ids;
}

/** Both parts, levels and texts as they would stand there. */
export async function fillTalk(
  { build }: TestApp,
  roles: Roles,
  id: string,
  { hidden, isLus }: { hidden: boolean; isLus: boolean },
): Promise<void> {
  const [employee, leader] = isLus ? [roles.L.person, roles.CC.person] : [roles.E.person, roles.L.person];
  const { sql } = build;
  const element = await build.elementId('E1.1');
  const question = (await sql.query(`SELECT id FROM conversation_question WHERE code = 'goals.most_important'`)).rows[0]
    .id;
  for (const [author, side] of [
    [employee, 'employee'],
    [leader, 'leader'],
  ]) {
    const kind = side === 'employee' ? 'self' : 'leader';
    await sql.query(
      `INSERT INTO preparation (conversation_id, author_id, side, ready_at, revealed) VALUES ($1, $2, $3, $4, $5)`,
      [id, author, side, hidden ? null : '2026-06-01', !hidden],
    );
    await sql.query(
      `INSERT INTO preparation_answer (conversation_id, author_id, question_id, body, revealed) VALUES ($1, $2, $3, 'Tanker', $4)`,
      [id, author, question, !hidden],
    );
    await sql.query(
      `INSERT INTO conversation_level (conversation_id, element_id, kind, level, author_id, revealed) VALUES ($1, $2, $3, 3, $4, $5)`,
      [id, element, kind, author, !hidden],
    );
  }
  if (hidden) return;
  await sql.query(
    `INSERT INTO conversation_level (conversation_id, element_id, kind, level, revealed) VALUES ($1, $2, 'agreed', 3, true)`,
    [id, element],
  );
  await sql.query(`INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'goals', 'Aftalt')`, [id]);
}

/** True in these columns alone. */
export const onlyIn = (...those: readonly Column[]) =>
  columns(false, Object.fromEntries(those.map((column) => [column, true])));

/** Who gets at least one row of it. */
export const seesSome = (on: TestApp, roles: Roles, text: string, values: readonly unknown[]) =>
  foundByColumn(roles, async (person) => (await on.sqlAs(person, text, [...values])).length > 0);

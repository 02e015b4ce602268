import type pg from 'pg';

const QUESTIONS: readonly (readonly [find: string, says: (count: number) => string])[] = [
  [
    `select count(distinct w.code)::int as count from wanted_employments w
     where w.nearest_leader is not null and app.holds(w.valid_from, w.valid_to, app.today()) and w.nearest_leader not in (
       select code from wanted_employments where app.holds(valid_from, valid_to, app.today()))`,
    (count) => `${count} employments have a nearest leader who is not employed today.`,
  ],
  [
    `select count(*)::int - 1 as count from wanted_employments
     where nearest_leader is null and app.holds(valid_from, valid_to, app.today())`,
    (count) => `${count} employments beside the top leader's have no nearest leader.`,
  ],
  [
    `select count(distinct p.code)::int as count from person p
     join (select person_id, valid_from, valid_to from role_grant union all select person_id, valid_from, valid_to from committee_seat) as held
       on held.person_id = p.id and app.holds(held.valid_from, held.valid_to, app.today())
     where p.code not in (select person from wanted_employments where app.holds(valid_from, valid_to, app.today()))`,
    (count) => `${count} people hold a role or a committee seat and have no employment today.`,
  ],
];

/** What is no error and yet worth a look, of the organisation as it is after the run. */
export async function noticesOf(client: pg.Client): Promise<string[]> {
  const notices: string[] = [];
  for (const [find, says] of QUESTIONS) {
    const { rows } = await client.query<{ count: number }>(find);
    const count = rows[0]?.count ?? 0;
    if (count > 0) notices.push(says(count));
  }
  return notices;
}

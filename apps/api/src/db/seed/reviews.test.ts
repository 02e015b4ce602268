import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { RichTextNode } from '@medhjul/rules/rich-text';
import { readContent } from '../../features/minutes/minutes-content.ts';
import { checkedRichText } from '../../features/review/rich-text.ts';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { ensureDemonstration } from './ensure.ts';

// Filling a municipality takes its seconds, and more where the machine is busy.
jest.setTimeout(120_000);

const NOW = '2026-11-22T09:00:00Z';

let on: TestApp;
let house: Session;

const rows = async <R>(text: string, values: unknown[] = []): Promise<R[]> =>
  (await on.build.sql.query(text, values)).rows as R[];
const persona = async (kind: string): Promise<Session> => {
  const [found] = await rows<{ id: string }>('SELECT person_id AS id FROM persona WHERE kind = $1', [kind]);
  return on.as(found?.id ?? '');
};

beforeAll(async () => {
  on = await testApp({ MODE: 'demonstration' });
  on.setNow(NOW);
  await on.build.sql.query('DELETE FROM municipality');
  await ensureDemonstration(on.url, { people: 800, seed: 1, now: new Date(NOW), releaseKey: Buffer.alloc(32, 1) });
  house = await persona('training_house');
});
afterAll(() => on?.close());

interface Line {
  readonly committee: { readonly name: string };
  readonly state: string | null;
  readonly isLate: boolean;
  readonly remindedOn: string | null;
}
async function board(year: number, session = house): Promise<Line[]> {
  const { data } = await session.ask<{ reviewBoard: Line[] }>(
    `query ($year: Int) { reviewBoard(year: $year) { committee { name } state isLate remindedOn } }`,
    { year },
  );
  return data.reviewBoard;
}
const counted = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].toSorted().map((one) => [one, values.filter((v) => v === one).length]));

test('the training house’s board has last year complete and this year in every state', async () => {
  expect(counted((await board(2025)).map(({ state }) => String(state)))).toEqual({ SENT: 12 });
  const current = await board(2026);
  expect(counted(current.map(({ state }) => String(state)))).toEqual({
    APPROVED: 1,
    APPROVING: 1,
    CALLED: 1,
    HELD: 2,
    PREPARING: 1,
    SENT: 4,
    null: 2,
  });
  expect(current.filter(({ remindedOn }) => remindedOn !== null).map(({ state }) => state)).toEqual([null]);
  expect(current.some(({ isLate }) => isLate)).toBe(false);
  on.setNow('2026-12-01T09:00:00Z');
  const later = await persona('training_house');
  const late = (await board(2026, later)).filter(({ isLate }) => isLate);
  on.setNow(NOW);
  house = await persona('training_house');
  expect(late.filter(({ state }) => state === null)).toHaveLength(2);
  // What is being corrected has been sent once.
  expect(late).toHaveLength(7);
});

test('all rich text is what the minutes may hold, and no number tells of fewer than ten', async () => {
  const trees = await rows<{ minutes: RichTextNode }>('SELECT minutes FROM agenda_item WHERE minutes IS NOT NULL');
  expect(trees.length).toBeGreaterThan(12 * 7);
  for (const { minutes } of trees) expect(checkedRichText('minutes', minutes)).toEqual(minutes);
  const versions = await rows<{ content: unknown }>('SELECT content FROM minutes_version');
  expect(versions).toHaveLength(12 + 1 + 7);
  for (const { content } of versions) {
    const { seats, items } = readContent(content);
    expect(seats.some(({ duty }) => duty === 'chair')).toBe(true);
    expect(items.length).toBeGreaterThanOrEqual(7);
  }
  const numbers = await rows<{ holds: boolean }>(
    `SELECT app.how_many_holds(i.committee_id, n.how_many) AS holds FROM med_need n JOIN med_input i ON i.id = n.input_id,
      set_config('medhjul.today', '2026-11-22', false)
     UNION ALL SELECT app.how_many_holds(r.committee_id, d.how_many) FROM review_decision d JOIN review r ON r.id = d.review_id`,
  );
  expect(numbers.every(({ holds }) => holds)).toBe(true);
});

test('last year is whole: decisions with dots, what became of them, receipts in order, one correction, inputs answered', async () => {
  const centres = await rows<{ decisions: number; told: number; sent: number; open: number; answered: boolean }>(
    `SELECT (SELECT count(*)::int FROM review_decision d WHERE d.review_id = r.id) AS decisions,
      (SELECT count(*)::int FROM decision_outcome o JOIN review_decision d ON d.id = o.decision_id WHERE d.review_id = r.id) AS told,
      count(*) FILTER (WHERE i.state = 'sent')::int AS sent, count(*) FILTER (WHERE i.state = 'open')::int AS open,
      bool_and(i.answer IS NOT NULL) FILTER (WHERE i.state = 'sent') AS answered
     FROM review r JOIN med_input i ON i.review_id = r.id WHERE r.year = 2025 GROUP BY r.id`,
  );
  expect(centres).toHaveLength(12);
  for (const { decisions, told, sent, open, answered } of centres) {
    expect([decisions >= 2 && decisions <= 5, told >= 2, sent >= 2, open, answered]).toEqual([
      true,
      true,
      true,
      1,
      true,
    ]);
  }
  const versions = await rows<{ number: number; year: number; receipt: number; prints: number }>(
    `SELECT number, year, receipt, (count(*) OVER (PARTITION BY fingerprint))::int AS prints FROM minutes_version
     WHERE state = 'sent' ORDER BY sent_at`,
  );
  expect(versions.map(({ receipt }) => receipt)).toEqual(versions.map((_, n) => n + 1));
  expect(versions.every(({ prints }) => prints === 1)).toBe(true);
  expect(versions.filter(({ number }) => number === 2).map(({ year }) => year)).toEqual([2025]);
  expect(await rows(`SELECT nextval('minutes_receipt')::int AS next`)).toEqual([{ next: versions.length + 1 }]);
});

test('the minutes bring into the proposals what plans alone would not', async () => {
  const { data } = await house.ask<{ releases: { id: string }[] }>('{ releases { id } }');
  const { data: found } = await house.ask<{
    proposals: { element: { code: string }; state: string; throughPlans: number; throughMinutes: number }[];
  }>(`query ($id: ID!) { proposals(releaseId: $id) { element { code } state throughPlans throughMinutes } }`, {
    id: data.releases[0]?.id,
  });
  const line = (code: string) => found.proposals.find(({ element }) => element.code === code);
  for (const code of ['E3.6', 'L7.6']) {
    expect([code, line(code)?.state, (line(code)?.throughMinutes ?? 0) >= 2]).toEqual([code, 'PROPOSED', true]);
    expect(line(code)?.throughPlans).toBeLessThan(2);
  }
  expect(found.proposals[0]?.element.code).toBe('E2.5');
});

test('those whom one may be have their part: meeting, approval, input, invitation', async () => {
  const seen = async (kind: string) => {
    const { data } = await (
      await persona(kind)
    ).ask<{
      reviewCommittees: { committee: { name: string }; viewerSteers: boolean }[];
    }>('{ reviewCommittees { committee { name } viewerSteers } }');
    return data.reviewCommittees.map(({ committee, viewerSteers }) => [committee.name, viewerSteers]);
  };
  expect(await seen('c_med_chair')).toEqual([['C-MED Skole og Læring', true]]);
  expect(await seen('c_med_member')).toEqual([['C-MED Skole og Læring', false]]);
  expect(await seen('leader_of_leaders')).toEqual([['C-MED Omsorg og Ældre', true]]);
  const chair = await persona('citizen_facing_leader');
  const { data } = await chair.ask<{ medInputs: { year: number; viewerCanSend: boolean }[] }>(
    '{ medInputs(year: 2026) { year viewerCanSend } }',
  );
  expect(data.medInputs.filter(({ viewerCanSend }) => viewerCanSend)).toEqual([{ year: 2026, viewerCanSend: true }]);
  // Both sides are to approve: the employees have, and this leader sits on the other.
  const administrative = await persona('administrative_leader');
  const { data: own } = await administrative.ask<{
    reviewCommittees: { reviews: { year: number; viewerCan: string[]; draft: unknown }[] }[];
  }>('{ reviewCommittees { reviews { year viewerCan draft { missing { side approvals } } } } }');
  const reviews = own.reviewCommittees.flatMap((committee) => committee.reviews);
  const review = reviews.find(({ year }) => year === 2026);
  expect(review?.viewerCan).toContain('APPROVE');
  expect(review?.draft).toEqual({ missing: [{ side: 'MANAGEMENT', approvals: 1 }] });
  const { data: guest } = await (
    await persona('administrator')
  ).ask<{ invitedReviews: { state: string }[] }>('{ invitedReviews { state } }');
  expect(guest.invitedReviews).toEqual([{ state: 'CALLED' }]);
});

test('last year’s summary is adopted as the product adopts it, this year’s is a draft of its training house', async () => {
  const summaries = async (session: Session) => {
    const { data } = await session.ask<{ summaries: Record<string, unknown>[] }>(
      `{ summaries { year state minutes { sent committees } became { status } presentations { body decision } adoptedBy { id } } }`,
    );
    return data.summaries;
  };
  const [draft, adopted] = await summaries(house);
  expect([draft?.['year'], draft?.['state'], draft?.['minutes']]).toEqual([2026, 'DRAFT', { sent: 5, committees: 12 }]);
  expect([adopted?.['year'], adopted?.['state'], adopted?.['minutes']]).toEqual([
    2025,
    'ADOPTED',
    { sent: 12, committees: 12 },
  ]);
  expect(adopted?.['presentations']).toHaveLength(2);
  expect(adopted?.['adoptedBy']).not.toBeNull();
  const employee = await summaries(await persona('employee'));
  expect(employee.map(({ year }) => year)).toEqual([2025]);
});

test('the annual wheels have what comes back each year, for municipality, centres and a person', async () => {
  const found = await rows<{ scope: string; kind: string }>('SELECT scope, kind FROM activity WHERE is_yearly');
  const municipality = found.filter(({ scope }) => scope === 'municipality').map(({ kind }) => kind);
  expect(new Set(municipality)).toEqual(new Set(['budget', 'survey', 'plan_revision']));
  expect(counted(found.map(({ scope }) => scope))).toEqual({ centre: 3, municipality: 4, person: 1 });
});

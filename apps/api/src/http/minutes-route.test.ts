import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import {
  buildCommittee,
  CLEAR_REVIEWS,
  placedReview,
  type BuiltCommittee,
  type PlacedReview,
} from '../testing/reviews.ts';

let on: TestApp;
let address: string;
let midt: BuiltCommittee;
let sent: PlacedReview;
let draft: PlacedReview;
let member: Session;
let employee: Session;
beforeAll(async () => {
  on = await testApp();
  address = await on.listen();
  midt = await buildCommittee(on);
  sent = await placedReview(on, { committee: midt.committee, year: 2025, state: 'sent' });
  draft = await placedReview(on, { committee: midt.committee, state: 'approving' });
  member = await on.as(midt.member.person);
  employee = await on.as(midt.employee.person);
});
afterAll(async () => {
  await on.build.sql.query(CLEAR_REVIEWS);
  await on.close();
});

async function get(session: Pick<Session, 'cookie'>, id: string | null, kind = 'pdf') {
  const answer = await fetch(`${address}/export/minutes.${kind}?id=${id}`, { headers: { cookie: session.cookie } });
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
}

describe('minutes as a PDF', () => {
  test('are a file of their own, kept by nobody in between', async () => {
    const { status, headers, body } = await get(employee, sent.minutes);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toBe('attachment; filename="medhjul-minutes-2025-1.pdf"');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(body.subarray(0, 8).toString()).toBe('%PDF-1.7');
  });

  test('say their title, language and structure to who listens', async () => {
    const text = (await get(employee, sent.minutes)).body.toString('latin1');
    for (const said of [
      '/Marked true',
      '/StructTreeRoot',
      '/Lang (da)',
      '/DisplayDocTitle true',
      '/S /H1',
      '/S /H2',
      '/S /P',
    ])
      expect(text.includes(said) ? said : null).toBe(said);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('of a draft are the members’ alone', async () => {
    expect((await get(member, draft.minutes)).status).toBe(200);
    expect((await get(employee, draft.minutes)).status).toBe(404);
    const house = await on.build.employ('Hus', { unit: midt.unit });
    await on.build.role(house.person, 'training_house');
    expect((await get(await on.as(house.person), draft.minutes)).status).toBe(404);
  });

  test('that are missing, hidden or asked for otherwise answer alike; without a session there is nothing', async () => {
    const missing = await get(employee, '11111111-1111-4111-8111-111111111111');
    expect(missing.status).toBe(404);
    for (const [id, kind] of [
      [draft.minutes, 'pdf'],
      ['x', 'pdf'],
      [sent.minutes, 'xlsx'],
    ] as const)
      expect((await get(employee, id, kind)).body.toString()).toBe(missing.body.toString());
    expect((await get({ cookie: '' }, sent.minutes)).status).toBe(401);
  });
});

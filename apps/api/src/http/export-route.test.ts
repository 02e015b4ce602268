import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import { publishMadeUp } from '../testing/releases.ts';
import { everyRole, type Roles } from '../testing/roles.ts';

let on: TestApp;
let roles: Roles;
let address: string;
let house: Session;
let release: string;
beforeAll(async () => {
  on = await testApp();
  address = await on.listen();
  roles = await everyRole(on);
  house = await on.as(roles.HR.person);
  const blocks = [{ centres: [roles.units.north] }];
  release = await publishMadeUp(on, { wheels: [{ elements: ['E1.1'], blocks, shown: { need: [[5]] } }] });
});
afterAll(() => on.close());

type Query = Record<string, string>;
async function get(session: Pick<Session, 'cookie'>, kind: string, over: Query = {}, init: RequestInit = {}) {
  const query = new URLSearchParams({ release, wheel: 'employee', measure: 'need', language: 'en', ...over });
  const answer = await fetch(`${address}/export/demand.${kind}?${query}`, {
    headers: { cookie: session.cookie },
    ...init,
  });
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
}

describe('the route', () => {
  test('sends a file of its own, kept by nobody in between', async () => {
    const { headers } = await get(house, 'xlsx');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-disposition')).toBe('attachment; filename="medhjul-1-employee-need.xlsx"');
    expect(headers.get('content-type')).toContain('spreadsheetml');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('without a session there is nothing', async () => {
    expect((await get({ cookie: '' }, 'csv')).status).toBe(401);
    expect((await get({ cookie: `medhjul=${'x'.repeat(43)}` }, 'csv')).status).toBe(401);
  });

  test('missing and malformed answer alike', async () => {
    const missing = await get(house, 'csv', { release: '11111111-1111-4111-8111-111111111111' });
    expect(missing.status).toBe(404);
    const wrong: Query[] = [
      { release: '' },
      { release: `${release}'` },
      { release: roles.E.person },
      { wheel: 'both' },
      { measure: 'held_by' },
      { language: 'sv' },
    ];
    for (const over of wrong) {
      const { status, body } = await get(house, 'csv', over);
      expect([over, status, body.toString()]).toEqual([over, 404, missing.body.toString()]);
    }
    for (const kind of ['exe', 'constructor', 'xlsx.csv', 'CSV', ''])
      expect([kind, (await get(house, kind)).status]).toEqual([kind, 404]);
    expect((await get(house, 'csv', { blocks: 'a\0b', elements: '%00' })).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD'])('%s is not answered with a file', async (method) => {
    expect((await get(house, 'csv', {}, { method, headers: { cookie: house.cookie } })).status).toBe(404);
  });

  test('counts against the limit of requests', async () => {
    const limited = await on.serve({ RATE_LIMIT_PER_MINUTE: '10' });
    const ask = async () => (await limited.post({ method: 'GET', url: '/export/demand.csv' })).status;
    const answers: number[] = [];
    for (let n = 0; n < 11; n += 1) answers.push(await ask());
    expect(answers).toEqual([...Array(10).fill(404), 429]);
  });
});

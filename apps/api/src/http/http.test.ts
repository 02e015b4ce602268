import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../testing/app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await testApp({ PUBLIC_URL: 'https://medhjul.example' });
});
afterAll(() => on.close());

const query = '{ __typename }';
const answered = '{"data":{"__typename":"Query"}}';

describe('POST /graphql', () => {
  test.each([
    ['https://evil.example', 403],
    ['https://medhjul.example.evil.example', 403],
    ['https://medhjul.example:444', 403],
    ['http://medhjul.example', 403],
    ['null', 403],
    ['https://medhjul.example', 200],
  ])('from the origin %s answers %i', async (origin, status) => {
    const sent = await on.post({ payload: { query }, headers: { origin } });
    expect(sent.status).toBe(status);
    expect(sent.body.trim() === answered).toBe(status === 200);
  });

  test.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`, 415],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${query}\r\n--x--`,
      415,
    ],
    ['text/plain', JSON.stringify({ query }), 400],
    ['application/json', '{"query":', 400],
    ['application/json', '{"query":"{ __typename }","__proto__":{"viewer":1}}', 400],
    ['application/json', '"text"', 400],
  ])('as %s is refused: %s', async (type, payload, status) => {
    // Some headers lift the check against forged requests; the form is refused all the same.
    for (const headers of [{}, { 'apollo-require-preflight': '1' }, { 'x-apollo-operation-name': 'a' }]) {
      const sent = await on.post({ payload, headers: { 'content-type': type, ...headers } });
      expect(sent.status).toBe(status);
      expect(sent.body).not.toContain('__typename":"Query');
    }
  });

  test('of more than 256 KB is refused', async () => {
    const variables = { filler: 'x'.repeat(262_144) };
    expect((await on.post({ payload: { query, variables } })).status).toBe(413);
  });

  test('leaves no copy behind and cannot be framed', async () => {
    const { headers } = await on.post({ payload: { query } });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

test('GET asks nothing', async () => {
  for (const headers of [{}, { 'apollo-require-preflight': '1' }]) {
    const url = `/graphql?query=${encodeURIComponent(query)}`;
    const sent = await on.post({ method: 'GET', url, headers });
    expect([sent.status, sent.headers['allow'], sent.body]).toEqual([405, 'POST', '{"error":"POST only"}']);
  }
});

test('too many requests of one browser are refused, others go on', async () => {
  const few = await on.serve({ RATE_LIMIT_PER_MINUTE: '10' });
  const statuses: number[] = [];
  for (let n = 0; n < 12; n++) statuses.push((await few.post({ payload: { query } })).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
  expect((await few.post({ payload: { query }, remoteAddress: '10.0.0.9' })).status).toBe(200);
  expect((await few.post({ method: 'GET', url: '/healthz' })).status).toBe(200);
});

test('healthz and readyz answer those who operate it', async () => {
  expect((await on.post({ method: 'GET', url: '/healthz' })).body).toBe('{"status":"ok"}');
  expect((await on.post({ method: 'GET', url: '/readyz' })).body).toBe('{"status":"ready"}');
});

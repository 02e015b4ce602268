import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type Reached, type Session, type TestApp } from '../testing/app.ts';
import { followLive } from '../testing/live.ts';
import { everyRole, type Roles } from '../testing/roles.ts';

let on: TestApp;
let second: Reached;
let roles: Roles;
let [here, there] = ['', ''];
let leader: Session;
let employee: Session;
beforeAll(async () => {
  on = await testApp();
  second = await on.serve({});
  roles = await everyRole(on);
  [here, there] = [await on.listen(), await second.listen()];
  leader = await on.as(roles.L.person);
  employee = await on.as(roles.E.person);
});
afterAll(() => on.close());

interface Told extends Record<string, unknown> {
  readonly conversationChanged: {
    readonly standing: string;
    readonly present: readonly { readonly id: string }[];
    readonly texts: readonly { readonly field: string; readonly body: string }[];
    readonly otherPreparation: object | null;
  };
}

const FIELDS = 'standing present { id } texts { field body } otherPreparation { author { id } }';
const open = (url: string, session: Session, id: string) =>
  followLive<Told>(url, session.cookie, `subscription ($id: ID!) { conversationChanged(id: $id) { ${FIELDS} } }`, {
    id,
  });

async function invited(): Promise<string> {
  const { rows } = await on.build.sql.query<{ id: string }>(
    `INSERT INTO conversation (kind, year, employment_id, leader_employment_id, led_since, starts_at, created_on, created_at, place)
     VALUES ('mus', 2026, $1, $2, '2026-01-01', '2026-07-01', '2026-01-01', '2026-01-01', 'Lokale 2') RETURNING id`,
    [roles.E.employment, roles.L.employment],
  );
  return rows[0]?.id ?? '';
}

const does = async (session: Session, verb: string) => {
  const { data, errors } = await session.ask<Record<string, { errors: unknown[] }>>(
    `mutation { ${verb} { errors { code } } }`,
  );
  expect([verb, errors, Object.values(data)[0]?.errors]).toEqual([verb, undefined, []]);
};

test('two in one conversation, each on a server of their own: silence while they prepare, then each other’s changes', async () => {
  const id = await invited();
  const [ofLeader, ofEmployee] = [open(here, leader, id), open(there, employee, id)];
  const standings = async () => [
    (await ofLeader.next())?.data?.conversationChanged.standing,
    (await ofEmployee.next())?.data?.conversationChanged.standing,
  ];
  expect(await standings()).toEqual(['INVITED', 'INVITED']);

  const element = await on.build.elementId('E1.1');
  await does(
    employee,
    `assessInPreparation(conversationId: "${id}", input: { elementId: "${element}", level: 2, missingComponents: [], version: 0 })`,
  );
  await does(employee, `sayReady(conversationId: "${id}")`);
  expect([await ofLeader.isQuiet(700), await ofEmployee.isQuiet(100)]).toEqual([true, true]);

  await does(leader, `sayReady(conversationId: "${id}")`);
  expect(await standings()).toEqual(['BOTH_READY', 'BOTH_READY']);

  const presentAt = async (page: typeof ofLeader, person: string) => {
    for (;;) {
      const told = (await page.next())?.data?.conversationChanged;
      if (!told) throw new Error('the page has ended');
      if (told.present.map((other) => other.id).join() === person) return told;
    }
  };
  await does(leader, `writeConversationText(conversationId: "${id}", field: GOALS, body: "Klare mål", version: 0)`);
  const began = performance.now();
  const seen = await presentAt(ofEmployee, roles.L.person);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(seen.otherPreparation).not.toBeNull();
  await presentAt(ofLeader, roles.E.person);
  await ofEmployee.end();
  await presentAt(ofLeader, '');
  await ofLeader.end();
});

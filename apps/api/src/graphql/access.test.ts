import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Stage } from '../testing/access/answers.ts';
import { accessTable, freshObjects } from '../testing/access/table.ts';
import { testApp, type Session } from '../testing/app.ts';
import { COLUMNS, everyRole, foundByColumn } from '../testing/roles.ts';
import { firstCode } from '../testing/live.ts';
import { inDemonstration, type AccessRules } from '../request/access.ts';
import type { Context } from '../request/context.ts';
import { accessRules, buildSchema } from './schema.ts';

let stage: Stage;
/** Where live pages are opened. */
let address: string;
beforeAll(async () => {
  const on = await testApp();
  address = await on.listen();
  const roles = await everyRole(on);
  const third = await on.build.employ('Tredje', { unit: roles.units.school, leader: roles.L.employment });
  stage = { on, roles, team: [roles.E.employment, roles.peer.employment, third.employment] };
});
afterAll(() => stage.on.close());

const objects = () => freshObjects(stage);

/** Whom the operation is not for: nothing was written, which the next one to ask the same objects would show. */
const TURNED_AWAY = new Set(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']);

const sessions = new Map<string, Session>();
async function sessionOf(person: string): Promise<Session> {
  const session = sessions.get(person) ?? (await stage.on.as(person));
  sessions.set(person, session);
  return session;
}

/** `ok`, the refusal, or the first code among a payload's errors. */
async function outcome(session: Session, document: string, variables: Record<string, unknown>): Promise<string> {
  if (document.startsWith('subscription')) return firstCode(address, session.cookie, document, variables);
  const { data, errors } = await session.ask<Record<string, { errors?: { code: string }[] } | null>>(
    document,
    variables,
  );
  const [payload] = Object.values(data ?? {});
  return errors?.[0]?.extensions.code ?? payload?.errors?.[0]?.code ?? 'ok';
}

describe('who may do what', () => {
  test.each(accessTable)('%s %s', async (operation, document, expected, anonymous = 'UNAUTHENTICATED') => {
    // What changes something gets its own objects each time, what ends a session its own session.
    let laidOut = await objects();
    const probe = async (session: Session) => {
      const code = await outcome(session, document, laidOut);
      if (!operation.startsWith('Query.') && !TURNED_AWAY.has(code)) laidOut = await objects();
      return code;
    };
    const enter = operation.startsWith('Mutation.sign') ? stage.on.as : sessionOf;
    expect(await foundByColumn(stage.roles, async (person) => probe(await enter(person)))).toEqual(expected);
    expect(await probe(stage.on.anonymous())).toBe(anonymous);
  });

  test('is tested for every operation', () => {
    expect(new Set(accessTable.map(([operation]) => operation))).toEqual(new Set(Object.keys(accessRules)));
  });

  test('a refusal for a role does not look at the id', async () => {
    const employee = await stage.on.as(stage.roles.HR.person);
    const laidOut = await objects();
    for (const [operation, document, expected] of accessTable) {
      if (expected.HR !== 'FORBIDDEN') continue;
      const known = (await employee.send(document, laidOut)).body;
      const unknown = Object.entries(laidOut).map(([name, value]) => [
        name,
        typeof value === 'string' ? randomUUID() : value,
      ]);
      const missing = await employee.send(document, Object.fromEntries(unknown));
      expect([operation, missing.body]).toEqual([operation, known]);
    }
  });
});

describe('an operation without a rule', () => {
  const without = (operation: string): AccessRules =>
    Object.fromEntries(Object.entries(accessRules).filter(([name]) => name !== operation));

  test.each(Object.keys(accessRules))('%s: the server does not start', (operation) => {
    expect(() => buildSchema('demonstration', without(operation))).toThrow(`${operation} has no access rule`);
  });

  test('nor with a rule for an operation that is not there', () => {
    expect(() => buildSchema('demonstration', { ...accessRules, 'Query.gone': inDemonstration })).toThrow('Query.gone');
  });
});

test('what is for demonstration only is refused in production even if it were there', () => {
  const inMode = (mode: string) => () => inDemonstration.check({ config: { mode } } as Context);
  expect(inMode('production')).toThrow('not for your role');
  expect(inMode('demonstration')).not.toThrow();
});

test('each column of the matrix is another person', () => {
  expect(new Set(COLUMNS.map((column) => stage.roles[column].person)).size).toBe(COLUMNS.length);
});

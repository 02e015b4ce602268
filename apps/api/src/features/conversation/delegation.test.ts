import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { answered, invited, level, ready, seen, talk, write } from '../../testing/conversations.ts';
import type { Refusal } from '../../testing/requirements.ts';

type Employed = { person: string; employment: string };

let on: TestApp;
let unit: string;
let people: Record<'chief' | 'lis' | 'sub' | 'anna' | 'bo' | 'neighbour', Employed>;
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
});
afterAll(() => on.close());

/** Lis leads Anna and Bo, the chief leads Lis and the substitute; the neighbour leads a team of their own. */
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  const chief = await on.build.employ('Chefen', { unit, leaderLevel: 2 });
  const leader = (name: string, over: object = {}) =>
    on.build.employ(name, { unit, leaderLevel: 3, leader: chief.employment, ...over });
  const lis = await leader('Lis Leder');
  const sub = await leader('Sten Fortræder');
  const neighbour = await leader('Nabo Leder', { leader: null });
  await on.build.employ('Hjælper', { unit, leader: neighbour.employment });
  people = {
    chief,
    lis,
    sub,
    neighbour,
    anna: await on.build.employ('Anna Prøve', { unit, leader: lis.employment }),
    bo: await on.build.employ('Bo Prøve', { unit, leader: lis.employment, leaderLevel: 4 }),
  };
});

interface Delegated {
  readonly delegation: { id: string; validFrom: string; validTo: string; isCurrent: boolean } | null;
  readonly errors: readonly Refusal[];
}
const FIELDS = 'delegation { id validFrom validTo isCurrent } errors { code field params }';

async function delegate(session: Session, over: Record<string, unknown> = {}): Promise<Delegated> {
  const input = {
    leaderEmploymentId: people.lis.employment,
    substituteId: people.sub.person,
    validFrom: '2026-06-15',
    validTo: '2026-06-22',
    ...over,
  };
  const document = `mutation ($input: DelegationInput!) { delegateTeam(input: $input) { ${FIELDS} } }`;
  return (await answered<{ delegateTeam: Delegated }>(session, document, { input })).delegateTeam;
}
const end = async (session: Session, id: string) =>
  (
    await answered<{ endDelegation: Delegated }>(
      session,
      `mutation ($id: ID!) { endDelegation(id: $id) { ${FIELDS} } }`,
      { id },
    )
  ).endDelegation;
const as = (name: keyof typeof people) => on.as(people[name].person);
const code = ({ errors }: { errors: readonly { code: string }[] }) => errors[0]?.code;
const team = async (session: Session) => {
  const { data, errors } = await session.ask<{
    conversationOverview: { members: { employment: { id: string } }[] };
  } | null>('{ conversationOverview { members { employment { id } } } }');
  return errors?.[0]?.extensions.code ?? data?.conversationOverview.members.map(({ employment }) => employment.id);
};

describe('naming a substitute', () => {
  test('is the leader’s and the leader’s own leader’s, nobody else’s', async () => {
    await expect(delegate(await as('anna'))).rejects.toThrow('FORBIDDEN');
    for (const name of ['neighbour'] as const) {
      expect((await delegate(await as(name))).errors).toEqual([
        { code: 'NOT_FOUND', field: 'input.leaderEmploymentId', params: '{}' },
      ]);
    }
    expect((await delegate(await as('lis'))).errors).toEqual([]);
    expect((await delegate(await as('chief'), { validFrom: '2026-07-01', validTo: '2026-07-08' })).errors).toEqual([]);
  });

  test.each<[string, () => string]>([
    ['the leader', () => people.lis.person],
    ['a member of the team', () => people.bo.person],
    ['somebody who leads nobody', () => people.anna.person],
    ['nobody', () => '00000000-0000-4000-8000-000000000000'],
  ])('%s cannot be it', async (_, who) => {
    const { errors } = await delegate(await as('lis'), { substituteId: who() });
    expect(errors).toMatchObject([{ code: 'NOT_A_SUBSTITUTE', field: 'input.substituteId' }]);
  });

  test('is for days from today on', async () => {
    const lis = await as('lis');
    expect((await delegate(lis, { validFrom: '2026-06-14' })).errors).toMatchObject([
      { code: 'DATE_BEFORE_TODAY', field: 'input.validFrom' },
    ]);
    expect((await delegate(lis, { validTo: '2026-06-15' })).errors).toMatchObject([
      { code: 'END_NOT_AFTER_START', field: 'input.validTo' },
    ]);
  });

  test('is for one at a time; the same again is the same', async () => {
    const lis = await as('lis');
    const [one, two] = await Promise.all([delegate(lis), delegate(lis)]);
    expect([one.errors, two.errors, one.delegation?.id]).toEqual([[], [], two.delegation?.id]);
    const other = await delegate(lis, {
      substituteId: people.chief.person,
      validFrom: '2026-06-21',
      validTo: '2026-06-30',
    });
    expect(other.errors).toEqual([
      {
        code: 'DELEGATED_ALREADY',
        field: 'input.validFrom',
        params: '{"validFrom":"2026-06-15","validTo":"2026-06-22"}',
      },
    ]);
    expect(
      (await delegate(lis, { substituteId: people.chief.person, validFrom: '2026-06-22', validTo: '2026-06-30' }))
        .errors,
    ).toEqual([]);
  });

  test('chooses among leaders close by, or by name', async () => {
    const ask = async (search?: string) =>
      (
        await answered<{ substitutes: { id: string }[] }>(
          await as('lis'),
          'query ($id: ID!, $search: String) { substitutes(leaderEmploymentId: $id, search: $search) { id } }',
          { id: people.lis.employment, search },
        )
      ).substitutes.map(({ id }) => id);
    await on.build.sql.query(`UPDATE person SET family_name = 'Særnavn' WHERE id = ANY ($1)`, [
      [people.sub.person, people.lis.person, people.bo.person, people.anna.person],
    ]);
    expect(await ask('sÆrnavn')).toEqual([people.sub.employment]);
    expect(await ask('%')).toEqual([]);
    expect((await ask()).length).toBeGreaterThan(0);
    const document = 'query ($id: ID!) { substitutes(leaderEmploymentId: $id) { id } }';
    expect(await (await as('neighbour')).refusal(document, { id: people.lis.employment })).toBe('NOT_FOUND');
  });
});

describe('a substitute', () => {
  test('acts as nearest leader from the first day to the last, at local midnight', async () => {
    await delegate(await as('lis'), { validFrom: '2026-06-20', validTo: '2026-06-22' });
    const seenBySub = async (moment: string) => {
      on.setNow(moment);
      return team(await as('sub'));
    };
    expect(await seenBySub('2026-06-19T21:59:59Z')).toBe('FORBIDDEN');
    expect(await seenBySub('2026-06-19T22:00:00Z')).toEqual([people.anna.employment, people.bo.employment]);
    expect(await seenBySub('2026-06-21T21:59:59Z')).toEqual([people.anna.employment, people.bo.employment]);
    expect(await seenBySub('2026-06-21T22:00:00Z')).toBe('FORBIDDEN');
  });

  test('opens the team’s wheel, and the log tells that it was as substitute', async () => {
    await on.build.requirement({ unit, element: 'E1.1', level: 3 });
    const { delegation } = await delegate(await as('lis'));
    const sub = await as('sub');
    const document =
      'query ($id: ID!) { teamWheel(leaderEmploymentId: $id, wheel: EMPLOYEE) { memberCount } viewer { teams { leaderEmployment { id } memberCount } } }';
    expect(await answered(sub, document, { id: people.lis.employment })).toMatchObject({
      teamWheel: { memberCount: 1 },
      viewer: { teams: expect.arrayContaining([{ leaderEmployment: { id: people.lis.employment }, memberCount: 1 }]) },
    });
    await answered(await as('lis'), document, { id: people.lis.employment });
    const { looks } = await answered<{ looks: { edges: { node: object }[] } }>(
      await as('anna'),
      '{ looks { edges { node { viewerFunction viewerName kind } } } }',
      {},
    );
    expect(
      looks.edges.map(({ node }) => node).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    ).toEqual([
      { viewerFunction: 'ACTING_LEADER', viewerName: 'Sten Fortræder', kind: 'TEAM_WHEEL' },
      { viewerFunction: 'NEAREST_LEADER', viewerName: 'Lis Leder', kind: 'TEAM_WHEEL' },
    ]);
    await end(await as('lis'), delegation?.id ?? '');
    expect(await (await as('sub')).refusal(document, { id: people.lis.employment })).toBe('FORBIDDEN');
  });

  test('sees of what lies before it the current agreed level alone', async () => {
    await on.build.holding(people.anna.employment, 'E1.1', 'agreed', 2, '2025-03-01');
    await on.build.holding(people.anna.employment, 'E1.1', 'agreed', 1, '2024-03-01');
    await on.build.holding(people.anna.employment, 'E1.1', 'self', 4, '2026-05-01', { author: people.anna.person });
    await delegate(await as('lis'));
    const levels = await on.sqlAs<{ kind: string; level: number }>(
      people.sub.person,
      'SELECT kind, level FROM holding WHERE employment_id = $1',
      [people.anna.employment],
    );
    expect(levels).toEqual([{ kind: 'agreed', level: 2 }]);
  });

  test('does not read what the leader had begun, and goes on after taking it over; the leader comes back to it', async () => {
    const { id } = await invited(await as('lis'), people.anna.employment);
    await delegate(await as('lis'), { validFrom: '2026-06-16', validTo: '2026-06-18' });
    on.setNow('2026-06-16T10:00:00Z');
    const sub = await as('sub');
    expect((await talk(sub, id)).isReadable).toBe(false);
    expect((await seen(sub, 'takeOverConversation', await talk(sub, id))).conversation).toMatchObject({
      isReadable: true,
      leaderEmployment: { id: people.lis.employment },
    });
    const anna = await as('anna');
    await ready(anna, id);
    await ready(sub, id);
    await seen(sub, 'holdConversation', await talk(sub, id));
    await write(sub, id, 'Holdt af stedfortræderen');
    on.setNow('2026-06-18T10:00:00Z');
    expect(code(await write(await as('sub'), id, 'For sent', 1))).toBe('NOT_FOUND');
    const lis = await as('lis');
    expect((await talk(lis, id)).texts[0]?.body).toBe('Holdt af stedfortræderen');
    await seen(lis, 'agreePlan', await talk(lis, id));
    await seen(lis, 'signConversation', await talk(lis, id));
    const signed = await seen(await as('anna'), 'signConversation', await talk(await as('anna'), id));
    expect(signed.conversation?.standing).toBe('SIGNED');
  });

  test('and leader may both have assessed: what the one who signs saw is kept', async () => {
    const [elementId, lis] = [await on.build.elementId('E1.1'), await as('lis')];
    await delegate(lis);
    const [sub, anna] = [await as('sub'), await as('anna')];
    const { id } = await invited(lis, people.anna.employment);
    await level(lis, 'assessInPreparation', id, { elementId, level: 2 });
    await level(sub, 'assessInPreparation', id, { elementId, level: 4 });
    await ready(lis, id);
    await ready(sub, id);
    await ready(anna, id);
    await seen(sub, 'holdConversation', await talk(sub, id));
    await seen(sub, 'agreePlan', await talk(sub, id));
    await seen(anna, 'signConversation', await talk(anna, id));
    await seen(sub, 'signConversation', await talk(sub, id));
    const { rows } = await on.build.sql.query('SELECT kind, level, author_id FROM holding WHERE employment_id = $1', [
      people.anna.employment,
    ]);
    expect(rows).toEqual([{ kind: 'leader', level: 4, author_id: people.sub.person }]);
  });

  test('is no substitute any more without staff responsibility, nor when the leader has gone', async () => {
    await delegate(await as('lis'));
    const members = [people.anna.employment, people.bo.employment];
    expect(await team(await as('sub'))).toEqual(members);
    await on.build.sql.query(`UPDATE employment_term SET staff_responsibility = false WHERE employment_id = $1`, [
      people.sub.employment,
    ]);
    expect(await team(await as('sub'))).toBe('FORBIDDEN');
    await on.build.sql.query(`UPDATE employment_term SET staff_responsibility = true WHERE employment_id = $1`, [
      people.sub.employment,
    ]);
    await on.build.sql.query(`UPDATE employment_term SET valid_to = '2026-06-15' WHERE employment_id = $1`, [
      people.lis.employment,
    ]);
    expect(await team(await as('sub'))).toBe('FORBIDDEN');
  });

  test('cannot pass it on', async () => {
    await delegate(await as('lis'));
    const { errors } = await delegate(await as('sub'), {
      substituteId: people.neighbour.person,
      validFrom: '2026-06-22',
      validTo: '2026-06-25',
    });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('ending it', () => {
  test('takes all at once; one that has not begun never will', async () => {
    const lis = await as('lis');
    const { delegation } = await delegate(lis);
    const later = await delegate(lis, { validFrom: '2026-07-01', validTo: '2026-07-08' });
    const session = await as('sub');
    expect(await team(session)).toHaveLength(2);
    const ended = await end(lis, delegation?.id ?? '');
    expect([ended.errors, ended.delegation?.validTo, ended.delegation?.isCurrent]).toEqual([[], '2026-06-15', false]);
    expect(await end(lis, delegation?.id ?? '')).toEqual(ended);
    expect(await team(session)).toBe('FORBIDDEN');
    await end(lis, later.delegation?.id ?? '');
    on.setNow('2026-07-02T10:00:00Z');
    expect(await team(await as('sub'))).toBe('FORBIDDEN');
  });

  test('is not the substitute’s or a member’s, and NOT_FOUND for strangers', async () => {
    const { delegation } = await delegate(await as('lis'));
    expect(code(await end(await as('sub'), delegation?.id ?? ''))).toBe('NOT_FOUND');
    expect(code(await end(await as('neighbour'), delegation?.id ?? ''))).toBe('NOT_FOUND');
    expect(code(await end(await as('chief'), delegation?.id ?? ''))).toBeUndefined();
  });
});

describe('who is told', () => {
  test('leader, leader’s leader, substitute and the team; nobody else', async () => {
    await delegate(await as('lis'));
    const told = async (name: keyof typeof people) =>
      (
        await answered<{ delegations: { substitute: { name: string }; isCurrent: boolean; viewerCanEnd: boolean }[] }>(
          await as(name),
          '{ delegations { substitute { name } isCurrent viewerCanEnd } }',
          {},
        )
      ).delegations;
    const one = (viewerCanEnd: boolean) => [{ substitute: { name: 'Sten Fortræder' }, isCurrent: true, viewerCanEnd }];
    expect(await told('lis')).toEqual(one(true));
    expect(await told('chief')).toEqual(one(true));
    for (const name of ['sub', 'anna', 'bo'] as const) expect(await told(name)).toEqual(one(false));
    expect(await told('neighbour')).toEqual([]);
  });
});

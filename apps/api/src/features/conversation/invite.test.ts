import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { answered, invited, inviteAll, meeting, mailsOf, seen, talk } from '../../testing/conversations.ts';

let on: TestApp;
let unit: string;
let chief: { person: string; employment: string };
let lis: { person: string; employment: string };
let leader: Session;
beforeAll(async () => {
  on = await testApp();
  unit = await on.build.unit('unit', await on.build.unit('municipality', null));
  chief = await on.build.employ('Chefen', { unit, leaderLevel: 2 });
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM mail');
  lis = await on.build.employ('Lis Leder', { unit, leaderLevel: 3, leader: chief.employment });
  leader = await on.as(lis.person);
});

const report = (name = 'Anna Prøve', over: object = {}) =>
  on.build.employ(name, { unit, leader: lis.employment, ...over });
const mails = () => mailsOf(on);
const count = async () => Number((await on.build.sql.query('SELECT count(*) FROM conversation')).rows[0].count);

describe('an invitation', () => {
  test('of several with one foreign among them invites nobody', async () => {
    const [anna, foreign] = [await report(), await on.build.employ('Fremmed', { unit })];
    const before = await count();
    for (const id of [foreign.employment, lis.employment, chief.employment, '00000000-0000-4000-8000-000000000000']) {
      const { conversations, errors } = await inviteAll(leader, [
        { employmentId: anna.employment },
        { employmentId: id },
      ]);
      expect([conversations, errors]).toEqual([
        null,
        [{ code: 'NOT_FOUND', field: 'invitations.1.employmentId', params: '{}' }],
      ]);
    }
    expect([await count(), await mails()]).toEqual([before, []]);
  });

  test('is for leaders alone', async () => {
    const anna = await report();
    const document =
      'mutation ($invitations: [InvitationInput!]!) { inviteToConversations(invitations: $invitations) { errors { code } } }';
    const invitations = [{ employmentId: anna.employment, occasion: 'YEARLY', meeting: meeting() }];
    expect(await (await on.as(anna.person)).refusal(document, { invitations })).toBe('FORBIDDEN');
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['in the past', { startsAt: '2026-06-15T09:59:00Z' }, 'STARTS_IN_PAST', 'startsAt'],
    ['now', { startsAt: '2026-06-15T10:00:00Z' }, 'STARTS_IN_PAST', 'startsAt'],
    ['too short', { durationMinutes: 14 }, 'OUT_OF_RANGE', 'durationMinutes'],
    ['too long', { durationMinutes: 481 }, 'OUT_OF_RANGE', 'durationMinutes'],
    ['nowhere', { place: '  ' }, 'PLACE_OR_LINK', 'place'],
    ['at a place of 201 letters', { place: 'x'.repeat(201) }, 'TOO_LONG', 'place'],
    ['at a place with a NUL', { place: 'a\0b' }, 'MALFORMED', 'place'],
    ['by a link that is none', { link: 'https://' }, 'NOT_A_LINK', 'link'],
    ['by a link without a lock', { link: 'http://example.org' }, 'NOT_A_LINK', 'link'],
    ['by a link that runs script', { link: 'javascript:alert(1)' }, 'NOT_A_LINK', 'link'],
    ['with too many words', { note: 'x'.repeat(1001) }, 'TOO_LONG', 'note'],
  ])('%s is refused', async (_, over, code, field) => {
    const anna = await report();
    const { conversations, errors } = await inviteAll(leader, [
      { employmentId: anna.employment, meeting: meeting(over) },
    ]);
    expect(conversations).toBeNull();
    expect(errors).toMatchObject([{ code, field: `invitations.0.meeting.${field}` }]);
  });

  test('tells everything that is wrong at once', async () => {
    const anna = await report();
    const wrong = {
      employmentId: anna.employment,
      meeting: meeting({ startsAt: '2020-01-01T08:00:00Z', place: null }),
    };
    const { errors } = await inviteAll(leader, [wrong, wrong]);
    expect(errors.map(({ field }) => field)).toEqual([
      'invitations.0.meeting.startsAt',
      'invitations.0.meeting.place',
      'invitations.1.meeting.startsAt',
      'invitations.1.meeting.place',
    ]);
  });

  test.each(['2026-08-03', '2026-08-03T08:00', '2026-02-31T08:00:00Z', 'i morgen', 1785000000])(
    'at %p, which is no moment, is refused by the contract',
    async (startsAt) => {
      const anna = await report();
      const document =
        'mutation ($invitations: [InvitationInput!]!) { inviteToConversations(invitations: $invitations) { errors { code } } }';
      const invitations = [{ employmentId: anna.employment, occasion: 'YEARLY', meeting: meeting({ startsAt }) }];
      expect(await leader.refusal(document, { invitations })).toBe('BAD_USER_INPUT');
    },
  );

  test('of more than a hundred is refused', async () => {
    const anna = await report();
    const { errors } = await inviteAll(
      leader,
      Array.from({ length: 101 }, () => ({ employmentId: anna.employment })),
    );
    expect(errors).toEqual([{ code: 'TOO_MANY', field: 'invitations', params: '{"max":100}' }]);
  });

  test('reaches each, with an own time and one mail', async () => {
    const [anna, bo] = [await report(), await report('Bo Prøve')];
    const { conversations } = await inviteAll(leader, [
      {
        employmentId: anna.employment,
        meeting: meeting({ startsAt: '2026-08-03T10:00:00+02:00', note: ' Tag din plan med ' }),
      },
      {
        employmentId: bo.employment,
        meeting: meeting({ startsAt: '2026-08-04T08:00:00Z', place: null, link: 'https://moede.example/1' }),
      },
    ]);
    expect(conversations).toMatchObject([
      {
        standing: 'INVITED',
        kind: 'MUS',
        year: 2026,
        startsAt: '2026-08-03T08:00:00.000Z',
        place: 'Lokale 2',
        note: 'Tag din plan med',
      },
      {
        standing: 'INVITED',
        startsAt: '2026-08-04T08:00:00.000Z',
        place: null,
        link: 'https://moede.example/1',
        note: null,
      },
    ]);
    const told = (person_id: string, startsAt: string) => ({
      kind: 'conversation_invitation',
      person_id,
      sequence: 0,
      startsAt,
    });
    expect(new Set(await mails())).toEqual(
      new Set([told(anna.person, '2026-08-03T08:00:00.000Z'), told(bo.person, '2026-08-04T08:00:00.000Z')]),
    );
    expect((await talk(await on.as(anna.person), conversations?.[0]?.id ?? '')).note).toBe('Tag din plan med');
  });

  test('clicked twice invites once, and answers the same', async () => {
    const anna = await report();
    const invitation = { employmentId: anna.employment };
    const [one, two] = await Promise.all([inviteAll(leader, [invitation]), inviteAll(leader, [invitation])]);
    const again = await inviteAll(leader, [
      invitation,
      { employmentId: anna.employment, meeting: meeting({ place: 'Et andet sted' }) },
    ]);
    expect([one.errors, two.errors, again.errors]).toEqual([[], [], []]);
    const all = [one, two, again].flatMap(({ conversations }) => conversations ?? []);
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(all.at(-1)?.place).toBe('Lokale 2');
    expect(await mails()).toHaveLength(1);
  });

  test('after absence, or asked for, stands beside the year’s', async () => {
    const anna = await report();
    const occasions = ['YEARLY', 'AFTER_ABSENCE', 'ASKED_FOR'];
    const { conversations } = await inviteAll(
      leader,
      occasions.map((occasion) => ({ employmentId: anna.employment, occasion })),
    );
    expect(conversations?.map(({ occasion }) => occasion)).toEqual(occasions);
  });

  test('after absence is refused where the municipality does not offer it', async () => {
    const anna = await report();
    await on.build.sql.query('UPDATE conversation_setting SET absence_talk = false');
    const { errors } = await inviteAll(leader, [{ employmentId: anna.employment, occasion: 'AFTER_ABSENCE' }]);
    await on.build.sql.query('UPDATE conversation_setting SET absence_talk = true');
    expect(errors).toMatchObject([{ code: 'NOT_OFFERED', field: 'invitations.0.occasion' }]);
  });

  test('can be sent anew once it was called off', async () => {
    const anna = await report();
    const first = await invited(leader, anna.employment);
    await seen(leader, 'cancelConversation', first);
    const second = await invited(leader, anna.employment);
    expect([second.id === first.id, second.standing]).toEqual([false, 'INVITED']);
  });
});

describe('new year’s night', () => {
  test.each([
    ['22:59 UTC is the old year', '2026-12-31T22:59:59Z', 2026],
    ['23:01 UTC is the new one', '2026-12-31T23:00:00Z', 2027],
  ])('%s', async (_, moment, year) => {
    const anna = await report();
    on.setNow(moment);
    leader = await on.as(lis.person);
    const made = await invited(leader, anna.employment, { meeting: meeting({ startsAt: '2027-02-01T08:00:00Z' }) });
    expect(made.year).toBe(year);
    const { conversationOverview } = await answered<{
      conversationOverview: { year: number; members: { standing: string }[] };
    }>(leader, '{ conversationOverview { year members { standing } } }', {});
    expect(conversationOverview).toEqual({ year, members: [{ standing: 'INVITED' }] });
  });

  test('the old year’s conversation is not the new year’s: one more can be invited to', async () => {
    const anna = await report();
    on.setNow('2026-12-31T22:59:59Z');
    leader = await on.as(lis.person);
    const late = { meeting: meeting({ startsAt: '2027-02-01T08:00:00Z' }) };
    const old = await invited(leader, anna.employment, late);
    on.setNow('2026-12-31T23:00:00Z');
    const next = await invited(leader, anna.employment, late);
    expect([old.year, next.year, old.id === next.id]).toEqual([2026, 2027, false]);
  });
});

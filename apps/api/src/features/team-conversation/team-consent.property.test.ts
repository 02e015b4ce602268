import { consentOutcome, type ConsentAnswer } from '@medhjul/rules/team-consent';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testApp, type TestApp } from '../../testing/app.ts';
import { calledTeam, type CalledTeam } from '../../testing/team-conversations.ts';

let on: TestApp;
let teams: readonly CalledTeam[];
beforeAll(async () => {
  on = await testApp();
  teams = [await calledTeam(on, 3), await calledTeam(on, 4), await calledTeam(on, 5)];
});
afterAll(() => on.close());

interface Said {
  readonly who: number;
  readonly agrees: boolean;
}

const IN_TIME = '2026-06-22';
const TOO_LATE = '2026-06-23';
const STATES = { open: 'asking', tus: 'invited', mus: 'mus' } as const;

/** The state in the database after these answers in this order, seen on a day; nothing stays. */
async function stateAfter(team: CalledTeam, said: readonly Said[], today: string): Promise<string> {
  const { sql } = on.build;
  const as = (person: string, day: string) =>
    sql.query(`SELECT set_config('medhjul.person_id', $1, true), set_config('medhjul.today', $2, true)`, [person, day]);
  await sql.query('BEGIN; SET LOCAL ROLE medhjul_app');
  try {
    for (const { who, agrees } of said) {
      await as(team.employed[who]?.person ?? '', IN_TIME);
      await sql.query('SELECT * FROM app.answer_team_consent($1, 1, $2)', [team.id, agrees]);
    }
    await as(team.leaderEmployment.person, today);
    const { rows } = await sql.query<{ state: string }>('SELECT state FROM app.team_consent($1)', [[team.id]]);
    return rows[0]?.state ?? '';
  } finally {
    await sql.query('ROLLBACK');
  }
}

/** Answers of a team until nobody is missing any more: what comes later finds the round closed. */
function untilClosed(size: number, said: readonly Said[]) {
  const answers: ConsentAnswer[] = Array.from({ length: size }, () => null);
  const counted: Said[] = [];
  for (const one of said) {
    if (!answers.includes(null)) break;
    answers[one.who] = one.agrees;
    counted.push(one);
  }
  return { answers, counted };
}

const round = fc.constantFrom(0, 1, 2).chain((at) =>
  fc.record({
    at: fc.constant(at),
    said: fc.array(fc.record({ who: fc.nat({ max: at + 2 }), agrees: fc.boolean() }), { maxLength: 9 }),
    today: fc.constantFrom(IN_TIME, TOO_LATE),
  }),
);

describe('the database', () => {
  test('comes to the outcome of the rules, whatever is answered, changed and left open', async () => {
    await fc.assert(
      fc.asyncProperty(round, async ({ at, said, today }) => {
        const team = teams[at];
        if (!team) throw new Error('no such team');
        const size = team.employed.length;
        const { answers, counted } = untilClosed(size, said);
        const facts = { answers, people: size, minPeople: 3, isOver: today === TOO_LATE };
        expect(await stateAfter(team, counted, today)).toBe(STATES[consentOutcome(facts)]);
      }),
      { numRuns: 150 },
    );
  });

  test('comes to the same outcome in whatever order the members answer', async () => {
    const orders = fc
      .array(fc.boolean(), { minLength: 4, maxLength: 4 })
      .map((agrees) => agrees.map((one, who) => ({ who, agrees: one })))
      .chain((said) => fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: 4 })));
    await fc.assert(
      fc.asyncProperty(orders, async ([said, other]) => {
        const team = teams[1];
        if (!team) throw new Error('no such team');
        expect(await stateAfter(team, said, IN_TIME)).toBe(await stateAfter(team, other, IN_TIME));
      }),
      { numRuns: 40 },
    );
  });
});

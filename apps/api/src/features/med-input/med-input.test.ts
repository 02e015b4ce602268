import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import {
  buildCommittee,
  CLEAR_REVIEWS,
  placedMedInput,
  placedReview,
  seat,
  type BuiltCommittee,
} from '../../testing/reviews.ts';

interface SeenInput {
  readonly id: string;
  readonly sentAt: string | null;
  readonly effortsVersion: number;
  readonly wordsVersion: number;
  readonly words: string;
  readonly needs: readonly { readonly id: string; readonly howMany: string; readonly note: string | null }[];
  readonly measures: readonly { readonly id: string; readonly kind: string; readonly body: string }[];
  readonly answer: string | null;
  readonly answerVersion: number;
  readonly became: readonly { readonly status: string }[];
  readonly viewerCanWrite: boolean;
  readonly viewerCanSend: boolean;
  readonly viewerCanAnswer: boolean;
}
interface Payload {
  readonly input: SeenInput | null;
  readonly errors: readonly { readonly code: string; readonly field: string; readonly params: string }[];
}

const INPUT = `id committee { id } receiver { id } year askedOn dueOn sentAt efforts effortsVersion words wordsVersion
  needs { id element { code } howMany note } measures { id kind body } answer answerVersion became { status } isSmall
  viewerCanWrite viewerCanSend viewerCanAnswer`;

let on: TestApp;
let roles: Roles;
/** Of eleven people. */
let built: BuiltCommittee;
let aMedChair: Session;
let member: Session;
let cMedChair: Session;
let review: string;
let input: string;
let element: string;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  built = await buildCommittee(on, 'Midt', 4);
  element = await on.build.elementId('E1.1');
  const person = (await on.build.employ('Menig', { unit: built.unit })).person;
  await seat(on, { committee: built.aMed, person, side: 'employee' });
  aMedChair = await on.as(built.aMedChair.person);
  member = await on.as(person);
  cMedChair = await on.as(built.chair.person);
});
afterAll(() => on.close());
beforeEach(async () => {
  await on.build.sql.query(`${CLEAR_REVIEWS}; DELETE FROM mail`);
  review = (await placedReview(on, { committee: built.committee, state: 'called' })).id;
  input = await placedMedInput(on, { review, committee: built.aMed });
});

/** One mutation; its arguments as the contract writes them. */
async function step(session: Session, call: string, answers = `input { ${INPUT} }`): Promise<Payload> {
  const { data, errors } = await session.ask<{ done: Payload }>(
    `mutation { done: ${call} { ${answers} errors { code field params } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.done;
}
const codes = async (session: Session, call: string) =>
  (await step(session, call)).errors.map(({ code, field }) => `${field}: ${code}`);
async function done(session: Session, call: string): Promise<SeenInput> {
  const { input: now, errors } = await step(session, call);
  if (!now || errors.length > 0) throw new Error(JSON.stringify(errors));
  return now;
}
const write = (body: string, version: number, text = 'WORDS') =>
  `writeMedInput(id: "${input}", text: ${text}, version: ${version}, body: ${JSON.stringify(body)})`;
const pick = (howMany: string, note = '') =>
  `pickMedNeed(inputId: "${input}", need: { elementId: "${element}", howMany: ${howMany}, note: ${JSON.stringify(note)} })`;
const measure = (body: string, more = '') =>
  `writeMedMeasure(inputId: "${input}", ${more} measure: { kind: LOCAL_MEASURE, body: ${JSON.stringify(body)} })`;
const send = () => `sendMedInput(id: "${input}")`;
const answer = (version: number, words = 'Tak') =>
  `answerMedInput(id: "${input}", version: ${version}, answer: ${JSON.stringify(words)})`;

/** What somebody sees of it; a refusal as its code. */
async function seen(session: Session): Promise<SeenInput | string> {
  const { data, errors } = await session.ask<{ medInput: SeenInput } | null>(
    `{ medInput(id: "${input}") { ${INPUT} } }`,
  );
  return errors?.[0]?.extensions.code ?? data?.medInput ?? 'nothing';
}
const mails = async () =>
  (await on.build.sql.query<{ person_id: string; kind: string; params: object }>('DELETE FROM mail RETURNING *')).rows;

describe('being asked', () => {
  const ask = (dueOn: string) => `askMedInputs(reviewId: "${review}", dueOn: "${dueOn}")`;
  const asking = (session: Session, dueOn: string) => step(session, ask(dueOn), 'review { inputDueOn }');

  test('goes by mail to whoever sits in an A-MED of the centre, once for each day', async () => {
    await on.build.sql.query('DELETE FROM med_input');
    await Promise.all([asking(cMedChair, '2026-06-30'), asking(cMedChair, '2026-06-30')]);
    const first = await mails();
    expect(first.map(({ kind, params }) => [kind, params])).toEqual(
      Array(2).fill([
        'med_input_asked',
        {
          committee: 'A-MED Midt',
          year: 2026,
          dueOn: '2026-06-30',
          path: expect.stringMatching(/^\/med-inputs\/[\w-]{36}$/),
        },
      ]),
    );
    expect(new Set(first.map(({ person_id }) => person_id)).size).toBe(2);
    await asking(cMedChair, '2026-07-01');
    expect(await mails()).toHaveLength(2);
    const { data } = await member.ask('{ medInputs { dueOn sentAt viewerCanWrite viewerCanSend receiver { name } } }');
    const receiver = { name: 'C-MED Midt' };
    expect(data['medInputs']).toEqual([
      { dueOn: '2026-07-01', sentAt: null, viewerCanWrite: true, viewerCanSend: false, receiver },
    ]);
  });

  test('is of who steers the C-MED, for a day from today on', async () => {
    const { errors } = await asking(cMedChair, '2026-06-14');
    expect(errors).toMatchObject([{ code: 'DAY_OUT_OF_RANGE', field: 'dueOn' }]);
    expect((await asking(await on.as(built.member.person), '2026-06-30')).errors[0]?.code).toBe('WRONG_STATE');
    expect((await asking(aMedChair, '2026-06-30')).errors[0]?.code).toBe('NOT_FOUND');
  });

  test('is not needed: a member begins it where there is a review, and twice is once', async () => {
    await on.build.sql.query('DELETE FROM med_input');
    const toBegin = async (session: Session) =>
      (await session.ask('{ inputsToBegin { committee { id } year } }')).data['inputsToBegin'];
    const begin = `beginMedInput(committeeId: "${built.aMed}", year: 2026)`;
    expect(await toBegin(member)).toEqual([{ committee: { id: built.aMed }, year: 2026 }]);
    const [one, two] = await Promise.all([done(member, begin), done(member, begin)]);
    expect(one).toMatchObject({ id: two.id, askedOn: null, viewerCanWrite: true });
    expect(await toBegin(member)).toEqual([]);
    expect(await codes(member, `beginMedInput(committeeId: "${built.aMed}", year: 2027)`)).toEqual([
      'committeeId: NOT_FOUND',
    ]);
    expect(await codes(cMedChair, begin)).toEqual(['committeeId: NOT_FOUND']);
  });
});

describe('writing', () => {
  test('keeps each text by its own version, and shows both where two have written', async () => {
    expect(await done(member, write('Mere om det', 1))).toMatchObject({
      words: 'Mere om det',
      wordsVersion: 2,
      effortsVersion: 1,
    });
    expect(await done(aMedChair, write('Vi øver', 1, 'EFFORTS'))).toMatchObject({
      efforts: 'Vi øver',
      effortsVersion: 2,
    });
    const { input: theirs, errors } = await step(aMedChair, write('Noget andet', 1));
    expect(errors).toMatchObject([{ code: 'CONFLICT', field: 'version' }]);
    expect(theirs).toMatchObject({ words: 'Mere om det', wordsVersion: 2 });
    expect(await codes(member, write('x'.repeat(4001), 2))).toEqual(['body: TOO_LONG']);
  });

  test('picks a need once and changes it, and takes it away', async () => {
    await Promise.all([done(member, pick('ABOUT_10')), done(member, pick('ABOUT_10'))]);
    const { needs } = await done(aMedChair, pick('MOST', ' Aftenvagten '));
    expect(needs).toEqual([
      { id: expect.any(String), element: { code: 'E1.1' }, howMany: 'MOST', note: 'Aftenvagten' },
    ]);
    const gone = `dropMedNeed(id: "${needs[0]?.id}")`;
    expect((await done(member, gone)).needs).toEqual([]);
    expect(await codes(member, gone)).toEqual(['id: NOT_FOUND']);
    expect(await codes(member, pick('SOME', 'x'.repeat(501)))).toEqual(['note: TOO_LONG']);
    const unknown = `pickMedNeed(inputId: "${input}", need: { elementId: "${input}", howMany: SOME })`;
    expect(await codes(member, unknown)).toEqual(['elementId: NOT_FOUND']);
  });

  test('adds the same measure once, changes it in place and takes it away', async () => {
    await Promise.all([done(member, measure('Makkerordning')), done(member, measure(' Makkerordning '))]);
    const { measures } = await done(member, measure('Kollegial sparring'));
    expect(measures.map(({ body }) => body)).toEqual(['Makkerordning', 'Kollegial sparring']);
    const first = measures[0]?.id ?? '';
    expect((await done(aMedChair, measure('Makkere', `id: "${first}",`))).measures[0]?.body).toBe('Makkere');
    expect((await done(member, `dropMedMeasure(id: "${first}")`)).measures).toHaveLength(1);
    expect(await codes(member, measure('  '))).toEqual(['body: REQUIRED']);
    expect(await codes(member, measure('Igen', `id: "${first}",`))).toEqual(['id: NOT_FOUND']);
  });

  test('tells of fewer than ten people only some or most', async () => {
    expect(await seen(member)).toMatchObject({ isSmall: false });
    const { rows } = await on.build.sql.query(
      `UPDATE employment_term SET valid_to = '2026-06-01' WHERE unit_id = $1 AND person_id NOT IN
        (SELECT person_id FROM committee_seat) RETURNING person_id`,
      [built.unit],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(await seen(member)).toMatchObject({ isSmall: true });
    for (const number of ['ABOUT_5', 'ABOUT_10', 'ABOUT_25']) {
      expect(await codes(member, pick(number))).toEqual(['howMany: NOT_OFFERED']);
    }
    expect((await done(member, pick('SOME'))).needs).toHaveLength(1);
    await on.build.sql.query('UPDATE employment_term SET valid_to = NULL WHERE unit_id = $1', [built.unit]);
  });
});

describe('sending', () => {
  test('is the chair’s, once, and nothing is written after', async () => {
    expect(await codes(member, send())).toEqual(['id: WRONG_STATE']);
    const need = (await done(member, pick('MOST'))).needs[0]?.id;
    const line = (await done(member, measure('Makkere'))).measures[0]?.id;
    const [one, two] = await Promise.all([done(aMedChair, send()), done(aMedChair, send())]);
    expect(one).toMatchObject({ viewerCanWrite: false, viewerCanSend: false });
    expect(two.sentAt).toBe(one.sentAt);
    for (const call of [
      write('For sent', 1),
      pick('SOME'),
      measure('For sent'),
      `dropMedNeed(id: "${need}")`,
      `dropMedMeasure(id: "${line}")`,
    ]) {
      expect([call, await codes(aMedChair, call)]).toEqual([call, ['id: WRONG_STATE']]);
    }
  });

  test('needs something to send', async () => {
    await on.build.sql.query(`UPDATE med_input SET efforts = '', words = ' '`);
    expect(await codes(aMedChair, send())).toEqual(['words: REQUIRED']);
    await done(aMedChair, measure('Makkere'));
    expect((await done(aMedChair, send())).sentAt).not.toBeNull();
  });

  test('opens it to the unit, leaders above and the C-MED; who sits elsewhere or no longer gets nothing', async () => {
    const { committee, aMed, centre } = built;
    const away = async (name: string, over: object = {}) =>
      (await on.build.employ(name, { unit: roles.units.house, ...over })).person;
    const formerAMed = await away('Gammel');
    const cMed = await away('Valgt');
    const above = await away('Over', { unit: centre, leaderLevel: 2, leads: centre });
    await seat(on, { committee: aMed, person: formerAMed, side: 'employee', to: '2026-06-15' });
    await seat(on, { committee, person: cMed, side: 'employee' });
    const found = async (person: string) => {
      const answered = await seen(await on.as(person));
      return typeof answered === 'string' ? answered : 'ok';
    };
    const readers = [built.employee.person, built.chair.person, cMed, above];
    for (const person of [...readers, formerAMed]) expect(await found(person)).toBe('NOT_FOUND');
    await done(aMedChair, send());
    for (const person of readers) expect(await found(person)).toBe('ok');
    expect(await found(formerAMed)).toBe('NOT_FOUND');
    expect(await foundByColumn(roles, found)).toEqual(columns('NOT_FOUND'));
    expect((await (await on.as(roles.HR.person)).ask('{ medInputs { id } }')).data['medInputs']).toEqual([]);
  });
});

describe('after sending', () => {
  test('the C-MED’s chair answers by version, and nobody else', async () => {
    await done(aMedChair, send());
    expect(await done(cMedChair, answer(1))).toMatchObject({ answer: 'Tak', answerVersion: 2, viewerCanAnswer: true });
    const { input: theirs, errors } = await step(await on.as(built.secretary.person), answer(1, 'Nej'));
    expect([theirs?.answer, errors[0]?.code]).toEqual(['Tak', 'CONFLICT']);
    expect(await codes(aMedChair, answer(2))).toEqual(['id: WRONG_STATE']);
    expect(await codes(await on.as(built.member.person), answer(2))).toEqual(['id: WRONG_STATE']);
    expect(await seen(member)).toMatchObject({ answer: 'Tak', viewerCanAnswer: false });
    expect(await done(cMedChair, answer(2, ' '))).toMatchObject({ answer: null });
  });

  test('it shows what became of its needs in the sent minutes, and of no other', async () => {
    await on.build.sql.query(CLEAR_REVIEWS);
    const sent = await placedReview(on, { committee: built.committee, state: 'sent' });
    input = await placedMedInput(on, { review: sent.id, committee: built.aMed, isSent: true });
    const became = async () => ((await seen(member)) as SeenInput).became;
    expect(await became()).toEqual([]);
    await on.build.sql.query(`INSERT INTO med_need (input_id, element_id, how_many) VALUES ($1, $2, 'some')`, [
      input,
      element,
    ]);
    expect(await became()).toEqual([{ status: 'OPEN' }]);
    await on.build.sql.query(
      `INSERT INTO decision_outcome (decision_id, status, noted_on) VALUES ($1, 'done', '2026-06-14')`,
      [sent.decision],
    );
    expect(await became()).toEqual([{ status: 'DONE' }]);
  });

  test('drafts of minutes tell nothing', async () => {
    await on.build.sql.query(CLEAR_REVIEWS);
    const draft = await placedReview(on, { committee: built.committee, state: 'approved' });
    input = await placedMedInput(on, { review: draft.id, committee: built.aMed, isSent: true });
    await on.build.sql.query(`INSERT INTO med_need (input_id, element_id, how_many) VALUES ($1, $2, 'some')`, [
      input,
      element,
    ]);
    expect(await seen(cMedChair)).toMatchObject({ became: [] });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import readExcelFile from 'read-excel-file/node';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { placedDecision } from '../../testing/demand.ts';
import { publishMadeUp } from '../../testing/releases.ts';
import { placedReview } from '../../testing/reviews.ts';
import { columns, everyRole, foundByColumn, type Roles } from '../../testing/roles.ts';
import { madeUpContent, placedSummary } from '../../testing/summaries.ts';
import { summaryContent } from './summary-content.ts';

const FORMULA = '=HYPERLINK("http://x")';
const FIELDS = `id year state minutes { sent committees } asked { elementId rank name centres throughPlans throughMinutes mark needs { shown people }
  plans { shown people } goals { code } decision { kind reason } } areas { wheel name needs { shown people } } lastYear
  became { elementId status word version } texts { section body version } fingerprint viewerCan
  presentations { body responsible { name } heldOn decision version viewerCanWrite } adoptedBy { name }`;
const SUMMARY = `{ summary(year: 2026) { ${FIELDS} } }`;

interface Seen {
  readonly id: string;
  readonly state: string;
  readonly minutes: { sent: number; committees: number };
  readonly asked: Record<string, unknown>[];
  readonly areas: Record<string, unknown>[];
  readonly became: Record<string, unknown>[];
  readonly texts: { section: string; body: string; version: number }[];
  readonly presentations: { body: string; viewerCanWrite: boolean; version: number }[];
  readonly fingerprint: string | null;
  readonly viewerCan: string[];
}

let on: TestApp;
let roles: Roles;
let house: Session;
let director: Session;
let address: string;
let release: string;
let offered: string;
beforeAll(async () => {
  on = await testApp();
  address = await on.listen();
  roles = await everyRole(on);
  const { units, committees, HR, DIR } = roles;
  house = await on.as(HR.person);
  director = await on.as(DIR.person);
  const blocks = [
    { centres: [units.north], people: 37 },
    { centres: [units.south], people: 41 },
  ];
  // E1.1 is asked for by both, E1.2 by one alone
  const plan = [
    [5, 5],
    [10, 0],
  ];
  const need = [
    [15, 5],
    [20, 0],
  ];
  release = await publishMadeUp(on, { wheels: [{ elements: ['E1.1', 'E1.2'], blocks, shown: { plan, need } }] });
  await on.build.mark('strategic', units.root, { element: 'E1.1' }, 'F1');
  await placedDecision(on, { release, element: 'E1.1', by: HR.person });
  await placedReview(on, { committee: committees.north, state: 'sent' });
  await placedReview(on, { committee: committees.south, state: 'approving' });
  offered = await on.build.elementId('E2.1');
  const last = await publishMadeUp(on, { planYear: 2025, wheels: [] });
  await placedSummary(on, { year: 2025, release: last, state: 'adopted', content: madeUpContent(2025, offered) });
});
afterAll(() => on.close());

const see = async (session: Session) => (await session.ask<{ summary: Seen }>(SUMMARY)).data.summary;
const readers = () =>
  foundByColumn(roles, async (person) => {
    const session = await on.as(person);
    return (await session.refusal(SUMMARY)) ?? (await see(session)).viewerCan.join(' ');
  });
/** The outcome of a move: its first error's code, or `ok`. */
async function move(session: Session, call: string): Promise<string> {
  const { data, errors } = await session.ask<Record<string, { errors: { code: string }[] }>>(
    `mutation { ${call} { errors { code } } }`,
  );
  return errors?.[0]?.extensions.code ?? Object.values(data)[0]?.errors[0]?.code ?? 'ok';
}
const present = (id: string, body: string, version: number, input: string) =>
  move(house, `presentSummary(id: "${id}", body: ${body}, version: ${version}, input: { ${input} })`);
const stored = async () =>
  (await on.build.sql.query(`SELECT content::text AS text, fingerprint FROM summary WHERE year = 2026`)).rows[0];

describe('a year’s summary', () => {
  let id: string;

  test('is begun from a release of its plan year, once', async () => {
    expect(await move(house, `beginSummary(year: 2025, releaseId: "${release}")`)).toBe('NOT_FOUND');
    const { data } = await house.ask('{ yearsToSummarise { year releases { id } } }');
    expect(data).toEqual({ yearsToSummarise: [{ year: 2026, releases: [{ id: release }] }] });
    expect(await move(house, `beginSummary(year: 2026, releaseId: "${release}")`)).toBe('ok');
    expect(await move(house, `beginSummary(year: 2026, releaseId: "${release}")`)).toBe('THERE_ALREADY');
    ({ id } = await see(house));
    expect(await readers()).toEqual(columns('NOT_FOUND', { HR: 'WRITE SHARE PRESENT' }));
  });

  test('tells what was asked for by several centres, with the municipality’s numbers, and how many minutes came', async () => {
    const { asked, areas, minutes, became } = await see(house);
    expect(asked).toMatchObject([
      {
        elementId: await on.build.elementId('E1.1'),
        rank: 1,
        mark: 'STRATEGIC',
        centres: 2,
        throughPlans: 2,
        throughMinutes: 1,
        needs: { shown: 35, people: 78 },
        plans: { shown: 15, people: 78 },
        goals: [{ code: 'F1' }],
        decision: { kind: 'TAKE_UP' },
      },
    ]);
    expect(areas).toMatchObject([{ wheel: 'EMPLOYEE', needs: { shown: 40, people: 156 } }]);
    expect(minutes).toEqual({ sent: 1, committees: 2 });
    expect(became).toEqual([{ elementId: offered, status: 'OPEN', word: null, version: 0 }]);
  });

  test('is written in sections, each with its own version', async () => {
    const write = (version: number, body: string) =>
      move(
        house,
        `writeSummaryText(id: "${id}", section: CLOSING, version: ${version}, body: ${JSON.stringify(body)})`,
      );
    expect(await write(0, 'Tak')).toBe('ok');
    expect(await write(0, 'Farvel')).toBe('CONFLICT');
    expect(await write(1, FORMULA)).toBe('ok');
    expect(await write(2, 'å'.repeat(8001))).toBe('TOO_LONG');
    const { texts } = await see(house);
    expect(texts.map(({ section }) => section).join(' ')).toBe(
      'INTRODUCTION MAIN_PICTURE OFFERED NOT_OFFERED EVALUATION CLOSING',
    );
    expect(texts.at(-1)).toEqual({ section: 'CLOSING', body: FORMULA, version: 2 });
  });

  test('tells what became of the last offers, and of nothing else', async () => {
    const tell = (elementId: string, version: number) =>
      move(
        house,
        `tellSummaryOutcome(id: "${id}", elementId: "${elementId}", status: DONE, word: "To hold", version: ${version})`,
      );
    expect(await tell(offered, 0)).toBe('ok');
    expect(await tell(offered, 0)).toBe('CONFLICT');
    expect(await tell(await on.build.elementId('E1.1'), 0)).toBe('NOT_FOUND');
    expect((await see(house)).became).toMatchObject([{ status: 'DONE', word: 'To hold', version: 1 }]);
  });

  test('shared, it is read by the centre council, the H-MED and the DPO as it was, and by nobody else', async () => {
    expect(await move(house, `shareSummary(id: "${id}")`)).toBe('ok');
    expect(await readers()).toEqual(
      columns('NOT_FOUND', { HR: 'TAKE_BACK PRESENT', DIR: '', CC: '', HM: '', DPO: '' }),
    );
    expect(await move(house, `writeSummaryText(id: "${id}", section: CLOSING, version: 2, body: "x")`)).toBe(
      'WRONG_STATE',
    );
    expect((await see(director)).asked).toEqual((await see(house)).asked);
    expect((await see(director)).texts.at(-1)?.body).toBe(FORMULA);
    expect(await move(house, `takeBackSummary(id: "${id}")`)).toBe('ok');
    expect(await director.refusal(SUMMARY)).toBe('NOT_FOUND');
    expect(await move(house, `shareSummary(id: "${id}")`)).toBe('ok');
  });

  test('is presented with somebody responsible and a day before a decision', async () => {
    const adopt = async () =>
      move(director, `adoptSummary(id: "${id}", fingerprint: "${(await see(director)).fingerprint}")`);
    expect(await adopt()).toBe('NOT_DECIDED');
    const by = `responsibleId: "${roles.HR.person}"`;
    expect(await present(id, 'CENTRE_COUNCIL', 0, 'decision: "Enig"')).toBe('REQUIRED');
    expect(await present(id, 'CENTRE_COUNCIL', 0, `${by}, heldOn: "2026-06-16", decision: "Enig"`)).toBe(
      'DATE_AFTER_TODAY',
    );
    expect(await present(id, 'CENTRE_COUNCIL', 0, `responsibleId: "${randomUUID()}"`)).toBe('NOT_FOUND');
    expect(await present(id, 'CENTRE_COUNCIL', 0, `${by}, heldOn: "2026-06-16"`)).toBe('ok');
    expect(await adopt()).toBe('NOT_DECIDED');
    expect(await present(id, 'CENTRE_COUNCIL', 0, by)).toBe('CONFLICT');
    expect(await present(id, 'CENTRE_COUNCIL', 1, `${by}, heldOn: "2026-06-15", decision: "Enig"`)).toBe('ok');
  });

  test('is adopted as it was read', async () => {
    expect(await move(director, `adoptSummary(id: "${id}", fingerprint: "another")`)).toBe('CONFLICT');
    const { fingerprint } = await see(director);
    expect(await move(director, `adoptSummary(id: "${id}", fingerprint: "${fingerprint}")`)).toBe('ok');
    expect(await readers()).toEqual(columns('', { HR: 'PRESENT' }));
    const { text, fingerprint: frozen } = await stored();
    expect(frozen).toMatch(/^[0-9a-f]{64}$/);
    expect(summaryContent.parse(JSON.parse(text)).presentations).toEqual([
      { body: 'centre_council', responsible: 'Uddannelse Prøve', heldOn: '2026-06-15', decision: 'Enig' },
    ]);
    await on.build.sql.query(`UPDATE proposal_decision SET withdrawn_at = decided_at`);
    expect((await see(director)).asked).toMatchObject([{ decision: { kind: 'TAKE_UP' } }]);
    expect(await move(house, `takeBackSummary(id: "${id}")`)).toBe('WRONG_STATE');
  });

  test('what the H-MED decides may follow, once', async () => {
    const input = `responsibleId: "${roles.HR.person}", heldOn: "2026-06-15", decision: "Drøftet"`;
    expect(await present(id, 'CENTRE_COUNCIL', 2, input)).toBe('WRONG_STATE');
    expect(await present(id, 'H_MED', 0, input)).toBe('ok');
    expect(await present(id, 'H_MED', 1, input)).toBe('WRONG_STATE');
    expect((await see(house)).viewerCan).toEqual([]);
  });

  test('holds no centre, by name, id or cell', async () => {
    const { text } = await stored();
    const { units, committees } = roles;
    for (const told of [
      'Center Nord',
      'Center Syd',
      'Udvalget',
      ...Object.values(units),
      ...Object.values(committees),
    ]) {
      expect([told, String(text).includes(told)]).toEqual([told, false]);
    }
    const people = [...String(text).matchAll(/"people": (\d+)/g)].map(([, number]) => Number(number));
    expect(new Set(people)).toEqual(new Set([78, 156]));
  });

  test('leaves as a workbook for who may read it, with no formula in it', async () => {
    const get = (session: Pick<Session, 'cookie'>, year: string) =>
      fetch(`${address}/export/summary.xlsx?year=${year}&language=en`, { headers: { cookie: session.cookie } });
    expect((await get({ cookie: '' }, '2026')).status).toBe(401);
    expect((await get(house, '2024')).status).toBe(404);
    expect((await get(house, 'x')).status).toBe(404);
    const answer = await get(await on.as(roles.E.person), '2026');
    const sheets = new Map(
      (await readExcelFile(Buffer.from(await answer.arrayBuffer()))).map(({ sheet, data }) => [sheet, data]),
    );
    expect([...sheets.keys()].map(String)).toEqual([
      'Summary',
      'What was asked for',
      'The municipality’s wheel',
      'Last year’s offers',
      'Presented',
    ]);
    expect(sheets.get('Summary')).toContainEqual(['In closing', `'${FORMULA}`]);
    expect(sheets.get('Summary')).toContainEqual(['C-MEDs that sent minutes', '1 of 2']);
    expect(sheets.get('What was asked for')?.[1]?.slice(5, 13)).toEqual([
      2,
      2,
      1,
      45,
      35,
      15,
      expect.any(String),
      'Will be offered',
    ]);
    expect(sheets.get('Presented')?.map((row) => row[4])).toEqual(['Decision', 'Enig', 'Drøftet']);
  });
});

import { countOf, share, shareWithout } from '@medhjul/release/shown';
import type { SummaryState } from '@medhjul/rules/summary-state';
import writeExcelFile, { type Cell as FileCell, type Row, type Sheet } from 'write-excel-file/node';
import { guardFormula } from '../../../exchange/cells.ts';
import type { Language } from '../../../request/language.ts';
import type { Text } from '../../../db/reference/text.ts';
import { locales, marks, wheels } from '../../demand/export/export.messages.ts';
import type { Cell, SummaryContent } from '../summary-content.ts';
import {
  bodyWords,
  decisionWords,
  outcomeWords,
  sectionWords,
  stateWords,
  summaryHeads,
  summarySheets,
} from './summary-export.messages.ts';

type FileSheet = Sheet<never>;
type Value = string | number | null;

/** What a file of a summary is written from. */
export interface SummaryPaper {
  readonly state: SummaryState;
  readonly content: SummaryContent;
}

const NONE = '–';
const strong = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
const wrapped = { wrap: true, alignVertical: 'top' } as const;
// What no sheet may hold; line breaks may stay.
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

const text = (value: string, style: object = wrapped): FileCell => ({
  value: guardFormula(value.replaceAll(UNWRITABLE, '')),
  type: String,
  ...style,
});
const cell = (value: Value): FileCell =>
  typeof value === 'number' ? { value, type: Number, alignVertical: 'top' } : text(value ?? NONE);
const named = (name: Text, language: Language) => name[language].replaceAll('\u00AD', '');
const day = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

const shareOf = (of: Cell): Value => of && share(of);
function numberOf(of: Cell, language: Language): Value {
  if (!of) return null;
  const { code, number } = countOf(of);
  return code === 'about' ? number : summaryHeads.under[language].replace('{count}', String(number));
}

function tableSheet(name: string, heads: readonly string[], rows: readonly (readonly Value[])[]): FileSheet {
  return {
    sheet: name,
    data: [heads.map((head) => text(head, strong)), ...rows.map((row) => row.map(cell))],
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: heads.map((_, n) => ({ width: n === 0 ? 8 : n === 1 ? 44 : 22 })),
  };
}

function frontSheet({ state, content }: SummaryPaper, language: Language): FileSheet {
  const heads = (key: keyof typeof summaryHeads) => summaryHeads[key][language];
  const { minutes, release, texts } = content;
  const facts: [string, string][] = [
    [heads('state'), stateWords[state][language]],
    [heads('release'), String(release.number)],
    [heads('countedOn'), day(release.countedOn, language)],
    [
      heads('minutes'),
      heads('of').replace('{sent}', String(minutes.sent)).replace('{committees}', String(minutes.committees)),
    ],
  ];
  const written = texts.filter(({ body }) => body !== '');
  const title: Row = [text(heads('title').replace('{year}', String(content.year)), { fontWeight: 'bold' })];
  return {
    sheet: summarySheets.summary[language],
    data: [
      title,
      ...facts.map(([label, words]): Row => [text(label, strong), text(words)]),
      ...written.map(({ section, body }): Row => [text(sectionWords[section][language], strong), text(body)]),
      [text(''), text(heads('about'))],
    ],
    columns: [{ width: 32 }, { width: 110 }],
  };
}

function askedSheet({ asked }: SummaryContent, language: Language): FileSheet {
  const heads = (
    [
      'rank',
      'competence',
      'area',
      'wheel',
      'mark',
      'centres',
      'throughPlans',
      'throughMinutes',
      'needsShare',
      'needs',
    ] as const
  ).map((key) => summaryHeads[key][language]);
  const more = (['plans', 'goals', 'decision', 'reason'] as const).map((key) => summaryHeads[key][language]);
  const rows = asked.map((line): Value[] => [
    line.rank,
    named(line.name, language),
    named(line.areaName, language),
    wheels[line.wheel][language],
    line.mark && marks[line.mark][language],
    line.centres,
    line.throughPlans,
    line.throughMinutes,
    shareOf(line.needs),
    numberOf(line.needs, language),
    numberOf(line.plans, language),
    line.goals.map(({ code, name }) => `${code} ${named(name, language)}`).join('; ') || null,
    line.decision ? decisionWords[line.decision.kind][language] : summaryHeads.undecided[language],
    line.decision?.reason ?? null,
  ]);
  return tableSheet(summarySheets.asked[language], [...heads, ...more], rows);
}

function wheelSheet({ areas }: SummaryContent, language: Language): FileSheet {
  const heads = (['rank', 'area', 'wheel', 'without'] as const).map((key) => summaryHeads[key][language]);
  const rows = areas.map(({ name, wheel, needs }, n): Value[] => [
    n + 1,
    named(name, language),
    wheels[wheel][language],
    needs && shareWithout(needs),
  ]);
  return tableSheet(summarySheets.wheel[language], heads, rows);
}

function becameSheet({ became }: SummaryContent, language: Language): FileSheet {
  const heads = (['rank', 'competence', 'status', 'word'] as const).map((key) => summaryHeads[key][language]);
  const rows = (became?.offers ?? []).map(({ name, status, word }, n): Value[] => [
    n + 1,
    named(name, language),
    outcomeWords[status][language],
    word,
  ]);
  return tableSheet(summarySheets.became[language], heads, rows);
}

function presentedSheet({ presentations }: SummaryContent, language: Language): FileSheet {
  const heads = (['rank', 'body', 'responsible', 'heldOn', 'decision'] as const).map(
    (key) => summaryHeads[key][language],
  );
  const rows = presentations.map(({ body, responsible, heldOn, decision }, n): Value[] => [
    n + 1,
    bodyWords[body][language],
    responsible,
    day(heldOn, language),
    decision,
  ]);
  return tableSheet(summarySheets.presented[language], heads, rows);
}

/** A workbook with all that a summary holds, in the reader's language; what the training house wrote as it is written. */
export function summaryXlsx(paper: SummaryPaper, language: Language): Promise<Buffer> {
  const { content } = paper;
  return writeExcelFile([
    frontSheet(paper, language),
    askedSheet(content, language),
    wheelSheet(content, language),
    becameSheet(content, language),
    presentedSheet(content, language),
  ]).toBuffer();
}

import { share, shareWithout } from '@medhjul/release/shown';
import type { Text } from '../../../db/reference/text.ts';
import { paragraph, type Block, type TaggedDocument } from '../../../pdf/blocks.ts';
import type { Language } from '../../../request/language.ts';
import { locales, marks, wheels } from '../../demand/export/export.messages.ts';
import type { AskedLine, Cell, SummaryContent } from '../summary-content.ts';
import {
  bodyWords,
  decisionWords,
  outcomeWords,
  sectionWords,
  stateWords,
  summaryHeads,
  summarySheets,
} from './summary-export.messages.ts';
import type { SummaryPaper } from './summary-xlsx.ts';

type Head = keyof typeof summaryHeads;

const NONE = '–';
/** Bars of more than so many competences say less than their table. */
const MOST_BARS = 12;

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const plain = (name: Text, language: Language) => name[language].replaceAll('\u00AD', '');
const day = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
const percent = (value: number | null) => (value === null ? NONE : `${value} %`);
const shareOf = (cell: Cell) => cell && share(cell);
const withoutOf = (cell: Cell) => cell && shareWithout(cell);

function decided({ decision }: AskedLine, language: Language): string {
  if (!decision) return summaryHeads.undecided[language];
  const words = decisionWords[decision.kind][language];
  return decision.reason ? `${words}: ${decision.reason}` : words;
}

function askedBlocks({ asked }: SummaryContent, language: Language): Block[] {
  const head = (key: Head) => summaryHeads[key][language];
  const most = Math.max(1, ...asked.map(({ centres }) => centres));
  const bars = asked.slice(0, MOST_BARS).map((line) => ({
    label: `${line.rank}. ${plain(line.name, language)}`,
    value: String(line.centres),
    percent: (100 * line.centres) / most,
  }));
  return [
    heading(2, summarySheets.asked[language]),
    {
      kind: 'bars',
      sentence: `${head('centres')}: ${bars.map(({ label, value }) => `${label}: ${value}`).join('; ')}`,
      bars,
    },
    {
      kind: 'table',
      columns: [
        { head: head('competence'), share: 34 },
        { head: head('mark'), share: 13 },
        { head: head('centres'), share: 13, isNumber: true },
        { head: head('throughPlans'), share: 12, isNumber: true },
        { head: head('throughMinutes'), share: 14, isNumber: true },
        { head: head('needsShare'), share: 14, isNumber: true },
      ],
      rows: asked.map((line) => [
        `${line.rank}. ${plain(line.name, language)} (${wheels[line.wheel][language]})`,
        line.mark ? marks[line.mark][language] : NONE,
        String(line.centres),
        String(line.throughPlans),
        String(line.throughMinutes),
        percent(shareOf(line.needs)),
      ]),
    },
    heading(2, head('decision')),
    {
      kind: 'list',
      isOrdered: true,
      items: asked.map((line) => [
        {
          kind: 'paragraph',
          runs: [{ text: `${plain(line.name, language)}. `, isBold: true }, { text: decided(line, language) }],
        },
        ...(line.goals.length > 0
          ? [paragraph(`${head('goals')}: ${line.goals.map(({ name }) => plain(name, language)).join(', ')}`)]
          : []),
      ]),
    },
  ];
}

function wheelBlocks({ areas }: SummaryContent, language: Language): Block[] {
  const head = (key: Head) => summaryHeads[key][language];
  return (['leader', 'employee'] as const).flatMap((wheel): Block[] => {
    const own = areas.filter((area) => area.wheel === wheel);
    if (own.length === 0) return [];
    const named = own.map((area) => ({ name: plain(area.name, language), without: withoutOf(area.needs) }));
    const bars = named.map(({ name, without }) => ({ label: name, value: percent(without), percent: without ?? 0 }));
    return [
      heading(3, wheels[wheel][language]),
      {
        kind: 'bars',
        sentence: `${head('without')}: ${bars.map(({ label, value }) => `${label}: ${value}`).join('; ')}`,
        bars,
      },
      {
        kind: 'table',
        columns: [
          { head: head('area'), share: 70 },
          { head: head('without'), share: 30, isNumber: true },
        ],
        rows: named.map(({ name, without }) => [name, percent(without)]),
      },
    ];
  });
}

function becameBlocks({ became }: SummaryContent, language: Language): Block[] {
  if (!became || became.offers.length === 0) return [];
  return [
    heading(2, `${summarySheets.became[language]} (${became.year})`),
    {
      kind: 'list',
      isOrdered: false,
      items: became.offers.map(({ name, status, word }) => [
        {
          kind: 'paragraph',
          runs: [
            { text: `${plain(name, language)}: `, isBold: true },
            { text: [outcomeWords[status][language], word].filter(Boolean).join('. ') },
          ],
        },
      ]),
    },
  ];
}

/** The summary as a document for a meeting, in reading order. */
export function summaryDocument({ state, content }: SummaryPaper, language: Language, madeAt: Date): TaggedDocument {
  const head = (key: Head) => summaryHeads[key][language];
  const { year, release, minutes, texts, presentations } = content;
  const title = head('title').replace('{year}', String(year));
  const written = (key: (typeof texts)[number]['section']): Block[] =>
    texts
      .filter(({ section, body }) => section === key && body.trim() !== '')
      .flatMap(({ body }) => [
        heading(2, sectionWords[key][language]),
        ...body.split(/\n+/).filter(Boolean).map(paragraph),
      ]);
  const fact = (key: Head, text: string): Block => ({
    kind: 'paragraph',
    runs: [{ text: `${head(key)}: `, isBold: true }, { text }],
  });
  return {
    title,
    language,
    blocks: [
      heading(1, title),
      fact('state', stateWords[state][language]),
      fact('release', `${release.number}, ${head('countedOn').toLowerCase()} ${day(release.countedOn, language)}`),
      fact(
        'minutes',
        head('of').replace('{sent}', String(minutes.sent)).replace('{committees}', String(minutes.committees)),
      ),
      { kind: 'paragraph', runs: [{ text: head('about') }], isQuiet: true },
      ...written('introduction'),
      ...written('main_picture'),
      ...askedBlocks(content, language),
      ...written('offered'),
      ...written('not_offered'),
      heading(2, summarySheets.wheel[language]),
      ...wheelBlocks(content, language),
      ...becameBlocks(content, language),
      ...written('evaluation'),
      ...(presentations.length > 0 ? [heading(2, summarySheets.presented[language])] : []),
      ...presentations.flatMap(({ body, responsible, heldOn, decision }): Block[] => [
        heading(3, `${bodyWords[body][language]}, ${day(heldOn, language)}`),
        ...(responsible ? [fact('responsible', responsible)] : []),
        paragraph(decision),
      ]),
      ...written('closing'),
    ],
    foot: `${title} · ${stateWords[state][language]}`,
    pageOf: head('pageOf'),
    madeAt,
  };
}

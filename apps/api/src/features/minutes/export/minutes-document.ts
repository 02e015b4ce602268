import { fact, paragraph, type Block, type TaggedDocument } from '../../../pdf/blocks.ts';
import { richTextBlocks } from '../../../pdf/rich-text-blocks.ts';
import { locales } from '../../demand/export/export.messages.ts';
import type { MinutesDecisionRow } from '../minutes-decision.loaders.ts';
import { receiptOf } from '../minutes-mail.ts';
import type { MinutesContent, MinutesSeat } from '../minutes-content.ts';
import type { MinutesRow } from '../minutes.loaders.ts';
import { dutyWords, howManyWords, minutesWords, sideWords } from './minutes-pdf.messages.ts';

/** A decision with what it points to, in words. */
export interface PrintedDecision {
  readonly row: MinutesDecisionRow;
  readonly element: string | null;
  readonly goal: string | null;
  readonly learningForm: string | null;
  readonly followUp: string | null;
}

export interface PrintedMinutes {
  readonly minutes: MinutesRow;
  readonly content: MinutesContent;
  readonly decisions: readonly PrintedDecision[];
  readonly timeZone: string;
}

type Word = keyof typeof minutesWords;

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** Lines of a text that was typed without form. */
const lines = (text: string): Block[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map(paragraph);

/** The minutes as a document, in reading order: head, seats, points, decisions, proof. */
export function minutesDocument({ minutes, content, decisions, timeZone }: PrintedMinutes): TaggedDocument {
  const { language } = content;
  const word = (key: Word) => minutesWords[key][language];
  const locale = locales[language];
  const day = (iso: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  const moment = (at: Date) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
  const title = word('title').replace('{year}', String(minutes.year)).replace('{committee}', content.committee);
  const facts = (pairs: readonly (readonly [Word, string | null])[]): Block[] =>
    pairs.flatMap(([key, text]) => (text ? [fact(word(key), text)] : []));

  const seat = ({ name, duty }: MinutesSeat) => [name, dutyWords[duty]?.[language]].filter(Boolean).join(', ');
  const seats = (['management', 'employee', 'safety'] as const).flatMap((side): Block[] => {
    const sitting = content.seats.filter((each) => each.side === side);
    const items = sitting.map((each) => [paragraph(seat(each))]);
    return items.length > 0 ? [heading(3, sideWords[side][language]), { kind: 'list', isOrdered: false, items }] : [];
  });
  const points = content.items.flatMap(({ title: point, body, minutes: text }, n): Block[] => [
    heading(3, `${n + 1}. ${point}`),
    ...lines(body),
    ...(text ? richTextBlocks(text) : []),
  ]);
  const decided = decisions.flatMap(({ row, element, goal, learningForm, followUp }, n): Block[] => [
    heading(3, `${n + 1}. ${element ?? row.title ?? ''}`),
    ...(element && row.title ? [paragraph(row.title)] : []),
    ...facts([
      ['kind', word(row.kind)],
      ['targetGroup', row.targetGroup],
      ['howMany', row.howMany && howManyWords[row.howMany][language]],
      ['dueOn', row.dueOn && day(row.dueOn)],
      ['why', row.why],
      ['goal', goal],
      ['learningForm', learningForm],
      ['followUp', followUp],
      ['dots', row.dots === null ? null : String(row.dots)],
    ]),
  ]);
  return {
    title,
    language,
    blocks: [
      heading(1, title),
      ...(minutes.state === 'approving' ? [paragraph(word('draft'))] : []),
      ...facts([
        ['centre', content.centre],
        ['meeting', content.startsAt ? moment(new Date(content.startsAt)) : word('written')],
        ['place', content.place],
        ['version', String(minutes.number)],
        ['correction', minutes.correction],
      ]),
      heading(2, word('committee')),
      ...seats,
      ...(points.length > 0 ? [heading(2, word('points')), ...points] : []),
      heading(2, word('decisions')),
      ...(decided.length > 0 ? decided : [paragraph(word('none'))]),
      heading(2, word('proof')),
      ...facts([
        ['approvedAt', minutes.approvedAt && moment(minutes.approvedAt)],
        ['sentAt', minutes.sentAt && moment(minutes.sentAt)],
        ['receipt', minutes.receiptNumber === null ? null : receiptOf(minutes.year, minutes.receiptNumber)],
        ['fingerprint', minutes.fingerprint],
      ]),
    ],
    foot: [title, `${word('version').toLowerCase()} ${minutes.number}`].join(' · '),
    pageOf: word('pageOf'),
    madeAt: minutes.sentAt ?? minutes.proposedAt,
  };
}

import { need } from '@medhjul/rules/need';
import { differenceOf, inTalkOrder, talkReason, type TalkFacts, type TalkReason } from '@medhjul/rules/talk-order';
import type { Context } from '../../request/context.ts';
import type { HoldingRow } from '../holding/holding.loaders.ts';
import { openWheelOn, personWheelOn, type PersonElementRow, type PersonWheelRow } from '../wheel/person.service.ts';
import type { ConversationRow } from './conversation.loaders.ts';
import { readsContent } from './conversation.service.ts';
import { levelsOf, type LevelRow } from './preparation.loaders.ts';

export interface TalkElementRow {
  readonly element: PersonElementRow;
  readonly reason: TalkReason;
  readonly difference: number | null;
  readonly self: LevelRow | null;
  readonly leader: LevelRow | null;
  readonly agreed: LevelRow | null;
  readonly lastAgreed: HoldingRow | null;
}

/** The employee's wheel to prepare and talk with: on the day it was held, else today. */
export async function wheelOf(ctx: Context, row: ConversationRow): Promise<PersonWheelRow | null> {
  if (!readsContent(ctx, row)) return null;
  const { employmentId, kind, heldOn, isByGlass } = row;
  return (isByGlass ? openWheelOn : personWheelOn)(ctx, {
    employmentId,
    wheel: kind === 'lus' ? 'leader' : 'employee',
    day: heldOn ?? ctx.today,
  });
}

/** Agreed before this conversation: what it led to itself is its own. */
const agreedBefore = (element: PersonElementRow, row: ConversationRow): HoldingRow | null =>
  element.holdings.find(({ kind, assessedOn }) => kind === 'agreed' && assessedOn < (row.heldOn ?? '9999')) ?? null;

function talkElement(element: PersonElementRow, levels: readonly LevelRow[], row: ConversationRow) {
  const level = (kind: LevelRow['kind']) => levels.findLast((each) => each.kind === kind) ?? null;
  const [self, leader, agreed] = [level('self'), level('leader'), level('agreed')];
  const seen = leader?.level ?? self?.level ?? null;
  const facts: TalkFacts = {
    self: self?.level ?? null,
    leader: leader?.level ?? null,
    // Where nothing was known before, what the two have seen now tells the need.
    need: element.need ?? need(element.rule?.level ?? null, seen),
    isStrategic: element.marks.some(({ kind }) => kind === 'strategic'),
    isCore: element.marks.some(({ kind }) => kind === 'core'),
  };
  const lastAgreed = agreedBefore(element, row);
  const talk: TalkElementRow = {
    element,
    reason: talkReason(facts),
    difference: differenceOf(facts),
    self,
    leader,
    agreed,
    lastAgreed,
  };
  return { talk, facts };
}

/** The wheel's elements in the order to talk about them; none for whoever may not read the content. */
export async function elementsOf(ctx: Context, row: ConversationRow): Promise<TalkElementRow[]> {
  const wheel = await wheelOf(ctx, row);
  if (!wheel) return [];
  const levels = await levelsOf(ctx, row.id);
  const talks = wheel.elements.map((element) => {
    const own = levels.filter(({ elementId }) => elementId === element.place.id);
    return talkElement(element, own, row);
  });
  return inTalkOrder(talks, ({ facts }) => facts).map(({ talk }) => talk);
}

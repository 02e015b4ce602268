import { plusDays } from '../days.ts';
import { idOf } from '../ids.ts';
import type { Employment } from '../people.ts';
import type { Random } from '../random.ts';
import { leaderParts, ownParts, reasons } from '../templates/season/item-words.ts';
import type { ChosenItem } from './item-choice.ts';
import type { Fate } from './item-fates.ts';
import type { SeasonRow } from './rows.ts';

type ItemRow = SeasonRow<'plan_item'>;

/** An item as it was agreed, before anything became of it. */
export interface Item {
  readonly id: string;
  readonly row: ItemRow;
  /** Carried on from a plan in which it was under way. */
  readonly wasBegun: boolean;
  readonly firstUse: string;
}

/** The plan that an item stands in. */
export interface ItemPlace {
  readonly planId: string;
  readonly employment: Employment;
  readonly year: number;
  /** On which the plan was made. */
  readonly day: string;
  /** Begun by the employee alone, with what they wish. */
  readonly isAhead: boolean;
}

const BEGUN = 0.5;
const ENOUGH_LEVEL = 3;
const WISHED_ABOVE = 0.6;
const OFFER_WISHED = 0.6;
const ORDERED = 0.12;

const itemId = ({ employment, year }: ItemPlace, position: number): string =>
  idOf('plan_item', [employment.code, year, position].join(':'));

export function newItem(random: Random, place: ItemPlace, position: number, chosen: ChosenItem): Item {
  const { template, elementId, level } = chosen;
  const id = itemId(place, position);
  const startsOn = plusDays(place.day, random.int(7, 45));
  const isWish = place.isAhead || ((level === null || level > ENOUGH_LEVEL) && random.chance(WISHED_ABOVE));
  const row: ItemRow = {
    id,
    plan_id: place.planId,
    employment_id: place.employment.id,
    year: place.year,
    carried_from: null,
    element_id: elementId,
    aim: template.aim,
    why: random.pick(reasons),
    learning_form_code: template.form,
    activity: template.activity,
    own_part: random.pick(ownParts),
    leader_part: random.pick(leaderParts),
    starts_on: startsOn,
    ends_on: plusDays(startsOn, random.int(40, 210)),
    priority: Math.min(3, position),
    nature: isWish ? 'wish' : 'need',
    task: template.task ?? null,
    offer_wish_code: template.offer && random.chance(OFFER_WISHED) ? template.offer : null,
    ordered_by_employer: random.chance(ORDERED),
    first_use: null,
    status: 'open',
    closing_word: null,
    learnt_on: null,
    followed_until: null,
    closed_on: null,
    position,
  };
  return { id, row, wasBegun: false, firstUse: template.firstUse };
}

/** The same in the next plan, begun or not. */
export function carriedItem(random: Random, place: ItemPlace, position: number, item: Item): Item {
  const id = itemId(place, position);
  const wasBegun = random.chance(BEGUN);
  const row: ItemRow = {
    ...item.row,
    id,
    plan_id: place.planId,
    year: place.year,
    carried_from: item.id,
    priority: Math.min(3, position),
    first_use: wasBegun ? item.firstUse : null,
    status: wasBegun ? 'under_way' : 'open',
    position,
  };
  return { ...item, id, row, wasBegun };
}

/** What has become of it. What has begun says where it is used first. */
export function withFate({ row, firstUse }: Item, fate: Fate): ItemRow {
  const hasBegun = fate.status !== 'open' && fate.status !== 'dropped';
  return {
    ...row,
    status: fate.status,
    first_use: hasBegun ? firstUse : row.first_use,
    closing_word: fate.closingWord,
    learnt_on: fate.learntOn,
    followed_until: fate.followedUntil,
    closed_on: fate.closedOn,
  };
}

/** The words that both signed, as the product keeps them. */
export function signedWords(items: readonly Item[]): string {
  return JSON.stringify(
    items.map(({ row }) => {
      const { plan_id: _plan, employment_id: _employment, year: _year, ...words } = row;
      return words;
    }),
  );
}

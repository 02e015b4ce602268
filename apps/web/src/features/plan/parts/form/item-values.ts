import type { ItemNature, PlanItemInput } from '../../../../lib/graphql/schema-types.generated.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';

/** What the form of an item holds. Nothing chosen is an empty text, as the controls have it. */
export interface ItemValues {
  elementId: string;
  aim: string;
  why: string;
  learningForm: string;
  activity: string;
  ownPart: string;
  leaderPart: string;
  /** ISO, or what was typed while it is no date. */
  startsOn: string;
  endsOn: string;
  priority: '1' | '2' | '3';
  nature: ItemNature;
  task: string;
  offerWish: string;
  orderedByEmployer: boolean;
  firstUse: string;
}

export type ItemField = keyof ItemValues;

/** The fields in their order on the screen. */
export const itemFields: readonly ItemField[] = [
  'elementId',
  'aim',
  'why',
  'nature',
  'task',
  'learningForm',
  'activity',
  'ownPart',
  'leaderPart',
  'startsOn',
  'endsOn',
  'priority',
  'firstUse',
  'offerWish',
  'orderedByEmployer',
];

/** Fields that are written freely: both texts of two writers can stand together in them. */
export const textFields = ['aim', 'why', 'activity', 'ownPart', 'leaderPart', 'task', 'firstUse'] as const;
export type TextField = (typeof textFields)[number];

export function isTextField(field: ItemField): field is TextField {
  return textFields.some((text) => text === field);
}

/** As many characters of a text as the contract takes. */
export const textMax = 1000;

/** A new item: what the tasks ask for, of middle priority. */
export function newItemValues(elementId: string | null): ItemValues {
  return {
    elementId: elementId ?? '',
    aim: '',
    why: '',
    learningForm: '',
    activity: '',
    ownPart: '',
    leaderPart: '',
    startsOn: '',
    endsOn: '',
    priority: '2',
    nature: 'NEED',
    task: '',
    offerWish: '',
    orderedByEmployer: false,
    firstUse: '',
  };
}

const priorities: Readonly<Record<number, ItemValues['priority']>> = { 1: '1', 2: '2', 3: '3' };

/** An item as it stands in the form. */
export function valuesOfItem(item: PlanItemFragment): ItemValues {
  const texts = Object.fromEntries(textFields.map((field) => [field, item[field] ?? '']));
  return {
    ...newItemValues(item.element?.id ?? null),
    ...texts,
    learningForm: item.learningForm?.id ?? '',
    startsOn: item.startsOn ?? '',
    endsOn: item.endsOn ?? '',
    priority: priorities[item.priority] ?? '3',
    nature: item.nature,
    offerWish: item.offerWish?.id ?? '',
    orderedByEmployer: item.orderedByEmployer,
  };
}

const orNull = (text: string) => text.trim() || null;

/** What the form says, as the contract wants it. */
export function itemInput(values: ItemValues): PlanItemInput {
  const { priority, nature, orderedByEmployer, ...texts } = values;
  const {
    elementId,
    aim,
    why,
    learningForm,
    activity,
    ownPart,
    leaderPart,
    startsOn,
    endsOn,
    task,
    offerWish,
    firstUse,
  } = texts;
  return {
    elementId: orNull(elementId),
    aim: orNull(aim),
    why: orNull(why),
    learningForm: orNull(learningForm),
    activity: orNull(activity),
    ownPart: orNull(ownPart),
    leaderPart: orNull(leaderPart),
    startsOn: orNull(startsOn),
    endsOn: orNull(endsOn),
    priority: Number(priority),
    nature,
    task: orNull(task),
    offerWish: orNull(offerWish),
    orderedByEmployer,
    firstUse: orNull(firstUse),
  };
}

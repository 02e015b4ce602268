/** An item of a development plan as the two might write it. */
export interface ItemTemplate {
  /** Code of the element that it develops; null: an aim of its own. */
  readonly on: string | null;
  readonly form: string;
  readonly aim: string;
  readonly activity: string;
  /** Where it will be used first. */
  readonly firstUse: string;
  /** The task that it serves: for personal competences and aims of one's own. */
  readonly task?: string;
  /** The cross-cutting offer that some wish for. */
  readonly offer?: string;
  /** Levels by which it goes before others, or after them, in this year's plans, last year's, and those of the year before. */
  readonly wanted?: readonly [thisYear: number, lastYear: number, yearBefore: number];
}

type Words = Pick<ItemTemplate, 'aim' | 'activity' | 'firstUse'>;

export const item = (
  on: string | null,
  form: string,
  words: Words,
  more: Pick<ItemTemplate, 'task' | 'offer' | 'wanted'> = {},
): ItemTemplate => ({ on, form, ...words, ...more });

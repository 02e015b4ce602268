import { daysBetween, earlierOf, momentOf, plusDays } from '../days.ts';
import { idOf } from '../ids.ts';
import { leaderOn, type Employment } from '../people.ts';
import type { Random } from '../random.ts';
import { helpsTexts } from '../templates/season/item-words.ts';
import type { SeasonBook } from './book.ts';
import type { Fate } from './item-fates.ts';

const USED = [
  { used: 'yes', weight: 5 },
  { used: 'partly', weight: 3 },
  { used: 'no', weight: 1 },
];
/** How many have answered, in the first days and later. */
const ANSWERED_SOON = 0.5;
const ANSWERED = 0.96;
const SOON_DAYS = 10;
const WITH_WORDS = 0.6;

/** Writes when it is asked whether something learnt is used, and what both have answered. */
export function tellFollowUps(
  book: SeasonBook,
  random: Random,
  employment: Employment,
  itemId: string,
  { followUps }: Fate,
): void {
  const { today } = book.plan.calendar;
  for (const { step, dueOn } of followUps) {
    const id = idOf('follow_up', `${itemId}:${step}`);
    book.rows.follow_up.push({ id, item_id: itemId, employment_id: employment.id, step, due_on: dueOn });
    const age = daysBetween(dueOn, today);
    if (age <= 0) continue;
    const leader = leaderOn(employment, dueOn)?.leader.person;
    const sides = [
      { side: 'employee', author: employment.person },
      { side: 'leader', author: leader },
    ];
    for (const { side, author } of sides) {
      if (!random.chance(age < SOON_DAYS ? ANSWERED_SOON : ANSWERED) || !author) continue;
      book.rows.follow_up_answer.push({
        follow_up_id: id,
        side,
        author_id: author.id,
        used: random.weighted(USED).used,
        helps: random.chance(WITH_WORDS) ? random.pick(helpsTexts) : null,
        answered_at: momentOf(earlierOf(plusDays(dueOn, random.int(0, 6)), plusDays(today, -1))),
      });
    }
  }
}

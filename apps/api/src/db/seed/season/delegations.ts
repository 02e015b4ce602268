import { momentOf, plusDays } from '../days.ts';
import { idOf } from '../ids.ts';
import type { Chair, District } from '../organisation.ts';
import { holderOf } from '../people.ts';
import { randomFor } from '../random.ts';
import type { SeasonBook } from './book.ts';

/** How many leaders of units have a substitute in these days, or soon. */
const DELEGATES = 0.04;

/** Writes who acts for a leader: those of the stories, and a few others within a centre. */
export function tellDelegations(book: SeasonBook, { index, centres }: District): void {
  const random = randomFor(book.plan.seed, 'delegations', index);
  for (const { units } of centres) {
    const chairs = units.map(({ chair }) => chair);
    for (const chair of chairs) {
      const others = chairs.filter((other) => other !== chair && other.season === undefined);
      if (!random.chance(DELEGATES) || chair.season || others.length === 0) continue;
      delegate(book, chair, random.pick(others), random.int(-6, 9), random.int(3, 18));
    }
  }
  const led = centres.flatMap((centre) => [centre, ...centre.units]);
  for (const { chair, template } of led) {
    const { by, from = 0, days = 1 } = template.substitute ?? {};
    const substitute = led.find((other) => other.template.name === by);
    if (substitute) delegate(book, chair, substitute.chair, from, days);
  }
}

/** @param from days from today */
function delegate({ plan, rows }: SeasonBook, chair: Chair, substitute: Chair, from: number, days: number): void {
  const { today } = plan.calendar;
  const leader = holderOf(chair);
  const valid_from = plusDays(today, from);
  rows.delegation.push({
    id: idOf('delegation', `${leader.code}:${valid_from}`),
    leader_employment_id: leader.id,
    substitute_id: holderOf(substitute).person.id,
    valid_from,
    valid_to: plusDays(valid_from, days),
    created_by: leader.person.id,
    created_at: momentOf(plusDays(today, Math.min(-1, from - 5))),
  });
}

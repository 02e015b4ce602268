import { calendarOf, type Calendar } from './days.ts';

/** How many people one district's twelve centres are made for. A larger municipality has more districts, not larger teams. */
export const DISTRICT_PEOPLE = 2400;

/** What the demonstration is worked out from: the same plan gives the same municipality. */
export interface Plan {
  readonly seed: number;
  readonly people: number;
  readonly districts: number;
  readonly calendar: Calendar;
}

export function planOf({ people, seed, today }: { people: number; seed: number; today: string }): Plan {
  return {
    seed,
    people,
    districts: Math.max(1, Math.round(people / DISTRICT_PEOPLE)),
    calendar: calendarOf(today),
  };
}

/** How many people a district has today or soon; the districts together have all. */
export function districtPeople({ people, districts }: Plan, index: number): number {
  return Math.floor(people / districts) + (index < people % districts ? 1 : 0);
}

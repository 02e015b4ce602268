import type pg from 'pg';
import { ImportStopped } from './problems.ts';

export interface EndedPeople {
  /** People with an employment that runs or is to begin, before this run. */
  readonly employed: number;
  /** Those of them who would have none after it. */
  readonly ended: number;
}

/** Who decides whether many people may end. */
export interface Confirmation {
  /** The number given with `--confirm-ended`. */
  readonly number?: number;
  /** Asks a person at the terminal; absent where there is none. */
  readonly ask?: (people: EndedPeople) => Promise<boolean>;
}

async function countEnded(client: pg.Client): Promise<EndedPeople> {
  const { rows } = await client.query<EndedPeople>(`
select count(*)::int as employed, count(*) filter (where person not in (
    select person from wanted_employments where valid_to is null or valid_to > app.today()))::int as ended
from (select distinct person from held_employments where valid_to is null or valid_to > app.today()) as held`);
  return rows[0] ?? { employed: 0, ended: 0 };
}

/**
 * Lets a run go on that ends at most a tenth of the people, or one that was confirmed with the exact number.
 * @throws ImportStopped
 */
export async function confirmEnded(client: pg.Client, confirmation: Confirmation): Promise<EndedPeople> {
  const people = await countEnded(client);
  const { employed, ended } = people;
  if (ended * 10 <= employed || confirmation.number === ended) return people;
  const would = `This would end the employment of ${ended} of ${employed} people. Nothing was changed`;
  if (confirmation.number !== undefined) {
    throw new ImportStopped(`${would}: --confirm-ended says ${confirmation.number}, not ${ended}.`);
  }
  if (!confirmation.ask)
    throw new ImportStopped(`${would}. If that is right, run it again with --confirm-ended ${ended}.`);
  if (!(await confirmation.ask(people))) throw new ImportStopped(`${would}.`);
  return people;
}

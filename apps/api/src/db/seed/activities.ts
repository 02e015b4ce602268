import type { HostTransaction } from '../host-transaction.ts';
import type { Calendar } from './days.ts';
import { idOf } from './ids.ts';
import { activities } from './templates/activities.ts';

/**
 * Adds to the annual wheels of the demonstration what is written there by hand, from last year on.
 * @param tx as `medhjul_owner`, with the demonstration in it
 */
export async function addActivities({ db }: HostTransaction, { year }: Calendar): Promise<void> {
  const units = await db.selectFrom('organisation_unit_version').select(['name', 'unit_id as id']).execute();
  const personas = await db.selectFrom('persona').select(['kind as name', 'person_id as id']).execute();
  const find = (rows: typeof units, wanted: string): string => {
    const row = rows.find(({ name }) => name === wanted);
    if (!row) throw new Error(`Nothing is called ${wanted}.`);
    return row.id;
  };
  await db
    .insertInto('activity')
    .values(
      activities.map(({ centre, persona, kind, title, first, last }) => ({
        id: idOf('activity', title),
        scope: centre ? 'centre' : persona ? 'person' : 'municipality',
        unit_id: centre ? find(units, centre) : null,
        person_id: persona ? find(personas, persona) : null,
        kind,
        title,
        first_on: `${year - 1}-${first}`,
        last_on: `${year - 1}-${last}`,
        is_yearly: true,
        changed_at: `${year - 1}-01-02T10:00:00Z`,
      })),
    )
    .execute();
}

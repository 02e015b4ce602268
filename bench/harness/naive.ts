import { readFile } from 'node:fs/promises';
import type pg from 'pg';

/**
 * Demand of all centres and elements on `day`, asked for over the base tables.
 * It knows nothing of requirements for a person alone, so only its plans can be compared with a release.
 */
export async function askNaively(
  sql: pg.Client,
  queryFile: string,
  day: string,
): Promise<{ readonly seconds: number; readonly plans: number }> {
  const query = await readFile(queryFile, 'utf8');
  const begun = performance.now();
  const { rows } = await sql.query<{ plans: number }>(query, [day, Number(day.slice(0, 4))]);
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, plans: rows.reduce((sum, row) => sum + row.plans, 0) };
}

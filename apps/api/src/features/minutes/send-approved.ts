import { sql } from 'kysely';
import type { DailyContext } from '../../jobs/jobs.ts';
import { tellOfSending, type SentMinutes } from './minutes-mail.ts';

/** What the functions that send minutes answer. */
export const sentColumns = sql`version_id as "minutesId", committee, for_year as year, receipt as "receiptNumber", members,
  training_house as "trainingHouse"`;

/** What both sides approved before today goes to the training house by itself. */
export async function sendApprovedMinutes({ db, now }: Pick<DailyContext, 'db' | 'now'>): Promise<void> {
  const { rows } = await sql<SentMinutes>`SELECT ${sentColumns} FROM app.send_approved_minutes(${now()})`.execute(db);
  for (const sent of rows) await tellOfSending({ db }, sent);
}

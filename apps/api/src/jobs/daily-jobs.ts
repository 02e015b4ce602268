import { sql } from 'kysely';
import { remind } from '../features/duty/remind.ts';
import { sendApprovedMinutes } from '../features/minutes/send-approved.ts';
import { tellTeams, type TeamHappening } from '../features/team-conversation/team-mail.ts';
import type { DailyJob } from './jobs.ts';

/** Rounds of consent whose last day is over are closed, and whoever it concerns is told. */
const teamRounds: DailyJob = {
  name: 'team-rounds',
  async run({ db }) {
    const { rows } = await sql<TeamHappening>`SELECT happened, people, facts FROM app.close_due_rounds()`.execute(db);
    await tellTeams({ db }, rows);
  },
};

/** Who is reminded of what by mail today. */
const reminders: DailyJob = { name: 'reminders', run: remind };

/** Minutes that both sides approved go to the training house the next day. */
const sendMinutes: DailyJob = { name: 'send-minutes', run: sendApprovedMinutes };

/** What the municipality keeps no longer. */
const forget: DailyJob = {
  name: 'forget-records',
  async run({ db }) {
    await sql`SELECT app.forget_what_is_over(), app.forget_glass(), app.forget_calendars()`.execute(db);
  },
};

/** Mail that nobody could send in five days is given up; what was sent or given up a year ago is forgotten, with the notes about days as old. */
const forgetMail: DailyJob = {
  name: 'forget-mail',
  async run({ db }) {
    const aYearAgo = sql<Date>`now() - interval '1 year'`;
    await db
      .updateTable('mail')
      .set({ params: {}, failed_at: sql`now()`, problem: 'too_old' })
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .where('claimed_by', 'is', null)
      .where('created_at', '<', sql<Date>`now() - interval '5 days'`)
      .execute();
    await db
      .deleteFrom('mail')
      .where((eb) => eb(eb.fn.coalesce('sent_at', 'failed_at'), '<', aYearAgo))
      .execute();
    await db.deleteFrom('job_run').where('ran_at', '<', aYearAgo).execute();
  },
};

/** What is done once a day, in this order. */
export const dailyJobs: readonly DailyJob[] = [teamRounds, sendMinutes, reminders, forget, forgetMail];

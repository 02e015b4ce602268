import { reminderFor, type ReminderAbout, type ReminderMode } from '@medhjul/rules/reminder';
import { sql } from 'kysely';
import type { Database } from '../../db/connection.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import { ABOUT, pathOf, type TodoRow } from './todo.ts';

interface Job {
  readonly db: Database;
  readonly today: string;
}

interface PersonTodo extends TodoRow {
  readonly personId: string;
}

/** How many people's lists are made at once. */
const PEOPLE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

const keyOf = (personId: string, about: ReminderAbout) => `${personId} ${about}`;

/** One mail for all that is of a kind and due on the same day: it leads to the one page, or to where they all stand. */
function together(todos: readonly PersonTodo[]): Map<string, PersonTodo[]> {
  const groups = new Map<string, PersonTodo[]>();
  for (const todo of todos) {
    const key = `${todo.personId}:${ABOUT[todo.kind]}:${todo.dueOn}`;
    groups.set(key, [...(groups.get(key) ?? []), todo]);
  }
  return groups;
}

async function modesOf({ db }: Job, people: readonly string[]): Promise<Map<string, ReminderMode>> {
  const chosen = await db
    .selectFrom('reminder_setting')
    .select(['person_id', 'about', 'mode'])
    .where('person_id', 'in', people)
    .execute();
  return new Map(chosen.map((row) => [keyOf(row.person_id, row.about as ReminderAbout), row.mode as ReminderMode]));
}

async function remindPeople(job: Job, people: string[], days: readonly number[]): Promise<void> {
  const { rows } = await sql<PersonTodo>`
    select person_id as "personId", kind, is_duty as "isDuty", employment_id as "employmentId", subject_id as "subjectId",
      due_on as "dueOn" from app.todos_of(${people}::uuid[])`.execute(job.db);
  const modes = await modesOf(job, people);
  for (const [key, todos] of together(rows)) {
    const [first] = todos;
    if (!first) continue;
    const about = ABOUT[first.kind];
    const day = reminderFor(first.dueOn, job.today, days, modes.get(keyOf(first.personId, about)) ?? 'all');
    if (day === null) continue;
    const paths = new Set(todos.map(pathOf));
    await queueMail(job, {
      personId: first.personId,
      kind: 'reminder',
      uniqueKey: `reminder:${key}:${day}`,
      params: { about, dueOn: first.dueOn, path: paths.size === 1 ? pathOf(first) : '/duties' },
    });
  }
}

/** Writes the day's reminders. Run again, or after days that were missed, nobody gets the same one twice. */
export async function remind(job: Job): Promise<void> {
  const setting = await job.db.selectFrom('conversation_setting').select('reminder_days').executeTakeFirst();
  const days = setting?.reminder_days ?? [];
  for (let after = FIRST; ;) {
    const { rows } = await sql<{ people: string[] }>`
      select app.people_to_remind(${after}::uuid, ${PEOPLE}) as people`.execute(job.db);
    const people = rows[0]?.people ?? [];
    const last = people.at(-1);
    if (!last) return;
    await remindPeople(job, people, days);
    after = last;
  }
}

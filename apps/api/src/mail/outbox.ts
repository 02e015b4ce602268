import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { JobPool, JobTransaction } from '../db/job-pool.ts';
import type { Language } from '../request/language.ts';
import type { MailKind, StoredParams } from './mail-params.ts';

/** How long a claim holds without a sign of life of the instance that has it. */
const CLAIM_SECONDS = 30;
/** After five days mail is old: who sends it still does no service. */
const KEEP_TRYING = '5 days';

export type WaitingMail = {
  readonly [K in MailKind]: {
    readonly id: string;
    readonly kind: K;
    readonly params: StoredParams[K];
    readonly createdAt: Date;
  };
}[MailKind] & { readonly tries: number; readonly isOld: boolean };

/** To whom and how a mail is written. */
export interface Addressing {
  readonly name: string;
  /** As the personnel system has it; null without one. */
  readonly address: string | null;
  readonly language: Language;
  readonly timeZone: string;
  readonly municipality: string;
}

/** The mails that wait, seen by one instance. Each method is one short transaction, by the database's clock. */
export interface Outbox {
  /** Takes the next mail that is due; no other instance gets it meanwhile. Null when there is none. */
  claim(): Promise<WaitingMail | null>;
  /** Tells that the instance is still at work on these; `waiting` are no longer taken for arrived if it dies. */
  renew(ids: readonly string[], waiting: readonly string[]): Promise<void>;
  addressing(id: string): Promise<Addressing | null>;
  /** The mail server gets the end of the message next. @throws when the claim is another's by now */
  handOver(id: string): Promise<void>;
  sent(id: string): Promise<void>;
  /** Tries again after so many seconds. */
  later(id: string, seconds: number, problem: string): Promise<void>;
  failed(id: string, problem: string): Promise<void>;
  /** Mails that an instance had handed over when it died: they count as sent; their ids are for the log. */
  settleHandedOver(): Promise<readonly string[]>;
}

const over = { params: {}, claimed_by: null, claimed_until: null };

export function openOutbox(jobs: JobPool): Outbox {
  const instance = randomUUID();
  const claimedUntil = sql<Date>`now() + make_interval(secs => ${CLAIM_SECONDS})`;
  const own = ({ db }: JobTransaction, id: string) =>
    db.updateTable('mail').where('id', '=', id).where('claimed_by', '=', instance).where('sent_at', 'is', null);

  return {
    claim: () =>
      jobs.transaction(async ({ db }) => {
        const { rows } = await sql<WaitingMail>`
          UPDATE mail SET claimed_by = ${instance}, claimed_until = ${claimedUntil}, tries = tries + 1
          WHERE id = (
            SELECT id FROM mail WHERE sent_at IS NULL AND failed_at IS NULL AND next_try_at <= now()
              AND handed_over_at IS NULL AND (claimed_until IS NULL OR claimed_until < now())
            ORDER BY next_try_at, created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
          RETURNING id, kind, params, tries, created_at AS "createdAt",
            created_at < now() - ${KEEP_TRYING}::interval AS "isOld"`.execute(db);
        return rows[0] ?? null;
      }),
    renew: (ids, waiting) =>
      jobs.transaction(async ({ db }) => {
        const mine = db.updateTable('mail').where('claimed_by', '=', instance).where('sent_at', 'is', null);
        await mine.set({ claimed_until: claimedUntil }).where('id', 'in', ids).execute();
        if (waiting.length > 0) await mine.set({ handed_over_at: null }).where('id', 'in', waiting).execute();
      }),
    addressing: (id) =>
      jobs.transaction(async ({ db }) => {
        const { rows } = await sql<Addressing>`
          SELECT r.name, r.address, s.language, m.time_zone AS "timeZone", m.name AS municipality
          FROM app.mail_recipient(${id}) r, conversation_setting s, municipality m`.execute(db);
        return rows[0] ?? null;
      }),
    handOver: (id) =>
      jobs.transaction(async (tx) => {
        const { numUpdatedRows } = await own(tx, id)
          .set({ handed_over_at: sql`now()` })
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) throw new Error('the mail was taken up by another instance');
      }),
    sent: (id) =>
      jobs.transaction(async ({ db }) => {
        // Whoever has the claim by now: the server has taken it.
        await db
          .updateTable('mail')
          .set({ ...over, sent_at: sql`now()`, problem: null })
          .where('id', '=', id)
          .where('failed_at', 'is', null)
          .where('sent_at', 'is', null)
          .execute();
      }),
    later: (id, seconds, problem) =>
      jobs.transaction(async (tx) => {
        const tried = { claimed_by: null, claimed_until: null, handed_over_at: null, problem };
        await own(tx, id)
          .set({ ...tried, next_try_at: sql`now() + make_interval(secs => ${seconds})` })
          .execute();
      }),
    failed: (id, problem) =>
      jobs.transaction(async (tx) => {
        await own(tx, id)
          .set({ ...over, failed_at: sql`now()`, problem })
          .execute();
      }),
    settleHandedOver: () =>
      jobs.transaction(async ({ db }) => {
        const settled = await db
          .updateTable('mail')
          .set({ ...over, sent_at: sql`handed_over_at`, problem: 'unconfirmed' })
          .where('handed_over_at', 'is not', null)
          .where('claimed_until', '<', sql<Date>`now()`)
          .where('sent_at', 'is', null)
          .where('failed_at', 'is', null)
          .returning('id')
          .execute();
        return settled.map(({ id }) => id);
      }),
  };
}

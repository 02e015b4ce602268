import pino, { type Logger } from 'pino';
import { openJobPool, type JobPool } from '../../db/job-pool.ts';
import { queriesOn } from '../../db/connection.ts';
import type { Builder } from '../../testing/municipality.ts';
import { startDelivery, type Delivery } from '../delivery.ts';
import type { MailKind, MailParams } from '../mail-params.ts';
import { openOutbox, type Outbox } from '../outbox.ts';
import { queueMail } from '../queue-mail.ts';
import { mailServer } from '../smtp.ts';
import { messageWriter } from '../write-message.ts';

export const MEETING: MailParams['conversation_invitation'] = {
  talk: 'mus',
  startsAt: '2026-07-01T08:00:00Z',
  durationMinutes: 60,
  place: 'Lokale 2',
  link: null,
  note: null,
  sequence: 0,
  uid: '11111111-1111-4111-8111-111111111111',
  path: '/conversations/11111111-1111-4111-8111-111111111111',
};

/** Writes a mail as a request of this person would. */
export async function queued<K extends MailKind>(
  { sql }: Builder,
  personId: string,
  uniqueKey: string,
  kind: K,
  params: MailParams[K],
): Promise<string> {
  await sql.query(`BEGIN; SET LOCAL ROLE medhjul_app; SET LOCAL "medhjul.person_id" = '${personId}'`);
  await queueMail({ db: queriesOn(sql) }, { personId, kind, uniqueKey, params });
  await sql.query('COMMIT');
  return (await sql.query('SELECT id FROM mail WHERE unique_key = $1', [uniqueKey])).rows[0].id;
}

export interface Instance extends Delivery {
  readonly outbox: Outbox;
  readonly pool: JobPool;
}

/** An instance of the product, as far as it sends mail. */
export function instance(
  loginUrl: string,
  smtpUrl: string,
  change: (outbox: Outbox) => Outbox = (outbox) => outbox,
  log: Logger = pino({ level: 'silent' }),
): Instance {
  const pool = openJobPool(loginUrl, () => {});
  const outbox = change(openOutbox(pool));
  const delivery = startDelivery({
    outbox,
    server: mailServer(smtpUrl),
    write: messageWriter('Medhjul <medhjul@kommune.example>', 'https://medhjul.example'),
    log,
  });
  return {
    outbox,
    pool,
    wake: delivery.wake,
    async close() {
      await delivery.close();
      await pool.close();
    },
  };
}

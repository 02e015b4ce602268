import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Outbox, WaitingMail } from './outbox.ts';
import { DeliveryProblem, type MailServer } from './smtp.ts';
import type { WriteMessage } from './write-message.ts';

const FINAL_REFUSAL_SECONDS = 6 * 3600;

export interface SendingParts {
  readonly outbox: Outbox;
  readonly server: MailServer;
  readonly write: WriteMessage;
  readonly log: Logger;
}

/** What is on its way: since when the server has the whole of a mail, 0 before that. */
export type OnTheirWay = Map<string, number>;

/** What became of the try; `server_away`: no other mail would fare better now. */
export type Tried = 'over' | 'server_away';

/** 1, 2, 4 … minutes, at most an hour. */
const backoff = (tries: number) => Math.min(60 * 2 ** (tries - 1), 3600);

/**
 * Sends one claimed mail. Before the message's last line goes out the outbox notes it, so that after a crash it is known
 * whether the server can have taken it; what became of it is recorded however long the database is away.
 * @param ended ends every try; what was handed over by then is left as it was noted
 */
export function mailSender(
  { outbox, server, write, log }: SendingParts,
  onTheirWay: OnTheirWay,
  ended: AbortSignal,
): (mail: WaitingMail) => Promise<Tried> {
  async function insist(id: string, work: () => Promise<void>): Promise<void> {
    for (let pause = 200; ; pause = Math.min(pause * 2, 5000)) {
      try {
        return await work();
      } catch (error) {
        if (ended.aborted) return log.error({ err: error, mail: id }, 'what became of a mail could not be recorded');
        await wait(pause, undefined, { signal: ended }).catch(() => {});
      }
    }
  }

  async function refused({ id, kind, tries }: WaitingMail, problem: DeliveryProblem): Promise<Tried> {
    // Stopped while the server thought it over: what was noted at the handing over decides.
    if (ended.aborted && onTheirWay.get(id)) return 'over';
    const { concerns, code, isFinal } = problem;
    const isAway = concerns === 'server';
    log.warn({ mail: id, kind, tries, code }, isAway ? 'the mail server cannot be used' : 'a mail was not taken');
    const seconds = isAway ? 0 : isFinal ? FINAL_REFUSAL_SECONDS : backoff(tries);
    await insist(id, () => outbox.later(id, seconds, code));
    return isAway ? 'server_away' : 'over';
  }

  async function send(mail: WaitingMail): Promise<Tried> {
    const { id } = mail;
    const message = await written(mail);
    if (typeof message === 'string') {
      await outbox.failed(id, message);
      return 'over';
    }
    const handOver = async () => {
      await outbox.handOver(id);
      onTheirWay.set(id, performance.now());
    };
    try {
      await server.deliver(message.envelope, message.content, handOver, ended);
    } catch (error) {
      if (error instanceof DeliveryProblem) return refused(mail, error);
      throw error;
    }
    await insist(id, () => outbox.sent(id));
    return 'over';
  }

  /** The message, or why there will be none. */
  async function written(mail: WaitingMail) {
    if (mail.isOld) return 'too_old';
    const addressing = await outbox.addressing(mail.id);
    return (addressing && (await write(mail, addressing))) ?? 'no_address';
  }

  return async (mail) => {
    onTheirWay.set(mail.id, 0);
    try {
      return await send(mail);
    } catch (error) {
      log.error({ err: error, mail: mail.id }, 'a mail could not be sent');
      await insist(mail.id, () => outbox.later(mail.id, backoff(mail.tries), 'internal'));
      return 'over';
    } finally {
      onTheirWay.delete(mail.id);
    }
  };
}

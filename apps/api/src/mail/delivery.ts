import { setTimeout as wait } from 'node:timers/promises';
import { mailSender, type OnTheirWay, type SendingParts } from './send-mail.ts';

/** Mails on their way at a time, so that one slow answer holds up no other. */
const LANES = 4;
/** How often somebody looks for mail that became due, and tells of what is on its way. */
const LOOK_MS = 10_000;
const RENEW_MS = 5_000;
/** A server that answers at all answers by then: who dies earlier counts as delivered, who dies later tries again. */
const PROMPT_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;
const STOP_MS = 3_000;

export interface Delivery {
  /** Mail may be waiting. */
  wake(): void;
  /** Lets what is on its way arrive for a moment, and stops. */
  close(): Promise<void>;
}

/** Sends what waits in the outbox, once, as long as it runs. While the server is away all mail waits for it. */
export function startDelivery(parts: SendingParts): Delivery {
  const { outbox, log } = parts;
  const ended = new AbortController();
  const onTheirWay: OnTheirWay = new Map();
  const send = mailSender(parts, onTheirWay, ended.signal);
  const lanes = new Set<Promise<void>>();
  let isClosing = false;
  let isWoken = false;
  let pauseMs = 0;
  let isPaused = false;
  const mayGoOn = () => !isClosing && !isPaused;

  function pause(): void {
    if (!mayGoOn()) return;
    pauseMs = Math.min(Math.max(pauseMs * 2, 1000), LONGEST_PAUSE_MS);
    isPaused = true;
    setTimeout(() => {
      isPaused = false;
      wake();
    }, pauseMs).unref();
  }

  async function lane(): Promise<void> {
    while (mayGoOn()) {
      const mail = await outbox.claim();
      if (!mail) return;
      if ((await send(mail)) === 'server_away') pause();
      else pauseMs = 0;
    }
  }

  function wake(): void {
    // A lane may just have found nothing.
    isWoken = lanes.size === LANES;
    while (lanes.size < LANES && mayGoOn()) {
      const running = lane()
        .catch((error: unknown) => log.warn({ err: error }, 'mail waits for the database'))
        .finally(() => {
          lanes.delete(running);
          if (isWoken) wake();
        });
      lanes.add(running);
    }
  }

  async function settle(): Promise<void> {
    for (const mail of await outbox.settleHandedOver()) {
      log.warn({ mail }, 'an instance died before it heard whether this mail was taken: it counts as sent');
    }
  }

  function look(): void {
    settle().catch((error: unknown) => log.debug({ err: error }, 'mail waits for the database'));
    wake();
  }

  function renew(): void {
    if (onTheirWay.size === 0) return;
    const late = performance.now() - PROMPT_MS;
    const unanswered = [...onTheirWay].filter(([, since]) => since > 0 && since < late).map(([id]) => id);
    // Failing that, the claim lapses, as it shall.
    outbox.renew([...onTheirWay.keys()], unanswered).catch(() => {});
  }

  const timers = [setInterval(look, LOOK_MS).unref(), setInterval(renew, RENEW_MS).unref()];
  look();
  return {
    wake,
    async close() {
      isClosing = true;
      const patience = new AbortController();
      await Promise.race([Promise.all(lanes), wait(STOP_MS, undefined, { signal: patience.signal }).catch(() => {})]);
      patience.abort();
      for (const timer of timers) clearInterval(timer);
      ended.abort();
      await Promise.all(lanes);
    },
  };
}

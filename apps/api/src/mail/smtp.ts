import { Readable } from 'node:stream';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';

/** Until the whole message is handed over; a server that takes longer hangs. */
const HAND_OVER_MS = 30_000;
/** For the answer to a message that was handed over: RFC 5321 wants ten minutes, lest mail is doubled. */
const ANSWER_MS = 600_000;

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** Why a mail did not leave. */
export class DeliveryProblem extends Error {
  /** The mail server as such cannot be used now, or it did not take this mail. */
  readonly concerns: 'server' | 'mail';
  /** The server's answer was final (5xx). */
  readonly isFinal: boolean;
  /** The reply's code, else the kind of trouble, in letters and digits. */
  readonly code: string;
  constructor(concerns: 'server' | 'mail', error: unknown) {
    super('a mail did not leave', { cause: error });
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
    this.concerns = concerns;
    this.isFinal = typeof responseCode === 'number' && responseCode >= 500;
    this.code = String(responseCode || code || 'unknown')
      .replaceAll(/\W/g, '')
      .slice(0, 40);
  }
}

export interface MailServer {
  /**
   * Sends one message over a connection of its own.
   * @param handOver called when all but the message's end is with the server; what it throws keeps the message back
   * @throws DeliveryProblem
   */
  deliver(envelope: Envelope, message: Buffer, handOver: () => Promise<void>, ended: AbortSignal): Promise<void>;
}

interface Dialogue {
  readonly connection: SMTPConnection;
  /** Waits for one step, or for what ends the dialogue first. */
  step<T>(act: (done: (error?: Error | null, result?: T) => void) => void): Promise<T>;
  end(): void;
}

/** A connection whose steps end with it, with its time, or with the delivery as a whole. */
function begin(options: SMTPConnectionOptions, ended: AbortSignal): Dialogue & { isHandedOver(): void } {
  const connection = new SMTPConnection(options);
  let fail: (error: unknown) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    fail = reject;
  });
  broken.catch(() => {});
  const code = (name: string) => Object.assign(new Error(name), { code: name });
  const impatience = setTimeout(() => fail(code('ETIMEDOUT')), HAND_OVER_MS);
  const stop = () => fail(code('ESTOPPED'));
  connection.on('error', fail);
  connection.once('end', () => fail(code('ECLOSED')));
  ended.addEventListener('abort', stop);
  if (ended.aborted) stop();
  return {
    connection,
    step: (act) =>
      Promise.race([
        broken,
        new Promise<never>((resolve, reject) => {
          act((error, result) => (error ? reject(error) : resolve(result as never)));
        }),
      ]),
    isHandedOver: () => clearTimeout(impatience),
    end() {
      clearTimeout(impatience);
      ended.removeEventListener('abort', stop);
      connection.close();
    },
  };
}

/** @param url `smtp://` or `smtps://`, with login and options as nodemailer reads them */
export function mailServer(url: string): MailServer {
  const { auth, ...options } = parseConnectionUrl(url) as SMTPConnectionOptions & {
    auth?: { user: string; pass: string };
  };
  const patience = { dnsTimeout: 15_000, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: ANSWER_MS };
  return {
    async deliver(envelope, message, handOver, ended) {
      const dialogue = begin({ ...patience, ...options, logger: false }, ended);
      const { connection, step } = dialogue;
      let concerns: 'server' | 'mail' = 'server';
      async function* pieces() {
        yield message;
        await handOver();
        dialogue.isHandedOver();
      }
      try {
        await step((done) => connection.connect(done));
        if (auth) await step((done) => connection.login({ user: auth.user, pass: auth.pass }, done));
        concerns = 'mail';
        await step((done) => connection.send({ ...envelope, size: message.length }, Readable.from(pieces()), done));
        connection.quit();
      } catch (error) {
        throw new DeliveryProblem(concerns, error);
      } finally {
        dialogue.end();
      }
    },
  };
}

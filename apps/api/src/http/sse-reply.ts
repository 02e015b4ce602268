import type { FastifyReply } from 'fastify';
import type { Response } from 'graphql-sse';

/** Who reads nothing for so long is gone. */
const PATIENCE_MS = 30_000;

export interface SseReply {
  /** Resolves when what was written has left, so that nothing heaps up before a slow reader. */
  written(): Promise<void>;
  /** Sends the answer of graphql-sse and returns when it has ended, by either side. */
  send(response: Response): Promise<void>;
}

/** A reply that is written piece by piece. The socket is destroyed when its reader takes no more. */
export function sseReply(reply: FastifyReply, patienceMs: number = PATIENCE_MS): SseReply {
  const { raw } = reply;
  let last: Promise<unknown> = Promise.resolve();

  const write = (piece: string) =>
    new Promise<boolean>((resolve) => {
      if (!raw.writable) return resolve(false);
      const impatience = setTimeout(() => raw.destroy(), patienceMs);
      const done = (went: boolean) => {
        clearTimeout(impatience);
        raw.off('close', closed);
        resolve(went);
      };
      const closed = () => done(false);
      raw.once('close', closed);
      raw.write(piece, (error) => done(!error));
    });

  return {
    written: async () => void (await last),
    async send([body, { status, statusText, headers }]) {
      reply.hijack();
      const own = Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)] as const);
      raw.writeHead(status, statusText, {
        ...Object.fromEntries(own),
        ...headers,
        'cache-control': 'no-store',
        // A server that stops waits for connections that may be used again.
        connection: 'close',
        'x-accel-buffering': 'no',
      });
      if (body === null || typeof body === 'string') return void raw.end(body);
      const over = () => void body.return();
      raw.once('close', over);
      for await (const piece of body) {
        const written = write(piece);
        last = written;
        if (!(await written)) break;
      }
      raw.off('close', over);
      raw.end();
    },
  };
}

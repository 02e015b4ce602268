import type { FastifyInstance } from 'fastify';

/** Listens on a free port of the loopback, tells the parent which, and ends with it. */
export async function announce(app: FastifyInstance, close: () => Promise<void>): Promise<void> {
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  process.once('disconnect', () => void app.close().then(close));
  process.send?.({ port: Number(new URL(address).port) });
}

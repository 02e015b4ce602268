import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface ServerProcess {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts one contestant in a process of its own, as it would run in operation.
 * @param program JavaScript file that listens on a free port of the loopback and sends `{ port }`
 * @param databaseUrl the login of requests
 */
export async function startServer(program: string, databaseUrl: string): Promise<ServerProcess> {
  const child = fork(program, [], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', BENCH_DATABASE_URL: databaseUrl },
  });
  const exited = once(child, 'exit');
  const port = await Promise.race([
    once(child, 'message').then(([message]) => (message as { port: number }).port),
    exited.then((): never => {
      throw new Error(`${program} ended before it listened`);
    }),
  ]);
  return {
    port,
    async stop() {
      child.disconnect();
      await exited;
    },
  };
}

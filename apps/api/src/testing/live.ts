import { createClient, NetworkError, type ExecutionResult } from 'graphql-sse';

/** A live page at its browser's end. */
export interface Following<D> {
  /** The next answer; waits for it. Null when the stream has ended. */
  next(): Promise<ExecutionResult<D, unknown> | null>;
  /** True when nothing comes within this time. */
  isQuiet(ms: number): Promise<boolean>;
  end(): Promise<void>;
}

/** Subscribes with the client of graphql-sse, as a browser does. */
export function followLive<D extends Record<string, unknown>>(
  url: string,
  cookie: string,
  query: string,
  variables: Record<string, unknown>,
): Following<D> {
  const headers = { cookie, 'accept-language': 'en' };
  const client = createClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 });
  const answers = client.iterate<D>({ query, variables });
  let coming: ReturnType<Following<D>['next']> | null = null;
  const pull = () => (coming ??= answers.next().then(({ value, done }) => (done ? null : value)));
  return {
    async next() {
      const answer = await pull();
      coming = null;
      return answer;
    },
    async isQuiet(ms) {
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<boolean>((resolve) => {
        timer = setTimeout(resolve, ms, true);
      });
      const isQuiet = await Promise.race([pull().then(() => false), silence]);
      clearTimeout(timer);
      return isQuiet;
    },
    async end() {
      client.dispose();
      await answers.return?.(undefined);
    },
  };
}

/** `ok`, or the code with which a subscription is refused; a page without a session does not even begin. */
export async function firstCode(
  url: string,
  cookie: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<string> {
  const page = followLive(url, cookie, query, variables);
  try {
    const answer = await page.next();
    const [error] = (answer?.errors ?? []) as unknown as { extensions: { code: string } }[];
    return error?.extensions.code ?? 'ok';
  } catch (error) {
    if (error instanceof NetworkError && (error as NetworkError<Response>).response?.status === 401)
      return 'UNAUTHENTICATED';
    throw error;
  } finally {
    await page.end();
  }
}

/** Waits until it holds, at most twenty seconds: a busy machine is no reason to fail. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`still not so: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

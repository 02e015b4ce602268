import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import type { Context } from '../request/context.ts';
import { unauthenticated } from '../request/errors.ts';
import type { Asked, LiveStream } from '../live/stream.ts';
import { mask, speaks } from './mask.ts';
import { settle } from './settle.ts';

/** One live page as its readings need it. */
export interface LivePage {
  readonly stream: LiveStream;
  /** Waits for a turn at the database: live pages leave connections to requests. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** A context for one reading, in a transaction of its own; null when the session is over. */
  begin(asked: Asked): Promise<Context | null>;
  /** Whether the session is still alive. */
  isAlive(): Promise<boolean>;
}

type Answer = FormattedExecutionResult<Record<string, unknown>>;
/** The subscription's document and variables, before it is known for whom they run. */
export type Subscribed = Omit<ExecutionArgs, 'contextValue'>;

const HOUR_MS = 3_600_000;

const refused = (error: unknown): Answer => {
  const known = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  return { errors: [mask(known.toJSON())], data: null };
};

/** Runs `work` with a reading's context and ends its transaction, whatever happens. */
async function reading(
  page: LivePage,
  work: (ctx: Context) => Promise<ExecutionResult | null>,
  looksLogged: Map<string, number>,
): Promise<Answer | null> {
  // It may have gone while it waited for its turn.
  if (page.stream.isClosed) return null;
  const asked: Asked = new Map();
  const ctx = await page.begin(asked);
  if (!ctx) return refused(unauthenticated());
  try {
    const result = await work(ctx);
    if (!result) return null;
    for (const error of result.errors ?? []) {
      if (!speaks(error)) ctx.log.error({ err: error.originalError ?? error }, 'a live reading failed');
    }
    const answer: Answer = result.errors
      ? { errors: result.errors.map((error) => mask(error.toJSON())), data: null }
      : { data: result.data ?? null };
    // A page that stays open is a look on entering, and one an hour.
    const now = ctx.now().getTime();
    const fresh = ctx.state.looks.filter(({ personId, kind }) => {
      const last = looksLogged.get(`${personId} ${kind}`);
      return last === undefined || now - last >= HOUR_MS;
    });
    ctx.state.looks.splice(0, Infinity, ...fresh);
    await settle(ctx, answer);
    if (answer.errors) return answer;
    for (const { personId, kind } of fresh) looksLogged.set(`${personId} ${kind}`, now);
    ctx.hub.show(page.stream, asked);
    return answer;
  } finally {
    const tx = ctx.state.tx;
    ctx.state.tx = null;
    await tx?.rollback();
  }
}

/**
 * A subscription's answers: the object as it is, at once and after each change. Session, access rule and object are read
 * anew for each, in a short transaction of its own. The first error ends it, and so does the end of the session.
 */
export async function subscribeLive(page: LivePage, args: Subscribed): Promise<AsyncGenerator<Answer> | Answer> {
  const { stream } = page;
  const looksLogged = new Map<string, number>();
  let wakings: AsyncIterator<unknown> | null = null;
  const inTurn = (work: (ctx: Context) => Promise<ExecutionResult | null>) =>
    page.inTurn(() => reading(page, work, looksLogged));
  const begun = await inTurn(async (contextValue) => {
    const source = await createSourceEventStream({ ...args, contextValue });
    if (!(Symbol.asyncIterator in source)) return source;
    wakings = source[Symbol.asyncIterator]();
    return null;
  }).catch((error: unknown) => refused(error));
  if (begun) {
    stream.close();
    return begun;
  }

  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    stream.close();
    return { done: true, value: undefined };
  };
  let isOver = false;
  const next = async (): Promise<IteratorResult<Answer, undefined>> => {
    while (!isOver) {
      const waking = await wakings?.next();
      if (!waking || waking.done) return end();
      stream.checkedAt = performance.now();
      if (waking.value === 'check' && (await page.isAlive())) continue;
      const answer = await inTurn(async (contextValue) => execute({ ...args, contextValue }));
      if (!answer) continue;
      isOver = Boolean(answer.errors);
      return { done: false, value: answer };
    }
    return end();
  };
  // Not a generator function: its `return` would wait for a change that may never come.
  const answers: AsyncGenerator<Answer, undefined> = {
    next: () =>
      next().catch(async (error: unknown) => {
        isOver = true;
        stream.close();
        return { done: false, value: refused(error) };
      }),
    return: end,
    async throw(error) {
      stream.close();
      throw error;
    },
    [Symbol.asyncIterator]: () => answers,
    [Symbol.asyncDispose]: async () => stream.close(),
  };
  return answers;
}

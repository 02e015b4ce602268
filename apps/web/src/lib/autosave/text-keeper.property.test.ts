import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { bothTexts } from '@medhjul/ui/both-texts.ts';
import fc from 'fast-check';
import type { Draft } from './draft-place.ts';
import { TextKeeper } from './text-keeper.ts';
import type { SaveAnswer, SavedText } from './text-state.ts';

/** How a request fares: answered, lost on its way there, or on its way back. */
type Fate = 'answered' | 'lost there' | 'lost back';

/** One text on a server, over a network that loses things and takes its time. */
function network(fates: Fate[]) {
  let stored: SavedText = { body: '', version: 0 };
  const answerTo = (text: string, version: number): SaveAnswer => {
    if (version !== stored.version) return { kind: 'conflict', theirs: stored };
    stored = { body: text, version: version + 1 };
    return { kind: 'saved', version: stored.version };
  };
  const save = async (text: string, version: number): Promise<SaveAnswer> => {
    const fate = fates.shift() ?? 'answered';
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (fate === 'lost there') throw new TypeError('lost');
    const answer = answerTo(text, version);
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (fate === 'lost back') throw new TypeError('lost');
    return answer;
  };
  return { save, now: () => stored };
}

type Server = ReturnType<typeof network>;

/** Somebody with the field open, who can also reload the page: what was on its way then is on its own. */
function writer(server: Server) {
  let kept: Draft | null = null;
  const open = () => {
    const page = { isGone: false };
    const keeper = new TextKeeper(server.now(), {
      read: () => kept,
      keep: (draft) => void (page.isGone || (kept = draft)),
      forget: () => void (page.isGone || (kept = null)),
    });
    keeper.saveWith((text, version) => (page.isGone ? new Promise(() => undefined) : server.save(text, version)));
    keeper.open();
    return { keeper, page };
  };
  let now = open();
  return {
    keeper: () => now.keeper,
    reload: () => {
      now.page.isGone = true;
      now = open();
    },
  };
}

const step = fc.record({
  who: fc.constantFrom(0, 1),
  does: fc.constantFrom('types', 'types', 'types', 'hears', 'settles', 'reloads'),
  wait: fc.constantFrom(0, 100, 400, 700, 3_000),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Types a new word at the end, or does one of the other things that happen. */
function act(
  writers: readonly ReturnType<typeof writer>[],
  server: Server,
  { who, does }: Step,
  word: string,
): boolean {
  const one = writers[who];
  const keeper = one?.keeper();
  if (!one || !keeper) return false;
  const { text, theirs } = keeper.state();
  if (does === 'types') keeper.type(`${text}\n${word}`);
  if (does === 'hears') keeper.hear(server.now());
  if (does === 'settles' && theirs) keeper.settle(bothTexts(theirs.body, text));
  if (does === 'reloads') one.reload();
  return does === 'types';
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('two write, reload and settle over a bad network: every word of both ends up on the server', async () => {
  const fate = fc.constantFrom<Fate>('answered', 'answered', 'lost there', 'lost back');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.array(fate, { maxLength: 15 }), async (steps, fates) => {
      const server = network(fates);
      const writers = [writer(server), writer(server)];
      const words: string[] = [];
      for (const [index, what] of steps.entries()) {
        if (act(writers, server, what, `w${index}`)) words.push(`w${index}`);
        await jest.advanceTimersByTimeAsync(what.wait);
      }
      for (let round = 0; round < 4; round += 1) {
        for (const who of [0, 1] as const) {
          act(writers, server, { who, does: 'hears', wait: 0 }, '');
          act(writers, server, { who, does: 'settles', wait: 0 }, '');
          await jest.advanceTimersByTimeAsync(120_000);
        }
      }
      const lines = server.now().body.split('\n');
      expect(words.filter((word) => !lines.includes(word))).toEqual([]);
      expect(writers.map((one) => one.keeper().state().text)).toEqual([server.now().body, server.now().body]);
    }),
    { numRuns: 100 },
  );
});

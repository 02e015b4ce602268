import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { conflict, field, pass, saved, settled } from './testing/text-field.ts';
import { pause, retries } from './text-keeper.ts';

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => void jest.useRealTimers());

describe('saving', () => {
  test('half a second after the last key, and not before', async () => {
    const { keeper, sent, last } = field();
    keeper.type('One t');
    await pass(pause - 1);
    keeper.type('One two');
    await pass(pause - 1);
    expect(sent).toEqual([]);
    expect(keeper.state().standing).toBe('unsaved');
    await pass(1);
    expect(sent).toMatchObject([{ text: 'One two', version: 3 }]);
    expect(keeper.state().standing).toBe('saving');
    await last().answer(saved(4));
    expect(keeper.state()).toMatchObject({ standing: 'saved', savedAt: Date.now(), text: 'One two' });
    expect(sessionStorage).toHaveLength(0);
  });

  test('one request at a time: what is typed meanwhile follows, from the version that the answer gave', async () => {
    const { keeper, sent, last } = field();
    keeper.type('A');
    await pass(pause);
    keeper.type('AB');
    await pass(10 * pause);
    expect(sent).toHaveLength(1);
    await last().answer(saved(4));
    await pass(pause);
    expect(sent).toMatchObject([{ text: 'A' }, { text: 'AB', version: 4 }]);
    await last().answer(saved(5));
    expect(keeper.state().standing).toBe('saved');
    await pass(60_000);
    expect(sent).toHaveLength(2);
  });

  test('at once when the field or the page is left', async () => {
    const { keeper, sent, leave } = field();
    keeper.type('A');
    const done = keeper.flush();
    expect(sent).toMatchObject([{ text: 'A' }]);
    await sent[0]?.answer(saved(4));
    await done;
    keeper.type('AB');
    leave();
    await settled();
    expect(sent).toMatchObject([{ text: 'A' }, { text: 'AB', version: 4 }]);
  });

  test('nothing where the text came back to what it was', async () => {
    const { keeper, sent } = field();
    keeper.type('One!');
    keeper.type('One');
    await pass(60_000);
    expect(sent).toEqual([]);
    expect(keeper.state().standing).toBe('untouched');
    expect(sessionStorage).toHaveLength(0);
  });

  test('but it is sent where another text may have been saved meanwhile', async () => {
    const { keeper, sent, last } = field();
    keeper.type('Two');
    await pass(pause);
    keeper.type('One');
    await pass(pause);
    await last().fail();
    expect(keeper.state().standing).not.toBe('saving');
    await pass(retries[0] ?? 0);
    await last().answer(conflict('Two', 4));
    await pass(pause);
    expect(sent.map(({ text, version }) => [text, version])).toEqual([
      ['Two', 3],
      ['One', 3],
      ['One', 4],
    ]);
  });

  test('what the server will not take stays, with the reason, until it is changed', async () => {
    const { keeper, sent, last } = field();
    keeper.type('Too long');
    await pass(pause);
    await last().answer({ kind: 'refused', words: 'Shorter, please.' });
    expect(keeper.state()).toMatchObject({ standing: 'refused', refusal: 'Shorter, please.', text: 'Too long' });
    await keeper.flush();
    await pass(60_000);
    expect(sent).toHaveLength(1);
    keeper.type('Short');
    expect(keeper.state()).toMatchObject({ standing: 'unsaved', refusal: null });
    await pass(pause);
    await last().answer(saved(4));
    expect(keeper.state().standing).toBe('saved');
  });
});

test('what was typed while another text was refused is sent', async () => {
  const { keeper, last } = field();
  keeper.type('Too long');
  await pass(pause);
  keeper.type('Short');
  await last().answer({ kind: 'refused', words: 'Shorter, please.' });
  expect(keeper.state().refusal).toBeNull();
  await pass(pause);
  expect(last()).toMatchObject({ text: 'Short' });
});

describe('without a connection', () => {
  test('the text waits, and is tried again ever more seldom until it is there', async () => {
    const { keeper, sent, last } = field();
    keeper.type('A');
    await pass(pause);
    for (const [tries, wait] of [...retries, 30_000].entries()) {
      await last().fail();
      expect(keeper.state().standing).toBe('waiting');
      await pass(wait - 1);
      expect(sent).toHaveLength(tries + 1);
      await pass(1);
      expect(sent).toHaveLength(tries + 2);
    }
    expect(keeper.state().standing).toBe('waiting');
    await last().answer(saved(4));
    expect(keeper.state().standing).toBe('saved');
  });

  test('more can be typed; the reader is told of the lost connection all the time', async () => {
    const { keeper, last } = field();
    const standings = new Set<string>();
    keeper.type('A');
    await pass(pause);
    await last().fail();
    keeper.subscribe(() => standings.add(keeper.state().standing));
    keeper.type('AB');
    await pass(pause);
    expect(last()).toMatchObject({ text: 'AB', version: 3 });
    await last().fail();
    expect([...standings]).toEqual(['waiting']);
  });

  test('a text whose answer was lost is known again: no conflict with oneself', async () => {
    const { keeper, last } = field();
    keeper.type('A');
    await pass(pause);
    await last().fail();
    keeper.type('AB');
    await pass(pause);
    await last().fail();
    keeper.type('ABC');
    await pass(pause);
    await last().answer(conflict('A', 4));
    await pass(pause);
    expect(last()).toMatchObject({ text: 'ABC', version: 4 });
    expect(keeper.state().theirs).toBeNull();
  });

  test('after leaving, nothing is sent in the background: another person may be signed in by then', async () => {
    const { keeper, sent, last, leave } = field();
    keeper.type('A');
    leave();
    await settled();
    await last().fail();
    await pass(600_000);
    expect(sent).toHaveLength(1);
    expect(sessionStorage).toHaveLength(1);
  });
});

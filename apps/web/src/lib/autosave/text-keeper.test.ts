import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { draftPlace } from './draft-place.ts';
import { forgetDrafts } from './kept-text.ts';
import { pause, retries, TextKeeper } from './text-keeper.ts';
import type { SaveAnswer, SavedText, SaveText } from './text-state.ts';

interface Sent {
  text: string;
  version: number;
  answer(answer: SaveAnswer): Promise<void>;
  fail(): Promise<void>;
}

const settled = () => jest.advanceTimersByTimeAsync(0);
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const saved = (version: number): SaveAnswer => ({ kind: 'saved', version });
const conflict = (body: string, version: number): SaveAnswer => ({ kind: 'conflict', theirs: { body, version } });

/** A field of one person over a server whose answers the test gives. */
function field(remote: SavedText = { body: 'One', version: 3 }, personId = 'anna') {
  const sent: Sent[] = [];
  const keeper = new TextKeeper(remote, draftPlace(personId, 'goals'));
  const save: SaveText = (text, version) =>
    new Promise((resolve, reject) => {
      sent.push({
        text,
        version,
        answer: (answer) => (resolve(answer), settled()),
        fail: () => (reject(new TypeError('no network')), settled()),
      });
    });
  keeper.saveWith(save);
  const leave = keeper.open();
  return { keeper, sent, leave, last: () => sent.at(-1) as Sent };
}

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

describe('what somebody else writes', () => {
  test('comes in where nothing is unsaved here', () => {
    const { keeper } = field();
    keeper.hear({ body: 'Theirs', version: 4 });
    expect(keeper.state()).toMatchObject({ text: 'Theirs', standing: 'untouched', heardAt: Date.now() });
    keeper.hear({ body: 'Old', version: 3 });
    expect(keeper.state().text).toBe('Theirs');
  });

  test('stands beside what is unsaved here; saving stops, typing goes on', async () => {
    const { keeper, sent } = field();
    keeper.type('Mine');
    keeper.hear({ body: 'Theirs', version: 4 });
    expect(keeper.state()).toMatchObject({
      standing: 'conflict',
      text: 'Mine',
      theirs: { body: 'Theirs', version: 4 },
    });
    keeper.type('Mine!');
    await keeper.flush();
    await pass(60_000);
    expect(sent).toEqual([]);
    keeper.hear({ body: 'Theirs!', version: 5 });
    expect(keeper.state()).toMatchObject({ text: 'Mine!', theirs: { body: 'Theirs!', version: 5 } });
  });

  test('is told by the server too, and then comes as a conflict', async () => {
    const { keeper, last } = field();
    keeper.type('Mine');
    await pass(pause);
    await last().answer(conflict('Theirs', 7));
    expect(keeper.state()).toMatchObject({ standing: 'conflict', theirs: { body: 'Theirs', version: 7 } });
    keeper.settle('Theirs and mine');
    await pass(0);
    expect(last()).toMatchObject({ text: 'Theirs and mine', version: 7 });
    await last().answer(saved(8));
    expect(keeper.state()).toMatchObject({ standing: 'saved', text: 'Theirs and mine', theirs: null });
  });

  test('taken over as it is needs no saving', async () => {
    const { keeper, sent } = field();
    keeper.type('Mine');
    keeper.hear({ body: 'Theirs', version: 4 });
    keeper.settle('Theirs');
    await pass(60_000);
    expect(sent).toEqual([]);
    expect(keeper.state()).toMatchObject({ text: 'Theirs', theirs: null, standing: 'untouched' });
    expect(sessionStorage).toHaveLength(0);
  });

  test('the same words from both are no conflict', () => {
    const { keeper } = field();
    keeper.type('Same');
    keeper.hear({ body: 'Same', version: 4 });
    expect(keeper.state()).toMatchObject({ standing: 'saved', theirs: null });
  });

  test('the echo of one’s own saving, come before its answer, is no conflict', async () => {
    const { keeper, last } = field();
    keeper.type('A');
    await pass(pause);
    keeper.type('AB');
    keeper.hear({ body: 'A', version: 4 });
    expect(keeper.state()).toMatchObject({ text: 'AB', theirs: null });
    await last().answer(saved(4));
    await pass(pause);
    expect(last()).toMatchObject({ text: 'AB', version: 4 });
    expect(keeper.state().heardAt).toBeNull();
  });

  test('heard while saving, and newer than what was saved, it counts afterwards', async () => {
    const { keeper, last } = field();
    keeper.type('A');
    await pass(pause);
    keeper.hear({ body: 'A and theirs', version: 5 });
    await last().answer(saved(4));
    expect(keeper.state()).toMatchObject({ text: 'A and theirs', theirs: null });
  });
});

describe('the draft', () => {
  test('outlives a reload, and is sent when the field is back', async () => {
    field().keeper.type('Typed just now');
    const { keeper, sent } = field();
    expect(keeper.state().text).toBe('Typed just now');
    expect(sent).toMatchObject([{ text: 'Typed just now', version: 3 }]);
    await sent[0]?.answer(saved(4));
    expect(sessionStorage).toHaveLength(0);
  });

  test('of a text that was changed by somebody else meanwhile comes as a conflict', async () => {
    field().keeper.type('Mine');
    const { keeper, sent } = field({ body: 'Theirs', version: 4 });
    await pass(60_000);
    expect(keeper.state()).toMatchObject({ text: 'Mine', standing: 'conflict', theirs: { body: 'Theirs' } });
    expect(sent).toEqual([]);
  });

  test('that had been on its way is known again when it arrived', async () => {
    const before = field();
    before.keeper.type('A');
    await pass(pause);
    before.keeper.type('AB');
    const { keeper, sent } = field({ body: 'A', version: 4 });
    expect(keeper.state()).toMatchObject({ text: 'AB', theirs: null });
    expect(sent).toMatchObject([{ text: 'AB', version: 4 }]);
  });

  test('that arrived whole is forgotten', () => {
    field().keeper.type('A');
    const { sent } = field({ body: 'A', version: 4 });
    expect(sent).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });

  test('is found by its own person only, and gone when somebody else uses the window', () => {
    field().keeper.type('Secret');
    expect(field(undefined, 'bo').keeper.state().text).toBe('One');
    expect(sessionStorage).toHaveLength(0);
  });

  test('is gone after sign-out, while other things stay', () => {
    sessionStorage.setItem('medhjul.form anna /x', '{}');
    field().keeper.type('Secret');
    forgetDrafts();
    expect(Object.keys(sessionStorage)).toEqual(['medhjul.form anna /x']);
  });

  test('of another time or broken is passed over', () => {
    for (const broken of ['{', '[]', '{"text":1,"version":3,"sent":[]}', '"x"']) {
      sessionStorage.setItem('medhjul.text anna goals', broken);
      expect(field().keeper.state().text).toBe('One');
    }
  });
});

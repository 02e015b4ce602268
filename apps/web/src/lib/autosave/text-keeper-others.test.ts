import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { forgetDrafts } from './kept-text.ts';
import { conflict, field, pass, saved } from './testing/text-field.ts';
import { pause } from './text-keeper.ts';

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => void jest.useRealTimers());

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

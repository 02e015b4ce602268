import { jest } from '@jest/globals';
import { draftPlace } from '../draft-place.ts';
import { TextKeeper } from '../text-keeper.ts';
import type { SaveAnswer, SavedText, SaveText } from '../text-state.ts';

export interface Sent {
  text: string;
  version: number;
  answer(answer: SaveAnswer): Promise<void>;
  fail(): Promise<void>;
}

export const settled = () => jest.advanceTimersByTimeAsync(0);
export const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
export const saved = (version: number): SaveAnswer => ({ kind: 'saved', version });
export const conflict = (body: string, version: number): SaveAnswer => ({
  kind: 'conflict',
  theirs: { body, version },
});

/** A field of one person over a server whose answers the test gives. */
export function field(remote: SavedText = { body: 'One', version: 3 }, personId = 'anna') {
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

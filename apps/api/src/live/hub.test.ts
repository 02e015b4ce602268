import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Listener, Listening } from '../db/listener.ts';
import { createHub, type Hub } from './hub.ts';
import type { Topic } from './stream.ts';

const TOPIC: Topic = 'team_conversation:1';
const MINE = { sessionId: 'mine', personId: 'me' };
const enters = (personId: string) => `enter 11111111-1111-4111-8111-111111111111 ${TOPIC}:${personId}`;

/** A listener whose notices the test speaks itself; what is told goes nowhere. */
function quiet() {
  const all = new Set<Listening>();
  const listener: Listener = {
    open: async () => {},
    add: (listening) => {
      all.add(listening);
      return () => void all.delete(listening);
    },
    tell: async () => {},
    close: async () => {},
  };
  return { listener, hear: (payload: string) => all.forEach((listening) => listening.heard(payload)) };
}

/** A page whose first reading has asked who is there, and has not been shown yet. */
async function reading(hub: Hub) {
  const stream = await hub.open(MINE);
  if (!stream) throw new Error('too many streams');
  hub.follow(stream, TOPIC);
  const wakings = stream[Symbol.asyncIterator]();
  await wakings.next();
  let woken = 0;
  void wakings.next().then(() => (woken += 1));
  const asked = new Map([[TOPIC, hub.presentOn(TOPIC)]]);
  return { show: () => hub.show(stream, asked), woken: async () => (await turn(), woken), stream };
}

test('who comes between a page’s reading and its being shown is told to it', async () => {
  const { listener, hear } = quiet();
  const hub = createHub(listener);
  const page = await reading(hub);
  hear(enters('you'));
  expect(await page.woken()).toBe(0);
  page.show();
  expect(hub.presentOn(TOPIC)).toEqual(['you']);
  expect(await page.woken()).toBe(1);
  hub.close();
});

test('a page that was told of all is read once', async () => {
  const { listener, hear } = quiet();
  const hub = createHub(listener);
  hear(enters('you'));
  const page = await reading(hub);
  page.show();
  page.show();
  expect(await page.woken()).toBe(0);
  hub.close();
});

import { randomUUID } from 'node:crypto';
import { MOST_BYTES } from '../db/listener.ts';
import type { Topic } from './stream.ts';

const personOf = (key: string) => key.split(' ')[1] ?? '';

type Sign = 'enter' | 'here' | 'gone';

/** Who has what open, over all instances: each tells of its own pages, and forgets those of an instance that fell silent. */
export interface Presence {
  /** Ids of the people who have it open, each once, in an order that tells nothing. */
  on(topic: Topic): readonly string[];
  enter(topic: Topic, personId: string): void;
  leave(topic: Topic, personId: string): void;
  /** Takes in what an instance told; false when it is about something else. */
  heard(payload: string): boolean;
  /** Tells of the own pages again and forgets who fell silent. */
  beat(): void;
}

/**
 * @param absentAfterMs somebody is there until so long after the last sign of life of the instance that said so
 * @param tell to every instance
 * @param changed called when a person came to a page or left it
 */
export function createPresence(
  absentAfterMs: number,
  tell: (payload: string) => void,
  changed: (topic: Topic, personId: string) => void,
): Presence {
  const instance = randomUUID();
  /** Own pages: how many each person has open. */
  const own = new Map<Topic, Map<string, number>>();
  /** Everybody, as told: until when, by `instance person`. */
  const told = new Map<Topic, Map<string, number>>();
  const on = (topic: Topic) => [...new Set([...(told.get(topic)?.keys() ?? [])].map(personOf))].sort();

  /** Notices carry at most so many bytes: a line of pages is told in pieces. */
  function say(sign: Sign, pages: readonly (readonly [Topic, string])[]): void {
    let line = '';
    for (const [topic, personId] of pages) {
      const page = ` ${topic}:${personId}`;
      if (line.length + page.length > MOST_BYTES - 64) {
        tell(`${sign} ${instance}${line}`);
        line = '';
      }
      line += page;
    }
    if (line !== '') tell(`${sign} ${instance}${line}`);
  }

  function keep(topic: Topic, key: string, until: number | null): void {
    const before = on(topic).join();
    const people = told.get(topic) ?? new Map<string, number>();
    if (until === null) people.delete(key);
    else people.set(key, until);
    if (people.size > 0) told.set(topic, people);
    else told.delete(topic);
    if (on(topic).join() !== before) changed(topic, personOf(key));
  }

  const ownOf = (topic: Topic) => [...(own.get(topic)?.keys() ?? [])].map((personId) => [topic, personId] as const);

  return {
    on,
    enter(topic, personId) {
      const people = own.get(topic) ?? new Map<string, number>();
      own.set(topic, people);
      people.set(personId, (people.get(personId) ?? 0) + 1);
      if (people.get(personId) === 1) say('enter', [[topic, personId]]);
    },
    leave(topic, personId) {
      const people = own.get(topic);
      const left = (people?.get(personId) ?? 0) - 1;
      if (left > 0) return void people?.set(personId, left);
      people?.delete(personId);
      if (people?.size === 0) own.delete(topic);
      say('gone', [[topic, personId]]);
    },
    heard(payload) {
      const [sign, from, ...pages] = payload.split(' ');
      if (sign !== 'enter' && sign !== 'here' && sign !== 'gone') return false;
      for (const page of pages) {
        const [kind = '', id = '', personId = ''] = page.split(':');
        const topic: Topic = `${kind}:${id}`;
        keep(topic, `${from} ${personId}`, sign === 'gone' ? null : performance.now() + absentAfterMs);
        // Who comes in is told at once who is there already.
        if (sign === 'enter' && from !== instance) say('here', ownOf(topic));
      }
      return true;
    },
    beat() {
      say('here', [...own.keys()].flatMap(ownOf));
      const now = performance.now();
      for (const [topic, people] of told) {
        for (const [key, until] of people) if (until < now) keep(topic, key, null);
      }
    },
  };
}

import type { Listener } from '../db/listener.ts';
import { createPresence } from './presence.ts';
import { LiveStream, type Asked, type Owner, type Topic } from './stream.ts';

/** How often presence is told and sessions are looked after. */
const BEAT_MS = 10_000;
/** After so many beats without a word from its instance somebody is gone. */
const BEATS_TO_ABSENCE = 3;
/** After so many beats a session is looked at again: it may have ended by itself, without a word from the database. */
const BEATS_TO_CHECK = 6;
const MOST_STREAMS = 2_000;
const MOST_OF_A_SESSION = 20;

/** The live pages of this instance. */
export interface Hub {
  /** A page's stream; null when there are too many, of this session or in all. */
  open(owner: Owner): Promise<LiveStream | null>;
  follow(stream: LiveStream, topic: Topic): void;
  /** Ids of the people who are shown to have this open, in any instance. */
  presentOn(topic: Topic): readonly string[];
  /** After a reading: shows its person where it asked who is there, and no longer where it did not. */
  show(stream: LiveStream, asked: Readonly<Asked>): void;
  /** How many streams are open. */
  size(): number;
  close(): void;
}

export function createHub(listener: Listener, beatMs: number = BEAT_MS): Hub {
  const streams = new Set<LiveStream>();
  const followers = new Map<Topic, Set<LiveStream>>();
  const presence = createPresence(
    beatMs * BEATS_TO_ABSENCE,
    (payload) => void listener.tell(payload),
    (topic, personId) => {
      // Only who is shown there learns who else comes and goes.
      for (const stream of followers.get(topic) ?? []) {
        if (stream.presentOn.has(topic) && stream.owner.personId !== personId) stream.wake('changed');
      }
    },
  );

  const stopListening = listener.add({
    heard(payload) {
      if (presence.heard(payload)) return;
      const [kind, id] = payload.split(':');
      if (kind === 'session') {
        for (const stream of streams) if (stream.owner.sessionId === id) stream.wake('check');
      } else for (const stream of followers.get(`${kind}:${id}`) ?? []) stream.wake('changed');
    },
    returned() {
      for (const stream of streams) stream.wake('changed');
      presence.beat();
    },
  });
  const beat = setInterval(() => {
    presence.beat();
    const due = performance.now() - beatMs * BEATS_TO_CHECK;
    for (const stream of streams) if (stream.checkedAt < due) stream.wake('check');
  }, beatMs).unref();

  function forget(stream: LiveStream): void {
    streams.delete(stream);
    for (const topic of stream.topics) {
      const following = followers.get(topic);
      following?.delete(stream);
      if (following?.size === 0) followers.delete(topic);
    }
    for (const topic of stream.presentOn) presence.leave(topic, stream.owner.personId);
    stream.presentOn.clear();
  }

  return {
    async open(owner) {
      const ofSession = [...streams].filter(({ owner: { sessionId } }) => sessionId === owner.sessionId).length;
      if (streams.size >= MOST_STREAMS || ofSession >= MOST_OF_A_SESSION) return null;
      const stream = new LiveStream(owner, forget);
      streams.add(stream);
      await listener.open();
      return stream;
    },
    follow(stream, topic) {
      stream.topics.add(topic);
      const following = followers.get(topic) ?? new Set();
      followers.set(topic, following.add(stream));
    },
    presentOn: (topic) => presence.on(topic),
    show(stream, asked) {
      if (stream.isClosed) return;
      for (const [topic, answered] of asked) {
        if (stream.presentOn.has(topic)) continue;
        stream.presentOn.add(topic);
        presence.enter(topic, stream.owner.personId);
        // Who came or went between the reading and this moment was not told to a page that was not yet shown.
        if (presence.on(topic).join() !== answered.join()) stream.wake('changed');
      }
      for (const topic of stream.presentOn) {
        if (asked.has(topic)) continue;
        stream.presentOn.delete(topic);
        presence.leave(topic, stream.owner.personId);
      }
    },
    size: () => streams.size,
    close() {
      clearInterval(beat);
      for (const stream of streams) stream.close();
      stopListening();
    },
  };
}

/** What a stream follows: a kind of object and its id. */
export type Topic = `${string}:${string}`;

/** Where a reading asked who is there, and the ids of the people that it was told of. */
export type Asked = Map<Topic, readonly string[]>;

/** Why a stream wakes: something it shows may have changed, or only its session is to be looked at again. */
export type Waking = 'changed' | 'check';

/** Whose page it is. */
export interface Owner {
  readonly sessionId: string;
  readonly personId: string;
}

/**
 * One live page. Wakings that come while it is at work melt into one, so that a slow reader costs nothing but its own
 * delay. It ends when its page goes, its session ends or the instance stops.
 */
export class LiveStream implements AsyncIterable<Waking> {
  readonly owner: Owner;
  readonly topics = new Set<Topic>();
  /** Where this page is shown to be present: what its last reading asked for. */
  readonly presentOn = new Set<Topic>();
  /** When its session was last looked at, in milliseconds of the process's clock. */
  checkedAt = performance.now();
  #pending: Waking | null = 'changed';
  #isClosed = false;
  #resume: (() => void) | null = null;
  readonly #onClose: (stream: LiveStream) => void;

  constructor(owner: Owner, onClose: (stream: LiveStream) => void) {
    this.owner = owner;
    this.#onClose = onClose;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  wake(why: Waking): void {
    if (this.#pending !== 'changed') this.#pending = why;
    this.#resume?.();
  }

  /** The reasons to read anew, the first at once. */
  [Symbol.asyncIterator](): AsyncIterator<Waking, undefined> {
    return {
      next: async () => {
        const value = await this.#next();
        return value ? { value, done: false } : { value: undefined, done: true };
      },
    };
  }

  async #next(): Promise<Waking | null> {
    if (!this.#pending && !this.#isClosed) {
      await new Promise<void>((resolve) => {
        this.#resume = resolve;
      });
      this.#resume = null;
    }
    const why = this.#isClosed ? null : this.#pending;
    this.#pending = null;
    return why;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#onClose(this);
    this.#resume?.();
  }
}

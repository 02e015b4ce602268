import type { DraftPlace } from './draft-place.ts';
import type { SaveAnswer, SavedText, SaveText, TextState } from './text-state.ts';

/** Milliseconds from the last key until the text is sent. */
export const pause = 500;
/** Milliseconds until the next try, where there was no answer; the last one from then on. */
export const retries: readonly number[] = [2_000, 5_000, 10_000, 30_000];
/** How many texts whose answers were lost are remembered. */
const remembered = 10;

/**
 * Saves one text while it is being written: half a second after the last key, one request at a time, each from the version
 * that the one before gave. What has no answer is tried again; what somebody else wrote meanwhile stops the saving until
 * `settle` says how to go on. Until the server has a text, the draft place has it.
 */
export class TextKeeper {
  private save: SaveText = () => Promise.reject(new Error('The field is not on the screen yet.'));
  private readonly draft: DraftPlace;
  private readonly listeners = new Set<() => void>();
  private base: SavedText;
  private now: TextState;
  /** Having dealt with the answer to the text that is on its way. */
  private underWay: Promise<void> | null = null;
  /** Texts that may or may not have reached the server: found there, they are one's own. */
  private unanswered: readonly string[] = [];
  /** What was heard of the server's text while one was on its way. */
  private heard: SavedText | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private isOpen = false;

  constructor(remote: SavedText, draft: DraftPlace) {
    this.draft = draft;
    this.base = remote;
    this.now = { text: remote.body, standing: 'untouched', savedAt: null, theirs: null, heardAt: null, refusal: null };
    const kept = draft.read();
    if (!kept) return;
    this.base = { body: remote.body, version: kept.version };
    this.unanswered = kept.sent;
    this.now = { ...this.now, text: kept.text, standing: 'unsaved' };
    this.hear(remote);
    if (!this.isUnsaved()) this.plan(0);
  }

  /** How to send from now on. */
  readonly saveWith = (save: SaveText): void => {
    this.save = save;
  };

  readonly state = (): TextState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The field is on the screen: what was kept from before is sent. Returns how to leave: what is unsaved is sent at once. */
  readonly open = (): (() => void) => {
    this.isOpen = true;
    void this.flush();
    return () => {
      this.isOpen = false;
      void this.flush();
    };
  };

  /** Each key. */
  readonly type = (text: string): void => {
    this.tries = 0;
    this.show({ text });
    if (this.now.theirs) this.keepDraft();
    else this.plan(pause);
  };

  /** Sends at once what is unsaved. Done when the answer is dealt with; never fails. */
  readonly flush = async (): Promise<void> => {
    this.stopTimer();
    while (this.underWay) await this.underWay;
    if (this.isUnsaved() && !this.now.theirs && this.now.standing !== 'refused') await this.send();
  };

  /** Ends the conflict: goes on from the other's version with this text. */
  readonly settle = (text: string): void => {
    if (!this.now.theirs) return;
    this.base = this.now.theirs;
    this.show({ text, theirs: null, standing: 'unsaved' });
    this.plan(0);
  };

  /** What the server has now, from a query or a live event. */
  readonly hear = (remote: SavedText): void => {
    if (remote.version <= (this.now.theirs ?? this.base).version) return;
    // what is on its way may be this very text
    if (!this.underWay) this.meet(remote);
    else if (remote.version > (this.heard?.version ?? 0)) this.heard = remote;
  };

  /** Whether what stands here may not be what the server has. */
  readonly isUnsaved = (): boolean => this.now.text !== this.base.body || this.unanswered.length > 0;

  private show(change: Partial<TextState>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }

  private keepDraft(): void {
    this.draft.keep({ text: this.now.text, version: this.base.version, sent: this.unanswered });
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Sends what is unsaved after a while; where nothing is, there is no draft either. */
  private plan(milliseconds: number): void {
    this.stopTimer();
    if (!this.isUnsaved() && !this.underWay) {
      this.draft.forget();
      this.show({ standing: this.now.savedAt === null ? 'untouched' : 'saved', refusal: null });
      return;
    }
    this.keepDraft();
    // without a connection the reader is told so until there is one
    if (!this.underWay && this.now.standing !== 'waiting') this.show({ standing: 'unsaved', refusal: null });
    if (this.isOpen) this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send(): Promise<void> {
    const { text, standing } = this.now;
    this.unanswered = [...this.unanswered.filter((other) => other !== text), text].slice(-remembered);
    this.keepDraft();
    this.underWay = this.save(text, this.base.version).then(
      (answer) => this.take(text, answer),
      () => this.wait(),
    );
    if (standing !== 'waiting') this.show({ standing: 'saving' });
    await this.underWay;
  }

  private take(text: string, answer: SaveAnswer): void {
    this.underWay = null;
    this.tries = 0;
    this.unanswered = this.unanswered.filter((other) => other !== text);
    if (answer.kind === 'refused') this.refuse(text, answer.words);
    else if (answer.kind === 'conflict') this.meet(answer.theirs, text);
    else {
      this.base = { body: text, version: answer.version };
      this.unanswered = [];
      this.show({ standing: 'saved', savedAt: Date.now(), refusal: null });
      this.plan(this.timer === undefined ? 0 : pause);
    }
    this.meetHeard();
  }

  /** What was typed meanwhile may be to the server's liking. */
  private refuse(text: string, words: string): void {
    if (text === this.now.text) this.show({ standing: 'refused', refusal: words });
    else this.plan(pause);
  }

  /** There was no answer. */
  private wait(): void {
    this.underWay = null;
    this.meetHeard();
    if (this.now.theirs || !this.isUnsaved()) return;
    this.show({ standing: 'waiting' });
    const next = retries[Math.min(this.tries, retries.length - 1)];
    this.tries += 1;
    if (this.isOpen && this.timer === undefined) this.timer = setTimeout(() => void this.flush(), next);
  }

  private meetHeard(): void {
    const { heard } = this;
    this.heard = null;
    if (heard) this.hear(heard);
  }

  /** Brings a newer text of the server together with what stands here; `sent` is one's own too. */
  private meet(remote: SavedText, sent = this.now.text): void {
    const isOwn = [this.now.text, sent, ...this.unanswered].includes(remote.body);
    if (!isOwn && this.isUnsaved()) {
      this.stopTimer();
      this.unanswered = [];
      this.show({ theirs: remote, heardAt: Date.now(), standing: 'conflict', refusal: null });
      return this.keepDraft();
    }
    this.base = remote;
    this.unanswered = [];
    this.show(isOwn ? { savedAt: Date.now() } : { heardAt: Date.now(), text: remote.body });
    this.show({ theirs: null, standing: 'unsaved' });
    this.plan(0);
  }
}

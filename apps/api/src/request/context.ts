import type DataLoader from 'dataloader';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Database } from '../db/connection.ts';
import type { Look, RequestTransaction } from '../db/request-transaction.ts';
import type { Hub } from '../live/hub.ts';
import type { Asked, LiveStream } from '../live/stream.ts';
import { unauthenticated } from './errors.ts';
import type { Language } from './language.ts';
import type { Viewer } from './viewer.ts';

/** What changes while a request runs. Apollo copies the context, so it stands in one nested object. */
export interface RequestState {
  viewer: Viewer | null;
  sessionId: string | null;
  tx: RequestTransaction | null;
  rollback: boolean;
  /** Entries of lists that the answer holds so far. */
  entries: number;
  readonly looks: Look[];
  readonly loaders: Map<string, DataLoader<string, unknown>>;
  /** The live page this reading is for, and where it asks who is present; null for a request. */
  readonly live: { readonly stream: LiveStream; readonly asked: Asked } | null;
  /** The session cookie to send: a new secret, '' to clear it, null to leave it. */
  cookie: string | null;
}

interface ContextParts {
  readonly config: Config;
  readonly log: Logger;
  readonly requestId: string;
  readonly language: Language;
  readonly now: () => Date;
  /** The municipality's calendar day. */
  readonly today: string;
  readonly hub: Hub;
  readonly state: RequestState;
}

/** What a request carries; nothing is global. */
export class Context implements ContextParts {
  declare readonly config: Config;
  declare readonly log: Logger;
  declare readonly requestId: string;
  declare readonly language: Language;
  declare readonly now: () => Date;
  declare readonly today: string;
  declare readonly hub: Hub;
  declare readonly state: RequestState;

  constructor(parts: ContextParts) {
    Object.assign(this, parts);
  }

  /** The request's transaction. */
  get tx(): RequestTransaction {
    if (!this.state.tx) throw new Error('outside the request transaction');
    return this.state.tx;
  }

  /** Typed queries of the request's transaction. */
  get db(): Database {
    return this.tx.db;
  }

  /** The viewer; throws UNAUTHENTICATED without one, so that nobody reads on by mistake. */
  get viewer(): Viewer {
    if (!this.state.viewer) throw unauthenticated();
    return this.state.viewer;
  }

  /** Notes that personal content of somebody else is being read: logged once a person and kind before the answer leaves. */
  lookedAt(personId: string, kind: Look['kind']): void {
    const { looks, viewer } = this.state;
    if (personId === viewer?.personId) return;
    if (!looks.some((look) => look.personId === personId && look.kind === kind)) looks.push({ personId, kind });
  }
}

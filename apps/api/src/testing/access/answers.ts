import type { TestApp } from '../app.ts';
import { columns, type Column, type Roles } from '../roles.ts';

/** Operation, document, what it answers to each column, and to somebody who has not signed in. */
export type AccessRow = readonly [
  operation: string,
  document: string,
  expected: Record<Column, string>,
  anonymous?: string,
];

/** Where a feature lays out the objects that its rows name. */
export interface Stage {
  readonly on: TestApp;
  readonly roles: Roles;
  /** E's team, large enough for a team conversation. */
  readonly team: readonly string[];
}

/** What a mutation is asked for. */
export const payload = 'errors { code }';

export const open = columns('ok');
export const ownAndLeader = columns('NOT_FOUND', { E: 'ok', L: 'ok' });
/** Operations of nearest leaders: what they answer to L, to CC, and to leaders of others. */
export const teamLeaders = (L: string, CC: string, others: string) =>
  columns('FORBIDDEN', { L, CC, other: others, line: others });
export const leaderAlone = teamLeaders('ok', 'NOT_FOUND', 'NOT_FOUND');

import type { Database } from '../../db/connection.ts';
import { queueMail } from '../../mail/queue-mail.ts';

/** What has become of a team conversation, and whom it concerns, as the database's functions tell it. */
export interface TeamHappening {
  readonly happened:
    | 'asked'
    | 'ask_again'
    | 'agree'
    | 'fall_back'
    | 'joined'
    | 'left'
    | 'disband'
    | 'rescheduled'
    | 'invited'
    | 'held'
    | 'concluded'
    | 'cancelled';
  /** Ids of persons. */
  readonly people: readonly string[];
  readonly facts: {
    readonly id: string;
    readonly talk: 'tus' | 'grus';
    readonly round: number;
    readonly closesOn: string | null;
    readonly startsAt: string;
    readonly durationMinutes: number;
    readonly place: string | null;
    readonly link: string | null;
    readonly note: string | null;
    readonly invitation: number;
  };
}

const KINDS = {
  asked: 'team_consent_asked',
  ask_again: 'team_consent_asked',
  agree: 'team_invitation',
  invited: 'team_invitation',
  joined: 'team_invitation',
  rescheduled: 'team_changed',
  fall_back: 'team_cancelled',
  left: 'team_cancelled',
  cancelled: 'team_cancelled',
  disband: null,
  held: null,
  concluded: null,
} as const;

/**
 * Queues the mails about what has happened. All who are concerned get the same one, whoever joined, answered or withdrew;
 * who has no entry in the calendar is told of none.
 */
async function tellTeam(ctx: { readonly db: Database }, { happened, people, facts }: TeamHappening): Promise<void> {
  const kind = KINDS[happened];
  if (!kind) return;
  const { id, talk, round, closesOn, startsAt, invitation, ...place } = facts;
  const path = `/team-conversations/${id}`;
  for (const personId of people) {
    if (kind === 'team_consent_asked') {
      if (closesOn === null) continue;
      const uniqueKey = `${kind}:${id}:${round}:${personId}`;
      await queueMail(ctx, { personId, kind, uniqueKey, params: { talk, closesOn, path } });
    } else if (invitation > 0) {
      const params = {
        talk,
        ...place,
        startsAt: new Date(startsAt).toISOString(),
        sequence: invitation,
        uid: id,
        path,
      };
      await queueMail(ctx, { personId, kind, uniqueKey: `${kind}:${id}:${round}:${invitation}:${personId}`, params });
    }
  }
}

/** The same for each thing that has happened, in order; by a request or by the daily job. */
export async function tellTeams(ctx: { readonly db: Database }, happenings: readonly TeamHappening[]): Promise<void> {
  for (const happening of happenings) await tellTeam(ctx, happening);
}

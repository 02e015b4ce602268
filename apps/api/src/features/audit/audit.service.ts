import type { Context } from '../../request/context.ts';
import type { Page } from '../../request/paging.ts';

export interface LookRow {
  readonly id: string;
  readonly at: Date;
  readonly viewerFunction: 'nearest_leader' | 'acting_leader' | 'host_export' | 'break_glass';
  readonly viewerName: string | null;
  /** Of a look by break-glass, which names a reason and no person. */
  readonly reason: string | null;
  readonly kind:
    'team_wheel' | 'person_wheel' | 'requirement' | 'export' | 'conversation' | 'plan' | 'team_conversation';
}

/** Looks at the viewer's own content; the looker's name stands where the look was as nearest leader. */
export async function looksAt(ctx: Context, { first, offset }: Page): Promise<LookRow[]> {
  return ctx.db
    .selectFrom('look')
    .leftJoin('person', (join) =>
      join.onRef('person.id', '=', 'look.viewer_id').on('look.viewer_function', '<>', 'break_glass'),
    )
    .leftJoin('glass_request', 'glass_request.id', 'look.glass_request_id')
    .select((eb) => [
      'look.id',
      'look.at',
      'look.viewer_function as viewerFunction',
      'look.kind',
      'glass_request.reason',
      eb
        .fn<string | null>('nullif', [
          eb.fn('concat_ws', [eb.val(' '), 'person.given_name', 'person.family_name']),
          eb.val(''),
        ])
        .as('viewerName'),
    ])
    .$castTo<LookRow>()
    .where('look.person_id', '=', ctx.viewer.personId)
    .orderBy('look.at', 'desc')
    .orderBy('look.id')
    .limit(first + 1)
    .offset(offset)
    .execute();
}

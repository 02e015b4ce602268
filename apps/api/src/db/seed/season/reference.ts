import type { FollowUpStep } from '@medhjul/rules/follow-up';
import { sql } from 'kysely';
import type { Database } from '../../connection.ts';
import type { WheelCode } from '../catalogue.ts';
import type { Theme } from '../templates/season/preparation-texts.ts';

/** What the season reads of the reference content and the municipality's settings. */
export interface SeasonReference {
  /** The version that every conversation of the three years was held on. */
  readonly wheelVersions: Readonly<Record<WheelCode, string>>;
  /** The questions that one begins to prepare with. */
  readonly questions: readonly { readonly id: string; readonly theme: Theme }[];
  readonly followUpSteps: readonly FollowUpStep[];
  readonly openItemsMax: number;
  /** The fewest people of a team conversation. */
  readonly smallestTeam: number;
}

export async function readSeasonReference(db: Database): Promise<SeasonReference> {
  const versions = await db.selectFrom('wheel_version').select(['id', 'wheel_code']).where('number', '=', 1).execute();
  const questions = await db
    .selectFrom('conversation_question')
    .select(['id', 'theme'])
    .where('is_default', '=', true)
    .where('side', '=', 'both')
    .orderBy('position')
    .$castTo<{ id: string; theme: Theme }>()
    .execute();
  const setting = await db
    .selectFrom('conversation_setting')
    .select(['open_items_max', 'tus_min_members'])
    .executeTakeFirstOrThrow();
  const { rows: followUpSteps } = await sql<FollowUpStep>`
    select (extract(year from step) * 12 + extract(month from step))::int as months, extract(day from step)::int as days
    from conversation_setting, unnest(follow_up_steps::interval[]) step`.execute(db);
  const versionOf = (wheel: WheelCode): string => {
    const version = versions.find(({ wheel_code: code }) => code === wheel);
    if (!version) throw new Error(`There is no version of the ${wheel} wheel.`);
    return version.id;
  };
  return {
    wheelVersions: { employee: versionOf('employee'), leader: versionOf('leader') },
    questions,
    followUpSteps,
    openItemsMax: setting.open_items_max,
    smallestTeam: setting.tus_min_members,
  };
}

import { CLEAR_REVIEWS } from '../reviews.ts';
import { RESET_SETTINGS } from '../settings.ts';
import type { AccessRow, Stage } from './answers.ts';
import { basicObjects, basicRows } from './basics.ts';
import { breakGlassObjects, breakGlassRows } from './break-glass.ts';
import { calendarObjects, calendarRows } from './calendar.ts';
import { conversationObjects, conversationRows } from './conversation.ts';
import { demandObjects, demandRows } from './demand.ts';
import { medInputObjects, medInputRows } from './med-input.ts';
import { minutesObjects, minutesRows } from './minutes.ts';
import { planObjects, planRows } from './plan.ts';
import { releaseObjects, releaseRows } from './release.ts';
import { requirementObjects, requirementRows } from './requirement.ts';
import { reviewObjects, reviewRows } from './review.ts';
import { settingObjects, settingRows } from './setting.ts';
import { summaryObjects, summaryRows } from './summary.ts';
import { teamConversationObjects, teamConversationRows } from './team-conversation.ts';

/** Every operation, a feature after the other. */
export const accessTable: readonly AccessRow[] = [
  ...basicRows,
  ...requirementRows,
  ...conversationRows,
  ...planRows,
  ...settingRows,
  ...teamConversationRows,
  ...breakGlassRows,
  ...releaseRows,
  ...demandRows,
  ...reviewRows,
  ...summaryRows,
  ...minutesRows,
  ...medInputRows,
  ...calendarRows,
];

const CLEARED =
  'DELETE FROM requirement; DELETE FROM competence_mark; DELETE FROM plan; DELETE FROM conversation; DELETE FROM delegation; DELETE FROM team_conversation; DELETE FROM glass_request; DELETE FROM release_run; DELETE FROM proposal_decision';

/** Fresh objects that the operations name: at the school and for E, with nothing else that could tie. */
export async function freshObjects(stage: Stage): Promise<Record<string, unknown>> {
  const { sql } = stage.on.build;
  await sql.query(CLEARED);
  await sql.query(CLEAR_REVIEWS);
  await sql.query(`${RESET_SETTINGS}; UPDATE learning_form SET version = 1, hidden_at = NULL`);
  return {
    ...(await basicObjects(stage)),
    ...(await requirementObjects(stage)),
    ...(await conversationObjects(stage)),
    ...(await planObjects(stage)),
    ...settingObjects(),
    ...(await teamConversationObjects(stage)),
    ...(await breakGlassObjects(stage)),
    ...(await releaseObjects(stage)),
    ...(await demandObjects(stage)),
    ...(await reviewObjects(stage)),
    ...(await summaryObjects(stage)),
    ...(await minutesObjects(stage)),
    ...(await medInputObjects(stage)),
    ...(await calendarObjects(stage)),
  };
}

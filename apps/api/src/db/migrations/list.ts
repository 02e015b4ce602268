import type { Migration } from 'kysely';
import * as role from './01-role-create-database-roles.ts';
import * as organisation from './02-organisation-create-tree-and-people.ts';
import * as wheel from './03-wheel-create-versions.ts';
import * as goal from './04-goal-create-direction.ts';
import * as requirement from './05-requirement-create-rules-and-marks.ts';
import * as holding from './06-holding-create-levels.ts';
import * as session from './07-session-create-sessions-and-personas.ts';
import * as audit from './08-audit-create-look-log.ts';
import * as holdingPolicy from './09-holding-hasten-policy.ts';
import * as delegation from './10-delegation-create-delegations.ts';
import * as conversation from './11-conversation-create-conversations.ts';
import * as plan from './12-plan-create-plans.ts';
import * as teamConversation from './13-team-conversation-create-team-conversations.ts';
import * as mail from './14-mail-create-outbox.ts';
import * as duty from './15-duty-create-reminders.ts';
import * as forgetting from './16-conversation-forget-records.ts';
import * as breakGlass from './17-break-glass-create-grants.ts';
import * as settings from './18-setting-open-conversation-settings.ts';
import * as erasedRecords from './19-conversation-note-erased-records.ts';
import * as teamPart from './20-team-conversation-call-part-of-team.ts';
import * as releases from './21-release-create-releases.ts';
import * as overview from './22-conversation-hasten-overview.ts';
import * as proposalDecision from './23-demand-create-proposal-decisions.ts';
import * as review from './24-review-create-reviews.ts';
import * as summary from './25-summary-create-summaries.ts';
import * as calendar from './26-calendar-create-activities.ts';

/** Every migration under its lasting name, in order. */
export const migrations: Record<string, Migration> = {
  '01-role-create-database-roles': role,
  '02-organisation-create-tree-and-people': organisation,
  '03-wheel-create-versions': wheel,
  '04-goal-create-direction': goal,
  '05-requirement-create-rules-and-marks': requirement,
  '06-holding-create-levels': holding,
  '07-session-create-sessions-and-personas': session,
  '08-audit-create-look-log': audit,
  '09-holding-hasten-policy': holdingPolicy,
  '10-delegation-create-delegations': delegation,
  '11-conversation-create-conversations': conversation,
  '12-plan-create-plans': plan,
  '13-team-conversation-create-team-conversations': teamConversation,
  '14-mail-create-outbox': mail,
  '15-duty-create-reminders': duty,
  '16-conversation-forget-records': forgetting,
  '17-break-glass-create-grants': breakGlass,
  '18-setting-open-conversation-settings': settings,
  '19-conversation-note-erased-records': erasedRecords,
  '20-team-conversation-call-part-of-team': teamPart,
  '21-release-create-releases': releases,
  '22-conversation-hasten-overview': overview,
  '23-demand-create-proposal-decisions': proposalDecision,
  '24-review-create-reviews': review,
  '25-summary-create-summaries': summary,
  '26-calendar-create-activities': calendar,
};

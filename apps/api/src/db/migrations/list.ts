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
};

import type { Database } from '../connection.ts';
import type { HostTransaction } from '../host-transaction.ts';
import { componentGroups, components } from '../reference/components.ts';
import { conversationQuestions } from '../reference/conversation-questions.ts';
import { employeeWheel } from '../reference/employee-wheel.ts';
import { goalLinks, goals } from '../reference/goals.ts';
import { jobGroups } from '../reference/job-groups.ts';
import { leaderFunctions, leaderLevels } from '../reference/leader-functions.ts';
import { leaderWheel } from '../reference/leader-wheel.ts';
import { learningForms, offerWishes } from '../reference/learning.ts';
import { levels } from '../reference/levels.ts';
import { commonCompetences, principles } from '../reference/principles.ts';
import { unitLevels } from '../reference/unit-levels.ts';
import { idOf } from './ids.ts';
import { loadWheel } from './load-wheel.ts';

const withPosition = <T>(list: readonly T[]): (T & { position: number })[] =>
  list.map((item, index) => ({ ...item, position: index + 1 }));

/**
 * Fills what every municipality starts from: level names, the scale, components, the direction and both wheels as
 * version 1, the questions of conversations and the words of plans. What is there already stays.
 * @param tx as `medhjul_owner`
 */
export async function loadReference({ db }: HostTransaction): Promise<void> {
  await loadLearning(db);
  await loadQuestions(db);
  if (await db.selectFrom('wheel').select('code').executeTakeFirst()) return;
  await loadOrganisationWords(db);
  await loadScale(db);
  await loadDirection(db);
  await loadWheel(db, leaderWheel);
  await loadWheel(db, employeeWheel);
}

/** By itself, for a database that held its wheels before there were plans. */
async function loadLearning(db: Database): Promise<void> {
  if (await db.selectFrom('learning_form').select('code').executeTakeFirst()) return;
  await db.insertInto('learning_form').values(withPosition(learningForms)).execute();
  await db.insertInto('offer_wish').values(withPosition(offerWishes)).execute();
}

/** By itself, for a database that held its wheels before there were conversations. */
async function loadQuestions(db: Database): Promise<void> {
  if (await db.selectFrom('conversation_question').select('id').executeTakeFirst()) return;
  await db
    .insertInto('conversation_question')
    .values(
      withPosition(conversationQuestions).map(({ isDefault, ...question }) => ({
        ...question,
        id: idOf('conversation_question', question.code),
        is_default: isDefault,
      })),
    )
    .execute();
}

async function loadOrganisationWords(db: Database): Promise<void> {
  await db.insertInto('unit_level').values(withPosition(unitLevels)).execute();
  await db.insertInto('leader_function').values(withPosition(leaderFunctions)).execute();
  await db
    .insertInto('leader_level')
    .values(leaderLevels.map(({ code, name }) => ({ value: Number(code), name })))
    .execute();
  await db
    .insertInto('job_group')
    .values(jobGroups.map(({ code, name }) => ({ id: idOf('job_group', code), code, name })))
    .execute();
}

async function loadScale(db: Database): Promise<void> {
  await db
    .insertInto('competence_level')
    .values([...levels])
    .execute();
  await db.insertInto('component_group').values(withPosition(componentGroups)).execute();
  await db
    .insertInto('component')
    .values(withPosition(components).map(({ group, ...component }) => ({ ...component, group_code: group })))
    .execute();
}

async function loadDirection(db: Database): Promise<void> {
  await db
    .insertInto('goal')
    .values(
      withPosition(goals).map(({ validFrom, validTo, ...goal }) => ({
        ...goal,
        id: idOf('goal', goal.code),
        valid_from: validFrom,
        valid_to: validTo,
      })),
    )
    .execute();
  await db
    .insertInto('goal_link')
    .values(
      goalLinks.map(({ parent, child, reason }) => ({
        parent_id: idOf('goal', parent),
        child_id: idOf('goal', child),
        reason,
      })),
    )
    .execute();
  const kinds = [
    { kind: 'principle', list: principles },
    { kind: 'toolbox', list: commonCompetences },
  ];
  await db
    .insertInto('principle')
    .values(kinds.flatMap(({ kind, list }) => withPosition(list).map((principle) => ({ ...principle, kind }))))
    .execute();
}

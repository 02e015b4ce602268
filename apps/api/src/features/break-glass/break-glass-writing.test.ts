import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../../testing/app.ts';
import { recordsOfE, type RecordsOfE } from '../../testing/break-glass.ts';
import { abilities, GLASS_TALK, read } from '../../testing/glass-reading.ts';
import { answerGlass, askForGlass } from '../../testing/glass-steps.ts';
import { everyRole, type Roles } from '../../testing/roles.ts';
import { whoever } from '../../testing/team-conversations.ts';

let on: TestApp;
let roles: Roles;
let records: RecordsOfE;
let dpo: Session;
let admin: Session;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  records = await recordsOfE(on, roles);
  // Signed in anew for each step: time passes.
  dpo = whoever(on, roles.DPO.person);
  admin = whoever(on, roles.ADM.person);
});
afterAll(() => on.close());
beforeEach(async () => {
  on.setNow('2026-06-15T10:00:00Z');
  await on.build.sql.query('DELETE FROM look; DELETE FROM glass_request; DELETE FROM mail; DELETE FROM system_log');
});

const opened = async (over: Record<string, unknown> = {}) => {
  const id = (await askForGlass(dpo, roles.E.person, over)).glassRequest?.id;
  await answerGlass(admin, id);
  return id;
};

describe('nothing can be written by it', () => {
  const e = 'errors { code }';
  const verbs: readonly [string, () => unknown][] = [
    [`agreePlan(id: $id, version: 1) { ${e} }`, () => records.talks['held']],
    [`reopenPlan(id: $id, version: 1) { ${e} }`, () => records.talks['plan_agreed']],
    [`signConversation(id: $id, version: 1) { ${e} }`, () => records.talks['plan_agreed']],
    [`shareConversation(id: $id, shared: true) { ${e} }`, () => records.talks['signed']],
    [`sayReady(conversationId: $id) { ${e} }`, () => records.talks['held']],
    [
      `writeConversationText(conversationId: $id, field: GOALS, body: "x", version: 1) { ${e} }`,
      () => records.talks['held'],
    ],
    [`setPlanItemStatus(id: $id, version: 1, input: { status: DONE }) { ${e} }`, () => records.item],
    [`removePlanItem(id: $id, version: 1) { ${e} }`, () => records.item],
    [`signPlan(id: $id, version: 1) { ${e} }`, () => records.plan],
    [`answerFollowUp(id: $id, version: 0, input: { used: YES }) { ${e} }`, () => records.followUp],
    [`addTeamNeed(teamConversationId: $id, input: { body: "x" }) { ${e} }`, () => records.teamTalks['held']],
    [
      `writeTeamText(teamConversationId: $id, field: TASKS, version: 1, body: "x") { ${e} }`,
      () => records.teamTalks['held'],
    ],
    [`answerTeamConsent(id: $id, round: 1, agrees: true) { ${e} }`, () => records.teamTalks['held']],
  ];
  test.each(verbs)('%s', async (text, id) => {
    await opened();
    const { data } = await dpo.ask<Record<string, { errors: { code: string }[] }>>(`mutation ($id: ID!) { ${text} }`, {
      id: id(),
    });
    expect(['NOT_FOUND', 'WRONG_STATE']).toContain(Object.values(data)[0]?.errors[0]?.code);
  });

  test.each([
    `cancelConversation(id: $id, version: 1) { ${e} }`,
    `takeOverConversation(id: $id, version: 1) { ${e} }`,
    `holdConversation(id: $id, version: 1) { ${e} }`,
  ])('%s is not for the role', async (text) => {
    await opened();
    expect(await dpo.refusal(`mutation ($id: ID!) { ${text} }`, { id: records.talks['held'] })).toBe('FORBIDDEN');
  });

  test('nor by a data protection officer who leads a team of their own', async () => {
    await on.build.role(roles.other.person, 'data_protection_officer');
    try {
      const leader = await on.as(roles.other.person);
      await answerGlass(admin, (await askForGlass(leader, roles.E.person)).glassRequest?.id);
      const talk = await read(leader, GLASS_TALK, { id: records.talks['held'] });
      expect(abilities(talk)).not.toContain(true);
      for (const text of [
        `takeOverConversation(id: $id, version: 1) { ${e} }`,
        `cancelConversation(id: $id, version: 1) { ${e} }`,
      ]) {
        const { data } = await leader.ask<Record<string, { errors: { code: string }[] }>>(
          `mutation ($id: ID!) { ${text} }`,
          { id: records.talks['held'] },
        );
        expect(Object.values(data)[0]?.errors[0]?.code).toBe('NOT_FOUND');
      }
    } finally {
      await on.build.sql.query(`DELETE FROM role_grant WHERE person_id = $1`, [roles.other.person]);
    }
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type Reached, type TestApp } from '../testing/app.ts';
import { followLive, type Following } from '../testing/live.ts';
import { answer, calledTeam, teamDone } from '../testing/team-conversations.ts';

let on: TestApp;
let second: Reached;
let [here, there] = ['', ''];
beforeAll(async () => {
  on = await testApp();
  second = await on.serve({});
  [here, there] = [await on.listen(), await second.listen()];
});
afterAll(() => on.close());

interface Told extends Record<string, unknown> {
  readonly teamConversationChanged: { readonly state: string; readonly present: readonly { readonly id: string }[] };
}
type Page = Following<Told>;

const open = (url: string, cookie: string, id: string): Page =>
  followLive<Told>(
    url,
    cookie,
    'subscription ($id: ID!) { teamConversationChanged(id: $id) { state present { id } } }',
    { id },
  );

/** What the page is told next in this state; what came before it is passed over. */
async function told(page: Page, state: string, others: readonly string[]): Promise<void> {
  for (;;) {
    const now = (await page.next())?.data?.teamConversationChanged;
    if (!now) throw new Error('the page has ended');
    if (now.state !== state) expect(now.present).toEqual([]);
    else if (now.present.map(({ id }) => id).join() === others.toSorted().join()) return;
  }
}

test('who is in the room is shown to the others there, over all servers, and never to who is asked for consent', async () => {
  const team = await calledTeam(on, 3);
  const [one] = team.employed;
  const [boss, member] = [
    open(here, (await on.as(team.leaderEmployment.person)).cookie, team.id),
    open(there, (await on.as(one?.person ?? '')).cookie, team.id),
  ];
  await told(boss, 'ASKING', []);
  await told(member, 'ASKING', []);
  expect([await boss.isQuiet(300), await member.isQuiet(100)]).toEqual([true, true]);

  for (const n of [0, 1, 2]) await answer(team, n, true);
  await told(boss, 'INVITED', [one?.person ?? '']);
  await told(member, 'INVITED', [team.leaderEmployment.person]);

  await teamDone(team.leader, 'holdTeamConversation', { id: team.id });
  await told(boss, 'HELD', [one?.person ?? '']);
  await teamDone(team.leader, 'concludeTeamConversation', { id: team.id });
  await told(boss, 'CONCLUDED', []);
  await teamDone(team.leader, 'reopenTeamConversation', { id: team.id });
  await told(boss, 'HELD', [one?.person ?? '']);
  await member.end();
  await told(boss, 'HELD', []);
  await boss.end();
});

import { mergeTests } from '@playwright/test';
import { countClicks, write } from '../support/clicks.ts';
import { pageTitle } from '../support/frame.ts';
import { expect, test as journeyTest } from '../support/journey.ts';
import { countOpen, test as peopleTest } from '../support/people.ts';
import {
  carryOn,
  competences,
  invite,
  levelOf,
  ownTalk,
  prepare,
  recordField,
  rowOf,
  sayReady,
  step,
  takeUp,
  timeUntil,
} from '../support/talk.ts';

const test = mergeTests(journeyTest, peopleTest);

/** More clicks than this, the two's together, a conversation need not cost; what is typed is not counted. */
const mostClicks = 25;
/** In milliseconds: what one changes the other sees within a second, and half a one for a machine that does more than this. */
const longestWait = 1500;

test('MUS whole: invited, prepared alone, revealed at once, held on two devices, planned and signed', async ({
  journey,
  people,
}) => {
  test.setTimeout(240_000);
  const { leader, employee } = await people.pair(async (member, desk) => {
    if (member.kind !== 'MUS' || !member.viewerCanInvite || member.isCoveredByTeamTalk || !member.lastHeldOn)
      return false;
    const { unsettled, suggestions, openItemCount, openItemsMax } = await desk.plan(member.employmentId);
    return unsettled.length === 1 && suggestions.length > 0 && openItemCount < openItemsMax;
  });
  const boss = await journey.visit(leader.personId, '/conversations');
  await boss.expectSound();
  await invite(boss.page, employee.name);
  const own = await journey.visit(employee.personId, '/my-conversations');
  await own.expectSound();

  // each prepares alone
  await rowOf(boss.page, employee.name).getByRole('link', { name: /^Åbn/ }).click();
  await expect(pageTitle(boss.page)).toHaveText(`MUS ${new Date().getFullYear()}: ${employee.name}`);
  const seenByLeader = async () => {
    await boss.page.reload();
    await expect(competences(boss.page).getByRole('listitem').first()).toBeVisible();
    return boss.page.getByRole('main').innerText();
  };
  const before = await seenByLeader();
  await ownTalk(own.page, 'MUS', leader.name).getByRole('link', { name: 'Forbered dig' }).click();
  await prepare(own.page, [3, 3, 2, 4, 2, 3], 'Egne ord, som kun jeg ser.');
  await own.expectSound();
  await sayReady(own.page);
  await expect(own.page.getByText('Du er klar', { exact: true })).toBeVisible();
  await own.expectSound();
  expect(await seenByLeader(), 'nothing shows of what the other did').toBe(before);
  await prepare(boss.page, [3, 3, 2, 4, 4, 1], 'Lederens ord, før begge er klar.');
  await boss.expectSound();
  await expect(own.page.getByText('Lederens ord')).toHaveCount(0);

  // both ready: both parts open at once, on both screens
  await sayReady(boss.page);
  await expect(own.page.getByText('Lederens ord, før begge er klar.')).toBeVisible();
  await expect(boss.page.getByText('Egne ord, som kun jeg ser.')).toBeVisible();

  // from here on clicks are counted: each opens the room
  await own.page.goto('/my-conversations');
  await boss.page.goto('/conversations');
  const clicks = await countClicks(own.page, boss.page);
  await ownTalk(own.page, 'MUS', leader.name).getByRole('link', { name: 'Åbn samtalen' }).click();
  await rowOf(boss.page, employee.name).getByRole('link', { name: /^Åbn/ }).click();
  await expect(boss.page.getByText(`${employee.name} har også siden åben`)).toBeVisible();
  await expect(own.page.getByText(`${leader.name} har også siden åben`)).toBeVisible();

  // differences first, the levels of the two side by side
  const lines = {
    own: competences(own.page).getByRole('listitem'),
    boss: competences(boss.page).getByRole('listitem'),
  };
  for (const index of [0, 1]) await expect(lines.own.nth(index)).toContainText('I ser det forskelligt: 2 niveauer');
  await expect(lines.own.nth(2)).not.toContainText('I ser det forskelligt');
  await own.expectSound();
  await boss.expectSound();
  await step(boss.page, 'Aftal de 4 niveauer');
  await expect(boss.page.getByText(/^4 af \d+ aftalt$/)).toBeVisible();
  await expect(own.page.getByText(/^4 af \d+ aftalt$/)).toBeVisible();
  await levelOf(lines.own.nth(0), 3).click();
  const waits = [await timeUntil(() => expect(levelOf(lines.boss.nth(0), 3)).toBeChecked())];
  await levelOf(lines.boss.nth(1), 2).click();
  waits.push(await timeUntil(() => expect(levelOf(lines.own.nth(1), 2)).toBeChecked()));
  await lines.boss.nth(1).getByText('Bemærkning, og hvad der mangler').click();
  await write(lines.boss.nth(1).getByRole('textbox', { name: 'Bemærkning' }), 'Ikke helt enige.');

  // what one writes the other sees; what both write at once is lost by neither
  const feedback = 'Lederens samlede tilbagemelding';
  await write(recordField(boss.page, feedback), 'Et godt år.');
  waits.push(await timeUntil(() => expect(recordField(own.page, feedback)).toHaveValue('Et godt år.')));
  expect(waits.toSorted((a, b) => a - b)[1], `milliseconds until the other saw it: ${waits}`).toBeLessThan(longestWait);
  const goals = { own: recordField(own.page, 'Mål og opgaver'), boss: recordField(boss.page, 'Mål og opgaver') };
  await goals.own.click();
  await goals.boss.click();
  await Promise.all([goals.own.fill('Mit mål: borgeren først.'), goals.boss.fill('Vores mål: færre indlæggelser.')]);
  const asked = await Promise.any(
    [own.page, boss.page].map(async (page) => {
      await page.getByRole('button', { name: 'Saml begge i feltet' }).waitFor({ timeout: 10_000 });
      return page;
    }),
  );
  await step(asked, 'Saml begge i feltet');
  for (const field of [goals.own, goals.boss]) {
    await expect(field).toHaveValue(/Mit mål: borgeren først\./);
    await expect(field).toHaveValue(/Vores mål: færre indlæggelser\./);
  }

  // held: both go on to the plan, last year's items first
  await step(boss.page, 'Vi har talt sammen');
  await expect(own.page.getByRole('heading', { name: 'Læg planen' })).toBeVisible();
  await expect(own.page.getByRole('region', { name: 'Gør disse færdige først' })).toBeVisible();
  await own.expectSound();
  await carryOn(own.page);
  const need = await takeUp(boss.page, {
    ownPart: 'Følger en kollega en dag.',
    leaderPart: 'Finder dagen i vagtplanen.',
  });
  await boss.expectSound();
  const ownPlan = own.page.getByRole('region', { name: /^Udviklingsplan/ });
  await expect(ownPlan.getByRole('heading', { name: need })).toBeVisible();
  await step(own.page, 'Planen er aftalt');

  // each signs; nothing is final before both have
  await expect(boss.page.getByText('Ikke underskrevet endnu')).toHaveCount(2);
  await boss.expectSound();
  await step(own.page, 'Skriv under');
  await expect(own.page.getByText(`Du har skrevet under. Nu mangler ${leader.name}.`)).toBeVisible();
  await expect(boss.page.getByText('Ikke underskrevet endnu')).toHaveCount(1);
  await step(boss.page, 'Skriv under');
  for (const { page, expectSound } of [own, boss]) {
    await expect(page.getByText('Samtalen er afsluttet')).toBeVisible();
    await expect(page.getByText('Et godt år.')).toBeVisible();
    await expect(page.getByText('Ikke helt enige.')).toBeVisible();
    await expect(page.getByText(/Egne ord, som kun jeg ser|Lederens ord, før/)).toHaveCount(0);
    await expectSound();
  }
  const spent = await clicks.count();
  test.info().annotations.push({ type: 'clicks from the room to the signed plan', description: String(spent) });
  console.log(`    clicks from the room to the signed plan: ${spent}`);
  expect(spent).toBeLessThanOrEqual(mostClicks);
  await own.page.getByRole('link', { name: 'Se planen' }).click();
  await expect(own.page.getByText('I har begge underskrevet.', { exact: false })).toBeVisible();
  await boss.page.goto('/conversations');
  await expect(rowOf(boss.page, employee.name)).toContainText('Underskrevet');
});

test('LUS: on the leader wheel, with what was learnt since the last one', async ({ journey, people }) => {
  test.setTimeout(240_000);
  const { leader, employee } = await people.pair(async (member, desk) => {
    if (member.kind !== 'LUS' || !member.viewerCanInvite || member.isCoveredByTeamTalk || !member.lastHeldOn)
      return false;
    const { unsettled, openItemCount, openItemsMax, suggestions } = await desk.plan(member.employmentId);
    return unsettled.length < 3 && openItemCount < openItemsMax - 1 && suggestions.length > 0;
  });
  const aim = `Lede et møde, så alle kommer til orde, ${Date.now()}`;
  await people.learn(employee, aim, 'Tid til at forberede mødet.');
  const boss = await journey.visit(leader.personId, '/conversations');
  await invite(boss.page, employee.name);
  await rowOf(boss.page, employee.name).getByRole('link', { name: /^Åbn/ }).click();
  const own = await journey.visit(employee.personId, '/my-conversations');
  await ownTalk(own.page, 'LUS', leader.name).getByRole('link', { name: 'Forbered dig' }).click();
  await expect(pageTitle(own.page)).toHaveText(`LUS ${new Date().getFullYear()} med ${leader.name}`);
  const areas = competences(own.page).getByRole('heading', { level: 3 });
  await expect(areas).toHaveCount(8);
  await prepare(own.page, [3, 4], 'Hvor jeg vil hen som leder.');
  await prepare(boss.page, [3, 2], 'Hvor jeg ser dig som leder.');
  await sayReady(own.page);
  await sayReady(boss.page);
  for (const { page, expectSound } of [own, boss]) {
    const learnt = page
      .getByRole('region', { name: 'Lært siden sidst' })
      .getByRole('listitem')
      .filter({ hasText: aim });
    await expect(learnt).toContainText('Noget af det bruges');
    await expect(learnt).toContainText('Tid til at forberede mødet.');
    await expect(learnt).toContainText('Ikke besvaret');
    await expect(competences(page).getByRole('listitem').first()).toContainText('I ser det forskelligt: 2 niveauer');
    await expectSound();
  }
  await step(boss.page, 'Aftal det niveau');
  for (const { page } of [boss, own]) await expect(page.getByText(/^1 af \d+ aftalt$/)).toBeVisible();
  await levelOf(competences(own.page).getByRole('listitem').first(), 3).click();
  await expect(boss.page.getByText(/^2 af \d+ aftalt$/)).toBeVisible();
  await step(boss.page, 'Vi har talt sammen');
  await carryOn(boss.page);
  await takeUp(boss.page, { ownPart: 'Følger en anden leder en dag.', leaderPart: 'Sparring hver måned.' });
  await step(boss.page, 'Planen er aftalt');
  await step(boss.page, 'Skriv under');
  await step(own.page, 'Skriv under');
  for (const { page, expectSound } of [own, boss]) {
    await expect(page.getByText('Samtalen er afsluttet')).toBeVisible();
    await expectSound();
  }
});

test('an employee asks for a conversation, takes it back, asks again; the invitation goes into a calendar', async ({
  journey,
  people,
}) => {
  test.setTimeout(120_000);
  const { leader, employee } = await people.pair(
    async ({ viewerCanInvite, isCoveredByTeamTalk, employmentId }, desk) =>
      viewerCanInvite && !isCoveredByTeamTalk && countOpen(await desk.handover(employmentId)) === 0,
  );
  const own = await journey.visit(employee.personId, '/my-conversations');
  const boss = await journey.visit(leader.personId, '/conversations');
  const asked = own.page.getByText(/^Du bad om en samtale .*Din leder kan se det\.$/);
  await step(own.page, 'Bed om en samtale');
  await expect(asked).toBeVisible();
  await own.page.reload();
  await expect(asked).toBeVisible();
  await own.expectSound();
  await boss.page.reload();
  await expect(rowOf(boss.page, employee.name)).toContainText('Bad om en samtale');
  await step(own.page, 'Tag det tilbage');
  await expect(asked).toHaveCount(0);
  await boss.page.reload();
  await expect(rowOf(boss.page, employee.name)).toContainText('Ikke inviteret');
  await expect(rowOf(boss.page, employee.name)).not.toContainText('Bad om en samtale');
  await step(own.page, 'Bed om en samtale');
  await expect(asked).toBeVisible();

  await invite(boss.page, employee.name);
  await own.page.reload();
  const link = ownTalk(own.page, employee.kind, leader.name).getByRole('link', { name: 'Føj til kalender' });
  const [download] = await Promise.all([own.page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('medhjul.ics');
});

import { mergeTests, type Page } from '@playwright/test';
import { write } from '../support/clicks.ts';
import { mutations } from '../support/contract.ts';
import { pageTitle, readNotice } from '../support/frame.ts';
import { expect, test as journeyTest } from '../support/journey.ts';
import { test as peopleTest, type Desk, type Member } from '../support/people.ts';
import { recordField, step } from '../support/talk.ts';

const test = mergeTests(journeyTest, peopleTest);

const talksQuery = '{ teamConversations { year viewerLeads } }';

/** Small enough to answer soon, and not called this year. */
async function canBeCalled(members: readonly Member[], desk: Desk): Promise<boolean> {
  if (members.length < 4 || members.length > 13) return false;
  const { teamConversations } = await desk.ask<{ teamConversations: { year: number; viewerLeads: boolean }[] }>(
    talksQuery,
  );
  return teamConversations.every(({ year, viewerLeads }) => !viewerLeads || year < new Date().getFullYear());
}

/** The leader calls the whole team and asks for consent; the id of the conversation. */
async function call(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Indkald teamet' }).click();
  await expect(pageTitle(page)).toHaveText('Indkald teamet');
  await page.getByRole('radio', { name: 'Ja, hvis alle samtykker' }).click();
  await page.getByRole('textbox', { name: 'Sted' }).fill('Personalerummet');
  await step(page, 'Indkald teamet');
  await readNotice(page, 'Teamet er spurgt.');
  return /[\w-]+$/.exec(page.url())?.[0] ?? '';
}

/** A member answers on the own page, found in the own list. */
async function answer(page: Page, choice: 'Ja' | 'Nej'): Promise<void> {
  const waiting = page.getByRole('listitem').filter({ hasText: 'Svar senest' });
  await waiting.getByRole('link', { name: `TUS ${new Date().getFullYear()}` }).click();
  await page.getByRole('radio', { name: choice, exact: true }).click();
  await step(page, 'Gem mit svar');
  await readNotice(page, 'Dit svar er gemt.');
}

const missing = (page: Page) => page.getByRole('list', { name: /^Mangler at svare/ }).getByRole('listitem');

test('TUS: one no means MUS for all, and the leader never sees whose it was', async ({ journey, people }) => {
  test.setTimeout(240_000);
  const { leader, members } = await people.team(canBeCalled);
  const boss = await journey.visit(leader.personId, '/team-conversations');
  await boss.expectSound();
  const id = await call(boss.page);
  await expect(missing(boss.page)).toHaveCount(members.length);
  await boss.expectSound();

  const [refuser, ...others] = members;
  if (!refuser) throw new Error('nobody is in the team');
  const own = await journey.visit(refuser.personId, '/team-conversations');
  await own.expectSound();
  await answer(own.page, 'Nej');
  await own.expectSound();
  // the no ends nothing: that would tell whose it was
  await boss.page.reload();
  await expect(missing(boss.page)).toHaveCount(members.length - 1);
  await expect(boss.page.getByText('Teamet svarer')).toBeVisible();
  await expect(boss.page.getByRole('main')).not.toContainText(refuser.name);
  for (const { personId } of others) await people.askAs(personId, mutations.consent, { id });

  for (const { page, expectSound } of [boss, own]) {
    await expect(page.getByText('Det bliver MUS til hver enkelt')).toBeVisible();
    await expect(page.getByText(/Hvorfor får ingen at vide/)).toBeVisible();
    await expectSound();
  }
  for (const { name } of members) await expect(boss.page.getByRole('main')).not.toContainText(name);
  await boss.page.getByRole('link', { name: 'Til årets samtaler' }).click();
  await expect(pageTitle(boss.page)).toHaveText('Årets samtaler');
  await expect(boss.page.getByText('Dækket af teamets samtale')).toHaveCount(0);
});

test('TUS: with everybody’s consent the team writes needs, weighs them, holds it, and each gets a plan', async ({
  journey,
  people,
}) => {
  test.setTimeout(240_000);
  const { leader, members } = await people.team(canBeCalled);
  const boss = await journey.visit(leader.personId, '/team-conversations');
  const id = await call(boss.page);
  const [first, ...others] = members;
  if (!first) throw new Error('nobody is in the team');
  for (const { personId } of others) await people.askAs(personId, mutations.consent, { id });
  await boss.page.reload();
  await expect(missing(boss.page)).toHaveCount(1);
  const own = await journey.visit(first.personId, '/team-conversations');
  await answer(own.page, 'Ja');

  // all have consented: the room opens for everybody
  for (const { page } of [boss, own])
    await expect(page.getByRole('region', { name: 'Alle har samtykket' })).toBeVisible();
  const need = 'Tage imod nye kolleger, så de kan klare sig efter en uge.';
  await write(own.page.getByRole('textbox', { name: 'Et behov' }), need);
  await step(own.page, 'Sæt sedlen op');
  await readNotice(own.page, 'Sedlen er sat op.');
  const notes = (page: Page) => page.getByRole('region', { name: 'Hvad har teamet brug for at kunne?' });
  await expect(notes(boss.page).getByText(need)).toBeVisible();
  await expect(notes(boss.page)).not.toContainText(first.name);
  for (const left of ['2 prikker', '1 prik']) {
    await own.page.getByRole('button', { name: `Sæt en prik på: ${need}` }).click();
    await expect(own.page.getByText(`Du har ${left} tilbage`)).toBeVisible();
  }
  await expect(notes(boss.page).getByText('2 prikker')).toHaveCount(0);
  const tasks = 'Teamets opgaver og mål';
  await write(recordField(boss.page, tasks), 'Færre genindlæggelser.');
  await expect(recordField(own.page, tasks)).toHaveValue('Færre genindlæggelser.');
  await boss.expectSound();
  await own.expectSound();

  // held: dots become sums
  await step(boss.page, 'Vi har talt sammen');
  const hold = boss.page.getByRole('alertdialog', { name: 'Er samtalen holdt?' });
  await boss.expectSound();
  await hold.getByRole('button', { name: 'Den er holdt' }).click();
  for (const { page } of [boss, own]) await expect(notes(page).getByText('2 prikker', { exact: true })).toBeVisible();
  await write(recordField(own.page, 'Det aftaler vi'), 'Vi ser på det igen i marts.');
  await expect(recordField(boss.page, 'Det aftaler vi')).toHaveValue('Vi ser på det igen i marts.');
  await boss.expectSound();

  // concluded: a record to read, and a plan for each
  await step(boss.page, 'Afslut');
  await boss.page.getByRole('alertdialog').getByRole('button', { name: 'Afslut' }).click();
  for (const { page, expectSound } of [boss, own]) {
    await expect(page.getByRole('region', { name: 'Referatet' })).toContainText('Vi ser på det igen i marts.');
    await expectSound();
  }
  const plans = boss.page.getByRole('region', { name: 'Nu en plan til hver enkelt' });
  await expect(plans.getByRole('link')).toHaveCount(members.length);
  await own.page.getByRole('link', { name: 'Til min plan' }).click();
  await expect(pageTitle(own.page)).toHaveText('Min udviklingsplan');
  await boss.page.goto('/conversations');
  await expect(boss.page.getByText('Dækket af teamets samtale').first()).toBeVisible();
});

import { mergeTests, type Page } from '@playwright/test';
import { daysAhead, mutations } from '../support/contract.ts';
import { pageTitle, readNotice } from '../support/frame.ts';
import { expect, test as journeyTest, type Journey } from '../support/journey.ts';
import { letters, lettersUrl, type Letter } from '../support/letters.ts';
import { test as peopleTest } from '../support/people.ts';
import { rowOf, step } from '../support/talk.ts';

const test = mergeTests(journeyTest, peopleTest);

/** Follows the link of a letter in a browser where nobody is signed in, as whoever got it. False where others have that name too. */
async function follow(page: Page, journey: Journey, { link, name }: Letter): Promise<boolean> {
  await page.context().clearCookies();
  await journey.arrive(link);
  await page.getByRole('searchbox', { name: 'Navn' }).fill(name);
  await page.keyboard.press('Enter');
  const found = page.getByRole('search').locator('xpath=..').getByRole('listitem').filter({ hasText: name });
  await expect(found.first()).toBeVisible();
  if ((await found.count()) > 1) return false;
  await found.getByRole('button').click();
  await expect(page).toHaveURL(link);
  return true;
}

test('rights and duties: what one has a right to, what waits, and reminders that a duty does not let one switch off', async ({
  journey,
  people,
}) => {
  const { leader, employee } = await people.pair((member) => member.viewerCanInvite && !member.isCoveredByTeamTalk);
  const boss = await journey.visit(leader.personId, '/duties');
  const todos = boss.page.getByRole('list', { name: 'Det venter på dig' }).getByRole('listitem');
  await expect(todos.filter({ hasText: /Invitér .* til årets samtale/ }).first()).toContainText('En pligt');
  const field = boss.page.getByRole('combobox', { name: 'Invitere til samtaler' });
  await expect(field.locator('option')).toHaveText(['Før, på og efter dagen', 'Kun på dagen']);
  await expect(field).toHaveAccessibleDescription(/^En pligt/);
  await boss.expectSound();
  await field.selectOption('Kun på dagen');
  await expect(boss.page.getByText('Gemt', { exact: true })).toBeVisible();
  await boss.page.reload();
  await expect(field).toHaveValue('ON_THE_DAY');
  await field.selectOption('Før, på og efter dagen');
  await expect(boss.page.getByText('Gemt', { exact: true })).toBeVisible();
  await todos
    .filter({ hasText: /Invitér .* til årets samtale/ })
    .first()
    .getByRole('link')
    .click();
  await expect(rowOf(boss.page, employee.name)).toBeVisible();

  const own = await journey.visit(employee.personId, '/duties');
  const rights = own.page.getByRole('region', { name: 'Det har du ret til' });
  await expect(rights.getByRole('link', { name: 'En samtale hvert år' })).toBeVisible();
  await expect(own.page.getByRole('region', { name: 'Sådan siger kommunen det' })).toContainText(/\w{4,}/);
  await expect(own.page.getByRole('combobox', { name: 'Invitere til samtaler' })).toHaveCount(0);
  await own.expectSound();
  await rights.getByRole('link', { name: 'En samtale hvert år' }).click();
  await expect(pageTitle(own.page)).toHaveText('Mine samtaler');
});

test('an invitation comes by mail with its entry for the calendar; its link is followed; moved and called off it corrects itself', async ({
  page,
  journey,
  people,
}) => {
  test.skip(lettersUrl === undefined, 'the mail of a running instance goes elsewhere');
  test.setTimeout(300_000);
  const { leader, employee } = await people.pair((member) => member.viewerCanInvite && !member.isCoveredByTeamTalk);
  const values = { employmentId: employee.employmentId, startsAt: daysAhead(21) };
  const { inviteToConversations } = await people.askAs<{ inviteToConversations: { conversations: { id: string }[] } }>(
    leader.personId,
    mutations.invite,
    values,
  );
  const id = inviteToConversations.conversations[0]?.id ?? '';
  const ofThis = (sequence: number) =>
    letters(`UID:${id}`, ({ calendar }) => calendar.includes(`SEQUENCE:${sequence}`));
  const [invitation] = await ofThis(0);
  if (!invitation) throw new Error('no invitation');
  expect(invitation.name).toBe(employee.name);
  expect(invitation.subject).toMatch(/^Invitation til (MUS|LUS): /);
  expect(invitation.text).toContain('Sted: Mødelokale 2');
  expect(invitation.calendar).toContain('METHOD:REQUEST');
  expect(invitation.calendar).toContain(`DTSTART:${daysAhead(21).replaceAll(/[-:]/g, '')}`);
  expect(invitation.calendar).toContain('CLASS:PRIVATE');
  if (await follow(page, journey, invitation)) {
    await expect(pageTitle(page)).toContainText(`med ${leader.name}`);
    await journey.expectSound();
  }

  const boss = await journey.visit(leader.personId, `/conversations/${id}/meeting`);
  await boss.page.getByRole('textbox', { name: 'Sted' }).fill('Rådhuset, lokale 4');
  await boss.expectSound();
  await step(boss.page, 'Flyt den');
  await readNotice(boss.page, 'Samtalen er flyttet.');
  const [moved] = await ofThis(1);
  expect(moved?.calendar).toContain('METHOD:REQUEST');
  expect(moved?.text).toContain('Rådhuset, lokale 4');
  await step(boss.page, 'Aflys');
  await boss.page.getByRole('alertdialog').getByRole('button', { name: 'Aflys samtalen' }).click();
  const [cancelled] = await ofThis(2);
  expect(cancelled?.calendar).toContain('METHOD:CANCEL');
  expect(cancelled?.subject).toMatch(/er aflyst/);
});

test('a reminder comes by mail, says nothing of the content, and its link leads to what is to be done', async ({
  page,
  journey,
}) => {
  test.skip(lettersUrl === undefined, 'the mail of a running instance goes elsewhere');
  test.setTimeout(240_000);
  const reminders = await letters('Subject: Forbered din samtale', ({ subject }) =>
    subject.startsWith('Forbered din samtale: '),
  );
  for (const reminder of reminders) {
    expect(reminder.text).toContain('Du kan forberede dig i Medhjul.');
    expect(reminder.calendar).toBe('');
    if (!(await follow(page, journey, reminder))) continue;
    await expect(pageTitle(page)).toHaveText(/^(MUS|LUS) \d{4} med /);
    await expect(page.getByRole('region', { name: 'Spørgsmål' })).toBeVisible();
    return journey.expectSound();
  }
  throw new Error('everybody who was reminded shares a name with somebody');
});

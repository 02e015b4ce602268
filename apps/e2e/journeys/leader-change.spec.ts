import { mergeTests } from '@playwright/test';
import { daysAhead } from '../support/contract.ts';
import { pageTitle } from '../support/frame.ts';
import { expect, test as journeyTest } from '../support/journey.ts';
import { countOpen, test as peopleTest } from '../support/people.ts';
import { typedDay } from '../support/plan.ts';
import { competences, prepare, rowOf, step } from '../support/talk.ts';

const test = mergeTests(journeyTest, peopleTest);

test('leader change: a new leader sees plan, open items and agreed levels; older conversations when they are shared', async ({
  journey,
  people,
}) => {
  test.setTimeout(180_000);
  // promoted lately: what stands there is from the one before
  const leader = await people.leaderOf('Plejehjemmet Birkely');
  const { employee, conversation } = await people.withOlderConversation(leader);
  const boss = await journey.visit(leader.personId, `/handover/${employee.employmentId}`);
  await expect(pageTitle(boss.page)).toHaveText(`Det, du overtager: ${employee.name}`);
  await expect(boss.page.getByRole('region', { name: 'Åbne punkter' })).toBeVisible();
  const levels = boss.page.getByRole('table', { name: 'Seneste aftalte niveau for hver kompetence' });
  expect(await levels.getByRole('row').count()).toBeGreaterThan(3);
  const name = `MUS ${conversation.year}`;
  const line = boss.page.getByRole('region', { name: 'Samtaler' }).getByRole('listitem').filter({ hasText: name });
  await expect(line).toContainText('Ikke delt');
  await expect(line.getByRole('link')).toHaveCount(0);
  await boss.expectSound();
  const address = `/conversations/${conversation.id}`;
  await boss.page.goto(address);
  await expect(boss.page.getByText('Indholdet er ikke dit at læse')).toBeVisible();
  await boss.expectSound();

  // the employee opens one, and only that one
  const own = await journey.visit(employee.personId, '/my-conversations');
  await own.page.getByRole('button', { name: `Del med ny leder: ${name}` }).click();
  const dialog = own.page.getByRole('alertdialog', { name: `Del ${name}?` });
  await own.expectSound();
  await dialog.getByRole('button', { name: 'Del den' }).click();
  await expect(own.page.getByRole('button', { name: `Stop delingen: ${name}` })).toBeVisible();
  await boss.page.goto(address);
  await expect(boss.page.getByText('Du læser samtalen. Den er delt med dig.')).toBeVisible();
  await expect(boss.page.getByRole('region', { name: 'Aftalte niveauer' }).getByRole('row').nth(1)).toBeVisible();
  await boss.expectSound();

  // and closes it again
  await own.page.getByRole('button', { name: `Stop delingen: ${name}` }).click();
  await expect(own.page.getByRole('button', { name: `Del med ny leder: ${name}` })).toBeVisible();
  await boss.page.goto(address);
  await expect(boss.page.getByText('Indholdet er ikke dit at læse')).toBeVisible();
});

test('leader change: a substitute takes over a conversation; what the former one prepared goes, the employee’s own part stays', async ({
  journey,
  people,
}) => {
  test.setTimeout(240_000);
  // invited before the change: what one who acts has invited to is the leader's all the same
  const today = daysAhead(0).slice(0, 10);
  const { leader, employee } = await people.pair(
    async ({ standing, conversation, needsTakeOver, employmentId }, desk) =>
      standing === 'INVITED' &&
      !needsTakeOver &&
      conversation !== null &&
      conversation.createdOn < today &&
      // the only one that will wait: what else goes on with the leader would wait beside it
      countOpen(await desk.handover(employmentId)) === 1,
  );
  const address = `/conversations/${employee.conversation?.id}`;
  const boss = await journey.visit(leader.personId, address);
  await prepare(boss.page, [2], 'Den tidligere leders ord.');
  const own = await journey.visit(employee.personId, address);
  const goOn = own.page.getByRole('button', { name: 'Skriv videre' });
  await expect(competences(own.page).getByRole('listitem').first()).toBeVisible();
  if (await goOn.isVisible()) await goOn.click();
  await prepare(own.page, [4], 'Mine egne ord.');

  // the leader names who acts
  await boss.page.goto('/conversations/substitute');
  const choice = boss.page.getByRole('combobox', { name: 'Stedfortræder' });
  await expect(choice.locator('option').nth(1)).toBeAttached();
  const offered = await choice
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value).filter(Boolean));
  const substitute = offered.find((id) => people.claim(id)) ?? '';
  await choice.selectOption(substitute);
  await boss.page.getByRole('textbox', { name: 'Til og med' }).fill(typedDay(-3));
  await boss.expectSound();
  await boss.page.getByRole('button', { name: 'Udpeg', exact: true }).click();
  const substitutes = boss.page.getByRole('region', { name: 'Stedfortrædere' });
  await expect(substitutes).toContainText('Gælder nu');

  // who acts finds the conversation waiting, and takes it over
  const other = await journey.visit(substitute, '/conversations');
  const row = rowOf(other.page, employee.name).filter({ hasText: `Inviteret af ${leader.name}` });
  await expect(row).toBeVisible();
  await other.expectSound();
  await other.page.goto(`/handover/${employee.employmentId}`);
  await expect(other.page.getByText('En samtale venter på dig')).toBeVisible();
  await other.expectSound();
  await step(other.page, 'Overtag samtalen');
  const dialog = other.page.getByRole('alertdialog', { name: 'Overtag samtalen?' });
  await other.expectSound();
  await dialog.getByRole('button', { name: 'Overtag samtalen' }).click();
  await expect(other.page.getByText('En samtale venter på dig')).toHaveCount(0);
  await other.page.goto(address);
  await expect(competences(other.page).getByRole('listitem').first()).toBeVisible();
  await expect(other.page.getByText(/Den tidligere leders ord|Mine egne ord/)).toHaveCount(0);
  await expect(competences(other.page).getByRole('radio', { checked: true, name: /^\d/ })).toHaveCount(0);
  await own.page.reload();
  await expect(own.page.getByRole('region', { name: 'Spørgsmål' }).getByRole('textbox').first()).toHaveValue(
    'Mine egne ord.',
  );

  // and all goes back when it ends
  await substitutes.getByRole('button', { name: /^Afslut: / }).click();
  await boss.page.getByRole('alertdialog').getByRole('button', { name: 'Afslut' }).click();
  await expect(substitutes).not.toContainText('Gælder nu');
  other.tolerate(/NOT_FOUND|No such|Error/);
  await other.page.goto(`/handover/${employee.employmentId}`);
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('Ingen adgang, eller findes ikke længere');
});

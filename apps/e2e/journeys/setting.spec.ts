import { openFrame, pageTitle, readNotice } from '../support/frame.ts';
import { expect, test } from '../support/journey.ts';

test('the training house adds a way of learning, it is offered in a plan, and hidden again it is not', async ({
  page,
  journey,
}) => {
  test.setTimeout(120_000);
  const name = `Besøg ${Date.now()}`;
  await journey.enter('TRAINING_HOUSE', '/wheel');
  const frame = await openFrame(page);
  await frame.getByRole('link', { name: 'Indstillinger' }).click();
  await expect(pageTitle(page)).toHaveText('Indstillinger for samtaler og planer');
  await journey.expectSound();
  const list = page.getByRole('list', { name: 'Måder at lære på' });

  await page.getByRole('button', { name: 'Tilføj til listen Måder at lære på' }).click();
  const drawer = page.getByRole('dialog', { name: /Tilføj til listen/ });
  await drawer.getByRole('textbox', { name: 'Navn på dansk' }).fill(name);
  await drawer.getByRole('button', { name: 'Gem navnet' }).click();
  await expect(drawer.getByText('Skal udfyldes.').first()).toBeVisible();
  await journey.expectSound();
  await drawer.getByRole('textbox', { name: 'Navn på norsk' }).fill(`${name} nb`);
  await drawer.getByRole('textbox', { name: 'Navn på engelsk' }).fill(`${name} en`);
  await drawer.getByRole('button', { name: 'Gem navnet' }).click();
  await expect(drawer).toHaveCount(0);
  await readNotice(page, 'Listen er ændret.');
  await expect(list.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  const changes = page.getByRole('region', { name: 'Seneste ændringer' });
  await expect(changes.getByRole('listitem').filter({ hasText: name }).first()).toContainText('Kan vælges');

  const employee = (await journey.personas()).find(({ kind }) => kind === 'EMPLOYEE');
  const own = await journey.visit(employee?.personId ?? '', '/plan');
  const form = async () => {
    await own.page.locator('.mh-plan-bar > .mh-button').first().click();
    return own.page.getByRole('dialog').getByRole('combobox', { name: 'Måde at lære på' });
  };
  await expect((await form()).getByRole('option', { name, exact: true })).toHaveCount(1);

  await list.getByRole('button', { name: `Skjul: ${name}` }).click();
  await expect(list.getByRole('button', { name: `Vis igen: ${name}` })).toBeVisible();
  await journey.expectSound();
  await own.page.goto('/plan');

  const choices = await form();
  await expect(choices.getByRole('option').nth(1)).toBeAttached();
  await expect(choices.getByRole('option', { name, exact: true })).toHaveCount(0);

  // whoever only reads finds the settings by the rights and duties
  await own.page.goto('/duties');
  await own.page.getByRole('link', { name: 'Se kommunens indstillinger for samtaler og planer' }).click();
  await expect(own.page.getByRole('region', { name: 'Sådan er det nu' })).toContainText('14 dage, 1 måned');
  await expect(own.page.getByRole('button', { name: /^Skjul: / })).toHaveCount(0);
  await own.expectSound();
});

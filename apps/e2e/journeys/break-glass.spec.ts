import { mergeTests } from '@playwright/test';
import { go, readNotice } from '../support/frame.ts';
import { expect, test as journeyTest } from '../support/journey.ts';
import { test as peopleTest } from '../support/people.ts';

const test = mergeTests(journeyTest, peopleTest);

const title = 'Særlig adgang';

test('asked by one, approved by another, read for a while, and seen by the person', async ({
  page,
  journey,
  people,
}) => {
  const { employee } = await people.pair(({ lastHeldOn }) => lastHeldOn !== null);
  const reason = `Klage, som skal besvares: ${employee.personId.slice(0, 8)}`;

  const asker = await journey.enter('DATA_PROTECTION_OFFICER', '/wheel');
  await go(page, title);
  await page.getByRole('link', { name: 'Bed om adgang' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Skal udfyldes.').first()).toBeVisible();
  await page.getByLabel('Søg efter navn').fill(employee.name);
  await page.getByRole('combobox', { name: 'Hvem det gælder' }).selectOption(employee.personId);
  await page.getByLabel('Samtaler (MUS, LUS)').check();
  await page.getByLabel('Udviklingsplaner').check();
  await page.getByRole('textbox', { name: 'Grund' }).fill(reason);
  await journey.expectSound();
  await page.getByRole('button', { name: 'Send' }).click();
  await readNotice(page, 'En anden skal svare.');
  await page.getByRole('link', { name: employee.name }).first().click();
  await expect(page).toHaveURL(/\/break-glass\/[\w-]{36}$/);
  await expect(page.getByText('Venter på svar')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Godkend' })).toHaveCount(0);
  const address = new URL(page.url()).pathname;

  const administrator = (await journey.personas()).find(({ kind }) => kind === 'ADMINISTRATOR');
  const second = await journey.visit(administrator?.personId ?? '', '/break-glass');
  await second.page
    .getByRole('region', { name: 'Venter på dit svar' })
    .getByRole('link', { name: employee.name })
    .click();
  await expect(second.page.getByText(reason)).toBeVisible();
  await second.page.getByRole('button', { name: 'Godkend' }).click();
  await expect(second.page.getByText('Skal udfyldes.')).toBeVisible();
  await second.page.getByRole('textbox', { name: 'Et ord om hvorfor' }).fill('Klagen er set.');
  await second.expectSound();
  await second.page.getByRole('button', { name: 'Godkend' }).click();
  await expect(second.page.getByText('Åben nu')).toBeVisible();
  await expect(second.page.getByRole('region', { name: 'Det kan du læse nu' })).toHaveCount(0);

  await page.goto(address);
  const contents = page.getByRole('region', { name: 'Det kan du læse nu' });
  await journey.expectSound();
  await contents.getByRole('link', { name: /holdt/ }).first().click();
  await expect(page.getByText(`Kun til læsning. Grund: ${reason}`)).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await journey.expectSound();
  await page.getByRole('link', { name: 'Tilbage til adgangen' }).click();
  const plan = contents.getByRole('link', { name: /Udviklingsplan/ }).first();
  if ((await plan.count()) > 0) {
    await plan.click();
    await expect(page.getByText(`Kun til læsning. Grund: ${reason}`)).toBeVisible();
    await journey.expectSound();
    await page.getByRole('link', { name: 'Tilbage til adgangen' }).click();
  }
  await page.getByRole('button', { name: 'Afslut nu' }).click();
  await expect(page.getByText('Afsluttet før tid')).toBeVisible();
  await expect(contents).toHaveCount(0);

  const person = await journey.visit(employee.personId, '/looks');
  const about = person.page.getByRole('region', { name: 'Særlig adgang til dine oplysninger' });
  await expect(about).toContainText(reason);
  const row = person.page.getByRole('row', { name: /En samtale med dig/ }).first();
  await expect(row).toContainText('Databeskyttelsesrådgiver, særlig adgang');
  await expect(row).toContainText(reason);
  await expect(row).not.toContainText(asker.name);
  await person.expectSound();
});

test('is no page for others', async ({ page, journey }) => {
  await journey.enter('TRAINING_HOUSE', '/break-glass');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ingen adgang, eller findes ikke længere');
});

test('the demonstration has an access of a month ago to look at', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', '/looks');
  await expect(page.getByRole('region', { name: 'Særlig adgang til dine oplysninger' })).toContainText('Indsigt');
  await journey.expectSound();
});

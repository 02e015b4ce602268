import type { Page } from '@playwright/test';
import { pageTitle, readNotice } from '../support/frame.ts';
import { expect, test } from '../support/journey.ts';

// one waits for the other
test.describe.configure({ timeout: 240_000 });

/** One release is made at a time: another journey may be at it. */
async function prepare(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto('/releases');
    const asked = page.waitForResponse((answer) => answer.request().postData()?.includes('PrepareRelease') ?? false);
    // nobody waits for it where the press fails
    asked.catch(() => {});
    await page.getByRole('button', { name: 'Forbered en udgave' }).click({ timeout: 3_000 });
    // who comes second is led to the run of the first
    const { data } = (await (await asked).json()) as { data: { prepareRelease: { errors: unknown[] } } };
    expect(data.prepareRelease.errors).toEqual([]);
    await expect(page).toHaveURL(/\/releases\/[\w-]{36}$/, { timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
}

test('the training house prepares a release, sees its structure and publishes it; everybody finds it', async ({
  page,
  journey,
}) => {
  await journey.enter('TRAINING_HOUSE', '/releases');
  await expect(page.getByRole('heading', { name: 'En ny udgave' })).toBeVisible();
  await journey.expectSound();
  await prepare(page);
  await expect(page.getByRole('heading', { name: 'Kontrollen' })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.mh-tag').getByText('Klar til at udgive')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Medarbejderhjulet' })).toBeVisible();
  await journey.expectSound();

  // beyond the number that the year has, it takes a reason
  const reason = page.getByRole('textbox', { name: 'Hvorfor en udgave mere i år?' });
  if (await reason.isVisible()) await reason.fill('Prøve af en udgave mere');
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  const question = page.getByRole('alertdialog', { name: 'Udgive nu?' });
  await journey.expectSound();
  await question.getByRole('button', { name: 'Udgiv' }).click();
  await expect(page.getByRole('heading', { name: /^Udgave \d+ er udgivet/ })).toBeVisible({ timeout: 60_000 });
  const number = /\d+/.exec(
    (await page.getByRole('heading', { name: /^Udgave \d+ er udgivet/ }).textContent()) ?? '',
  )?.[0];

  await journey.enter('EMPLOYEE', '/releases');
  await expect(page.getByRole('link', { name: `Udgave ${number}` })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Forbered en udgave' })).toHaveCount(0);
  await journey.expectSound();
});

test('what was prepared is let go', async ({ page, journey }) => {
  await journey.enter('TRAINING_HOUSE', '/releases');
  await prepare(page);
  await expect(page.locator('.mh-tag').getByText('Klar til at udgive')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Opgiv' }).click();
  await readNotice(page, 'Den er opgivet.');
  await expect(page.getByText('Den blev opgivet, før den var udgivet.')).toBeVisible();
});

test('everybody reads how it is counted, and what of the own is counted', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', '/method');
  await expect(pageTitle(page)).toHaveText('Sådan tælles der');
  const mine = page.getByRole('region', { name: 'Hvad der tælles af mit' });
  await expect(mine.getByText('Tælles med i')).toBeVisible();
  await journey.expectSound();
});

test('nobody else sees a release in the making', async ({ page, journey }) => {
  journey.tolerate(/FORBIDDEN|403|no access/i);
  await journey.enter('DIRECTOR', '/releases/00000000-0000-4000-8000-000000000000');
  await expect(pageTitle(page)).toHaveText(/adgang/i);
});

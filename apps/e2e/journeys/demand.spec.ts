import type { Page } from '@playwright/test';
import { choose, go, isPhone, pageTitle, readNotice } from '../support/frame.ts';
import { expect, test } from '../support/journey.ts';

// other journeys publish releases meanwhile: these stay with the newest of the demonstration
const demand = '/demand?release=3';
const heatmap = (page: Page) => page.getByRole('table', { name: /efter center og kompetence$/ });
const cells = (page: Page) => heatmap(page).locator('tbody').last().locator('td button');

test('the training house sees at once what is needed most and where, and opens a cell by keyboard', async ({
  page,
  journey,
}) => {
  await journey.enter('TRAINING_HOUSE', '/wheel');
  await go(page, 'Behov');
  await expect(pageTitle(page)).toHaveText('Behov');
  const story = page.getByRole('region', { name: 'Kort fortalt' });
  await expect(story).toContainText(/Størst behov.+mest i .+, cirka \d+/);
  await expect(story).toContainText('Flest planer');
  await page.goto(demand);
  await expect(heatmap(page)).toBeVisible();
  await journey.expectSound();

  const first = cells(page).first();
  const said = (await first.getAttribute('aria-label')) ?? '';
  expect(said).toMatch(/, .+: cirka \d+/);
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(cells(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/\w/);
  await expect(panel.getByRole('table', { name: 'Over tid' }).getByRole('row')).toHaveCount(4);
  const share = /cirka (\d+)/.exec(said)?.[1] ?? 'none';
  await expect(panel.locator('.mh-demand-number')).toContainText(share);
  await expect(panel.getByRole('link', { name: 'Sådan tælles der' })).toHaveAttribute('href', '/method');
  await journey.expectSound();
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(first).toBeFocused();
});

test('the choice stands in the address, and the files hold the same choice', async ({ page, journey }) => {
  await journey.enter('TRAINING_HOUSE', demand);
  await page.getByRole('combobox', { name: 'Vis', exact: true }).selectOption('Planpunkter');
  await page.getByRole('combobox', { name: 'Område' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/measure=plan.*area=/);
  if (isPhone(page)) await page.getByText('Flere valg').click();
  await page.getByRole('searchbox', { name: 'Find center' }).fill('skole');
  await expect(heatmap(page).locator('tbody').last().getByRole('row')).toHaveCount(1);
  await heatmap(page).getByRole('button').first().click();
  await expect(heatmap(page).locator('th[aria-sort=ascending]')).toHaveText('Center');
  const address = page.url();
  await page.goto('/wheel');
  await page.goto(address);
  await expect(heatmap(page).locator('tbody').last().getByRole('row')).toHaveCount(1);
  await journey.expectSound();
  for (const [kind, type] of [
    ['Excel', 'spreadsheet'],
    ['CSV', 'csv'],
    ['PDF', 'pdf'],
  ] as const) {
    const link = page.getByRole('link', { name: `Hent som ${kind}` });
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status(), kind).toBe(200);
    expect(answer.headers()['content-type']).toContain(type);
  }
  await choose(page, 'Hjul', 'Ledere');
  await expect(page).toHaveURL(/wheel=leader/);
});

test('an employee sees the own centre beside the municipality, and no proposals', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', demand);
  const numbers = page.getByRole('table', { name: 'Andel uden behov i hvert område' });
  // on a phone there is room for the two numbers, not for their difference
  const isWide = (page.viewportSize()?.width ?? 0) >= 600;
  const heads = ['Område', 'Centret', 'Kommunen', ...(isWide ? ['Forskel'] : [])];
  await expect(numbers.getByRole('columnheader')).toHaveText(heads);
  await expect(heatmap(page)).toHaveCount(0);
  await expect(page.getByRole('img', { name: /^Hjul med \d+ områder/ })).toBeVisible();
  await journey.expectSound();
  journey.tolerate(/403|404|400|Failed to load/);
  await page.goto('/demand/proposals');
  await expect(pageTitle(page)).toHaveText('Ingen adgang, eller findes ikke længere');
});

test('the training house decides on a proposal and takes it back; a director reads', async ({ page, journey }) => {
  await journey.enter('TRAINING_HOUSE', '/demand/proposals?release=3');
  // at the other width the same journey decides on another one
  const proposal = page
    .getByRole('region', { name: 'Foreslået' })
    .getByRole('listitem')
    .nth(isPhone(page) ? 1 : 2);
  await expect(proposal).toContainText(/centre viser 5 eller flere planpunkter/);
  await journey.expectSound();
  await proposal.getByRole('button', { name: /^Udsæt: / }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Udsæt: / });
  await dialog.getByRole('button', { name: 'Udsæt' }).click();
  await expect(dialog.getByText('Skal udfyldes.').first()).toBeVisible();
  await journey.expectSound();
  await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Vi venter på budgettet');
  await dialog.getByRole('button', { name: 'Udsæt' }).click();
  await readNotice(page, 'Beslutningen er gemt');
  await expect(proposal).toContainText('Vi venter på budgettet');

  const director = (await journey.personas()).find(({ kind }) => kind === 'DIRECTOR');
  const reader = await journey.visit(director?.personId ?? '', '/demand/proposals?release=3');
  const read = reader.page.getByRole('region', { name: 'Foreslået' });
  await expect(read).toContainText('Vi venter på budgettet');
  await expect(read.getByRole('button', { name: /Tag op|Fortryd/ })).toHaveCount(0);
  await expect(reader.page.getByRole('region', { name: 'Mangler ét center' })).toHaveCount(0);
  await reader.expectSound();

  await proposal.getByRole('button', { name: /^Fortryd / }).click();
  await expect(proposal).not.toContainText('Vi venter på budgettet');
});

test('a director reads the heatmap and any one centre; a C-MED member the own', async ({ page, journey }) => {
  await journey.enter('DIRECTOR', demand);
  await expect(heatmap(page)).toBeVisible();
  await page.getByRole('link', { name: 'Ét center' }).click();
  await page.getByRole('combobox', { name: 'Center' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/block=/);
  await expect(page.getByRole('table', { name: 'Andel uden behov i hvert område' })).toBeVisible();
  await journey.expectSound();
  const member = (await journey.personas()).find(({ kind }) => kind === 'C_MED_MEMBER');
  const own = await journey.visit(member?.personId ?? '', demand);
  await expect(own.page.getByRole('table', { name: 'Andel uden behov i hvert område' })).toBeVisible();
  await expect(heatmap(own.page)).toHaveCount(0);
});

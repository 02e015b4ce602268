import { expect, test } from '../support/journey.ts';
import { go } from '../support/frame.ts';

test('the direction shows values, signposts, goals and focus areas, and leads to each part', async ({
  page,
  journey,
}) => {
  await journey.enter('EMPLOYEE', '/wheel');
  await go(page, 'Retning');
  for (const part of ['Værdier', 'Pejlemærker for ledelse', 'Strategiske mål', 'Fokusområder']) {
    await expect(page.getByRole('region', { name: part })).toBeVisible();
  }
  await page.getByRole('navigation', { name: 'Dele af siden' }).getByRole('link', { name: 'Fokusområder' }).click();
  await expect(page.getByRole('heading', { name: 'Fokusområder' })).toBeInViewport();
  await journey.expectSound();
});

test('from a goal down to an area, a requirement and an own need, and back up again', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', '/direction');
  const goal = 'Udvikling på tværs af fag';
  await page.getByRole('link', { name: goal, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(goal);
  const address = page.url();
  await journey.expectSound();

  await page.getByRole('region', { name: 'Hvad der tjener det' }).getByRole('link', { name: /^F2 / }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Én kommune');
  await page
    .getByRole('region', { name: 'Kompetenceområder, der udspringer af det' })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/wheels\/(leader|employee)#[LE]\d/);
  await page.goBack();
  await page
    .getByRole('region', { name: 'Hvad det tjener', exact: true })
    .getByRole('link', { name: new RegExp(goal) })
    .click();
  await expect(page).toHaveURL(address);

  const requirements = page.getByRole('region', { name: 'Krav, der nævner det' });
  await requirements
    .getByRole('row', { name: /Tager ny teknologi i brug/ })
    .getByRole('link', { name: 'Fjordby Kommune' })
    .click();
  await expect(page).toHaveURL(/\/targets\/[\w-]+$/);
  await page.getByRole('link', { name: new RegExp(goal) }).click();
  await expect(page).toHaveURL(address);

  const needs = page.getByRole('region', { name: 'Dine egne behov under det' });
  const need = needs.getByRole('link', { name: /Tager ny teknologi i brug/ });
  await need.click();
  const element = page.getByRole('dialog', { name: 'Tager ny teknologi i brug' });
  await expect(element.getByRole('heading', { name: 'Vejen op' })).toBeVisible();
  await element
    .getByRole('link', { name: /^[VPGF]\d/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/direction\/[\w-]+$/);
  await page.getByRole('navigation', { name: 'Vejen hertil' }).getByRole('link', { name: 'Retning' }).click();
  await expect(page).toHaveURL('/direction');
});

test('a goal leads up to what it serves and down to what serves it', async ({ page, journey }) => {
  await journey.enter('LEADER_OF_LEADERS', '/direction');
  const first = page
    .getByRole('region', { name: 'Fokusområder' })
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .first();
  const name = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const up = page.getByRole('region', { name: 'Hvad det tjener', exact: true }).getByRole('link').first();
  await up.click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name);
  await page
    .getByRole('region', { name: 'Hvad der tjener det' })
    .getByRole('link', { name: new RegExp(name) })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

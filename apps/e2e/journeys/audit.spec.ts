import { expect, test } from '../support/journey.ts';
import { go, openFrame } from '../support/frame.ts';

test('a person sees that, when and as what the leader opened their wheel', async ({ page, journey }) => {
  const leader = await journey.enter('CITIZEN_FACING_LEADER', '/team');
  const member = (await journey.personas()).find(({ kind }) => kind === 'EMPLOYEE');
  await page.getByRole('combobox', { name: 'Team', exact: true }).selectOption('Team Klitten (6)');
  await page
    .getByRole('region', { name: 'Medlemmerne' })
    .getByRole('link', { name: member?.name ?? '' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(member?.name ?? '');
  await page.context().clearCookies();

  await journey.enter('EMPLOYEE', '/wheel');
  const frame = await openFrame(page);
  await frame.getByRole('link', { name: 'Hvem har set mine data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem har set mine data');
  const row = page.getByRole('row', { name: /Dit eget hjul/ }).first();
  await expect(row).toContainText(leader.name);
  await expect(row).toContainText('Nærmeste leder');
  const at = (await row.locator('time').getAttribute('datetime')) ?? '';
  expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(10 * 60_000);
  await expect(page.getByRole('row', { name: /Teamets hjul/ }).first()).toContainText(leader.name);
  await journey.expectSound();
});

test('looks come a page at a time', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', '/looks');
  const older = page.getByRole('link', { name: 'Ældre' });
  test.skip((await older.count()) === 0, 'fewer looks than a page holds');
  await older.click();
  await expect(page).toHaveURL(/after=/);
  await page.getByRole('link', { name: 'Til de nyeste' }).click();
  await expect(page).toHaveURL(/looks$/);
});

test('where nobody has looked the page says what will stand there', async ({ page, journey }) => {
  await journey.enter('DIRECTOR', '/looks');
  await expect(page.getByRole('heading', { name: 'Ingen har set dine data endnu' })).toBeVisible();
  await journey.expectSound();
  await go(page, 'Retning');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retning');
});

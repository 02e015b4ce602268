import { choose, go, openFrame } from '../support/frame.ts';
import { expect, test } from '../support/journey.ts';
import {
  drawnNumbers,
  expectSameNumbers,
  expectWholeLabels,
  numbersCard,
  spokeLabels,
  wheelCard,
} from '../support/picture.ts';

const noAccess = 'Ingen adgang, eller findes ikke længere';

test('a leader sees both wheels of the team: as many spokes as areas, and the table says what is drawn', async ({
  page,
  journey,
}) => {
  await journey.enter('CITIZEN_FACING_LEADER', '/wheel');
  await go(page, 'Mit teams hjul');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lederhjul');
  await expect(spokeLabels(page)).toHaveCount(8);
  await expectWholeLabels(page);
  await expectSameNumbers(page, 2, 8);
  await journey.expectSound();
  await page.getByRole('combobox', { name: 'Team', exact: true }).selectOption('Hele mit team (12)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medarbejderhjul');
  await expect(spokeLabels(page)).toHaveCount(6);
  await expectWholeLabels(page);
  await wheelCard(page).getByRole('checkbox', { name: 'Teamets krav' }).click();
  await expect(wheelCard(page).locator('.mh-wheel__series')).toHaveCount(3);
  await expectSameNumbers(page, 3, 6);
  await journey.expectSound();
});

test('the distance in the table is holding minus target', async ({ page, journey }) => {
  await journey.enter('LEADER_OF_LEADERS', '/team');
  await expectSameNumbers(page, 2, 8);
  const [holding = [], target = []] = await drawnNumbers(page);
  const distances = await numbersCard(page)
    .locator('tbody tr td:last-child')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).innerText.trim()));
  // both are rounded, so their difference may be one tenth off
  for (const [index, text] of distances.entries()) {
    const told = Number(text.replace('−', '-').replace(',', '.'));
    expect(Math.abs(told - ((holding[index] ?? 0) - (target[index] ?? 0)))).toBeLessThan(0.11);
  }
  expect(distances).toHaveLength(8);
});

test('an opened area tells its elements and their spread, and names nobody', async ({ page, journey }) => {
  await journey.enter('CITIZEN_FACING_LEADER', '/team');
  const members = await page
    .getByRole('region', { name: 'Medlemmerne' })
    .getByRole('rowheader')
    .getByRole('link')
    .allInnerTexts();
  expect(members.length).toBeGreaterThan(2);
  await spokeLabels(page).first().click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('heading', { name: 'Kompetencer i området' })).toBeVisible();
  await expect(drawer.getByRole('list', { name: 'Fordeling på niveauerne' }).first()).toBeVisible();
  const text = await drawer.innerText();
  for (const name of members) expect(text).not.toContain(name);
  await journey.expectSound();
  await drawer.getByRole('button', { name: 'Luk' }).click();
  await expect(drawer).toBeHidden();
  await expect(spokeLabels(page).first()).toBeFocused();
});

test('another year and another own team are laid beside, and the link opens the same view again', async ({
  page,
  journey,
}) => {
  await journey.enter('CITIZEN_FACING_LEADER', '/team');
  await page.getByRole('combobox', { name: 'Team', exact: true }).selectOption('Team Klitten (6)');
  await expect(spokeLabels(page)).toHaveCount(6);
  await page.getByRole('combobox', { name: 'Sammenlign år' }).selectOption('2024');
  await expect(wheelCard(page).getByRole('checkbox', { name: 'Teamet i 2024' })).toBeChecked();
  await page.getByRole('combobox', { name: 'Sammenlign team' }).selectOption('Team Molen');
  await expect(wheelCard(page).getByRole('checkbox', { name: 'Team Molen' })).toBeChecked();
  await expect(wheelCard(page).locator('.mh-wheel__series')).toHaveCount(4);
  await expectWholeLabels(page);
  await expectSameNumbers(page, 4, 6);
  await journey.expectSound();
  const [url, numbers] = [page.url(), await drawnNumbers(page)];
  await page.goto('/direction');
  await page.goto(url);
  await expect(wheelCard(page).locator('.mh-wheel__series')).toHaveCount(4);
  expect(await drawnNumbers(page)).toEqual(numbers);
  await wheelCard(page).getByRole('checkbox', { name: 'Team Molen' }).click();
  await expect(wheelCard(page).locator('.mh-wheel__series')).toHaveCount(3);
  await expect(page.getByRole('combobox', { name: 'Sammenlign team' })).toHaveValue('');
});

test('an earlier year shows the team as it stood then', async ({ page, journey }) => {
  await journey.enter('CITIZEN_FACING_LEADER', '/team');
  await expectSameNumbers(page, 2, 8);
  const now = await drawnNumbers(page);
  await choose(page, 'År', '2024');
  await expect(page.getByText('som de stod 31. december 2024')).toBeVisible();
  await expect.poll(() => drawnNumbers(page)).not.toEqual(now);
  await expectSameNumbers(page, 2, 8);
  await journey.expectSound();
});

test('the link of a team says to anybody else that there is no access, or that it is no longer there', async ({
  page,
  journey,
}) => {
  journey.tolerate(/NOT_FOUND|No such|Error/);
  await journey.enter('CITIZEN_FACING_LEADER', '/team');
  await expect(page).toHaveURL(/team=.+&wheel=leader&year=/);
  const url = page.url();
  for (const other of ['LEADER_OF_LEADERS', 'EMPLOYEE', 'TRAINING_HOUSE'] as const) {
    await page.context().clearCookies();
    await journey.enter(other, url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(noAccess);
    await expect(page.getByRole('main')).not.toContainText('Plejehjem');
  }
  await journey.expectSound();
});

test('an employee has no team in the navigation, and its address says what would stand there', async ({
  page,
  journey,
}) => {
  await journey.enter('EMPLOYEE', '/team');
  await expect(page.getByRole('heading', { name: 'Her kommer dit teams hjul' })).toBeVisible();
  await journey.expectSound();
  const frame = await openFrame(page);
  await expect(frame.getByRole('link', { name: 'Mit hjul' })).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Mit teams hjul' })).toHaveCount(0);
});

test('a member opens from the list; the wheel tells whose it is and leads back', async ({ page, journey }) => {
  await journey.enter('CITIZEN_FACING_LEADER', '/team');
  await page.getByRole('combobox', { name: 'Team', exact: true }).selectOption('Hele mit team (12)');
  const members = page.getByRole('region', { name: 'Medlemmerne' });
  await expect(members.getByRole('rowheader')).toHaveCount(12);
  const member = members.getByRole('link').first();
  const name = await member.innerText();
  await member.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(spokeLabels(page)).toHaveCount(6);
  await journey.expectSound();
  await page.getByRole('link', { name: 'Til teamets hjul' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/hjul$/);
});

test('the page prints whole: no navigation, the wheel, and names only where they are asked for', async ({
  page,
  journey,
  browserName,
}) => {
  await journey.enter('CITIZEN_FACING_LEADER', '/team');
  await expectSameNumbers(page, 2, 8);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Udskriv' })).toBeHidden();
  await expect(wheelCard(page).getByRole('img').first()).toBeVisible();
  const members = page.getByRole('region', { name: 'Medlemmerne' });
  await expect(members).toBeHidden();
  expect(browserName).toBe('chromium');
  expect((await page.pdf({ format: 'A4', printBackground: true })).byteLength).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'Med navne' }).click();
  await expect(page).toHaveURL(/names=1/);
  await page.emulateMedia({ media: 'print' });
  await expect(members).toBeVisible();
});

import { choose, isPhone } from '../support/frame.ts';
import { expect, test, type PersonaKind } from '../support/journey.ts';
import {
  drawnNumbers,
  expectSameNumbers,
  expectWholeLabels,
  numbersCard,
  spokeLabels,
  wheelCard,
} from '../support/picture.ts';

const wheels: { who: PersonaKind; title: string; spokes: number }[] = [
  { who: 'EMPLOYEE', title: 'Mit medarbejderhjul', spokes: 6 },
  { who: 'CITIZEN_FACING_LEADER', title: 'Mit lederhjul', spokes: 8 },
];

for (const { who, title, spokes } of wheels) {
  test(`${title}: a spoke for each of ${spokes} areas, no label cut, and the table says what is drawn`, async ({
    page,
    journey,
  }) => {
    await journey.enter(who, '/wheel');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(spokeLabels(page)).toHaveCount(spokes);
    await expectWholeLabels(page);
    await expectSameNumbers(page, 4, spokes);
    await journey.expectSound();
  });
}

test('what is laid over what is chosen, and stands in the address', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', '/wheel');
  await expectSameNumbers(page, 4, 6);
  await wheelCard(page).getByRole('checkbox', { name: 'Egen vurdering' }).click();
  await expect(page).toHaveURL(/series=agreed%2Cleader%2Crequirement/);
  await wheelCard(page).getByRole('checkbox', { name: 'Leders vurdering' }).click();
  await expect(page).toHaveURL(/series=agreed%2Crequirement/);
  await expectSameNumbers(page, 2, 6);
  await page.reload();
  await expect(wheelCard(page).getByRole('checkbox', { name: 'Egen vurdering' })).not.toBeChecked();
  await expectSameNumbers(page, 2, 6);
});

test('another year shows other levels, the way back returns, and the history tells them side by side', async ({
  page,
  journey,
}) => {
  await journey.enter('EMPLOYEE', '/wheel');
  await expectSameNumbers(page, 4, 6);
  const now = await drawnNumbers(page);
  const history = page.getByRole('region', { name: 'År for år' });
  const years = await history
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())));
  const column = (index: number) => years.map((cells) => Number((cells[index] ?? '').replace(',', '.')));
  expect(column(3)).toEqual(now[0]);
  await choose(page, 'År', '2024');
  await expect(page.getByText('Som det så ud 31. december 2024.')).toBeVisible();
  await expectSameNumbers(page, 4, 6);
  const before = await drawnNumbers(page);
  expect(before[0]).toEqual(column(1));
  expect(before[0]).not.toEqual(now[0]);
  await page.goBack();
  await expect(page).not.toHaveURL(/2024/);
  await expect.poll(() => drawnNumbers(page)).toEqual(now);
});

test('an area opens by keyboard, an element in it tells which rule decided, and the way up leads to the goal', async ({
  page,
  journey,
}) => {
  await journey.enter('EMPLOYEE', '/wheel');
  const label = spokeLabels(page).nth(1);
  await label.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Værktøjer' });
  await expect(drawer.getByRole('heading', { name: 'Kompetencer i området' })).toBeVisible();
  await journey.expectSound();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(label).toBeFocused();
  await expect(page).not.toHaveURL(/area=/);

  await page.keyboard.press('Enter');
  await drawer.getByRole('button', { name: 'Tager ny teknologi i brug' }).click();
  const element = page.getByRole('dialog', { name: 'Tager ny teknologi i brug' });
  await expect(element.getByRole('heading', { name: 'Hvorfor netop dette krav' })).toBeVisible();
  await expect(
    element.getByText(/^Afgjort af kravet fra Team Klitten, fordi det er sat tættere på dig end/),
  ).toBeVisible();
  await element.getByText('De andre krav, der gælder, i rækkefølge').click();
  await expect(element.getByRole('listitem').filter({ hasText: 'Center for Omsorg og Ældre' }).first()).toBeVisible();
  await journey.expectSound();
  await expect(page).toHaveURL(/element=/);
  await page.reload();
  await expect(element.getByRole('heading', { name: 'Vejen op' })).toBeVisible();
  const goal = element.locator('section', { hasText: 'Vejen op' }).getByRole('link').first();
  const name = (await goal.innerText()).replace(/^\S+\s/, '');
  await goal.click();
  await expect(page).toHaveURL(/\/direction\/[\w-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('needs stand strategic first, then core, then the others, and open what they are about', async ({
  page,
  journey,
}) => {
  await journey.enter('EMPLOYEE', '/wheel');
  const needs = page.getByRole('region', { name: 'Næste skridt' });
  const count = Number(/^\d+/.exec(await needs.getByText(/^\d+ behov$/).innerText())?.[0]);
  await needs.getByRole('button', { name: /^Vis alle \d+$/ }).click();
  const items = await needs.getByRole('listitem').allInnerTexts();
  // what is not assessed stands among the needs, and counts as none
  expect(items.filter((text) => !text.includes('Ikke vurderet'))).toHaveLength(count);
  const ranks = items.map((text) => (text.includes('Strategisk') ? 0 : text.includes('Kerne') ? 1 : 2));
  expect(ranks).toEqual(ranks.toSorted());
  expect(new Set(ranks).size).toBe(3);
  await needs.getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Hvorfor netop dette krav' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the drawing says in words what it shows, and a phone’s discs match the table', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', '/wheel');
  await expect(wheelCard(page).getByRole('img', { name: /^Hjul med 6 områder.*Aftalt niveau/ })).toBeVisible();
  await expect(spokeLabels(page)).toHaveCount(6);
  const labels = await spokeLabels(page).evaluateAll((all) =>
    all.map((label) => [label.textContent, label.getAttribute('aria-label')] as const),
  );
  const rows = await numbersCard(page)
    .locator('tbody th')
    .evaluateAll((all) =>
      all.map((row) => [/^\d+/.exec(row.textContent ?? '')?.[0], row.querySelector('button')?.ariaLabel]),
    );
  expect(labels.map(([, name]) => name?.replace(/^\d+\. /, ''))).toEqual(rows.map(([, name]) => name));
  if (isPhone(page)) expect(labels.map(([shown]) => shown)).toEqual(rows.map(([number]) => number));
});

test('nobody opens the wheel of somebody who is not their direct report', async ({ page, journey }) => {
  journey.tolerate(/NOT_FOUND|No such|Error/);
  await journey.enter('C_MED_MEMBER', '/wheel');
  const own = page.url();
  await page.context().clearCookies();
  await journey.enter('LEADER_OF_LEADERS', own);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ingen adgang, eller findes ikke længere');
  await journey.expectSound();
});

import { expect, test, type Language } from '../support/journey.ts';
import { go } from '../support/frame.ts';

test('both wheels, the scale and the components are read in words', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', '/direction');
  await go(page, 'Hjulene');
  await expect(
    page.getByRole('region', { name: 'Lederhjul' }).getByRole('listitem').filter({ hasText: /^L\d/ }),
  ).toHaveCount(8);
  await expect(
    page.getByRole('region', { name: 'Medarbejderhjul' }).getByRole('listitem').filter({ hasText: /^E\d/ }),
  ).toHaveCount(6);
  await expect(page.getByRole('table', { name: 'Niveauer fra 0 til 5' }).getByRole('row')).toHaveCount(7);
  await journey.expectSound();
  await page.getByRole('region', { name: 'Lederhjul' }).getByRole('link', { name: /^L3 / }).click();
  await expect(page).toHaveURL(/\/wheels\/leader#L3$/);
  await expect(page.getByRole('heading', { name: /^L3 / })).toBeInViewport();
});

const versions: { language: Language; leader: string; employee: string }[] = [
  { language: 'da', leader: 'Lederhjul', employee: 'Medarbejderhjul' },
  { language: 'nb', leader: 'Lederhjul', employee: 'Medarbeiderhjul' },
  { language: 'en', leader: 'Leader wheel', employee: 'Employee wheel' },
];
for (const { language, leader, employee } of versions) {
  test(`both wheels in full, in ${language}`, { tag: '@sweep' }, async ({ page, journey }) => {
    await journey.enter('CITIZEN_FACING_LEADER', '/wheels/leader', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(leader);
    await expect(page.getByRole('heading', { level: 2, name: /^L\d/ })).toHaveCount(8);
    await expect(page.locator('.mh-elements > li')).toHaveCount(34);
    const texts = await page.locator('.mh-elements > li > p:not([class])').allInnerTexts();
    expect(new Set(texts).size).toBe(34);
    await page.goto('/wheels/employee');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(employee);
    await expect(page.getByRole('heading', { level: 2, name: /^E\d/ })).toHaveCount(6);
    for (const area of await page.locator('.mh-elements').all()) {
      expect(await area.getByRole('heading', { level: 4 }).count()).toBeGreaterThanOrEqual(4);
    }
    if (language === 'da') await journey.expectSound();
  });
}

test('the contents lead to an area, an area to those it leans on and to the goals it derives from', async ({
  page,
  journey,
}) => {
  await journey.enter('CITIZEN_FACING_LEADER', '/wheels/leader');
  await page.getByRole('navigation', { name: 'Områder i hjulet' }).getByRole('link', { name: /^L7 / }).click();
  await expect(page.locator('#L7')).toBeFocused();
  await expect(page.getByRole('heading', { name: /^L7 / })).toBeInViewport();
  const goal = page
    .locator('#L7')
    .getByRole('link', { name: /^[VPGF]\d/ })
    .first();
  const name = (await goal.innerText()).replace(/^\S+\s/, '');
  await goal.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a version that there is not is no page', async ({ page, journey }) => {
  journey.tolerate(/NoSuchPage|Error/);
  await journey.enter('EMPLOYEE', '/wheels/leader?version=99');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ingen adgang, eller findes ikke længere');
});

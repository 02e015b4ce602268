import ICAL from 'ical.js';
import { isPhone, pageTitle } from '../support/frame.ts';
import { expect, test } from '../support/journey.ts';
import { typedDay } from '../support/plan.ts';

/** What a calendar program finds under the link. */
function titlesIn(calendar: string): unknown[] {
  const entries = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  return entries.map((entry) => entry.getFirstPropertyValue('summary'));
}

test('the annual wheel: the own year with something added, and the same in one’s calendar program until the link ends', async ({
  page,
  journey,
}) => {
  const title = `Studietur ${Date.now()}`;
  // somebody has one link to a wheel: both widths run at the same time
  await journey.enter(isPhone(page) ? 'C_MED_MEMBER' : 'C_MED_CHAIR', '/calendar');
  await expect(pageTitle(page)).toHaveText('Årshjul');
  await expect(page.getByRole('img', { name: /^Årshjulet \d{4}/ })).toBeVisible();
  await journey.expectSound();

  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: 'Tilføj til årshjulet' });
  await drawer.getByRole('textbox', { name: 'Hvad' }).fill(title);
  await drawer.getByRole('textbox', { name: 'Første dag' }).fill(typedDay(0));
  await drawer.getByRole('textbox', { name: 'Sidste dag' }).fill(typedDay(0));
  await journey.expectSound();
  await drawer.getByRole('button', { name: 'Gem' }).click();
  const row = page.getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText('Kommer');

  await page.getByRole('button', { name: 'Lav et link' }).click();
  const link = page.getByRole('textbox', { name: 'Dit link' });
  await expect(link).toBeVisible();
  const former = await link.inputValue();
  await page.getByRole('button', { name: 'Lav et nyt link' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Lav et nyt link' }).click();
  await expect(link).not.toHaveValue(former);
  expect((await fetch(former)).status).toBe(404);
  const address = await link.inputValue();
  await journey.expectSound();
  const fetched = await fetch(address);
  expect(fetched.headers.get('content-type')).toContain('text/calendar');
  expect(titlesIn(await fetched.text())).toContain(title);

  await row.getByRole('button', { name: /^Mere/ }).click();
  await page.getByRole('menuitem', { name: 'Fjern' }).click();
  await expect(row).toHaveCount(0);
  expect(titlesIn(await (await fetch(address)).text())).not.toContain(title);
  await page.getByRole('button', { name: 'Stop linket' }).click();
  await expect(page.getByRole('button', { name: 'Lav et link' })).toBeVisible();
  expect((await fetch(address)).status).toBe(404);

  // the other wheels
  const scopes = page.getByRole('radiogroup', { name: 'Hvis årshjul' });
  const entry = (text: string) => page.getByRole('listitem').filter({ hasText: text }).first();
  await scopes.getByText('Centerets').click();
  await expect(entry('For centeret')).toBeVisible();
  await expect(entry('For dig')).toHaveCount(0);
  await journey.expectSound();
  await scopes.getByText('Kommunens').click();
  await expect(entry('Sæson for samtaler')).toBeVisible();
  await journey.expectSound();
});

import { expect, test } from '../support/journey.ts';
import { go } from '../support/frame.ts';

test('the tree unfolds and leads to a unit by keyboard', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', '/direction');
  await go(page, 'Organisation');
  const tree = page.getByRole('region', { name: 'Enheder' });
  const toggle = tree.getByRole('button', { name: 'Vis, hvad der ligger under Center for Omsorg og Ældre' });
  await toggle.focus();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  const unit = tree.getByRole('link', { name: 'Plejehjemmet Strandgården' });
  await expect(unit).toBeVisible();
  await journey.expectSound();
  await page.keyboard.press('Tab');
  await expect(tree.getByRole('link', { name: 'Center for Omsorg og Ældre' })).toBeFocused();
  await unit.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plejehjemmet Strandgården');
  await expect(page.getByRole('region', { name: 'Leder' })).toContainText('Plejehjemsleder');
  await journey.expectSound();
  await page
    .getByRole('navigation', { name: 'Vejen hertil' })
    .getByRole('link', { name: 'Center for Omsorg og Ældre' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Center for Omsorg og Ældre');
});

const seatsHidden = /^Hvem der sidder i udvalget, ser/;
const rolesHidden = /^Rollerne vises for/;

test('seats and roles are shown where the role allows it, and nowhere else', async ({ page, journey }) => {
  const open = async (unit: string) => {
    await page.goto('/organisation');
    await page.getByRole('region', { name: 'Enheder' }).getByRole('link', { name: unit }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(unit);
    return page.getByRole('region', { name: 'MED-udvalg' });
  };
  const chair = await journey.enter('C_MED_CHAIR', '/organisation');
  const own = await open('Center for Skole og Læring');
  await expect(own.getByRole('listitem').filter({ hasText: chair.name })).toContainText('Formand');
  await journey.expectSound();
  await expect((await open('Center for Omsorg og Ældre')).getByText(seatsHidden)).toBeVisible();

  await page.context().clearCookies();
  await journey.enter('C_MED_MEMBER', '/organisation');
  await expect(page.getByText(rolesHidden)).toBeVisible();
  const member = (await journey.personas()).find(({ kind }) => kind === 'C_MED_MEMBER');
  const asMember = await open('Center for Skole og Læring');
  await expect(asMember.getByText(seatsHidden)).toBeVisible();
  await expect(asMember).toContainText(member?.name ?? '');
  await expect(asMember.getByRole('listitem')).toHaveCount(1);

  await page.context().clearCookies();
  await journey.enter('TRAINING_HOUSE', '/organisation');
  await expect(page.getByRole('region', { name: 'Roller' }).getByRole('listitem').first()).toContainText(
    /Administrator|Uddannelseshuset|Databeskyttelsesrådgiver/,
  );
  await expect((await open('Center for Skole og Læring')).getByText(chair.name)).toBeVisible();
});

import { request as newRequest } from '@playwright/test';
import { choose, go, isPhone, openFrame, signOut } from '../support/frame.ts';
import { ask, expect, test } from '../support/journey.ts';

const whoTitle = 'Hvem vil du være?';

test(
  'each chosen person signs in, lands on their own wheel and signs out',
  { tag: '@sweep' },
  async ({ page, journey }) => {
    await journey.arrive('/sign-in');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(whoTitle);
    await journey.expectSound();
    const personas = await journey.personas();
    expect(new Set(personas.map(({ kind }) => kind)).size).toBe(10);
    for (const { name, jobTitle } of personas) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page).toHaveURL(/\/wheel\/[\w-]+$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Mit (leder|medarbejder)hjul$/);
      const frame = await openFrame(page);
      await expect(frame.getByText(name)).toBeVisible();
      await expect(frame.getByText(jobTitle, { exact: true })).toBeVisible();
      if (isPhone(page)) await page.keyboard.press('Escape');
      await signOut(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(whoTitle);
    }
  },
);

test('somebody is found by part of a name', async ({ page, journey }) => {
  await journey.arrive('/sign-in');
  await page.getByRole('searchbox', { name: 'Navn' }).fill('zzzz');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByText('Ingen fundet. Prøv en anden del af navnet.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Navn' }).fill('Strand');
  await page.keyboard.press('Enter');
  const found = page.getByRole('search').locator('xpath=..').getByRole('listitem');
  await expect(found.first()).toContainText('Strand');
  await journey.expectSound();
  await found.first().getByRole('button').click();
  await expect(page).toHaveURL(/\/wheel/);
});

test('a deep link opened before sign-in is where one lands after it', async ({ page, journey }) => {
  await journey.arrive('/wheels/leader?version=1#L3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(whoTitle);
  const [persona] = await journey.personas();
  await page.getByRole('button', { name: persona?.name ?? '', exact: true }).click();
  await expect(page).toHaveURL('/wheels/leader?version=1#L3');
  await expect(page.getByRole('heading', { level: 2, name: /^L3 / })).toBeInViewport();
});

test('a session that has ended elsewhere leads to sign-in, and back', async ({ page, journey, baseURL }) => {
  const { name } = await journey.enter('EMPLOYEE', '/looks');
  const cookie = (await page.context().cookies()).map((one) => `${one.name}=${one.value}`).join('; ');
  const elsewhere = await newRequest.newContext({ baseURL: baseURL ?? '', extraHTTPHeaders: { cookie } });
  await ask(elsewhere, 'mutation { signOut { done } }');
  await elsewhere.dispose();
  await go(page, 'Retning');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(whoTitle);
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page).toHaveURL('/direction');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retning');
});

test('another language keeps the page and what is open on it', async ({ page, journey }) => {
  await journey.enter('CITIZEN_FACING_LEADER', '/team');
  await choose(page, 'År', '2025');
  await expect(page).toHaveURL(/year=2025/);
  const address = page.url();
  const frame = await openFrame(page);
  await choose(frame, 'Sprog', 'NO');
  if (isPhone(page)) await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Tallene bak' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tallene bak' })).toBeVisible();
  await expect(page.getByRole('radio', { name: '2025' })).toBeChecked();
});

test('one signs in, passes the navigation and signs out by keyboard alone', async ({ page, journey }) => {
  await journey.arrive('/sign-in');
  const [persona] = await journey.personas();
  const card = page.getByRole('button', { name: persona?.name ?? '', exact: true });
  for (let step = 0; step < 10 && !(await card.evaluate((one) => one === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await expect(card).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/wheel\//);
  await page.goto('/organisation');
  await go(page, 'Retning');
  await expect(page.getByRole('heading', { level: 1, name: 'Retning' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retning');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const leave = page.getByRole('button', { name: 'Log ud' });
  if (isPhone(page)) {
    await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
    await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
  }
  await leave.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(whoTitle);
});

test('an address that leads out is not followed after sign-in', async ({ page, journey }) => {
  await journey.arrive('/sign-in');
  const [persona] = await journey.personas();
  for (const next of ['//evil.example/x', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)']) {
    await page.goto(`/sign-in?${new URLSearchParams({ next })}`);
    await page.getByRole('button', { name: persona?.name ?? '', exact: true }).click();
    await expect(page).toHaveURL(/^http:\/\/[^/]+\/wheel\/[\w-]+$/);
    await page.context().clearCookies();
  }
});

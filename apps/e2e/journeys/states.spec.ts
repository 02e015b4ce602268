import type { Page, Route } from '@playwright/test';
import { isPhone, pageTitle } from '../support/frame.ts';
import { expect, expectNoSidewaysScroll, test, type PersonaKind } from '../support/journey.ts';
import { expectWholeLabels, spokeLabels, wheelCard } from '../support/picture.ts';

const noAccess = 'Ingen adgang, eller findes ikke længere';

/** What happens to one operation of the API; `null` to let it through again. */
async function upset(page: Page, operation: string, what: ((route: Route) => Promise<void>) | null): Promise<void> {
  await page.unroute('**/graphql');
  if (!what) return;
  await page.route('**/graphql', async (route) => {
    const asked = (route.request().postDataJSON() as { operationName?: string }).operationName;
    await (asked === operation ? what(route) : route.continue());
  });
}

test.describe('whatever the screen', { tag: '@sweep' }, () => {
  test('an address that is no page says so inside the frame, and leads to the front page', async ({
    page,
    journey,
  }) => {
    journey.tolerate(/NoSuchPage|Error/);
    await journey.enter('EMPLOYEE', '/no/such/page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(noAccess);
    await journey.expectSound();
    await page.getByRole('link', { name: 'Til forsiden' }).click();
    await expect(page).toHaveURL(/\/wheel\//);
  });

  test('an object that is missing and one that is hidden are told alike', async ({ page, journey }) => {
    journey.tolerate(/./);
    await journey.enter('EMPLOYEE', '/direction/00000000-0000-4000-8000-000000000000');
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(noAccess);
    const missing = await main.innerText();
    await page.goto('/wheel/00000000-0000-4000-8000-000000000000');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(noAccess);
    expect(await main.innerText()).toBe(missing);
    await page.goto('/direction/not-an-id');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(noAccess);
  });

  test('a fault of the server tells the reference that finds it, and trying again goes on', async ({
    page,
    journey,
  }) => {
    journey.tolerate(/Internal|500|Error/);
    await upset(page, 'Direction', (route) =>
      route.fulfill({
        status: 200,
        json: { errors: [{ message: 'masked', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'req-7f3a' } }] },
      }),
    );
    await journey.enter('EMPLOYEE', '/direction');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noget gik galt');
    await expect(page.getByText('Henvisning: req-7f3a')).toBeVisible();
    await journey.expectSound();
    await upset(page, 'Direction', (route) => route.fulfill({ status: 500, body: 'oops' }));
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noget gik galt');
    await upset(page, 'Direction', null);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retning');
  });

  test('without a connection a page says so, and trying again goes on', async ({ page, journey }) => {
    journey.tolerate(/./);
    await upset(page, 'Direction', (route) => route.abort());
    await journey.enter('EMPLOYEE', '/direction');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ingen forbindelse');
    await journey.expectSound();
    await upset(page, 'Session', (route) => route.abort());
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ingen forbindelse');
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await journey.expectSound();
    await upset(page, 'Session', null);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retning');
  });

  test('while the network is slow the page’s place is held, and said to be loading', async ({ page, journey }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await journey.enter('EMPLOYEE', '/direction');
    await upset(page, 'Organisation', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/organisation');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden hentes');
    await journey.expectSound();
    letGo();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organisation');
    await expect(page.getByText('Siden hentes')).toHaveCount(0);
  });

  test('a wheel without levels says what will stand there', async ({ page, journey }) => {
    await journey.enter('DIRECTOR', '/wheel');
    await expect(spokeLabels(page)).toHaveCount(8);
    await expectWholeLabels(page);
    await journey.expectSound();
  });

  const wide: [PersonaKind, string][] = [
    ['CITIZEN_FACING_LEADER', '/team'],
    ['EMPLOYEE', '/wheel'],
    ['EMPLOYEE', '/targets'],
    ['LEADER_OF_LEADERS', '/targets/new'],
    ['EMPLOYEE', '/direction'],
    ['EMPLOYEE', '/wheels/leader'],
    ['EMPLOYEE', '/organisation'],
    ['EMPLOYEE', '/looks'],
    ['EMPLOYEE', '/calendar'],
    ['EMPLOYEE', '/demand'],
    ['C_MED_CHAIR', '/reviews'],
    ['TRAINING_HOUSE', '/demand'],
    ['TRAINING_HOUSE', '/demand/proposals'],
    ['TRAINING_HOUSE', '/releases'],
    ['TRAINING_HOUSE', '/reviews/board'],
    ['TRAINING_HOUSE', '/decisions'],
    ['TRAINING_HOUSE', `/summaries/${new Date().getFullYear() - 1}`],
  ];

  test('at 400 % nothing scrolls sideways', async ({ page, journey }) => {
    test.skip(isPhone(page), 'a width of its own');
    await page.setViewportSize({ width: 320, height: 640 });
    let who: PersonaKind | null = null;
    for (const [kind, path] of wide) {
      if (who === kind) await page.goto(path);
      else await journey.enter(kind, path);
      who = kind;
      await expect(pageTitle(page)).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: 'hentes' })).toHaveCount(0);
      await expectNoSidewaysScroll(page);
    }
    await journey.enter('CITIZEN_FACING_LEADER', '/team');
    await expectWholeLabels(page);
    await spokeLabels(page).first().click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Luk' })).toBeInViewport();
    await expectNoSidewaysScroll(page);
  });

  test('with forced colours the wheel’s lines and the chosen options can still be told', async ({ page, journey }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await journey.enter('CITIZEN_FACING_LEADER', '/team');
    await expect(spokeLabels(page)).toHaveCount(8);
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const strokes = await wheelCard(page)
      .locator('.mh-wheel__line')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
    expect(strokes.length).toBeGreaterThan(1);
    for (const stroke of strokes) expect(stroke).not.toBe(canvas);
    await journey.expectSound();
  });

  test('motion is off for those who wish it, and on for others', async ({ page, journey }) => {
    /** The longest of all movements on the page just now, in milliseconds. */
    const longest = () =>
      page.evaluate(() =>
        Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0))),
      );
    await journey.enter('EMPLOYEE', '/wheel');
    await spokeLabels(page).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await longest()).toBeLessThan(2);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await spokeLabels(page).first().click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Luk' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

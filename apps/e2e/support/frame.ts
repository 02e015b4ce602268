import { expect, type Locator, type Page } from '@playwright/test';

/** Words of the frame in the language of most journeys, Danish. */
const words = { menu: 'Menu', looks: 'Hvem har set mine data', signOut: 'Log ud' };

/** The head of a page that stands; while a page is being loaded another h1 says so. */
export function pageTitle(page: Page): Locator {
  return page.locator('#page-title');
}

/** Under this width the navigation stands behind a menu. */
const narrow = 900;

export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < narrow;
}

/** Navigation, language and user: beside the page, or on a phone in the menu, which is opened. */
export async function openFrame(page: Page): Promise<Locator> {
  if (!isPhone(page)) return page.getByRole('banner');
  await page.getByRole('button', { name: words.menu, exact: true }).click();
  const menu = page.getByRole('dialog', { name: words.menu });
  await expect(menu).toBeVisible();
  return menu;
}

/** Follows an entry of the navigation. */
export async function go(page: Page, entry: string): Promise<void> {
  const frame = await openFrame(page);
  await frame.getByRole('link', { name: entry, exact: true }).click();
}

export async function signOut(page: Page): Promise<void> {
  const frame = await openFrame(page);
  await frame.getByRole('button', { name: words.signOut }).click();
}

/** Chooses in a row of choices, as a pointer does: the words lie over the radio button. */
export async function choose(within: Page | Locator, group: string, option: string): Promise<void> {
  const row = within.getByRole('radiogroup', { name: group, exact: true });
  await row.getByText(option, { exact: true }).click();
}

/** Closes the notice of what was done, so that it lies over nothing. */
export async function readNotice(page: Page, words: string | RegExp): Promise<void> {
  const notice = page.locator('.mh-toast');
  await expect(notice).toContainText(words);
  await notice.getByRole('button', { name: 'Luk' }).click();
  await expect(notice).toHaveCount(0);
}

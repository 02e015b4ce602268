import type { Locator, Page } from '@playwright/test';
import { write } from './clicks.ts';
import { readNotice } from './frame.ts';
import { expect } from './journey.ts';

/** The row of a direct report in the leader's season. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Mine medarbejdere' }).getByRole('row').filter({ hasText: name });
}

/** From the leader's season: the form, filled in, sent. */
export async function invite(page: Page, name: string, place = 'Mødelokale 2'): Promise<void> {
  await rowOf(page, name)
    .getByRole('link', { name: /^Invitér/ })
    .click();
  await page.getByRole('textbox', { name: 'Sted' }).fill(place);
  await page.getByRole('button', { name: 'Send invitationen' }).click();
  await readNotice(page, 'Invitationen er sendt.');
  await expect(rowOf(page, name)).toContainText('Inviteret');
}

/** This year's conversation with that leader, on the employee's own page; beside it others may stand. */
export function ownTalk(page: Page, kind: 'MUS' | 'LUS', leader: string): Locator {
  const name = `${kind} ${new Date().getFullYear()}`;
  return page.getByRole('region', { name, exact: true }).filter({ hasText: leader });
}

export function competences(page: Page): Locator {
  return page.getByRole('region', { name: 'Kompetencer', exact: true });
}

/** The choice of a level of an element. */
export function levelOf(line: Locator, level: number): Locator {
  return line.getByRole('radio', { name: new RegExp(`^${level} `) });
}

/** Prepares alone: a level for each of the first elements, and a word on the first question. Waits until it is saved. */
export async function prepare(page: Page, levels: readonly number[], answer: string): Promise<void> {
  const lines = competences(page).getByRole('listitem');
  for (const [index, level] of levels.entries()) await levelOf(lines.nth(index), level).click();
  const field = page.getByRole('region', { name: 'Spørgsmål' }).getByRole('textbox').first();
  await write(field, answer);
  await expect(page.getByText(/^Gemt \d/)).toBeVisible();
  await expect(page.getByText('Gemmer …')).toHaveCount(0);
}

export async function sayReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Jeg er klar' }).click();
}

/** How long it took until the other saw it, in milliseconds. */
export async function timeUntil(seen: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await seen();
  return performance.now() - start;
}

/** A field of the shared record. */
export function recordField(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

/** The steps at the foot of the page. */
export async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Settles what stood open in earlier plans: all of it is taken along, or dropped where no room is left. */
export async function carryOn(page: Page): Promise<void> {
  const first = page.getByRole('region', { name: 'Gør disse færdige først' });
  const items = first.getByRole('button', { name: /^Tag med: / });
  await expect(page.getByRole('region', { name: /^Udviklingsplan/ })).toBeVisible();
  for (let left = await items.count(); left > 0; left--) {
    await items.first().click();
    await expect(items).toHaveCount(left - 1);
  }
}

export interface NewItem {
  ownPart: string;
  leaderPart: string;
}

/** Takes up the first need that is suggested, and fills in what belongs to it. */
export async function takeUp(page: Page, { ownPart, leaderPart }: NewItem): Promise<string> {
  // what the other has just settled moves the page
  await expect(page.getByRole('region', { name: 'Gør disse færdige først' })).toHaveCount(0);
  const button = page
    .getByRole('region', { name: 'Værd at tage op' })
    .getByRole('button', { name: /^Tag op: / })
    .first();
  const need = ((await button.getAttribute('aria-label')) ?? '').replace('Tag op: ', '');
  await button.click();
  const form = page.getByRole('dialog', { name: /Nyt punkt/ });
  await form.getByRole('combobox', { name: 'Måde at lære på' }).selectOption({ index: 2 });
  await write(form.getByRole('textbox', { name: /^Det gør (?!jeg som leder|min leder)/ }), ownPart);
  await write(form.getByRole('textbox', { name: /^Det gør (jeg som leder|min leder)/ }), leaderPart);
  await form.getByRole('button', { name: 'Gem punktet' }).click();
  await expect(form).toHaveCount(0);
  return need;
}

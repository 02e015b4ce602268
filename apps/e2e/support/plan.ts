import type { Locator, Page } from '@playwright/test';
import { write } from './clicks.ts';
import { readNotice } from './frame.ts';
import { expect } from './journey.ts';

/** A day as it is typed: dd-mm-yyyy. */
export function typedDay(daysAgo: number): string {
  const day = new Date(Date.now() - daysAgo * 86_400_000);
  return [
    String(day.getDate()).padStart(2, '0'),
    String(day.getMonth() + 1).padStart(2, '0'),
    String(day.getFullYear()),
  ].join('-');
}

/** An item of the plan, by its name. */
export function itemCard(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Says how an item goes on. */
export async function goOn(page: Page, name: string, how: string): Promise<void> {
  await page.getByRole('button', { name: `Sådan går det: ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: how, exact: true }).click();
}

/** Writes an item with an aim in own words. */
export async function addItem(page: Page, aim: string): Promise<void> {
  await page
    .getByRole('button', { name: /^(Nyt punkt|Skriv det første punkt)$/ })
    .first()
    .click();
  const form = page.getByRole('dialog', { name: /Nyt punkt/ });
  await write(form.getByRole('textbox', { name: /^Mål med egne ord/ }), aim);
  await write(form.getByRole('textbox', { name: /^Hvilken opgave/ }), 'Til mødet på fredag.');
  await form.getByRole('button', { name: 'Gem punktet' }).click();
  await expect(form).toHaveCount(0);
}

export function signing(page: Page): Locator {
  return page.getByRole('region', { name: 'Underskrifter' });
}

/** Answers the two questions of a follow-up; for a leader its name begins with whose it is. */
export async function answerFollowUp(page: Page, name: string, used: string, helps: string): Promise<void> {
  await page.getByRole('button', { name: `Svar: ${name}`, exact: true }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('radio', { name: used, exact: true }).click();
  await write(drawer.getByRole('textbox', { name: /^Hvad ville hjælpe/ }), helps);
  await drawer.getByRole('button', { name: 'Gem svaret' }).click();
  await expect(drawer).toHaveCount(0);
  await readNotice(page, 'Svaret er gemt.');
}

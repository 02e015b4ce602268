import type { Locator, Page } from '@playwright/test';

/** How often somebody has pressed or chosen in a page since it was asked to be counted; what is typed does not count. */
export interface Clicks {
  count(): Promise<number>;
}

/** Counts what hand and pointer do in the pages from now on: presses, and choices from lists. */
export async function countClicks(...pages: readonly Page[]): Promise<Clicks> {
  for (const page of pages) {
    await page.evaluate(() => {
      const counted = window as typeof window & { pressed?: number };
      counted.pressed = 0;
      const one = () => (counted.pressed = (counted.pressed ?? 0) + 1);
      window.addEventListener('pointerdown', one, true);
      window.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && one(), true);
    });
  }
  return {
    async count() {
      const counts = pages.map((page) => page.evaluate(() => (window as typeof window & { pressed?: number }).pressed));
      const sum = (await Promise.all(counts)).reduce<number>((total, pressed = Number.NaN) => total + pressed, 0);
      if (Number.isNaN(sum)) throw new Error('a page was loaded anew, so its clicks are not known');
      return sum;
    },
  };
}

/** Writes as a person does: into the field with the pointer, then the text, then out by Tab, so that it is saved. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.fill(text);
  await field.press('Tab');
}

import type { Page } from '@playwright/test';
import type { PersonaKind } from './journey.ts';

/** A screen, and what is done on it until it shows what it is about. */
export interface Place {
  name: string;
  path: string;
  prepare?(page: Page): Promise<void>;
}

async function openArea(page: Page): Promise<void> {
  await page.locator('.mh-wheel__labels').getByRole('button').nth(1).click();
  await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
}

async function openElement(page: Page): Promise<void> {
  await openArea(page);
  await page.getByRole('dialog').getByRole('list').first().getByRole('button').first().click();
  await page.getByRole('dialog').locator('.mh-drawer-lead').waitFor();
}

async function followFirst(page: Page, selector: string): Promise<void> {
  const link = page.locator(selector).first();
  const address = await link.getAttribute('href');
  await link.click();
  await page.waitForURL(`**${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Every screen of the product, as somebody for whom it is full. */
export const places: Record<string, { who: PersonaKind; places: Place[] }> = {
  employee: {
    who: 'EMPLOYEE',
    places: [
      { name: 'my-wheel', path: '/wheel' },
      { name: 'my-area', path: '/wheel', prepare: openArea },
      { name: 'my-element', path: '/wheel', prepare: openElement },
      { name: 'targets-read', path: '/targets' },
      { name: 'no-team', path: '/team' },
      { name: 'looks', path: '/looks' },
    ],
  },
  leader: {
    who: 'CITIZEN_FACING_LEADER',
    places: [
      { name: 'team-wheel', path: '/team' },
      { name: 'team-area', path: '/team', prepare: openArea },
      { name: 'my-leader-wheel', path: '/wheel' },
      { name: 'member', path: '/team', prepare: (page) => followFirst(page, 'table a[href^="/wheel/"]') },
    ],
  },
  chief: {
    who: 'LEADER_OF_LEADERS',
    places: [
      { name: 'targets', path: '/targets' },
      { name: 'new-target', path: '/targets/new' },
      { name: 'new-mark', path: '/targets/mark' },
      { name: 'chief-team', path: '/team' },
      { name: 'unit', path: '/organisation', prepare: (page) => followFirst(page, '.mh-units ul a') },
    ],
  },
  director: {
    who: 'DIRECTOR',
    places: [
      { name: 'direction', path: '/direction' },
      { name: 'goal', path: '/direction', prepare: (page) => followFirst(page, '.mh-goal h3 a') },
      { name: 'wheels', path: '/wheels' },
      { name: 'leader-wheel-text', path: '/wheels/leader' },
      { name: 'organisation', path: '/organisation' },
      { name: 'looks-empty', path: '/looks' },
    ],
  },
};

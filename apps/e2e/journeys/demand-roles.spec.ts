import type { Page } from '@playwright/test';
import { go, pageTitle } from '../support/frame.ts';
import { ask, expect, personasOf, signInAs, test, type Journey, type PersonaKind } from '../support/journey.ts';

// other journeys publish releases meanwhile: these stay with the newest of the demonstration
const query = '?release=3';
const aRun = '/releases/00000000-0000-4000-8000-000000000000';
const heatmap = (page: Page) => page.getByRole('table', { name: /efter center og kompetence$/ });
const ownCentre = (page: Page) => page.getByRole('table', { name: 'Andel uden behov i hvert område' });
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Sider om behov' }).getByRole('link');

interface Committees {
  committees: { kind: string; seats: { person: { id: string }; side: string; duty: string }[] }[];
}

/** Somebody elected to the H-MED, who has no part of the municipality to lead. Whom the training house may look up. */
async function hMedMember(page: Page): Promise<string> {
  const house = (await personasOf(page.request)).find(({ kind }) => kind === 'TRAINING_HOUSE');
  await signInAs(page.request, house?.personId ?? '');
  const found = await ask<Committees>(page.request, '{ committees { kind seats { person { id } side duty } } }');
  const seats = found.committees.find(({ kind }) => kind === 'H_MED')?.seats ?? [];
  const seat = seats.find(({ side, duty }) => side === 'EMPLOYEE' && duty === 'MEMBER');
  if (!seat) throw new Error('nobody is elected to the H-MED');
  return seat.person.id;
}

/** Matrix row 12, "all": every centre, and what is proposed, to read. */
async function readsEveryCentre(page: Page, journey: Pick<Journey, 'expectSound'>): Promise<void> {
  await expect(heatmap(page)).toBeVisible();
  await expect(tabs(page)).toHaveText(['Behovskort', 'Ét center', 'Forslag til tilbud', 'Sådan tælles der']);
  await journey.expectSound();
  await page.goto(`/demand/centre${query}`);
  await page.getByRole('combobox', { name: 'Center' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/block=/);
  await expect(ownCentre(page)).toBeVisible();
  await page.goto(`/demand/proposals${query}`);
  const proposed = page.getByRole('region', { name: 'Foreslået' });
  await expect(proposed.getByRole('listitem').first()).toContainText(/centre viser 5 eller flere planpunkter/);
  await expect(proposed.getByRole('button', { name: /^(Tag op|Udsæt|Afvis|Fortryd)/ })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Mangler ét center' })).toHaveCount(0);
  await journey.expectSound();
}

/** Matrix row 12, as an employee: the municipality and the own centre, by whatever address. */
async function readsTheOwnCentre(page: Page, journey: Pick<Journey, 'expectSound'>): Promise<void> {
  for (const path of ['/demand/centre', '/demand']) {
    await page.goto(`${path}${query}`);
    await expect(ownCentre(page).getByRole('columnheader')).toContainText(['Område', 'Centret', 'Kommunen']);
    await expect(page.getByRole('combobox', { name: 'Center' })).toHaveCount(0);
    await expect(heatmap(page)).toHaveCount(0);
    await expect(tabs(page)).toHaveText(['Mit center', 'Sådan tælles der']);
  }
  await journey.expectSound();
}

/** Matrix row 27: what is published and how it is counted is read by all; making it is the training house's alone. */
async function makesNoRelease(page: Page, journey: Pick<Journey, 'expectSound'>): Promise<void> {
  await page.goto('/method');
  await expect(page.getByRole('region', { name: 'Hvad der tælles af mit' })).toBeVisible();
  await page.getByRole('link', { name: 'Statistikkens udgaver' }).click();
  await expect(page.getByRole('link', { name: 'Udgave 3' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Forbered en udgave' })).toHaveCount(0);
  await journey.expectSound({ axe: false });
}

/** What is not for the reader answers as what is not there. */
async function isTurnedAway(page: Page, ...paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(pageTitle(page)).toHaveText('Ingen adgang, eller findes ikke længere');
  }
}

async function begin(page: Page, journey: Journey, kind: PersonaKind): Promise<void> {
  await journey.enter(kind, '/wheel');
  await go(page, 'Behov');
  await expect(pageTitle(page)).toHaveText('Behov');
  await page.goto(`/demand${query}`);
}

test.describe('statistics as others see them', { tag: '@sweep' }, () => {
  test('a member of the H-MED reads every centre and the proposals', async ({ page, journey }) => {
    const member = await journey.visit(await hMedMember(page), `/demand${query}`);
    await readsEveryCentre(member.page, member);
    await makesNoRelease(member.page, member);
    await isTurnedAway(member.page, aRun);
  });

  test('the data protection officer reads every centre and the proposals', async ({ page, journey }) => {
    await begin(page, journey, 'DATA_PROTECTION_OFFICER');
    await readsEveryCentre(page, journey);
    await makesNoRelease(page, journey);
    await isTurnedAway(page, aRun);
  });

  test('an administrator reads what every employee reads: the own centre', async ({ page, journey }) => {
    await begin(page, journey, 'ADMINISTRATOR');
    await readsTheOwnCentre(page, journey);
    await makesNoRelease(page, journey);
    await isTurnedAway(page, aRun, '/demand/proposals');
  });

  test('a nearest leader reads the own centre, as the team does', async ({ page, journey }) => {
    await begin(page, journey, 'CITIZEN_FACING_LEADER');
    await readsTheOwnCentre(page, journey);
    await makesNoRelease(page, journey);
    await isTurnedAway(page, aRun, '/demand/proposals');
  });
});

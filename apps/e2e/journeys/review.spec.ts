import { randomInt } from 'node:crypto';
import { mergeTests, type Locator, type Page } from '@playwright/test';
import { write } from '../support/clicks.ts';
import { isPhone, pageTitle, readNotice } from '../support/frame.ts';
import { expect, test as journeyTest } from '../support/journey.ts';
import { test as peopleTest } from '../support/people.ts';
import { step } from '../support/talk.ts';

const test = mergeTests(journeyTest, peopleTest);

interface Seat {
  side: string;
  duty: string;
  person: { id: string; name: string };
}

interface Committee {
  kind: string;
  seats: Seat[];
}

type People = Parameters<Parameters<typeof peopleTest>[2]>[0]['people'];

/** A C-MED whose chair can open a review, nobody else's for this run: the chair, a member, and the year. */
async function committeeToOpen(
  people: People,
  administratorId: string,
): Promise<{ chair: Seat; member: Seat; year: number }> {
  const query = '{ committees { kind seats { side duty person { id name } } } }';
  const { committees } = await people.askAs<{ committees: Committee[] }>(administratorId, query);
  for (const { seats } of committees.filter(({ kind }) => kind === 'C_MED')) {
    const chair = seats.find(({ duty }) => duty === 'CHAIR');
    const member = seats.find(({ duty, side }) => duty === 'MEMBER' && side === 'EMPLOYEE');
    if (!chair || !member || !people.claim(chair.person.id)) continue;
    const { reviewCommittees } = await people.askAs<{
      reviewCommittees: { viewerSteers: boolean; yearsToOpen: number[] }[];
    }>(chair.person.id, '{ reviewCommittees { viewerSteers yearsToOpen } }');
    // the later one: this year's is what other screens tell of
    const year = reviewCommittees.find(({ viewerSteers }) => viewerSteers)?.yearsToOpen.at(-1);
    if (year !== undefined) return { chair, member, year };
  }
  throw new Error('every C-MED has opened its reviews');
}

const way = (page: Page) => page.getByRole('navigation', { name: 'Trinene i drøftelsen' });
const steps = (page: Page): Promise<string[]> => way(page).getByRole('link').allTextContents();
const agenda = (page: Page): Locator => page.getByRole('region', { name: 'Dagsorden' });

/** A name of its own, for a committee that went through this before goes on with the shape of then. */
const ownStep = () => `Besøg ${randomInt(1_000_000)}`;

/** The committee gives its process a shape of its own: a step left out, one added, one moved. */
async function reshape(page: Page, visits: string): Promise<void> {
  await page.getByRole('link', { name: 'Tilpas forløbet' }).click();
  const leaveOut = page.getByRole('button', { name: 'Udelad Konkludér' });
  const takeIn = page.getByRole('button', { name: 'Tag Konkludér med' });
  await expect(leaveOut.or(takeIn)).toBeVisible();
  if (await leaveOut.isVisible()) await leaveOut.click();
  await expect(takeIn).toBeVisible();
  await page.getByRole('textbox', { name: 'Trinets navn' }).fill(visits);
  await page.getByRole('textbox', { name: /^Hvad skal der ske/ }).fill('To fra udvalget tager rundt.');
  await step(page, 'Tilføj trinet');
  const up = page.getByRole('button', { name: `Flyt ${visits} op` });
  await up.click();
  // the way back up goes on with the keyboard: the focus stays with the button
  await expect(up).toBeFocused();
}

/** The call, somebody invited, and an introduction. */
async function prepare(page: Page, guest: string): Promise<void> {
  await way(page).getByRole('link', { name: 'Forbered' }).click();
  await page.getByRole('textbox', { name: 'Sted' }).fill('Mødelokale 2');
  await step(page, 'Indkald mødet');
  await readNotice(page, 'Mødet er indkaldt.');
  await page.getByRole('searchbox', { name: 'Find en person' }).fill(guest);
  await page
    .getByRole('button', { name: `Invitér ${guest}` })
    .first()
    .click();
  await expect(page.getByRole('button', { name: `Tag invitationen til ${guest} tilbage` })).toBeVisible();
  await agenda(page).getByRole('textbox', { name: 'Eget punkt' }).fill('Nye kolleger');
  await step(page, 'Tilføj punktet');
  await agenda(page).getByRole('button', { name: 'Nye kolleger', exact: true }).click();
  await write(agenda(page).getByRole('textbox', { name: 'Indledning' }), 'Hvordan tager vi imod dem?');
  await expect(agenda(page).getByText(/^Gemt/)).toBeVisible();
}

test('review: a committee reshapes its process, prepares the meeting and sends the papers; who is invited reads them alone', async ({
  journey,
  people,
}) => {
  test.setTimeout(180_000);
  const personas = await journey.personas();
  const administrator = personas.find(({ kind }) => kind === 'ADMINISTRATOR');
  const guest = personas.find(({ kind }) => kind === 'TRAINING_HOUSE');
  if (!administrator || !guest) throw new Error('personas are missing');
  const { chair, member, year } = await committeeToOpen(people, administrator.personId);

  const boss = await journey.visit(chair.person.id, '/reviews');
  await boss.expectSound();
  await step(boss.page, `Åbn årets drøftelse ${year}`);
  await readNotice(boss.page, 'Årets drøftelse er åbnet.');
  await expect(pageTitle(boss.page)).toHaveText(`C-MED-drøftelse ${year}`);
  const path = new URL(boss.page.url()).pathname;

  const visits = ownStep();
  await reshape(boss.page, visits);
  await boss.expectSound();
  const shaped = await steps(boss.page);
  expect(shaped).toContain(visits);
  expect(shaped).not.toContain('Konkludér');
  expect(shaped.at(-1)).toBe('Send referat');

  await prepare(boss.page, guest.name);
  await boss.expectSound();

  // nothing is the guest's before the papers are sent
  const invited = await journey.visit(guest.personId, '/reviews');
  await expect(invited.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(invited.page.locator(`a[href="${path}"]`)).toHaveCount(0);
  await step(boss.page, 'Send papirerne');
  await boss.page.getByRole('alertdialog', { name: 'Sende papirerne?' }).getByRole('button', { name: 'Send' }).click();
  await readNotice(boss.page, 'Papirerne er sendt.');
  await invited.page.reload();
  const meetings = invited.page.getByRole('region', { name: 'Du er inviteret' });
  await meetings.getByRole('listitem').locator(`a[href="${path}"]`).click();
  await expect(agenda(invited.page)).toContainText('Hvordan tager vi imod dem?');
  await expect(way(invited.page)).toHaveCount(0);
  await expect(invited.page.getByRole('link', { name: 'Til mødet', exact: true })).toHaveCount(0);
  await invited.expectSound();

  // a member sees the same way, and what the chair changes comes by itself
  const own = await journey.visit(member.person.id, path);
  expect(await steps(own.page)).toEqual(shaped);
  await expect(own.page.getByRole('link', { name: 'Tilpas forløbet' })).toHaveCount(0);
  await boss.page.getByRole('link', { name: 'Tilpas forløbet' }).click();
  await boss.page.getByRole('button', { name: 'Tag Konkludér med' }).click();
  await expect(way(own.page).getByRole('link', { name: 'Konkludér' })).toBeVisible();
  await own.expectSound();
});

test('the board tells the training house how far each C-MED is, and reminds by one click', async ({
  page,
  journey,
}) => {
  const year = new Date().getFullYear();
  await journey.enter('TRAINING_HOUSE', '/reviews');
  await page.getByRole('link', { name: 'Alle centres drøftelser' }).click();
  await expect(pageTitle(page)).toHaveText(`Alle C-MED-drøftelser ${year}`);
  await journey.expectSound();
  const remind = page.getByRole('button', { name: /^Mind .* om det$/ });
  // both widths go through it at the same time
  const one = remind.nth(isPhone(page) ? 1 : 0);
  const name = (await one.getAttribute('aria-label')) ?? '';
  await one.click();
  await readNotice(page, /får en mail til formand og sekretær/);
  await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'År' }).selectOption(String(year + 1));
  await expect(pageTitle(page)).toHaveText(`Alle C-MED-drøftelser ${year + 1}`);
  await page.getByRole('combobox', { name: 'Tilstand' }).selectOption('Godkendt');
  await expect(page.getByRole('heading', { name: 'Ingen udvalg i den tilstand' })).toBeVisible();
});

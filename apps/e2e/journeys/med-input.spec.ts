import { mergeTests, type Page } from '@playwright/test';
import { write } from '../support/clicks.ts';
import { daysAhead } from '../support/contract.ts';
import { pageTitle, readNotice } from '../support/frame.ts';
import { expect, test as journeyTest } from '../support/journey.ts';
import { test as reviewTest, type Reviews } from '../support/reviews.ts';
import { step } from '../support/talk.ts';

const test = mergeTests(journeyTest, reviewTest);

const year = new Date().getFullYear() + 1;

const openReview = `mutation ($id: ID!, $year: Int!) { openReview(committeeId: $id, year: $year) { review { id } errors { code } } }`;
const askInputs = `mutation ($id: ID!, $dueOn: Date!) { askMedInputs(reviewId: $id, dueOn: $dueOn) {
  review { inputs { committee { id name seats { duty person { id } } } } } errors { code } } }`;

interface Asked {
  committee: { id: string; name: string; seats: { duty: string; person: { id: string } }[] };
}

/** A C-MED asks its A-MEDs: its chair, and of one A-MED the name, the chair, and a member where it has one. */
async function asked({ unbegun, askAs }: Reviews) {
  const { id, chair } = await unbegun(year);
  const { openReview: opened } = await askAs<{ openReview: { review: { id: string } } }>(chair.personId, openReview, {
    id,
    year,
  });
  const { askMedInputs } = await askAs<{ askMedInputs: { review: { inputs: Asked[] } } }>(chair.personId, askInputs, {
    id: opened.review.id,
    dueOn: daysAhead(10).slice(0, 10),
  });
  const seatOf = ({ committee: { seats } }: Asked, duty: string) => seats.find((seat) => seat.duty === duty)?.person.id;
  const aMed = askMedInputs.review.inputs.find((each) => seatOf(each, 'CHAIR'));
  if (!aMed) throw new Error('no A-MED of the centre has a chair');
  const aMedChair = seatOf(aMed, 'CHAIR') ?? '';
  return { name: aMed.committee.name, aMedChair, aMedMember: seatOf(aMed, 'MEMBER') ?? aMedChair, chair };
}

/** A competence found by a word, for some. */
async function pickNeed(page: Page): Promise<string> {
  await page.getByRole('searchbox', { name: 'Søg efter en kompetence' }).fill('samarbejd');
  await expect(page.getByText(/^\d+ kompetencer?$/)).toBeVisible();
  const found = page.getByRole('region', { name: 'Vælg fra hjulet' }).getByRole('listitem').getByRole('button').first();
  const need = ((await found.textContent()) ?? '').trim();
  await found.click();
  const form = page.getByRole('form', { name: need });
  await step(page, 'Tilføj');
  await expect(form.getByText('Skal udfyldes.').first()).toBeVisible();
  await form.getByRole('radio', { name: 'nogle' }).check();
  await form.getByRole('textbox', { name: /^Et par ord om det/ }).fill('Til de nye opgaver');
  await form.getByRole('button', { name: 'Tilføj' }).click();
  await expect(form).toHaveCount(0);
  return need;
}

test('A-MED input: a member writes it in ten minutes, the chair sends it, and the C-MED reads and answers', async ({
  journey,
  reviews,
}) => {
  test.setTimeout(120_000);
  const { name, aMedChair, aMedMember, chair } = await asked(reviews);

  const { page, expectSound } = await journey.visit(aMedMember, '/reviews');
  await page.getByRole('link', { name: `${name} ${year}` }).click();
  await expect(pageTitle(page)).toHaveText(`A-MED-indspil ${year}`);
  const path = new URL(page.url()).pathname;
  await write(page.getByRole('textbox', { name: 'Hvad vi gør selv' }), 'Vi lærer af hinanden på fredage.');
  const need = await pickNeed(page);
  const needs = page.getByRole('list', { name: 'Valgte kompetencer' });
  await expect(needs.getByRole('listitem').filter({ hasText: need })).toContainText('nogle');
  await step(page, 'Tilføj projekt eller tiltag');
  await expectSound();
  await page.getByRole('textbox', { name: 'Beskriv det kort' }).fill('Makkerordning for nye kolleger');
  // what is typed and not added outlives a reload
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Beskriv det kort' })).toHaveValue('Makkerordning for nye kolleger');
  await step(page, 'Tilføj');
  await expect(page.getByRole('listitem').filter({ hasText: 'Makkerordning for nye kolleger' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Hvad vi gør selv' })).toHaveValue('Vi lærer af hinanden på fredage.');
  await expectSound();

  // before it is sent it is the A-MED's own
  const boss = await journey.visit(chair.personId, '/reviews');
  boss.tolerate(/no access to this/);
  await boss.page.goto(path);
  await expect(boss.page.getByRole('textbox')).toHaveCount(0);
  await expect(boss.page.getByText('Makkerordning')).toHaveCount(0);

  const own = await journey.visit(aMedChair, path);
  await step(own.page, 'Send til C-MED');
  await own.expectSound();
  await own.page.getByRole('alertdialog').getByRole('button', { name: 'Send til C-MED' }).click();
  await readNotice(own.page, 'Indspillet er sendt.');
  await expect(own.page.getByRole('button', { name: /^(Send|Tilføj|Ret|Fjern)/ })).toHaveCount(0);
  await own.page.reload();
  await expect(own.page.getByRole('textbox')).toHaveCount(0);
  await expect(own.page.getByText('Vi lærer af hinanden på fredage.')).toBeVisible();
  await own.expectSound();

  await boss.page.goto(path);
  await expect(boss.page.getByRole('listitem').filter({ hasText: need })).toContainText('Til de nye opgaver');
  await boss.page.getByRole('textbox', { name: 'Svar til A-MED' }).fill('Tak, vi tager det med.');
  await step(boss.page, 'Gem svaret');
  await readNotice(boss.page, 'Svaret er gemt.');
  await boss.expectSound();
  await page.reload();
  await expect(page.getByRole('region', { name: 'C-MED’s svar' })).toContainText('Tak, vi tager det med.');
});

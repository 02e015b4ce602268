import { randomUUID } from 'node:crypto';
import { mergeTests, type Locator, type Page } from '@playwright/test';
import { write } from '../support/clicks.ts';
import { daysAhead } from '../support/contract.ts';
import { choose, isPhone, pageTitle, readNotice } from '../support/frame.ts';
import { expect, test as journeyTest, type Journey } from '../support/journey.ts';
import { test as reviewTest, type Committee, type Reviews } from '../support/reviews.ts';
import { step } from '../support/talk.ts';

const test = mergeTests(journeyTest, reviewTest);

const year = new Date().getFullYear() + 1;
/** What one member writes the others see within a second, and what a busy machine adds to it: in milliseconds. */
const within = { timeout: 4000 };

const openReview = `mutation ($id: ID!, $year: Int!) { openReview(committeeId: $id, year: $year) { review { id version } errors { code } } }`;
const callReview = `mutation ($id: ID!, $version: Int!, $startsAt: DateTime!) { callReview(id: $id, version: $version, meeting: {
  startsAt: $startsAt, durationMinutes: 120, place: "Byrådssalen" }) { review { id } errors { code } } }`;
const askInputs = `mutation ($id: ID!, $dueOn: Date!) { askMedInputs(reviewId: $id, dueOn: $dueOn) {
  review { inputs { committee { name seats { duty person { id } } } } } errors { code } } }`;

const holdReview = `mutation ($id: ID!) { holdReview(id: $id) { review { id } errors { code } } }`;
const addProject = `mutation ($id: ID!, $requestId: ID!) { addDecision(reviewId: $id, requestId: $requestId, decision: {
  kind: PROJECT, title: "Ny velkomst" }) { review { id } errors { code } } }`;
const proposeMinutes = `mutation ($id: ID!) { proposeMinutes(reviewId: $id) { review { draft { id fingerprint } } errors { code } } }`;
const approveMinutes = `mutation ($id: ID!, $fingerprint: String!) { approveMinutes(id: $id, fingerprint: $fingerprint) {
  review { id } errors { code } } }`;
const sendMinutes = `mutation ($id: ID!) { sendMinutes(id: $id) { review { id } errors { code } } }`;

/** Goes to a point of the agenda, as the width offers it. */
async function goTo(page: Page, point: string): Promise<void> {
  if (isPhone(page)) {
    const list = page.getByRole('combobox', { name: 'Punkt' });
    const option = list.getByRole('option').filter({ hasText: point });
    await list.selectOption((await option.getAttribute('value')) ?? '');
  } else {
    await page.getByRole('navigation', { name: 'Dagsorden' }).getByRole('link', { name: point }).click();
  }
  await expect(page.getByRole('heading', { level: 2, name: point })).toBeVisible();
}

const minutesOn = (page: Page, point: string): Locator => page.getByRole('textbox', { name: `Referat: ${point}` });
const decisions = (page: Page): Locator => page.getByRole('list', { name: 'Behov og projekter' });

interface AMed {
  name: string;
  seats: { duty: string; person: { id: string } }[];
}

/** The chair opens and calls the review. */
async function opened({ id, chair }: Committee, askAs: Reviews['askAs']): Promise<{ id: string }> {
  const answer = await askAs<{ openReview: { review: { id: string; version: number } } }>(chair.personId, openReview, {
    id,
    year,
  });
  const { review } = answer.openReview;
  await askAs(chair.personId, callReview, { ...review, startsAt: daysAhead(20) });
  return review;
}

/** And asks the A-MEDs: its id, and an A-MED with a chair and a member. */
async function called(committee: Committee, askAs: Reviews['askAs']) {
  const review = await opened(committee, askAs);
  const asked = await askAs<{ askMedInputs: { review: { inputs: { committee: AMed }[] } } }>(
    committee.chair.personId,
    askInputs,
    { id: review.id, dueOn: daysAhead(10).slice(0, 10) },
  );
  for (const { committee: aMed } of asked.askMedInputs.review.inputs) {
    const seatOf = (duty: string) => aMed.seats.find((seat) => seat.duty === duty)?.person.id;
    const [aMedChair, member] = [seatOf('CHAIR'), seatOf('MEMBER')];
    if (aMedChair && member) return { id: review.id, aMed: { name: aMed.name, chair: aMedChair, member } };
  }
  throw new Error('no A-MED of the centre has a chair and a member');
}

const wish = 'Tid til at øve sammen';

/** A member of the A-MED writes what they wish, its chair sends it. */
async function sendInput(journey: Journey, { name, chair, member }: { name: string; chair: string; member: string }) {
  const { page } = await journey.visit(member, '/reviews');
  await page.getByRole('link', { name: `${name} ${year}` }).click();
  await expect(pageTitle(page)).toHaveText(`A-MED-indspil ${year}`);
  await write(page.getByRole('textbox', { name: 'Hvad vi gør selv' }), wish);
  await expect(page.getByText(/^Gemt/).first()).toBeVisible();
  const own = await journey.visit(chair, new URL(page.url()).pathname);
  await expect(own.page.getByRole('textbox', { name: 'Hvad vi gør selv' })).toHaveValue(wish);
  await step(own.page, 'Send til C-MED');
  await own.page.getByRole('alertdialog').getByRole('button', { name: 'Send til C-MED' }).click();
  await readNotice(own.page, 'Indspillet er sendt.');
}

/** A review whose minutes are sent: who sits there, and the address of the minutes. */
async function sentReview({ unbegun, askAs }: Reviews): Promise<Committee & { path: string }> {
  const committee = await unbegun(year);
  const { chair, employee, management } = committee;
  const { id } = await opened(committee, askAs);
  await askAs(chair.personId, holdReview, { id });
  await askAs(chair.personId, addProject, { id, requestId: randomUUID() });
  const proposed = await askAs<{ proposeMinutes: { review: { draft: { id: string; fingerprint: string } } } }>(
    chair.personId,
    proposeMinutes,
    { id },
  );
  const { draft } = proposed.proposeMinutes.review;
  for (const { personId } of [employee, management]) await askAs(personId, approveMinutes, draft);
  await askAs(chair.personId, sendMinutes, draft);
  return { ...committee, path: `/minutes/${draft.id}` };
}

const receiptOn = (page: Page): Locator => page.getByText(new RegExp(`^${year}-\\d{4}$`)).first();

async function decide(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tilføj behov eller projekt' }).click();
  await page.getByRole('searchbox', { name: 'Find en kompetence' }).fill('samarbejd');
  const competence = page.getByRole('combobox', { name: 'Kompetence' });
  await expect(page.getByText(/^\d+ kompetencer?$/)).toBeVisible();
  await competence.selectOption({ index: 1 });
  await page.getByRole('textbox', { name: /^For hvem/ }).fill('Aftenvagterne');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await readNotice(page, 'Det er tilføjet.');
}

test('a review from A-MED input over the meeting to the receipt, in three browsers at once', async ({
  page,
  journey,
  reviews,
}) => {
  test.setTimeout(300_000);
  const committee = await reviews.unbegun(year);
  const { id, aMed } = await called(committee, reviews.askAs);
  await sendInput(journey, aMed);
  const room = `/reviews/${id}/meeting`;
  const chair = await journey.visit(committee.chair.personId, room);
  const employee = await journey.visit(committee.employee.personId, room);
  const leader = await journey.visit(committee.management.personId, room);
  const all = [chair, employee, leader];
  await expect(
    chair.page.getByText('2 andre har også siden åben').or(chair.page.getByText(committee.employee.name)).first(),
  ).toBeVisible();
  await chair.page.getByRole('button', { name: 'Mødet begynder' }).click();

  // the A-MED's words, in the room
  await goTo(leader.page, 'Indspil fra A-MED');
  await expect(leader.page.getByText(wish)).toBeVisible();

  // minutes: each sees what the other writes, with its look
  const goals = 'De overordnede mål';
  await goTo(chair.page, goals);
  await goTo(employee.page, goals);
  await minutesOn(employee.page, goals).click();
  await employee.page.keyboard.type('- Vi begynder med borgerne ', { delay: 10 });
  await employee.page.keyboard.press('Control+b');
  await employee.page.keyboard.type('<b onclick=alert(1)>', { delay: 10 });
  await expect(minutesOn(chair.page, goals).getByRole('listitem')).toContainText('Vi begynder med borgerne', {
    timeout: 5000,
  });
  await expect(minutesOn(chair.page, goals).locator('strong')).toHaveText('<b onclick=alert(1)>');
  await chair.expectSound();

  // a need and a project, on everybody's screen at once
  for (const each of all) await goTo(each.page, 'Behov og projekter');
  await decide(employee.page);
  await expect(decisions(leader.page).getByRole('listitem')).toHaveCount(1, within);
  await leader.page.getByRole('button', { name: 'Tilføj behov eller projekt' }).click();
  await choose(leader.page, 'Hvad er det?', 'Projekt');
  await write(leader.page.getByRole('textbox', { name: /^Med egne ord/ }), 'Ny velkomst');
  await leader.expectSound();
  await leader.page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await readNotice(leader.page, 'Det er tilføjet.');
  await expect(decisions(employee.page).getByRole('listitem')).toHaveCount(2, within);
  await leader.page.getByRole('button', { name: 'Flyt op: Ny velkomst' }).click();
  await expect(decisions(chair.page).getByRole('listitem').first()).toContainText('Ny velkomst', within);

  // the silent vote
  await chair.page.getByRole('button', { name: 'Åbn stille afstemning' }).click();
  await expect(employee.page.getByText('Du har 3 prikker tilbage')).toBeVisible(within);
  await employee.page.getByRole('button', { name: 'Sæt en prik på: Ny velkomst' }).click();
  await expect(employee.page.getByText('Du har 2 prikker tilbage')).toBeVisible();
  await leader.page.getByRole('button', { name: 'Sæt en prik på: Ny velkomst' }).click();
  await expect(leader.page.getByText('Du har 2 prikker tilbage')).toBeVisible();
  await expect(chair.page.getByText('2 prikker', { exact: true })).toHaveCount(0);
  await employee.expectSound();
  await chair.page.getByRole('button', { name: 'Luk og vis tallene' }).click();
  for (const { page } of all)
    await expect(decisions(page).getByRole('listitem').first().getByText('2 prikker', { exact: true })).toBeVisible(
      within,
    );

  // on the projector
  await chair.page.getByRole('button', { name: 'Vis på storskærm' }).click();
  await expect(chair.page.getByRole('dialog', { name: 'Behov og projekter' })).toContainText('Ny velkomst');
  await chair.expectSound();
  await chair.page.getByRole('button', { name: 'Luk storskærmen' }).click();

  // put to approval, with a look at what is missing
  await chair.page.getByRole('button', { name: 'Send til godkendelse' }).click();
  const look = chair.page.getByRole('alertdialog', { name: 'Send referatet til godkendelse?' });
  await expect(look).toContainText('1 punkt med referat');
  await expect(look).toContainText('2 har ingen, der følger op');
  await chair.expectSound();
  await look.getByRole('button', { name: 'Send til godkendelse' }).click();
  await readNotice(chair.page, 'Referatet er sendt til godkendelse.');
  for (const { page } of all) {
    await page.getByRole('link', { name: 'Læs og godkend referatet' }).click();
    await expect(pageTitle(page)).toHaveText(`Referat af C-MED-drøftelsen ${year}`);
  }

  // a remark, settled; both sides approve; sent
  await write(employee.page.getByRole('textbox', { name: 'Din bemærkning' }), 'Skriv sted på.');
  await employee.page.getByRole('button', { name: 'Skriv bemærkning' }).click();
  await chair.page.getByRole('button', { name: 'Markér som løst' }).click();
  await expect(employee.page.getByText('Løst', { exact: true })).toBeVisible();
  await employee.expectSound();
  for (const { page } of [employee, leader]) await page.getByRole('button', { name: 'Godkend for min side' }).click();
  await expect(chair.page.getByText('Referatet sendes af sig selv i morgen.')).toBeVisible();
  await chair.expectSound();
  await chair.page.getByRole('button', { name: 'Send nu' }).click();
  await expect(receiptOn(chair.page)).toBeVisible();
  const number = (await receiptOn(chair.page).textContent()) ?? '';
  const sent = new URL(chair.page.url()).pathname;

  // the training house has it, and says which competence the project names
  await journey.enter('TRAINING_HOUSE', `/decisions?year=${year}`);
  await expect(page.getByText('Ny velkomst').first()).toBeVisible();
  await journey.expectSound();
  await page.goto(sent);
  await expect(page.getByText(number)).toBeVisible();
  await expect(page.getByText('<b onclick=alert(1)>')).toBeVisible();
  await expect(page.getByText('Skriv sted på.')).toHaveCount(0);
  await page.getByRole('button', { name: /^Angiv, hvilken kompetence/ }).click();
  await page.getByRole('combobox', { name: 'Kompetence' }).selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText(/^Uddannelseshuset læser det som/)).toBeVisible();
});

test('what was decided is told of, and a correction keeps the version before', async ({ page, journey, reviews }) => {
  test.setTimeout(120_000);
  const { chair: boss, employee: one, management: other, path } = await sentReview(reviews);
  const chair = await journey.visit(boss.personId, path);
  const employee = await journey.visit(one.personId, path);
  const leader = await journey.visit(other.personId, path);
  await employee.page.getByRole('button', { name: 'Fortæl, hvad det blev til: Ny velkomst' }).click();
  await employee.page.getByRole('button', { name: 'Gem' }).click();
  await expect(employee.page.getByText('I gang', { exact: true })).toBeVisible();
  await chair.page.getByRole('button', { name: 'Ret det sendte referat' }).click();
  const dialog = chair.page.getByRole('alertdialog', { name: 'Ret referatet?' });
  await dialog.getByRole('textbox', { name: 'Hvorfor?' }).fill('Stedet manglede.');
  await chair.expectSound();
  await dialog.getByRole('button', { name: 'Skriv en ny version' }).click();
  await expect(pageTitle(chair.page)).toHaveText('Mødet');
  await expect(chair.page.getByText('Grunden: Stedet manglede.')).toBeVisible();
  await chair.page.getByRole('button', { name: 'Send til godkendelse' }).click();
  await chair.page.getByRole('alertdialog').getByRole('button', { name: 'Send til godkendelse' }).click();
  await readNotice(chair.page, 'Referatet er sendt til godkendelse.');
  await chair.page.getByRole('link', { name: 'Læs og godkend referatet' }).click();
  await expect(pageTitle(chair.page)).toHaveText(`Referat af C-MED-drøftelsen ${year}`);
  for (const { page } of [employee, leader]) {
    await page.goto(new URL(chair.page.url()).pathname);
    await page.getByRole('button', { name: 'Godkend for min side' }).click();
  }
  await chair.page.getByRole('button', { name: 'Send nu' }).click();
  await expect(receiptOn(chair.page)).toBeVisible();

  await journey.enter('TRAINING_HOUSE', path);
  await expect(page.getByText('Der er sendt en nyere version')).toBeVisible();
  await page.getByRole('link', { name: 'Læs den, der gælder' }).click();
  await expect(page.getByText('Fordi: Stedet manglede.')).toBeVisible();
  await chair.expectSound();
});

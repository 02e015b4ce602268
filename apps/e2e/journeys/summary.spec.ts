import type { Page } from '@playwright/test';
import { isPhone, pageTitle, readNotice } from '../support/frame.ts';
import { ask, expect, test, type Visitor } from '../support/journey.ts';
import { typedDay } from '../support/plan.ts';

const card = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true });

/** Sound on the desk and on a phone. */
async function expectSoundInBothWidths(page: Page, { expectSound }: Pick<Visitor, 'expectSound'>): Promise<void> {
  await expectSound();
  const wide = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: 390, height: 844 });
  await expectSound();
  await page.setViewportSize(wide);
}

async function confirm(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: step, exact: true }).click();
}

interface Years {
  yearsToSummarise: { year: number }[];
}

test('the yearly summary, from release and minutes to its adoption by a director', async ({ page, journey }) => {
  test.slow();
  test.skip(isPhone(page), 'a year has one summary: its story is told once and looked at in both widths');
  await journey.enter('TRAINING_HOUSE', '/summaries');
  const { yearsToSummarise } = await ask<Years>(page.request, '{ yearsToSummarise { year } }');
  const year = yearsToSummarise.at(-1)?.year;
  await expectSoundInBothWidths(page, journey);
  await page.getByRole('button', { name: `Begynd ${year}` }).click();
  await expect(pageTitle(page)).toHaveText(`Årlig sammenfatning ${year}`);

  // the draft: numbers come by themselves, words are written in place and save themselves
  const introduction = page.getByRole('textbox', { name: 'Indledning' });
  await introduction.fill('Sådan så året ud.');
  await introduction.blur();
  await expect(card(page, 'Indledning')).toContainText('Gemt');
  await expect(card(page, 'Året i tal')).toContainText('C-MED’er, der har sendt referat');
  await expect(page.getByRole('table', { name: 'Andel uden behov' }).first()).toBeVisible();
  await expectSoundInBothWidths(page, journey);

  // nobody else sees it before it is shared
  const director = (await journey.personas()).find(({ kind }) => kind === 'DIRECTOR');
  const reader = await journey.visit(director?.personId ?? '', `/summaries/${year}`);
  reader.tolerate(/You have no access to this/);
  await expect(pageTitle(reader.page)).toHaveText(/Ingen adgang/);
  await confirm(page, 'Del udkastet');
  await expect(page.getByRole('button', { name: 'Tag tilbage' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Indledning' })).toHaveCount(0);
  await reader.page.reload();
  await expect(card(reader.page, 'Indledning')).toContainText('Sådan så året ud.');
  await expect(reader.page.getByText(/Den kan vedtages, når den er fremlagt/)).toBeVisible();
  await expect(reader.page.getByRole('button', { name: 'Vedtag' })).toHaveCount(0);

  // the centre council decides
  const council = card(page, 'Centerrådet');
  await council.getByRole('button', { name: /^Skriv om/ }).click();
  await council.getByRole('searchbox', { name: 'Find en person' }).fill(director?.name ?? '');
  const responsible = council.getByRole('combobox', { name: 'Ansvarlig' });
  await expect(responsible.getByRole('option')).not.toHaveCount(1);
  await responsible.selectOption(director?.personId ?? '');
  await council.getByRole('textbox', { name: 'Dato' }).fill(typedDay(0));
  await council.getByRole('textbox', { name: 'Beslutning' }).fill('Centerrådet er enigt.');
  await expectSoundInBothWidths(page, journey);
  await council.getByRole('button', { name: 'Gem' }).click();
  await readNotice(page, 'Gemt');
  await expect(council).toContainText('Centerrådet er enigt.');

  // a director adopts what was read; everybody then reads it, and it leaves as a workbook
  await reader.page.reload();
  await expectSoundInBothWidths(reader.page, reader);
  await confirm(reader.page, 'Vedtag');
  await expect(reader.page.getByText('Den står, som den blev vedtaget')).toBeVisible();
  const employee = (await journey.personas()).find(({ kind }) => kind === 'EMPLOYEE');
  const everybody = await journey.visit(employee?.personId ?? '', `/summaries/${year}`);
  await expect(card(everybody.page, 'Fremlæggelser')).toContainText('Centerrådet er enigt.');
  await expectSoundInBothWidths(everybody.page, everybody);
  const link = everybody.page.getByRole('link', { name: 'Hent som Excel' });
  const file = await everybody.page.request.get((await link.getAttribute('href')) ?? '');
  expect(file.headers()['content-type']).toContain('spreadsheet');
});

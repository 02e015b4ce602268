import type { Locator, Page } from '@playwright/test';
import { isPhone } from '../support/frame.ts';
import { expect, test, type PersonaKind } from '../support/journey.ts';

/** Both widths run at once on one database: each has a centre of its own to steer. */
function chiefFor(page: Page): PersonaKind {
  return isPhone(page) ? 'C_MED_CHAIR' : 'LEADER_OF_LEADERS';
}

const area = 'L6 Kommunikationskompetencer';
/** So far ahead that no number of today changes, and no other test meets it. */
const from = '15-03-2031';

interface Wish {
  element: number;
  level: string;
  reason?: string;
  day?: string;
}

async function write(
  page: Page,
  { element, level, reason = 'Prøvet i en gennemgang.', day = from }: Wish,
): Promise<string> {
  await page.getByRole('combobox', { name: 'Område' }).selectOption(area);
  const choices = page.getByRole('combobox', { name: 'Element' });
  await choices.selectOption({ index: element });
  await page.getByRole('radio', { name: new RegExp(`^${level} `) }).check({ force: true });
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill(reason);
  await page.getByRole('textbox', { name: 'Gælder fra' }).fill(day);
  return choices.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? '');
}

/** What can be pressed under the notice where the page ends. */
function coveredAtTheEnd(notice: Locator): Promise<(string | null)[]> {
  return notice.evaluate((one) => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const box = one.getBoundingClientRect();
    return [...document.querySelectorAll('main :is(a, button, summary, input, select)')]
      .filter((control) => !one.contains(control))
      .filter((control) => {
        const { top, bottom } = control.getBoundingClientRect();
        return control.checkVisibility() && top < box.bottom && bottom > box.top;
      })
      .map(({ textContent }) => textContent);
  });
}

/** Reads the notice of what was done, and closes it. */
async function readNotice(page: Page, words: string | RegExp): Promise<void> {
  const notice = page.locator('.mh-toast');
  await expect(notice).toContainText(words);
  await expect.poll(() => coveredAtTheEnd(notice)).toEqual([]);
  await notice.getByRole('button', { name: 'Luk beskeden' }).click();
  await expect(notice).toHaveCount(0);
}

async function unfold(line: Locator): Promise<void> {
  await expect(line).toBeVisible();
  if (!(await line.evaluate((one) => (one as HTMLDetailsElement).open))) await line.locator('summary').click();
}

/** The line of a competence in the list of targets, unfolded. */
async function lineOf(page: Page, competence: string): Promise<Locator> {
  const code = competence.split(' ')[0] ?? '';
  await expect(page).toHaveURL(/\/targets\?/);
  const line = page.locator('details').filter({ has: page.getByText(code, { exact: true }) });
  await unfold(line);
  return line;
}

test('a centre chief sets a target: a draft, adopted, replaced where it ties, and undone', async ({
  page,
  journey,
}) => {
  const { name } = await journey.enter(chiefFor(page), '/targets');
  await page.getByRole('link', { name: 'Nyt krav' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nyt krav');
  const competence = await write(page, { element: 1, level: '5' });
  await expect(page.getByRole('region', { name: 'Dine egne medarbejdere' })).toContainText(
    /Rører (\d+|ingen) af dine \d+ egne medarbejdere/,
  );
  await journey.expectSound();
  await page.getByRole('button', { name: 'Gem som kladde' }).click();
  await readNotice(page, 'Gemt som kladde.');
  const line = await lineOf(page, competence);
  const list = page.url();
  const rule = line.getByRole('listitem').filter({ hasText: '15. marts 2031' });
  await expect(rule).toContainText('Kladde');
  await expect(rule).toContainText(name);
  await journey.expectSound();

  await rule.getByRole('link', { name: 'Ret eller vedtag' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ret kladden');
  await page.getByRole('radio', { name: /^4 / }).check({ force: true });
  await page.getByRole('button', { name: 'Vedtag' }).click();
  await readNotice(page, 'Vedtaget. Det gælder fra 15. marts 2031.');
  await page.goto(list);
  await lineOf(page, competence);
  await expect(rule).toContainText('Gælder senere');
  await expect(rule).toContainText(`Vedtaget af ${name}`);

  await page.getByRole('link', { name: 'Nyt krav' }).click();
  await write(page, { element: 1, level: '3' });
  await page.getByRole('button', { name: 'Vedtag' }).click();
  await expect(page.getByText(/^Et andet vedtaget krav siger niveau 4/).first()).toBeVisible();
  await journey.expectSound();
  await page.getByRole('button', { name: 'Erstat det fra denne dato' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erstat og vedtag' }).click();
  await readNotice(page, 'Vedtaget.');
  await lineOf(page, competence);
  await expect(rule).toContainText('Gør det selvstændigt');
  await expect(rule).toHaveCount(1);

  await rule.getByRole('button', { name: /^Fortryd.*Niveau 3/ }).click();
  const question = page.getByRole('alertdialog', { name: 'Fortryd kravet?' });
  await expect(question).toContainText('det trækkes tilbage og kommer aldrig til at gælde');
  await journey.expectSound();
  await question.getByRole('button', { name: 'Træk tilbage' }).click();
  await readNotice(page, 'Fortrudt.');
  await expect(rule).toHaveCount(0);
});

test('each wrong input is refused in words at its field', async ({ page, journey }) => {
  await journey.enter(chiefFor(page), '/targets/new');
  await page.getByRole('button', { name: 'Vedtag' }).click();
  const summary = page.getByRole('group', { name: 'Ret dette, før du går videre' });
  await expect(summary).toBeFocused();
  for (const field of ['Område', 'Begrundelse'])
    await expect(summary.getByRole('link', { name: new RegExp(field) })).toBeVisible();
  await summary.getByRole('link', { name: /Begrundelse/ }).click();
  await expect(page.getByRole('textbox', { name: 'Begrundelse' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Begrundelse' })).toHaveAccessibleDescription(/Skal udfyldes/);
  await journey.expectSound();

  const begins = page.getByRole('textbox', { name: 'Gælder fra' });
  const ends = page.getByRole('textbox', { name: 'Til og med' });
  await write(page, { element: 2, level: '2', day: '01-01-2020' });
  await page.getByRole('button', { name: 'Vedtag' }).click();
  await expect(begins).toHaveAccessibleDescription(/Datoen er passeret\. Vælg .* eller senere\./);
  await begins.fill(from);
  await ends.fill('14-03-2031');
  await page.getByRole('button', { name: 'Vedtag' }).click();
  await expect(ends).toHaveAccessibleDescription(/skal ligge efter startdatoen/);
  await begins.fill('i morgen');
  await page.getByRole('button', { name: 'Vedtag' }).click();
  await expect(begins).toHaveAccessibleDescription(/Skriv datoen som dd-mm-åååå/);
  await begins.fill(from);
  await ends.fill('');
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('x'.repeat(1001));
  await page.getByRole('button', { name: 'Vedtag' }).click();
  await expect(page.getByRole('textbox', { name: 'Begrundelse' })).toHaveAccessibleDescription(/for lang/);
  await expect(page).toHaveURL(/\/targets\/new/);
});

test('a goal out of its period cannot be chosen, and says its period', async ({ page, journey }) => {
  await journey.enter(chiefFor(page), '/targets/new');
  await write(page, { element: 2, level: '2' });
  const goal = page.getByRole('combobox', { name: /^Mål, det tjener/ });
  await expect(goal).toHaveAccessibleDescription(/gælder ikke 15\. marts 2031 og kan ikke vælges/);
  const out = goal.locator('option:disabled');
  await expect(out.first()).toHaveText(/\(.*20\d\d.*\)/);
  await page.getByRole('textbox', { name: 'Gælder fra' }).fill('01-12-2027');
  const strategic = goal.locator('option:enabled', { hasText: /^G4 / }).first();
  await goal.selectOption(await strategic.evaluate((option) => (option as HTMLOptionElement).value));
  await page.getByRole('textbox', { name: 'Gælder fra' }).fill(from);
  await page.getByRole('button', { name: 'Gem som kladde' }).click();
  await expect(goal).toHaveAccessibleDescription(/Målet gælder ikke den dag, kravet begynder/);
});

test('what is being written is still there after a reload, until one starts over', async ({ page, journey }) => {
  await journey.enter(chiefFor(page), '/targets/new');
  await write(page, { element: 3, level: '1', reason: 'Skrevet halvt færdigt' });
  await page.reload();
  await expect(page.getByText('Det, du var i gang med, står her endnu.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Begrundelse' })).toHaveValue('Skrevet halvt færdigt');
  await expect(page.getByRole('radio', { name: /^1 / })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Gælder fra' })).toHaveValue(from);
  await journey.expectSound();
  await page.getByRole('button', { name: 'Begynd forfra' }).click();
  await expect(page.getByRole('textbox', { name: 'Begrundelse' })).toHaveValue('');
  await page.reload();
  await expect(page.getByText('Det, du var i gang med, står her endnu.')).toHaveCount(0);
});

test('a competence is marked strategic with reason and goal, and the mark is undone', async ({ page, journey }) => {
  await journey.enter(chiefFor(page), '/targets');
  await page.getByRole('link', { name: 'Markér en kompetence' }).first().click();
  await page.getByRole('button', { name: 'Markér', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Ret dette, før du går videre' })).toBeFocused();
  await journey.expectSound();
  await page.getByRole('radio', { name: 'Strategisk kompetence' }).check();
  await page.getByRole('combobox', { name: 'Område' }).selectOption(area);
  await page.getByRole('combobox', { name: 'Element' }).selectOption({ index: 3 });
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Markeret i en gennemgang.');
  const goal = page.getByRole('combobox', { name: /^Mål, det tjener/ });
  const first = goal.locator('option:enabled').nth(1);
  await goal.selectOption(await first.evaluate((option) => (option as HTMLOptionElement).value));
  await page.getByRole('textbox', { name: 'Gælder fra' }).fill(from);
  await page.getByRole('button', { name: 'Markér', exact: true }).click();
  await readNotice(page, 'Kompetencen er markeret.');
  await expect(page).toHaveURL(/\/targets\?/);
  const marks = page.getByRole('region', { name: 'Strategiske kompetencer og kernekompetencer' });
  const mark = marks.getByRole('listitem').filter({ hasText: 'Markeret i en gennemgang.' });
  await expect(mark).toContainText('Strategisk');
  await journey.expectSound();
  await mark.getByRole('button', { name: /^Fortryd/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Træk tilbage' }).click();
  await expect(mark).toHaveCount(0);
});

test('a requirement for one person is for that person’s leader to write; as a draft the leader alone sees it', async ({
  page,
  journey,
}) => {
  const reason = `Kun for dig ${Date.now()}`;
  await journey.enter('CITIZEN_FACING_LEADER', '/targets/new');
  const employee = (await journey.personas()).find(({ kind }) => kind === 'EMPLOYEE');
  await page.getByRole('radiogroup', { name: 'Krav til' }).getByText('En person', { exact: true }).click();
  const person = page.getByRole('combobox', { name: 'Person' });
  const option = person.locator('option', { hasText: employee?.name ?? '' });
  await person.selectOption(await option.evaluate((one) => (one as HTMLOptionElement).value));
  await expect(person).toHaveAccessibleDescription(/Ses kun af personen og dig/);
  await page.getByRole('combobox', { name: 'Område' }).selectOption({ index: 1 });
  await page.getByRole('radio', { name: /^4 / }).check({ force: true });
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill(reason);
  await page.getByRole('textbox', { name: 'Gælder fra' }).fill(from);
  await journey.expectSound();
  await page.getByRole('button', { name: 'Gem som kladde' }).click();
  await readNotice(page, 'Gemt som kladde.');
  await expect(page).toHaveURL(/\/targets\?.*person=/);
  const url = page.url();
  await unfold(page.locator('details', { hasText: 'Hele området' }).first());
  await expect(page.getByText(reason)).toBeVisible();

  await page.context().clearCookies();
  await journey.enter('EMPLOYEE', url);
  await expect(page.getByRole('heading', { name: 'Ingen krav for personen alene' })).toBeVisible();
  await journey.expectSound();

  await page.context().clearCookies();
  await journey.enter('CITIZEN_FACING_LEADER', url);
  const drafts = page.getByRole('listitem').filter({ hasText: reason });
  await unfold(page.locator('details', { hasText: 'Hele området' }).first());
  await drafts.last().getByRole('button', { name: 'Kassér kladden' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Kassér kladden' }).click();
  await expect(page.getByText(reason)).toHaveCount(0);
});

test('an employee reads what is required, and is offered nothing to set', async ({ page, journey }) => {
  await journey.enter('EMPLOYEE', '/targets');
  await expect(page.getByText('Her kan alle læse, hvad der kræves.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Nyt krav|Markér|Fastsæt/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Fortryd/ })).toHaveCount(0);
  await journey.expectSound();
  await page.goto('/targets/new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du fastsætter ikke krav');
  await journey.expectSound();
  await page.goto('/targets/mark');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du fastsætter ikke krav');
});

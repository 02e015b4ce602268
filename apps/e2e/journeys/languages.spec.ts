import type { Page } from '@playwright/test';
import { isPhone, pageTitle } from '../support/frame.ts';
import { expect, test, type Language } from '../support/journey.ts';
import { places } from '../support/places.ts';

/** Words that stand in one language's screens only. Names of people, units and jobs are the municipality's own and stay as they are. */
const foreign: Record<Exclude<Language, 'da'>, RegExp> = {
  nb: /\b(af|hvad|endnu|hvilken slags|nogen|nogle|færrest|udskriv|kladde|afstand|medarbejdere?|enheder|vælg|åbn|vis også|ophørt|begynder senere|krævet|gennemsnit)\b/i,
  en: /[æøå]|\b(og|af|hvad|ikke|krav|mål|område|vælg|niveau|ansatt|for deg|leder|hjul)\b/i,
};

const broken = /undefined|\bNaN\b|\bnull\b|\[object|Invalid Date|\{\w+[,}]|\bMISSING\b/;

/** People are named in the product's sentences: a word with a capital and a Danish letter. */
const namesOfPeople = /(?<!\p{L})(?=\p{Lu})\p{L}*[æøåÆØÅ]\p{L}*/gu;
/** Centres stand by themselves under what is theirs. */
const namesOfCentres = /^Center for .+$/gm;

/** What the product itself says: headings of cards, columns, buttons, labels, hints; not the names and reasons that people wrote. */
async function ownWords(page: Page): Promise<string[]> {
  const texts = await page
    .locator(
      'nav a, th[scope=col], legend, .mh-card__hint, .mh-hint > p, [role=radiogroup] > label, .mh-stat dt, h3[id], .mh-segments__label, label, main > p',
    )
    .evaluateAll((all) =>
      all
        .filter(
          (one) =>
            !one.closest(
              '[aria-label="Vejen hit"], [aria-label="The way here"], .mh-wheel-text__contents, .mh-goals, .mh-units, .mh-plan-item',
            ),
        )
        .map((one) => (one as HTMLElement).innerText),
    );
  return texts.map((text) => text.replaceAll(namesOfCentres, '').replaceAll(namesOfPeople, '').trim()).filter(Boolean);
}

for (const language of ['nb', 'en'] as const) {
  for (const [group, { who, places: screens }] of Object.entries(places)) {
    test(
      `${language}: every screen of the ${group} is sound and in its language`,
      { tag: '@sweep' },
      async ({ page, journey }) => {
        test.setTimeout(180_000);
        await journey.enter(who, screens[0]?.path ?? '/', language);
        for (const { name, path, prepare } of screens) {
          await test.step(name, async () => {
            await page.goto(path);
            await expect(pageTitle(page)).toBeVisible();
            await prepare?.(page);
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            await expect(page.getByRole('status').filter({ hasText: /hentes|Loading/ })).toHaveCount(0);
            expect(await page.locator('body').innerText()).not.toMatch(broken);
            for (const text of await ownWords(page))
              expect(text, `${name} in ${language}`).not.toMatch(foreign[language]);
            // axe is slow, and looks at the same page in each language: once narrow, once wide
            await journey.expectSound({ axe: isPhone(page) === (language === 'nb') });
          });
        }
      },
    );
  }
}

test('sign-in speaks the browser’s language until another is chosen', async ({ browser, baseURL }) => {
  for (const [locale, title, lang] of [
    ['nb-NO', 'Hvem vil du være?', 'nb'],
    ['en-GB', 'Who will you be?', 'en'],
    ['fr-FR', 'Hvem vil du være?', 'da'],
  ] as const) {
    const context = await browser.newContext({ locale, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await context.close();
  }
});

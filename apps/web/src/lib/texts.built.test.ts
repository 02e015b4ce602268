import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Messages } from './i18n.ts';
import type { Language } from './language.ts';

/** The build's files of texts: those of the frame and of one screen. */
const files: Record<string, Record<Language, object>> = {
  index: {
    da: { 'a.frame': { hi: ['Hej'] } },
    nb: { 'a.frame': { hi: ['Hei'] } },
    en: { 'a.frame': { hi: ['Hello'] } },
  },
  GoalPage: { da: { 'b.goal': { t: ['Mål'] } }, nb: { 'b.goal': { t: ['Målet'] } }, en: { 'b.goal': { t: ['Goal'] } } },
};
// in the product a catalogue is but its name
const frame = 'a.frame' as unknown as Messages;
const goal = 'b.goal' as unknown as Messages;

let asked: string[];
let online: boolean;
/** Lets a file go that is held back until then. */
let release: Record<string, () => void>;

async function answer(address: string) {
  const [, part = '', language = ''] = /^\/assets\/(\w+)\.(\w+)-\w+\.json$/.exec(address) ?? [];
  const name = `${part}.${language}`;
  asked.push(name);
  if (!online) throw new TypeError('Failed to fetch');
  if (name in release) await new Promise<void>((resolve) => (release[name] = resolve));
  const texts = files[part]?.[language as Language];
  return { ok: texts !== undefined, json: async () => texts };
}

/** The product just opened in Danish, with the texts of the frame. */
async function opened() {
  const { frameTexts, withTexts, textsOf, chooseLanguage } = await import('./texts.built.ts');
  const { currentLanguage } = await import('./language.ts');
  await frameTexts();
  return { withTexts, textsOf, chooseLanguage, currentLanguage };
}

/** Everything that waits for nothing held back has come through. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  jest.resetModules();
  [asked, online, release] = [[], true, {}];
  localStorage.setItem('medhjul.language', 'da');
  Object.assign(globalThis, { fetch: answer });
});

test('only the reader’s language is loaded, and a screen comes with its texts', async () => {
  const { withTexts, textsOf } = await opened();
  expect(await withTexts('GoalPage', Promise.resolve('the page'))).toBe('the page');
  expect(asked).toEqual(['index.da', 'GoalPage.da']);
  expect(textsOf(frame, 'da')).toEqual({ hi: ['Hej'] });
  expect(textsOf(goal, 'da')).toEqual({ t: ['Mål'] });
});

test('a screen without texts of its own asks for none', async () => {
  const { withTexts } = await opened();
  expect(await withTexts('', Promise.resolve('the drawer'))).toBe('the drawer');
  expect(asked).toEqual(['index.da']);
});

test('another language is chosen when all its texts are there, and each is loaded once', async () => {
  const { withTexts, chooseLanguage, currentLanguage, textsOf } = await opened();
  await withTexts('GoalPage', Promise.resolve());
  release['GoalPage.en'] = () => undefined;
  const chosen = chooseLanguage('en');
  await settled();
  expect(asked).toContain('GoalPage.en');
  expect(currentLanguage()).toBe('da');
  release['GoalPage.en']?.();
  await chosen;
  expect(currentLanguage()).toBe('en');
  expect(textsOf(goal, 'en')).toEqual({ t: ['Goal'] });
  await chooseLanguage('da');
  await chooseLanguage('en');
  expect(asked).toEqual(['index.da', 'GoalPage.da', 'index.en', 'GoalPage.en']);
});

test('a screen that arrives while the language changes has its texts in the new one', async () => {
  const { withTexts, chooseLanguage, currentLanguage, textsOf } = await opened();
  for (const name of ['GoalPage.da', 'index.nb']) release[name] = () => undefined;
  const page = withTexts('GoalPage', Promise.resolve());
  const chosen = chooseLanguage('nb');
  await settled();
  // first the screen, then the language; the other way round below
  release['GoalPage.da']?.();
  await page;
  release['index.nb']?.();
  await chosen;
  expect(currentLanguage()).toBe('nb');
  expect(textsOf(goal, 'nb')).toEqual({ t: ['Målet'] });
});

test('a language that changes while a screen is on its way is the one that the screen waits for', async () => {
  const { withTexts, chooseLanguage, textsOf } = await opened();
  release['GoalPage.da'] = () => undefined;
  const page = withTexts('GoalPage', Promise.resolve());
  await chooseLanguage('nb');
  release['GoalPage.da']?.();
  await page;
  expect(textsOf(goal, 'nb')).toEqual({ t: ['Målet'] });
});

test('of two choices the latest wins, whichever arrives first', async () => {
  const { chooseLanguage, currentLanguage } = await opened();
  release['index.nb'] = () => undefined;
  const first = chooseLanguage('nb');
  await settled();
  await chooseLanguage('en');
  release['index.nb']?.();
  await first;
  expect(currentLanguage()).toBe('en');
});

test('what cannot be loaded leaves the language, and is tried anew', async () => {
  const { withTexts, chooseLanguage, currentLanguage } = await opened();
  online = false;
  await expect(chooseLanguage('nb')).rejects.toMatchObject({ name: 'UnreachableError' });
  await expect(withTexts('GoalPage', Promise.resolve())).rejects.toMatchObject({ name: 'UnreachableError' });
  expect(currentLanguage()).toBe('da');
  online = true;
  await withTexts('GoalPage', Promise.resolve());
  await chooseLanguage('nb');
  expect(currentLanguage()).toBe('nb');
});

test('a file that the server no longer has is told as unreachable', async () => {
  const { withTexts } = await opened();
  await expect(withTexts('GonePage', Promise.resolve())).rejects.toMatchObject({ name: 'UnreachableError' });
});

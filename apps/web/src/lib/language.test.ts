import { expect, test } from '@jest/globals';
import { acceptLanguage, preferredLanguage, setLanguage } from './language.ts';

test.each([
  [['da-DK'], 'da'],
  [['nn-NO', 'en'], 'nb'],
  [['no'], 'nb'],
  [['nb-NO'], 'nb'],
  [['de', 'en-US', 'da'], 'en'],
  [['de', 'fr'], 'da'],
  [[], 'da'],
])('a browser that prefers %j is met in %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});

test('the choice is kept in this browser, told to the API and to the document', () => {
  setLanguage('nb');
  expect(localStorage.getItem('medhjul.language')).toBe('nb');
  expect(document.documentElement.lang).toBe('nb');
  expect(acceptLanguage()).toMatch(/^nb, /);
});

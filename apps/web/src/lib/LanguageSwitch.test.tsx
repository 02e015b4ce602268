import { expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setLanguage, type Language } from './language.ts';
import * as texts from './texts.ts';

let arrive: () => void;
let fail: () => void;

jest.unstable_mockModule('./texts.ts', () => ({
  ...texts,
  // as the product does: after the texts have come
  chooseLanguage: (language: Language) =>
    new Promise<void>((resolve, reject) => {
      arrive = () => resolve();
      fail = () => reject(new Error('offline'));
    }).then(() => setLanguage(language)),
}));
const { LanguageSwitch } = await import('./LanguageSwitch.tsx');

test('the words stay until those of the chosen language are there; a language that cannot be loaded is told', async () => {
  setLanguage('en');
  render(<LanguageSwitch />);
  await userEvent.click(screen.getByRole('radio', { name: 'DA' }));
  expect(screen.getByRole('radiogroup', { name: 'Language' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'DA' })).toBeChecked();
  await act(async () => fail());
  expect(screen.getByText(/^The language could not be loaded/)).toBeVisible();
  expect(screen.getByRole('radio', { name: 'EN' })).toBeChecked();

  await userEvent.click(screen.getByRole('radio', { name: 'DA' }));
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
  await act(async () => arrive());
  expect(screen.getByRole('radiogroup', { name: 'Sprog' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'DA' })).toBeChecked();
});

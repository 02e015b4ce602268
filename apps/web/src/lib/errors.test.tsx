import { expect, test } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { useUserErrors } from './errors.ts';
import { setLanguage } from './language.ts';

function words(code: Parameters<ReturnType<typeof useUserErrors>>[0]['code'], params: object): string {
  setLanguage('en');
  return renderHook(() => useUserErrors()).result.current({ code, params: JSON.stringify(params) });
}

test('the values of an error stand in its words, days as the reader writes them', () => {
  expect(words('LEVEL_OFF_SCALE', { min: 0, max: 5 })).toBe('Choose a level from 0 to 5.');
  expect(words('DATE_BEFORE_TODAY', { today: '2026-11-21' })).toBe(
    'The date has passed. Choose 21 November 2026 or later.',
  );
});

test('a goal’s period is told with its last day, or as open', () => {
  expect(words('GOAL_OUT_OF_PERIOD', { validFrom: '2025-01-01', validTo: '2027-01-01' })).toMatch(
    /from 1 January 2025 to 31 December 2026\.$/,
  );
  expect(words('GOAL_OUT_OF_PERIOD', { validFrom: '2027-01-01', validTo: null })).toMatch(
    /It holds from 1 January 2027\.$/,
  );
});

import { expect, test } from '@jest/globals';
import type { RuleFactsFragment } from '../../requirement.generated.ts';
import { areas, report, rule } from '../../testing/municipality.ts';
import { requirementInput, valuesOf } from './form-values.ts';

const values = (changes: object) => valuesOf(rule(changes) as unknown as RuleFactsFragment);

test('what the API gave comes back to it unchanged', () => {
  const changes = {
    area: null,
    element: areas.L1.elements[1],
    audience: 'JOB_GROUP',
    audienceValue: 'nurses',
    validTo: '2028-03-01',
  };
  expect(requirementInput(values(changes))).toEqual({
    areaId: null,
    elementId: 'L1.2',
    unitId: 'centre',
    employmentId: null,
    audience: 'JOB_GROUP',
    audienceValue: 'nurses',
    level: 3,
    reason: 'We lead in change',
    goalId: 'G1',
    validFrom: '2026-01-01',
    validTo: '2028-03-01',
  });
});

test('the form names the last day that counts, over the end of a month of a leap year', () => {
  expect(values({ validTo: '2028-03-01' }).lastDay).toBe('2028-02-29');
  expect(values({ validTo: null }).lastDay).toBe('');
});

test('for one person there is neither unit nor audience, whatever was chosen before', () => {
  const form = {
    ...values({}),
    scope: 'person',
    employmentId: report.id,
    audience: 'JOB_GROUP',
    audienceValue: 'x',
  } as const;
  expect(requirementInput(form)).toMatchObject({
    unitId: null,
    employmentId: report.id,
    audience: 'EVERYBODY',
    audienceValue: null,
  });
});

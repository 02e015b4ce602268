import { expect, test } from '@jest/globals';
import { AGREED_FIELDS, changedFields, type AgreedItem } from './plan-change.ts';

const signed: AgreedItem = {
  elementId: 'a',
  aim: null,
  why: 'x',
  learningForm: 'mentoring',
  activity: null,
  ownPart: 'x',
  leaderPart: 'x',
  startsOn: '2026-01-01',
  endsOn: null,
  priority: 1,
  nature: 'need',
  task: null,
  offerWish: null,
  orderedByEmployer: false,
  status: 'open',
};

test.each([...AGREED_FIELDS])('a change of %s shows, and nothing else does', (field) => {
  expect(changedFields(signed, { ...signed, [field]: 'another' })).toEqual([field]);
});

test('how an item goes on is no change, but for dropping it', () => {
  for (const status of ['under_way', 'learnt', 'done', 'carried_on']) {
    expect(changedFields(signed, { ...signed, status })).toEqual([]);
  }
  expect(changedFields(signed, { ...signed, status: 'dropped' })).toEqual(['status']);
  expect(changedFields({ ...signed, status: 'dropped' }, signed)).toEqual(['status']);
});

test('of what was never signed nothing has changed', () => {
  expect(changedFields(null, signed)).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import type { MarkFactsFragment, RuleFactsFragment } from '../../requirement.generated.ts';
import { areas, everybody, mark, rule, units } from '../../testing/municipality.ts';
import { areaLines, marksReaching, nearestFirst } from './target-lines.ts';

const asRule = (id: string, changes: object) => rule({ id, ...changes }) as unknown as RuleFactsFragment;
const asMark = (id: string, changes: object) => mark({ id, ...changes }) as unknown as MarkFactsFragment;
const path = ['home', 'centre', 'town'];

describe('the order in which rules go before each other', () => {
  test('person, then the nearest unit, then the narrowest audience, then element before area; what is over is last', () => {
    const rules = [
      asRule('over', { unit: units.home, state: 'ENDED' }),
      asRule('town', { unit: units.town, audience: 'JOB_GROUP' }),
      asRule('centre-all-area', {}),
      asRule('centre-all-element', { area: null, element: areas.L1.elements[0] }),
      asRule('centre-level', { audience: 'LEADER_LEVEL' }),
      asRule('centre-function', { audience: 'LEADER_FUNCTION' }),
      asRule('centre-group', { audience: 'JOB_GROUP' }),
      asRule('home', { unit: units.home }),
      asRule('person', { unit: null }),
    ];
    expect(rules.sort(nearestFirst(path)).map(({ id }) => id)).toEqual([
      'person',
      'home',
      'centre-group',
      'centre-function',
      'centre-level',
      'centre-all-element',
      'centre-all-area',
      'town',
      'over',
    ]);
  });

  test('of two that differ in nothing else, the one that begins first', () => {
    const later = asRule('later', { validFrom: '2027-01-01' });
    const sooner = asRule('sooner', {});
    expect([later, sooner].sort(nearestFirst(path))).toEqual([sooner, later]);
  });
});

describe('marks', () => {
  const here = asMark('here', { unit: units.centre });
  const below = asMark('below', { unit: units.home });
  const future = asMark('future', { validFrom: '2027-01-01' });
  const over = asMark('over', {});
  const place = { path: ['centre', 'town'], areaId: undefined, today: '2026-11-21' };

  test('reach downward, never upward; those that no longer stand are over', () => {
    const reaching = marksReaching(place, { standing: [here, below, future], all: [here, below, future, over] });
    expect(reaching.map(({ mark: { id }, state }) => [id, state])).toEqual([
      ['here', 'CURRENT'],
      ['future', 'FUTURE'],
      ['over', 'OVER'],
    ]);
  });

  test('of one area: its own and its elements’', () => {
    const ofArea = asMark('area', { area: areas.L2, element: null });
    const marks = { standing: [here, ofArea], all: [here, ofArea] };
    expect(marksReaching({ ...place, areaId: 'L2' }, marks).map(({ mark: { id } }) => id)).toEqual(['area']);
    expect(marksReaching({ ...place, areaId: 'L1' }, marks).map(({ mark: { id } }) => id)).toEqual(['here']);
  });
});

test('every area has a line for the whole of it, then one for each element, each with what names exactly it', () => {
  const onElement = asRule('element', { area: null, element: areas.L1.elements[1] });
  const onArea = asRule('area', {});
  const [wheel] = everybody.wheels as unknown as Parameters<typeof areaLines>[0][];
  const lines = areaLines(wheel as Parameters<typeof areaLines>[0], [onElement, onArea], []);
  expect(
    lines.map(({ area, lines: own }) => [area.id, own.map(({ id, rules }) => [id, rules.map((r) => r.id)])]),
  ).toEqual([
    [
      'L1',
      [
        ['L1', ['area']],
        ['L1.1', []],
        ['L1.2', ['element']],
      ],
    ],
    [
      'L2',
      [
        ['L2', []],
        ['L2.1', []],
      ],
    ],
  ]);
});

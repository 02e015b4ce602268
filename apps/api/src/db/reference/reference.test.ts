import { describe, expect, test } from '@jest/globals';
import { componentGroups, components } from './components.ts';
import { conversationQuestions } from './conversation-questions.ts';
import { employeeWheel } from './employee-wheel.ts';
import { goalLinks, goals } from './goals.ts';
import { jobGroups, localElements } from './job-groups.ts';
import { leaderFunctions, leaderLevels } from './leader-functions.ts';
import { leaderWheel } from './leader-wheel.ts';
import { learningForms, offerWishes } from './learning.ts';
import { levels } from './levels.ts';
import { commonCompetences, principles } from './principles.ts';
import type { Text } from './text.ts';
import { unitLevels } from './unit-levels.ts';
import type { Wheel } from './wheel.ts';

const everything = {
  commonCompetences,
  componentGroups,
  components,
  conversationQuestions,
  employeeWheel,
  goalLinks,
  goals,
  jobGroups,
  leaderFunctions,
  leaderLevels,
  leaderWheel,
  learningForms,
  levels,
  localElements,
  offerWishes,
  principles,
  unitLevels,
};
const wheels: readonly Wheel[] = [leaderWheel, employeeWheel];
const areas = wheels.flatMap((wheel) => wheel.areas);
const elements = [...areas.flatMap((area) => area.elements), ...localElements];

const softHyphen = /\u00AD/g;
const plain = (text: string) => text.replace(softHyphen, '');
const codesOf = (items: readonly { code: string }[]) => items.map((item) => item.code);
const areaOf = (wheel: Wheel, code: string) => wheel.areas.find((area) => area.code === code);

/** Every object that speaks at least one of the languages, with the way to it. */
function textsIn(value: unknown, path: string): { path: string; text: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('da' in value || 'nb' in value || 'en' in value) return [{ path, text: { ...value } }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe('texts', () => {
  test.each(textsIn(everything, 'reference'))('$path is there in all three languages', ({ text }) => {
    expect(Object.keys(text).sort()).toEqual(['da', 'en', 'nb']);
    for (const words of Object.values(text)) expect(words).toMatch(/^\S(?!.* {2}).*\S$/);
  });

  test('descriptions and reasons are sentences, names are not', () => {
    for (const { path, text } of textsIn(everything, 'reference')) {
      const isSentence = /\.(description|reason)$/.test(path);
      for (const words of Object.values(text)) expect([path, String(words).endsWith('.')]).toEqual([path, isSentence]);
    }
  });

  test('names keep to their length, soft hyphens not counted', () => {
    for (const element of elements) {
      for (const words of Object.values(element.name)) expect(plain(words).length).toBeLessThanOrEqual(80);
    }
    for (const area of areas) {
      for (const words of Object.values(area.shortName)) {
        expect([words, plain(words).replace(/[^\p{L}]/gu, '').length <= 22]).toEqual([words, true]);
      }
    }
  });

  test('long Danish and Norwegian words in names of areas and elements can break', () => {
    const names: Text[] = [
      ...areas.flatMap((area) => [area.name, area.shortName]),
      ...elements.map(({ name }) => name),
    ];
    const parts = names.flatMap(({ da, nb }) => [da, nb]).flatMap((name) => name.split(/[^\p{L}\u00AD]+/u));
    expect(parts.filter((part) => plain(part).length > 14 && !part.includes('\u00AD'))).toEqual([]);
    expect(parts.filter((part) => /^\u00AD|\u00AD$|\u00AD\u00AD/.test(part))).toEqual([]);
  });
});

describe('wheels', () => {
  test('the leader wheel has 8 areas with 34 elements around its hub', () => {
    expect(codesOf(leaderWheel.areas)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8']);
    expect(leaderWheel.areas.map((area) => area.elements.length)).toEqual([4, 4, 5, 5, 3, 4, 6, 3]);
    expect(codesOf(areas.filter((area) => area.isHub))).toEqual(['L1']);
  });

  test('the employee wheel has 6 areas with 4 to 6 elements each', () => {
    expect(codesOf(employeeWheel.areas)).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6']);
    for (const area of employeeWheel.areas) expect([4, 5, 6]).toContain(area.elements.length);
  });

  test('each part derives from exactly what the reference data says', () => {
    const derived = (part: { derivations: { goal: string }[] }) => part.derivations.map(({ goal }) => goal).join(' ');
    expect(Object.fromEntries(leaderWheel.areas.map((area) => [area.code, derived(area)]))).toEqual({
      L1: 'P1 P2 P3 P4 P5 P6',
      L2: 'F2',
      L3: 'F6',
      L4: 'F1 F3',
      L5: 'F2 P1',
      L6: 'F2 P3',
      L7: 'F4 F5 P4',
      L8: 'P2',
    });
    expect(derived(leaderWheel)).toBe('');
    expect(derived(employeeWheel)).toBe('F4 F5 F6');
    expect(employeeWheel.areas.map(derived).join('')).toBe('');
  });

  test('L8 is linked to all the others, no other area to any', () => {
    const linked = areas.flatMap((area) => area.links.map((link) => [area.code, link.area]));
    expect(linked).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'].map((other) => ['L8', other]));
  });

  test('an element carries the code of its area and 2 to 4 components that exist', () => {
    for (const area of areas) {
      expect(codesOf(area.elements)).toEqual(area.elements.map((_, index) => `${area.code}.${index + 1}`));
    }
    for (const element of elements) {
      expect([2, 3, 4]).toContain(element.components.length);
      expect(new Set(element.components).size).toBe(element.components.length);
      expect(codesOf(components)).toEqual(expect.arrayContaining(element.components));
    }
  });

  test('local elements belong to a job group and an area of the employee wheel', () => {
    for (const element of localElements) {
      expect(codesOf(jobGroups)).toContain(element.jobGroup);
      expect(areaOf(employeeWheel, element.area)).toBeDefined();
      expect(element.code.startsWith(`${element.area}.`)).toBe(true);
    }
  });
});

describe('direction', () => {
  test('holds five values, six signposts, six focus areas and six strategic goals with their periods', () => {
    const of = (kind: string) => goals.filter((goal) => goal.kind === kind);
    expect(codesOf(of('value'))).toEqual(['V1', 'V2', 'V3', 'V4', 'V5']);
    expect(codesOf(of('signpost'))).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
    expect(codesOf(of('focus_area'))).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6']);
    expect(codesOf(of('strategic_goal'))).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6']);
    for (const goal of goals) {
      const period = goal.kind === 'strategic_goal' ? ['2024-01-01', '2028-01-01'] : ['2012-01-01', null];
      expect([goal.code, goal.validFrom, goal.validTo]).toEqual([goal.code, ...period]);
    }
  });

  test('every strategic goal leads to a focus area, every focus area hangs from one, and no link stands twice', () => {
    const pairs = goalLinks.map(({ parent, child }) => `${parent} ${child}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect([...new Set(goalLinks.map(({ parent }) => parent))].sort()).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6']);
    expect([...new Set(goalLinks.map(({ child }) => child))].sort()).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6']);
  });
});

describe('the inspiration catalogue', () => {
  test('has a default question for each theme, for both sides of every conversation', () => {
    const defaults = conversationQuestions.filter(({ isDefault }) => isDefault);
    expect(defaults.map(({ theme, side, kinds }) => [theme, side, kinds])).toEqual(
      ['goals', 'competence', 'cooperation', 'feedback', 'wishes'].map((theme) => [theme, 'both', ['mus', 'lus']]),
    );
  });

  test('holds about thirty, of each theme several for either side, each a question', () => {
    expect(conversationQuestions.length).toBeGreaterThanOrEqual(30);
    for (const theme of new Set(conversationQuestions.map((question) => question.theme))) {
      for (const side of ['employee', 'leader'] as const) {
        const fitting = conversationQuestions.filter(
          (question) => question.theme === theme && (question.side === 'both' || question.side === side),
        );
        expect([theme, side, fitting.length >= 3]).toEqual([theme, side, true]);
      }
    }
    for (const { text } of conversationQuestions) {
      for (const words of Object.values(text)) expect(words).toMatch(/\?$/);
    }
  });
});

describe('lists', () => {
  test.each(
    Object.entries({
      goals,
      conversationQuestions,
      components,
      componentGroups,
      jobGroups,
      principles,
      commonCompetences,
      unitLevels,
      leaderFunctions,
      leaderLevels,
      wheels,
      areas,
      elements,
    }),
  )('codes of %s are unique', (_, items) => {
    expect(new Set(codesOf(items)).size).toBe(items.length);
  });

  test('are as long as the domain says', () => {
    expect(levels.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(principles).toHaveLength(8);
    expect(commonCompetences).toHaveLength(5);
    expect(jobGroups.length).toBeGreaterThanOrEqual(10);
    expect(codesOf(leaderFunctions)).toEqual(['leader_of_leaders', 'citizen_facing', 'administrative']);
    expect(codesOf(leaderLevels)).toEqual(['1', '2', '3', '4']);
    expect(unitLevels.map(({ kind }) => kind)).toEqual(['municipality', 'centre', 'unit', 'unit', 'team']);
  });

  test('every component belongs to a group, and every group holds one', () => {
    expect([...new Set(components.map(({ group }) => group))]).toEqual(codesOf(componentGroups));
    expect(codesOf(components)).toEqual([
      'knowledge_practical',
      'knowledge_theoretical',
      'skill_technical',
      'skill_social',
      'ability_experience',
      'ability_tacit',
      'attitude',
      'others_contacts',
      'others_use',
    ]);
  });
});

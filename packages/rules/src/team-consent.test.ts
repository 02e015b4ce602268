import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { consentOutcome, type ConsentAnswer, type ConsentRound } from './team-consent.ts';

const answer = fc.constantFrom<ConsentAnswer>(true, false, null);
const answers = fc.array(answer, { minLength: 3, maxLength: 12 });
const round = (given: readonly ConsentAnswer[], over: Partial<ConsentRound> = {}): ConsentRound => ({
  answers: given,
  people: given.length,
  minPeople: 3,
  isOver: false,
  ...over,
});

describe('a round of consent', () => {
  test('is TUS only if each one said yes, at the date as before', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (given, isOver) => {
        const allYes = given.every((one) => one === true);
        expect(consentOutcome(round(given, { isOver })) === 'tus').toBe(allYes);
      }),
    );
  });

  test('is MUS by one no, or by one missing answer at the date', () => {
    fc.assert(
      fc.property(answers, fc.nat(), fc.constantFrom<ConsentAnswer>(false, null), (given, at, spoiled) => {
        const yes = given.map((): ConsentAnswer => true);
        expect(consentOutcome(round(yes.with(at % yes.length, spoiled), { isOver: true }))).toBe('mus');
      }),
    );
  });

  test('stays open while an answer is missing before the date, whatever the others said', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (given, at) => {
        expect(consentOutcome(round(given.with(at % given.length, null)))).toBe('open');
      }),
    );
  });

  test('does not depend on the order of the answers', () => {
    const shuffled = answers.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([given, other], isOver) => {
        expect(consentOutcome(round(given, { isOver }))).toBe(consentOutcome(round(other, { isOver })));
      }),
    );
  });

  test('is over when all have answered: the date changes nothing then', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 12 }), (given) => {
        const before = consentOutcome(round(given));
        expect(before).not.toBe('open');
        expect(consentOutcome(round(given, { isOver: true }))).toBe(before);
      }),
    );
  });

  test('is MUS for fewer people than the smallest team, also if they hold many employments', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 2 }), fc.boolean(), (given, people, isOver) => {
        expect(consentOutcome(round(given, { people, isOver }))).toBe('mus');
      }),
    );
    expect(consentOutcome(round([true, true], { minPeople: 2 }))).toBe('tus');
  });
});

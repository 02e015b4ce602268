import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canCarryOn,
  canChangeItem,
  changed,
  CLOSED_STATUSES,
  nextStatuses,
  OPEN_STATUSES,
  PLAN_ITEM_STEPS,
  planState,
  signedBy,
  signingBar,
  stepUnsigns,
  type ItemStanding,
  type PlanItemStatus,
  type PlanSigning,
} from './plan-state.ts';

const statuses = Object.keys(PLAN_ITEM_STEPS) as PlanItemStatus[];
const standing = fc.record({
  status: fc.constantFrom(...statuses),
  learntOn: fc.constantFrom(null, '2026-03-01'),
  isFollowedUp: fc.boolean(),
  isNewest: fc.boolean(),
});
const fresh: ItemStanding = { status: 'open', learntOn: null, isFollowedUp: false, isNewest: true };

/** What the product writes beside the status. */
const after = (item: ItemStanding, status: PlanItemStatus): ItemStanding => ({
  ...item,
  status,
  learntOn: status === 'learnt' ? (item.learntOn ?? '2026-05-01') : status === 'under_way' ? null : item.learntOn,
});

describe('the statuses of an item', () => {
  test.each<[Partial<ItemStanding>, PlanItemStatus[]]>([
    [{}, ['under_way', 'done', 'dropped']],
    [{ status: 'under_way' }, ['open', 'learnt', 'done', 'dropped']],
    [{ status: 'learnt', learntOn: '2026-03-01' }, ['under_way', 'done']],
    [{ status: 'learnt', learntOn: '2026-03-01', isFollowedUp: true }, ['done']],
    [{ status: 'done' }, ['open']],
    [{ status: 'done', learntOn: '2026-03-01' }, ['learnt']],
    [{ status: 'dropped' }, ['open']],
    [{ status: 'carried_on' }, []],
    [{ isNewest: false }, ['under_way', 'done', 'dropped']],
    [{ status: 'done', isNewest: false }, []],
    [{ status: 'dropped', isNewest: false }, []],
  ])('%j goes on to %j', (over, expected) => {
    expect(nextStatuses({ ...fresh, ...over })).toEqual(expected);
  });

  test('every step is one of the table, and being carried on is none of them', () => {
    fc.assert(
      fc.property(standing, (item) => {
        for (const next of nextStatuses(item)) {
          expect(PLAN_ITEM_STEPS[item.status]).toContain(next);
          expect([item.status, next]).not.toContain('carried_on');
        }
      }),
    );
  });

  test('there is no dead end: whatever is not closed can be closed', () => {
    fc.assert(
      fc.property(standing, (start) => {
        fc.pre(!CLOSED_STATUSES.includes(start.status));
        const seen = new Set<PlanItemStatus>();
        const queue: ItemStanding[] = [start];
        for (const item of queue) {
          if (seen.has(item.status)) continue;
          seen.add(item.status);
          queue.push(...nextStatuses(item).map((next) => after(item, next)));
        }
        expect(seen).toContain('done');
      }),
    );
  });

  test('nothing is learnt that was not begun, whatever the way', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 12 }), (choices) => {
        let item = fresh;
        let isBegun = false;
        for (const choice of choices) {
          const options = nextStatuses(item);
          const next = options[choice % options.length];
          if (!next) break;
          item = after(item, next);
          isBegun ||= next === 'under_way';
          if (next === 'learnt') expect(isBegun).toBe(true);
        }
      }),
    );
  });

  test('what is agreed changes in open items of the newest plan only', () => {
    fc.assert(
      fc.property(standing, (item) => {
        expect(canChangeItem(item)).toBe(item.isNewest && OPEN_STATUSES.includes(item.status));
      }),
    );
  });

  test('open items are carried on, others are not', () => {
    expect(statuses.filter(canCarryOn)).toEqual(OPEN_STATUSES);
  });

  test('dropping from the newest plan, and taking that back, changes what is agreed; going on does not', () => {
    expect(stepUnsigns('open', 'dropped', true)).toBe(true);
    expect(stepUnsigns('dropped', 'open', true)).toBe(true);
    expect(stepUnsigns('open', 'dropped', false)).toBe(false);
    for (const to of ['under_way', 'learnt', 'done', 'carried_on'] as const) {
      expect([to, stepUnsigns('open', to, true)]).toEqual([to, false]);
    }
  });
});

describe('the signatures of a plan', () => {
  const first: PlanSigning = { number: 1, isEmployeeSigned: false, isLeaderSigned: false };
  const step = fc.constantFrom('employee' as const, 'leader' as const, 'change' as const);

  test('are one’s own each, count once, and a change takes them back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let plan = first;
        for (const [n, each] of steps.entries()) {
          const before = plan;
          plan = each === 'change' ? changed(plan) : signedBy(plan, each);
          if (each === 'change') {
            expect(planState(plan, false)).toBe('draft');
            const wasSigned = planState(before, false) === 'signed';
            expect(plan.number - before.number).toBe(wasSigned ? 1 : 0);
          } else {
            const since = steps.slice(steps.slice(0, n).lastIndexOf('change') + 1, n + 1);
            expect(plan).toEqual({
              number: before.number,
              isEmployeeSigned: since.includes('employee'),
              isLeaderSigned: since.includes('leader'),
            });
            expect(signedBy(plan, each)).toEqual(plan);
          }
        }
      }),
    );
  });

  test.each([
    [false, false, false, 'draft'],
    [true, false, false, 'employee_signed'],
    [false, true, false, 'leader_signed'],
    [true, true, false, 'signed'],
    [false, false, true, 'empty'],
  ] as const)('employee %s, leader %s, empty %s: %s', (isEmployeeSigned, isLeaderSigned, isEmpty, state) => {
    expect(planState({ isEmployeeSigned, isLeaderSigned }, isEmpty)).toBe(state);
  });

  test.each([
    [{ isNewest: true, itemCount: 1, unsettledCount: 0 }, null],
    [{ isNewest: false, itemCount: 1, unsettledCount: 0 }, 'past'],
    [{ isNewest: true, itemCount: 0, unsettledCount: 0 }, 'empty'],
    [{ isNewest: true, itemCount: 1, unsettledCount: 2 }, 'unsettled'],
  ] as const)('%j: what bars them is %s', (plan, bar) => {
    expect(signingBar(plan)).toBe(bar);
  });
});

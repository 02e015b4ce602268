import { describe, expect, test } from '@jest/globals';
import { whichWheels } from './which-wheel.ts';

const one = { leadersHaveBothWheels: false };
const both = { leadersHaveBothWheels: true };

describe('which wheel', () => {
  test('the leader wheel takes a leader level and staff responsibility', () => {
    expect(whichWheels({ leaderLevel: '3', staffResponsibility: true }, one)).toEqual(['leader']);
    expect(whichWheels({ leaderLevel: 3, staffResponsibility: true }, one)).toEqual(['leader']);
  });

  test('a purely professional leader has the employee wheel', () => {
    expect(whichWheels({ leaderLevel: '4', staffResponsibility: false }, one)).toEqual(['employee']);
    expect(whichWheels({ leaderLevel: '4', staffResponsibility: false }, both)).toEqual(['employee']);
  });

  test('staff responsibility without a leader level gives the employee wheel', () => {
    expect(whichWheels({ leaderLevel: null, staffResponsibility: true }, one)).toEqual(['employee']);
  });

  test('the setting gives leaders both, and employees nothing more', () => {
    expect(whichWheels({ leaderLevel: '1', staffResponsibility: true }, both)).toEqual(['leader', 'employee']);
    expect(whichWheels({ leaderLevel: null, staffResponsibility: false }, both)).toEqual(['employee']);
  });
});

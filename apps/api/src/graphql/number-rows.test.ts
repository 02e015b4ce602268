import { expect, test } from '@jest/globals';
import { NumberRows, writeAnswer } from './number-rows.ts';

const cells = '[[5,null],[10,null]]';
const answer = {
  data: { first: { name: '"$&" æ', cells: new NumberRows(cells) }, second: new NumberRows('[[],[]]'), last: 1 },
};
const said = { data: { first: { name: '"$&" æ', cells: JSON.parse(cells) }, second: [[], []], last: 1 } };

test('rows of numbers stand in the answer as they left the database', () => {
  expect(JSON.parse(writeAnswer(answer))).toEqual(said);
  expect(writeAnswer(answer)).toContain(`"cells":${cells}`);
  expect(writeAnswer({ data: null })).toBe('{"data":null}');
});

test('whoever writes it otherwise, and whoever computes, reads the same rows', () => {
  expect(JSON.parse(JSON.stringify(answer))).toEqual(said);
  expect(answer.data.first.cells.read()).toEqual(JSON.parse(cells));
});

test('an answer that cannot be written leaves nothing behind', () => {
  const endless: Record<string, unknown> = { rows: new NumberRows(cells) };
  endless['self'] = endless;
  expect(() => writeAnswer(endless)).toThrow();
  expect(JSON.stringify(new NumberRows(cells))).toBe(cells);
});

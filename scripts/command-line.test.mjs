import { expect, test } from '@jest/globals';
import { fromWhereTheUserStands } from './command-line.mjs';

test.each([
  ['import', ['files'], ['/home/me/files']],
  ['import', ['--confirm-ended', '12', '../files'], ['--confirm-ended', '12', '/home/files']],
  ['import', ['.', '--confirm-ended=12'], ['/home/me', '--confirm-ended=12']],
  ['export', ['/srv/files', '--without-personal'], ['/srv/files', '--without-personal']],
  ['seed', ['--people', '500'], ['--people', '500']],
])('%s %j names its folder from where the user stands', (command, words, whole) => {
  expect(fromWhereTheUserStands(command, words, '/home/me')).toEqual(whole);
});

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { StartProblem } from '../db/embedded/start-problem.ts';
import { runCommand, UsageProblem, withDatabase } from './host-command.ts';
import { ImportRefused, ImportStopped } from './problems.ts';
import { silent } from './progress.ts';

let told: string[];

beforeEach(() => {
  told = [];
  jest.spyOn(console, 'error').mockImplementation((text: unknown) => void told.push(String(text)));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

const fault = (code: string): Error =>
  Object.assign(new Error('duplicate key: (email)=(secret@proeve.example)'), {
    code,
    severity: 'ERROR',
    constraint: 'person_code_key',
  });
const problem = {
  file: 'people.csv',
  line: 3,
  column: 'email',
  what: '"x" is not an e-mail address',
  whatToDo: 'Write another',
};

test.each<[string, Error, string]>([
  [
    'what is wrong in the files',
    new ImportRefused([problem]),
    'people.csv, line 3, column email: "x" is not an e-mail address. Write another.\nNothing was changed: one problem in the files.',
  ],
  ['a stop', new ImportStopped('It stops.'), 'It stops.'],
  ['a start that fails', new StartProblem('It does not start.'), 'It does not start.'],
  ['a slip in the command line', new UsageProblem('Use it otherwise.'), 'Use it otherwise.'],
  [
    'a right that is missing',
    fault('42501'),
    'The login of DATABASE_URL may not do this: set DATABASE_OWNER_URL to the address of the login that owns the schema.',
  ],
  [
    'a refusal of the database',
    fault('23505'),
    'The database refused the run (23505, person_code_key); nothing was changed.',
  ],
  ['anything else', new Error('something else'), 'The run failed: something else. Nothing was changed.'],
])('%s is told without a stack and without what stands in the files', async (_what, error, words) => {
  await runCommand(() => Promise.reject(error));
  expect(told).toEqual([words]);
  expect(process.exitCode).toBe(1);
});

test('a database that cannot be reached is one sentence', async () => {
  await runCommand(() =>
    withDatabase({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' }, silent, async () => {}),
  );
  expect(told).toEqual([
    'The database of DATABASE_URL cannot be reached (ECONNREFUSED): check the address, and that the server runs.',
  ]);
  expect(process.exitCode).toBe(1);
});

test('a command that does its work leaves the exit code alone', async () => {
  await runCommand(async () => {});
  expect([told, process.exitCode]).toEqual([[], undefined]);
});

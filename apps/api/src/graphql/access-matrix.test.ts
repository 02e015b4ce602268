import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../project-root.ts';
import { committedEffect } from '../testing/effects.ts';
import { accessMatrix } from './access-matrix.ts';
import { accessRules, contract } from './schema.ts';

test('docs/access-matrix.md says what the rules say', async () => {
  const made = accessMatrix(contract, accessRules);
  expect(made).toBe(await committedEffect(join(projectRoot, 'docs/access-matrix.md'), made));
});

test('every rule has its words there', () => {
  const made = accessMatrix(contract, accessRules);
  for (const { words } of Object.values(accessRules)) expect(made).toContain(`| ${words} |`);
  expect(made).not.toContain('|  |');
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import type { Messages } from '../lib/i18n.ts';

const src = join(import.meta.dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.messages.ts'));

/** The names of the values that a text needs, also those inside its plural forms. */
function namesIn(message: CompiledMessage): string[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , choices] = token;
    const forms = typeof choices === 'object' && choices !== null ? Object.values(choices) : [];
    return [name, ...forms.filter(Array.isArray).flatMap((form) => namesIn(form))];
  });
}

test('there are texts to check', () => expect(files.length).toBeGreaterThan(5));

test.each(files)('%s: every text compiles, and needs the same values in each language', async (file) => {
  const module: Record<string, Messages> = await import(join(src, file));
  const unequal = Object.values(module).flatMap((messages) =>
    Object.entries(messages).filter(([, texts]) => {
      const needs = Object.values(texts).map((text) => {
        expect(text.trim()).not.toBe('');
        return [...new Set(namesIn(compileMessageOrThrow(text)))].sort().join();
      });
      return new Set(needs).size !== 1;
    }),
  );
  expect(unequal).toEqual([]);
});

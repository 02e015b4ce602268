import { sensitiveWords } from './sensitive-words.ts';

/** An expression for any word of a list: `*` is any further letters, a blank any white space. */
function anyOf(list: string): string {
  const words = list.split(',').map((word) => word.trim());
  const patterns = words.filter(Boolean).map((word) => word.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+'));
  return `(?:${patterns.join('|')})`;
}

/** Whole words only: no letter before, none after, nor the rest of a compound with a hyphen. */
function whole(expression: string): RegExp {
  return new RegExp(`(?<!\\p{L})${expression}(?!-?\\p{L})`, 'gu');
}

const harmless = whole(anyOf(sensitiveWords.map((lists) => lists.harmless).join()));
const told = whole(anyOf(sensitiveWords.map((lists) => lists.words).join()));
const owned = sensitiveWords.map(({ about, conditions }) => whole(`${anyOf(about)}\\s+${anyOf(conditions)}`));

/**
 * Whether a text speaks of somebody's illness, diagnosis, pregnancy, union or of a sanction, as far as its words tell. Only
 * for a hint to who writes it: it misses things, and now and then it is wrong.
 */
export function hasSensitiveWord(text: string): boolean {
  const plain = text.normalize('NFC').replaceAll('\u00AD', '').toLowerCase().replace(harmless, ' ');
  return [told, ...owned].some((expression) => plain.search(expression) !== -1);
}

import { expect, test } from '@jest/globals';
import { paragraph } from './blocks.ts';
import { taggedPdf } from './tagged-pdf.ts';

test('a table that is longer than a page has its head on each', async () => {
  const pdf = await taggedPdf({
    title: 'Alt, der blev efterspurgt',
    language: 'da',
    blocks: [
      paragraph('Tabellen begynder et stykke nede på siden.'),
      {
        kind: 'table',
        columns: [
          { head: 'Kompetence', share: 3 },
          { head: 'Centre', share: 1, isNumber: true },
        ],
        rows: Array.from({ length: 120 }, (_, n) => [`Kompetence ${n} `.repeat(1 + (n % 7)), String(n)]),
      },
    ],
    foot: 'Prøve',
    pageOf: '{page} af {pages}',
    madeAt: new Date('2026-06-15T10:00:00Z'),
  });
  const text = pdf.toString('latin1');
  const count = (what: RegExp) => text.match(what)?.length ?? 0;
  const pages = count(/\/Type \/Page\b(?!s)/g);
  expect(pages).toBeGreaterThan(3);
  expect(count(/\/S \/Table\b/g)).toBe(pages);
  expect(count(/\/Scope \/Column/g)).toBe(2 * pages);
  expect(count(/\/Scope \/Row/g)).toBe(120);
});

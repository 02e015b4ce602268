import { expect, type Locator, type Page } from '@playwright/test';

/** A number for each spoke; null where none is known. */
export type Numbers = (number | null)[];

const scaleMax = 5;

function numberOf(text: string): number | null {
  const value = text.trim().replace('−', '-').replace(',', '.');
  return value.startsWith('–') ? null : Number(value);
}

export function wheelCard(page: Page): Locator {
  return page.getByRole('region', { name: 'Hjulet', exact: true });
}

export function numbersCard(page: Page): Locator {
  return page.getByRole('region', { name: 'Tallene bag', exact: true });
}

/** The wheel's numbers as its lines tell them: how far along its spoke each marker stands. One list a series, in the legend's order. */
export function drawnNumbers(page: Page): Promise<Numbers[]> {
  return wheelCard(page).evaluate((card, max) => {
    const paint = (element: Element | null, property: 'stroke' | 'fill') =>
      element ? getComputedStyle(element)[property] : '';
    const shown = [...card.querySelectorAll('.mh-legend li')].filter((item) => item.querySelector(':checked'));
    const colours = shown.map((item) => paint(item.querySelector('.mh-sample path'), 'stroke'));
    const spokes = [...card.querySelectorAll<SVGLineElement>('.recharts-polar-grid-angle line')];
    const [x, y, endX, endY] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(spokes[0]?.getAttribute(name)));
    if (x === undefined || y === undefined || endX === undefined || endY === undefined) return [];
    const length = Math.hypot(endX - x, endY - y);
    const lines = [...card.querySelectorAll('.mh-wheel__series')];
    return colours.map((colour) => {
      const line = lines.find((one) => {
        const marker = one.querySelector('.mh-marker');
        return [paint(marker, 'stroke'), paint(marker, 'fill')].includes(colour);
      });
      const numbers: (number | null)[] = spokes.map(() => null);
      for (const marker of line?.querySelectorAll('.mh-marker') ?? []) {
        const [left = 0, top = 0] = (marker.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
        const turn = Math.atan2(left - x, y - top) / (2 * Math.PI);
        const distance = Math.hypot(left - x, top - y);
        // in the hub there is no direction: the value 0 is the first place that is still free
        const spoke = distance < 0.01 ? numbers.indexOf(null) : Math.round((turn + 1) * spokes.length) % spokes.length;
        numbers[spoke] = Math.round((distance / length) * max * 10) / 10;
      }
      return numbers;
    });
  }, scaleMax);
}

/** The numbers written under the labels of the drawing, one list a series; none on a phone. */
async function labelledNumbers(page: Page): Promise<Numbers[]> {
  const rows = await wheelCard(page)
    .locator('.mh-wheel__labels > li')
    .evaluateAll((labels) => labels.map((label) => [...label.querySelectorAll('b')].map((value) => value.textContent)));
  return (rows[0] ?? []).map((_, series) => rows.map((row) => numberOf(row[series] ?? '')));
}

/** The numbers of the table, one list a column that stands for a series. */
async function tableNumbers(page: Page, series: number): Promise<Numbers[]> {
  const rows = await numbersCard(page)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText)));
  return Array.from({ length: series }, (_, column) => rows.map((row) => numberOf(row[column] ?? '')));
}

/** Asserts that the drawing and the table beside it say the same numbers, for each of so many series and spokes. */
export async function expectSameNumbers(page: Page, series: number, spokes: number): Promise<void> {
  await expect(wheelCard(page).locator('.mh-wheel__series').first()).toBeAttached();
  const drawn = await drawnNumbers(page);
  expect(drawn.map((numbers) => numbers.length)).toEqual(Array<number>(series).fill(spokes));
  expect(
    drawn.flat().some((value) => value !== null),
    'there is something to compare',
  ).toBe(true);
  expect(await tableNumbers(page, series)).toEqual(drawn);
  const labelled = await labelledNumbers(page);
  if (labelled.length > 0) expect(labelled).toEqual(drawn);
}

/** The drawing's labels: a button for each area. */
export function spokeLabels(page: Page): Locator {
  return wheelCard(page).locator('.mh-wheel__labels').getByRole('button');
}

/** Asserts that each label stands whole inside its card, and none over another. */
export async function expectWholeLabels(page: Page): Promise<void> {
  await expect(spokeLabels(page).first()).toBeVisible();
  const faults = await wheelCard(page).evaluate((card) => {
    const bounds = card.getBoundingClientRect();
    /** What of an element is written or drawn, also where it hangs out of its own box. */
    const inkOf = (element: HTMLElement) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const labels = [...card.querySelectorAll<HTMLElement>('.mh-wheel__labels > li')].map((label) => ({
      name: label.innerText.replaceAll('\n', ' '),
      box: inkOf(label),
    }));
    const isOut = (box: DOMRect) =>
      box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom;
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return labels.flatMap(({ name, box }, index) => [
      ...(isOut(box) ? [`${name} leaves the card`] : []),
      ...labels
        .slice(index + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => `${name} covers ${other.name}`),
    ]);
  });
  expect(faults).toEqual([]);
}

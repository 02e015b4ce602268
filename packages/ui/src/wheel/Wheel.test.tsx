import { describe, expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Wheel } from './Wheel.tsx';
import type { WheelData } from './wheel-data.ts';
import { WheelTable } from './WheelTable.tsx';

const oneDecimal = new Intl.NumberFormat('da', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function wheelOf(
  count: number,
  holding: readonly (number | null)[] = [3.94, 4.1, 4.3, 3.7, 3.6, 3.4, 3, 4.5],
): WheelData {
  return {
    areas: Array.from({ length: count }, (_, index) => ({
      id: `area-${index}`,
      number: index + 1,
      label: `Om\u00ADråde ${index + 1}`,
      isHub: index === 0,
    })),
    series: [
      { id: 'holding', label: 'Beholdning', style: 'holding', values: holding.slice(0, count) },
      { id: 'target', label: 'Mål', style: 'target', values: [4.2, 4, 4.4, 4.2, 3.8, 4.2, 4, 4.35].slice(0, count) },
    ],
    scaleMax: 5,
    formatValue: (value) => oneDecimal.format(value),
  };
}

function showWheel(data: WheelData, onOpenArea: (id: string) => void = () => {}) {
  const open = { onOpenArea, openLabel: (area: { label: string }) => `Åbn ${area.label}` };
  const { container } = render(
    <>
      <Wheel {...data} {...open} summary="Holdet ligger under målet på seks områder" />
      <WheelTable {...data} {...open} texts={{ caption: 'Tallene', area: 'Område', missing: 'ikke vurderet' }} />
    </>,
  );
  return container;
}

/** The numbers of each area as the drawing shows them under its label. */
function shownInDrawing(container: HTMLElement): string[][] {
  return [...container.querySelectorAll('.mh-wheel__labels > li')].map((label) =>
    [...label.querySelectorAll('b')].map((value) => value.textContent ?? ''),
  );
}

/** The same from the table, without what is said to screen readers only. */
function shownInTable(): string[][] {
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  return rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => (cell.querySelector('[aria-hidden]') ?? cell).textContent ?? ''),
  );
}

function lineOf(container: HTMLElement, look: 'petrol' | 'amber'): { pieces: string[]; markers: number } {
  const isLook = (element: Element) =>
    [element.getAttribute('fill'), element.getAttribute('stroke')].includes(`var(--mh-${look})`);
  const series = [...container.querySelectorAll('.mh-wheel__series')].find((group) =>
    [...group.querySelectorAll('.mh-marker')].some(isLook),
  );
  const pieces = [...(series?.querySelectorAll('.mh-wheel__line') ?? [])];
  return {
    pieces: pieces.map((piece) => piece.getAttribute('d') ?? ''),
    markers: series?.querySelectorAll('.mh-marker').length ?? 0,
  };
}

describe('the wheel', () => {
  test.each([8, 6])('with %i areas has as many spokes and labels', (count) => {
    const container = showWheel(wheelOf(count));
    expect(container.querySelectorAll('.recharts-polar-grid-angle line')).toHaveLength(count);
    expect(container.querySelectorAll('.mh-wheel__labels button')).toHaveLength(count);
  });

  test('says its sentence as one picture, and is no application', () => {
    const container = showWheel(wheelOf(8));
    expect(screen.getByRole('img', { name: 'Holdet ligger under målet på seks områder' })).toBeInTheDocument();
    expect(container.querySelector('[role="application"], svg[tabindex="0"]')).toBeNull();
  });

  test('shows the same numbers as the table', () => {
    const container = showWheel(wheelOf(8, [3.94, null, 4.3, 3.7, 3.65, null, 3, 4.5]));
    expect(shownInDrawing(container)).toEqual(shownInTable());
    expect(shownInTable()[0]).toEqual(['3,9', '4,2']);
    expect(shownInTable()[1]).toEqual(['–', '4,0']);
  });

  test('draws a whole series as one closed line, at the distance of its values from the hub', () => {
    const container = showWheel(wheelOf(8, [5, 2.5, 5, 5, 5, 5, 5, 5]));
    const { pieces, markers } = lineOf(container, 'petrol');
    expect(pieces).toHaveLength(1);
    expect(markers).toBe(8);
    const hub = container.querySelector('.mh-wheel__hub');
    const [cx, cy] = [Number(hub?.getAttribute('cx')), Number(hub?.getAttribute('cy'))];
    const points = (pieces[0] ?? '')
      .split(/[ML]/)
      .slice(1)
      .map((pair) => pair.split(' ').map(Number));
    const distances = points.map(([x = 0, y = 0]) => Math.hypot(x - cx, y - cy));
    expect((distances[1] ?? 0) / (distances[0] ?? 1)).toBeCloseTo(0.5, 2);
    expect(points.at(-1)).toEqual(points[0]);
  });

  test('leaves a gap for a missing value: no line and no marker through or in the hub, no field', () => {
    const container = showWheel(wheelOf(8, [3.9, null, 4.3, 3.7, null, null, 3, 4.5]));
    const { pieces, markers } = lineOf(container, 'petrol');
    expect(markers).toBe(5);
    expect(pieces.map((piece) => piece.split(/[ML]/).length - 1).sort()).toEqual([2, 3]);
    const hub = container.querySelector('.mh-wheel__hub');
    const centre = `${Number(hub?.getAttribute('cx')).toFixed(2)} ${Number(hub?.getAttribute('cy')).toFixed(2)}`;
    expect(pieces.join()).not.toContain(centre);
    expect(container.querySelector('.mh-wheel__field')).toBeNull();
    expect(lineOf(container, 'amber').pieces).toHaveLength(1);
  });

  test('draws a true zero as a value, unlike a missing one', () => {
    const container = showWheel(wheelOf(8, [0, 4, 4, 4, 4, 4, 4, 4]));
    expect(lineOf(container, 'petrol')).toMatchObject({ markers: 8 });
    expect(shownInTable()[0]?.[0]).toBe('0,0');
  });

  test('opens an area from its label and from the table, named without soft hyphens', async () => {
    const onOpenArea = jest.fn();
    showWheel(wheelOf(8), onOpenArea);
    const [label, cell] = screen.getAllByRole('button', { name: 'Åbn Område 3' });
    await userEvent.click(label as HTMLElement);
    (cell as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpenArea.mock.calls).toEqual([['area-2'], ['area-2']]);
  });

  test('with two areas draws bars in place of a radar', () => {
    const container = showWheel(wheelOf(2));
    expect(container.querySelector('.recharts-surface')).toBeNull();
    expect(container.querySelectorAll('.mh-wheel__bars > li')).toHaveLength(2);
    expect(container.querySelectorAll('.mh-wheel__bar')).toHaveLength(4);
  });
});

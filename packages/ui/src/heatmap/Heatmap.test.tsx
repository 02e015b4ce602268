import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { TableSort } from '../DataTable.tsx';
import type { HeatCell, HeatColumn, HeatRow } from './heat-data.ts';
import { Heatmap } from './Heatmap.tsx';
import { HeatLegend } from './HeatLegend.tsx';

const columns: HeatColumn[] = [
  { id: 'talk', label: 'Svær sam\u00ADtale' },
  { id: 'plain', label: 'Klart sprog', marks: [{ kind: 'strategic', label: 'Strategisk' }] },
  { id: 'all', label: 'I alt', isTotal: true },
];

function cell(row: string, at: number, step: HeatCell['step'], text: string, trend?: HeatCell['trend']): HeatCell {
  const says = step === null ? 'ikke relevant' : `cirka ${text}`;
  return { step, text, label: `${row}, kolonne ${at}: ${says}`, ...(trend && { trend }) };
}

const bosted: HeatRow = {
  id: 'bosted',
  label: 'Bosted Højvang',
  ownMark: 'Dit center',
  cells: [cell('Bosted', 1, 2, '25 %'), cell('Bosted', 2, 0, '5 %', 'rise'), cell('Bosted', 3, 1, '15 %')],
};
const skole: HeatRow = {
  id: 'skole',
  label: 'Skolen ved Bøgely',
  cells: [cell('Skolen', 1, 5, '70 %'), cell('Skolen', 2, null, '–'), cell('Skolen', 3, 5, '70 %')],
};
const totals: HeatRow = {
  id: 'kommune',
  label: 'Kommunen',
  cells: [cell('Kommunen', 1, 3, '40 %'), cell('Kommunen', 2, 0, '5 %'), cell('Kommunen', 3, 2, '25 %')],
};

const onOpen = jest.fn<(row: string, column: string) => void>();
const onSort = jest.fn<(sort: TableSort) => void>();
beforeEach(() => {
  onOpen.mockClear();
  onSort.mockClear();
});

/** As a screen would use it: the order follows the sort. */
function Chart() {
  const [sort, setSort] = useState<TableSort | null>(null);
  const sorted = sort?.direction === 'descending' ? [skole, bosted] : [bosted, skole];
  return (
    <Heatmap
      caption="Behov i centrene"
      rowHead={{ id: 'name', label: 'Center' }}
      columns={columns}
      rows={sorted}
      totals={totals}
      sort={sort}
      onSort={(next) => {
        onSort(next);
        setSort(next);
      }}
      onOpen={onOpen}
    />
  );
}

const at = (name: string) => screen.getByRole('button', { name });
const cellAt = (sentence: string) => screen.getByLabelText(sentence);
const shownRows = () => within(screen.getByRole('table')).getAllByRole('rowheader');

describe('as a table', () => {
  test('it has a name, and so have its rows and columns', () => {
    render(<Chart />);
    expect(screen.getByRole('table', { name: 'Behov i centrene' })).toBeInTheDocument();
    const heads = screen.getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent?.replaceAll('\u00AD', ''))).toEqual([
      'Center',
      'Svær samtale',
      'StrategiskKlart sprog',
      'I alt',
    ]);
    expect([...heads, ...shownRows()].map((head) => head.getAttribute('scope'))).toEqual([
      ...Array<string>(4).fill('col'),
      ...Array<string>(3).fill('row'),
    ]);
    expect(shownRows().map(({ textContent }) => textContent)).toEqual([
      'Kommunen',
      'Bosted Højvang Dit center',
      'Skolen ved Bøgely',
    ]);
  });

  test('a cell shows its number and says its sentence; the colour follows the step', () => {
    render(<Chart />);
    expect(at('Skolen, kolonne 1: cirka 70 %')).toHaveTextContent('70 %');
    expect(cellAt('Skolen, kolonne 1: cirka 70 %')).toHaveAttribute('data-step', '5');
    expect(cellAt('Skolen, kolonne 2: ikke relevant')).toHaveTextContent('–');
    expect(cellAt('Skolen, kolonne 2: ikke relevant')).toHaveAttribute('data-step', 'none');
    expect(cellAt('Skolen, kolonne 3: cirka 70 %')).toHaveAttribute('data-step', 'total');
    expect(cellAt('Bosted, kolonne 2: cirka 5 %').querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(cellAt('Bosted, kolonne 1: cirka 25 %').querySelector('svg')).toBeNull();
  });
});

describe('sorting', () => {
  test('numbers begin with the greatest, names with A; again turns; the head says so', async () => {
    render(<Chart />);
    expect(document.querySelector('[aria-sort]')).toBeNull();
    for (const head of ['Klart sprog', 'Klart sprog', 'Center', 'Center', 'I alt']) await userEvent.click(at(head));
    expect(onSort.mock.calls.map(([{ column, direction }]) => `${column} ${direction}`)).toEqual([
      'plain descending',
      'plain ascending',
      'name ascending',
      'name descending',
      'all descending',
    ]);
    const sorted = screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('aria-sort'));
    expect(sorted).toHaveLength(1);
    expect(sorted[0]).toHaveTextContent('I alt');
    expect(sorted[0]).toHaveAttribute('aria-sort', 'descending');
  });

  test('the totals stay above', async () => {
    render(<Chart />);
    await userEvent.click(at('I alt'));
    expect(shownRows().map(({ textContent }) => textContent)).toEqual([
      'Kommunen',
      'Skolen ved Bøgely',
      'Bosted Højvang Dit center',
    ]);
  });

  test('without an event there is nothing to press in the heads', () => {
    render(
      <Heatmap caption="Behov" rowHead={{ id: 'name', label: 'Center' }} {...{ columns, onOpen }} rows={[skole]} />,
    );
    expect(within(screen.getAllByRole('rowgroup')[0] as HTMLElement).queryAllByRole('button')).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('the cells are one stop for Tab, the one where the reader was last', async () => {
    render(
      <>
        <Chart />
        <a href="#next">Videre</a>
      </>,
    );
    await userEvent.tab();
    for (const head of ['Center', 'Svær sam\u00ADtale', 'Klart sprog', 'I alt']) {
      expect(document.activeElement).toBe(at(head));
      await userEvent.tab();
    }
    expect(cellAt('Kommunen, kolonne 1: cirka 40 %')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Videre' })).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(cellAt('Bosted, kolonne 2: cirka 5 %')).toHaveFocus();
  });

  test.each([
    ['{ArrowRight}', 'Bosted, kolonne 3: cirka 15 %'],
    ['{ArrowRight}{ArrowRight}', 'Bosted, kolonne 3: cirka 15 %'],
    ['{ArrowLeft}{ArrowLeft}', 'Bosted, kolonne 1: cirka 25 %'],
    ['{ArrowUp}{ArrowUp}', 'Kommunen, kolonne 2: cirka 5 %'],
    ['{ArrowDown}{ArrowDown}', 'Skolen, kolonne 2: ikke relevant'],
    ['{Home}', 'Bosted, kolonne 1: cirka 25 %'],
    ['{End}', 'Bosted, kolonne 3: cirka 15 %'],
    ['{Control>}{Home}{/Control}', 'Kommunen, kolonne 1: cirka 40 %'],
    ['{Control>}{End}{/Control}', 'Skolen, kolonne 3: cirka 70 %'],
    ['{Alt>}{ArrowLeft}{/Alt}', 'Bosted, kolonne 2: cirka 5 %'],
    ['x', 'Bosted, kolonne 2: cirka 5 %'],
  ])('%s leads to "%s"', async (keys, name) => {
    render(<Chart />);
    act(() => cellAt('Bosted, kolonne 2: cirka 5 %').focus());
    await userEvent.keyboard(keys);
    expect(cellAt(name)).toHaveFocus();
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('the stop stays with its number when the rows are sorted', async () => {
    render(<Chart />);
    act(() => cellAt('Skolen, kolonne 3: cirka 70 %').focus());
    await userEvent.click(at('I alt'));
    await userEvent.tab();
    expect(cellAt('Skolen, kolonne 3: cirka 70 %')).toHaveFocus();
  });

  test('the stop is the first cell again when its row has gone', async () => {
    const map = (rows: HeatRow[]) => (
      <Heatmap caption="Behov" rowHead={{ id: 'name', label: 'Center' }} {...{ columns, rows, onOpen }} />
    );
    const { rerender } = render(map([skole, bosted]));
    act(() => cellAt('Bosted, kolonne 1: cirka 25 %').focus());
    rerender(map([skole]));
    await userEvent.tab();
    expect(cellAt('Skolen, kolonne 1: cirka 70 %')).toHaveFocus();
  });
});

describe('opening', () => {
  test('by click, Enter and Space: cells, totals of a column and of a row', async () => {
    render(<Chart />);
    await userEvent.click(cellAt('Skolen, kolonne 1: cirka 70 %'));
    await userEvent.keyboard('{ArrowUp}{Enter}{End} {Control>}{Home}{/Control}{Enter}');
    expect(onOpen.mock.calls).toEqual([
      ['skole', 'talk'],
      ['bosted', 'talk'],
      ['bosted', 'all'],
      ['kommune', 'talk'],
    ]);
  });

  test('what is not relevant opens nothing, and says so', async () => {
    render(<Chart />);
    const none = cellAt('Skolen, kolonne 2: ikke relevant');
    expect(none).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(none);
    await userEvent.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
  });
});

test('the legend names each step with its range, and the signs', () => {
  render(
    <HeatLegend
      label="Andel med behov, %"
      ranges={['0–9', '10–19', '20–29', '30–44', '45–59', '60+']}
      none="Ikke relevant"
      marks={[{ kind: 'core', label: 'Kerne' }]}
    />,
  );
  const steps = within(screen.getByRole('list', { name: 'Andel med behov, %' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual(['0–9', '10–19', '20–29', '30–44', '45–59', '60+']);
  expect(steps.map((step) => step.getAttribute('data-step'))).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(screen.getByText('Ikke relevant')).toBeInTheDocument();
  expect(screen.getByText('Kerne')).toBeInTheDocument();
});

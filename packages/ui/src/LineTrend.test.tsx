import { expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LineTrend } from './LineTrend.tsx';
import type { WheelSeries } from './wheel/wheel-data.ts';
import { WheelLegend } from './wheel/WheelLegend.tsx';

const series: WheelSeries[] = [
  { id: 'agreed', label: 'Agreed', style: 'agreed', values: [2, null, 3] },
  { id: 'own', label: 'Own', style: 'self', values: [1, 2, 3] },
];

test('a trend draws a marker for each value and none for a gap, and says the same in its table', async () => {
  const { container } = render(
    <LineTrend
      periods={['2024', '2025', '2026']}
      series={series}
      scaleMax={5}
      formatValue={String}
      summary="From 2 to 3"
      texts={{ table: 'The numbers', period: 'Year', missing: 'not assessed' }}
    />,
  );
  expect(screen.getByRole('img', { name: 'From 2 to 3' })).toBeInTheDocument();
  expect(container.querySelectorAll('.mh-marker')).toHaveLength(5);
  await userEvent.click(screen.getByText('The numbers'));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual(['202421', '2025not assessed2', '202633']);
});

test('the legend is a list of samples, or checkboxes that say what to show', async () => {
  const onToggle = jest.fn();
  const { rerender } = render(<WheelLegend series={series} label="Lines" />);
  expect(screen.getByRole('list', { name: 'Lines' })).toHaveTextContent('AgreedOwn');
  expect(screen.queryByRole('checkbox')).toBeNull();
  rerender(<WheelLegend series={series} label="Lines" shown={['agreed']} onToggle={onToggle} />);
  expect(screen.getByRole('checkbox', { name: 'Agreed' })).toBeChecked();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Own' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Agreed' }));
  expect(onToggle.mock.calls).toEqual([
    ['own', true],
    ['agreed', false],
  ]);
});

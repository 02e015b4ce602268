import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SegmentedControl } from './SegmentedControl.tsx';

function Years({ error }: { error?: string }) {
  const [year, setYear] = useState<string | null>('2025');
  const options = ['2024', '2025', '2026'].map((value) => ({ value, label: value }));
  return <SegmentedControl id="year" label="Period" options={options} value={year} onChange={setYear} error={error} />;
}

test('is one stop for Tab, and arrow keys choose', async () => {
  render(<Years />);
  expect(screen.getByRole('radiogroup', { name: 'Period' })).toBeInTheDocument();
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: '2025' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: '2026' })).toBeChecked();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(screen.getByRole('radio', { name: '2024' })).toBeChecked();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

test('is described by its error', () => {
  render(<Years error="Choose a year" />);
  const group = screen.getByRole('radiogroup', { name: 'Period' });
  expect(group).toBeInvalid();
  expect(group).toHaveAccessibleDescription('Choose a year');
});

import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorSummary } from './ErrorSummary.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { SegmentedControl } from './SegmentedControl.tsx';
import { TextField } from './TextField.tsx';

const choices = [
  { value: 'high', label: 'High' },
  { value: 'low', label: 'Low' },
];

function Form({ attempt, problems }: { attempt: number; problems: { fieldId: string; message: string }[] }) {
  return (
    <>
      <ErrorSummary title="Put this right" problems={problems} attempt={attempt} />
      <TextField id="reason" label="Reason" hint="One sentence" error="Write a reason" />
      <SegmentedControl id="priority" label="Priority" options={choices} value={null} onChange={() => {}} />
      <RadioGroup id="whom" label="Whom" options={choices} value={null} onChange={() => {}} />
    </>
  );
}

const problems = [
  { fieldId: 'reason', message: 'Write a reason' },
  { fieldId: 'priority', message: 'Choose a priority' },
  { fieldId: 'whom', message: 'Choose whom' },
];

test('takes the focus at each attempt, and its links lead to the fields', async () => {
  const { rerender } = render(<Form attempt={0} problems={[]} />);
  expect(screen.queryByRole('group', { name: 'Put this right' })).toBeNull();
  rerender(<Form attempt={1} problems={problems} />);
  expect(screen.getByRole('group', { name: 'Put this right' })).toHaveFocus();

  await userEvent.click(screen.getByRole('link', { name: 'Write a reason' }));
  expect(screen.getByLabelText('Reason')).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Choose a priority' }));
  expect(screen.getAllByRole('radio', { name: 'High' })[0]).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Choose whom' }));
  expect(screen.getAllByRole('radio', { name: 'High' })[1]).toHaveFocus();

  rerender(<Form attempt={2} problems={problems} />);
  expect(screen.getByRole('group', { name: 'Put this right' })).toHaveFocus();
});

test('does not take the focus while problems go away as the reader types', () => {
  const { rerender } = render(<Form attempt={1} problems={problems} />);
  screen.getByLabelText('Reason').focus();
  rerender(<Form attempt={1} problems={problems.slice(1)} />);
  expect(screen.getByLabelText('Reason')).toHaveFocus();
});

test('a field says its hint and its error', () => {
  render(<Form attempt={0} problems={[]} />);
  expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription('One sentence Write a reason');
  expect(screen.getByLabelText('Reason')).toBeInvalid();
});

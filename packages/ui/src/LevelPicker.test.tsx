import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { LevelPicker } from './LevelPicker.tsx';

const levels = ['Ingen', 'Begynder', 'Kan med hjælp', 'Kan selv', 'Kan lære fra sig', 'Udvikler'].map(
  (name, value) => ({
    value,
    name,
    description: `Det vil sige ${value}`,
  }),
);

function Page({ start = null, tell }: { start?: number | null; tell?(level: number | null): void }) {
  const [level, setLevel] = useState<number | null>(start);
  const choose = (next: number | null) => {
    setLevel(next);
    tell?.(next);
  };
  return (
    <>
      <LevelPicker label="Dialog" levels={levels} none="Ikke vurderet" value={level} onChange={choose} id="dialog" />
      <LevelPicker
        label="Næste"
        levels={levels}
        none="Ikke vurderet"
        value={null}
        onChange={() => undefined}
        error="Vælg"
      />
    </>
  );
}

const radio = (name: string) => screen.getAllByRole('radio', { name })[0];

test('is a group of seven choices, none of them a level at first', () => {
  render(<Page />);
  const group = screen.getByRole('group', { name: 'Dialog' });
  expect([...group.querySelectorAll('input')]).toHaveLength(7);
  expect(radio('Ikke vurderet')).toBeChecked();
  expect(screen.getByRole('group', { name: 'Næste' })).toHaveAccessibleDescription('Vælg');
});

test('is one stop for Tab; a digit chooses its level, arrows the next one', async () => {
  const tell = jest.fn();
  render(<Page tell={tell} />);
  await userEvent.tab();
  expect(radio('Ikke vurderet')).toHaveFocus();
  await userEvent.keyboard('3');
  expect(radio('3 Kan selv')).toBeChecked();
  expect(radio('3 Kan selv')).toHaveFocus();
  expect(screen.getByText('Det vil sige 3')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  expect(radio('4 Kan lære fra sig')).toBeChecked();
  await userEvent.keyboard('0');
  expect(radio('0 Ingen')).toBeChecked();
  expect(tell.mock.calls).toEqual([[3], [4], [0]]);
  await userEvent.tab();
  expect(screen.getByRole('group', { name: 'Næste' })).toContainElement(document.activeElement as HTMLElement);
});

test.each(['{Delete}', '{Backspace}', '-'])('%s takes the level back', async (key) => {
  const tell = jest.fn();
  render(<Page start={2} tell={tell} />);
  await userEvent.tab();
  expect(radio('2 Kan med hjælp')).toHaveFocus();
  await userEvent.keyboard(key);
  expect(tell.mock.calls).toEqual([[null]]);
  expect(radio('Ikke vurderet')).toHaveFocus();
});

test.each(['6', 'x', '{Control>}3{/Control}', '2'])('%s changes nothing', async (key) => {
  const tell = jest.fn();
  render(<Page start={2} tell={tell} />);
  await userEvent.tab();
  await userEvent.keyboard(key);
  expect(tell).not.toHaveBeenCalled();
});

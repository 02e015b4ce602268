import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionMenu } from './ActionMenu.tsx';

function setUp() {
  const done = jest.fn<(key: string) => void>();
  const actions = ['Begin', 'Finish', 'Drop'].map((label) => ({ key: label, label, onSelect: () => done(label) }));
  render(<ActionMenu label="How it goes" name="How it goes: the budget" actions={actions} />);
  return { done, button: screen.getByRole('button', { name: 'How it goes: the budget' }) };
}

test('opens by keyboard, moves by arrow keys round both ends, and gives the focus back', async () => {
  const { done, button } = setUp();
  const user = userEvent.setup();
  button.focus();
  await user.keyboard('{ArrowDown}');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('menuitem', { name: 'Begin' })).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('menuitem', { name: 'Drop' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{End}{Home}{ArrowDown}{Enter}');
  expect(done.mock.calls).toEqual([['Finish']]);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button).toHaveFocus();
});

test('Escape closes it without doing anything, and a press elsewhere too', async () => {
  const { done, button } = setUp();
  const user = userEvent.setup();
  await user.click(button);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button).toHaveFocus();
  await user.click(button);
  await user.click(document.body);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(done).not.toHaveBeenCalled();
});

test('with nothing to do there is no button', () => {
  render(<ActionMenu label="How it goes" actions={[]} />);
  expect(screen.queryByRole('button')).toBeNull();
});

import { expect, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { Drawer } from './Drawer.tsx';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <StrictMode>
      <button onClick={() => setOpen(true)}>Look closer</button>
      <button>Another</button>
      <Drawer open={open} onClose={() => setOpen(false)} title="Leadership" closeLabel="Close">
        What lies behind
      </Drawer>
    </StrictMode>
  );
}

test('opens as a modal of its title and gives focus back to what opened it', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Look closer' }));
  expect(screen.getByRole('dialog', { name: 'Leadership' })).toHaveTextContent('What lies behind');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Look closer' })).toHaveFocus();
});

test('a close by the browser itself, as Escape does, reaches the page and gives focus back', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Look closer' }));
  const dialog = screen.getByRole<HTMLDialogElement>('dialog');
  screen.getByRole('button', { name: 'Close' }).focus();
  act(() => dialog.close());
  expect(screen.getByRole('button', { name: 'Look closer' })).toHaveFocus();
  expect(dialog).toBeEmptyDOMElement();
});

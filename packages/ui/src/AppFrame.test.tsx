import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppFrame } from './AppFrame.tsx';

function frame() {
  render(
    <AppFrame
      brand="Medhjul"
      items={[
        { href: '#team', label: 'Team', active: true },
        { href: '#own', label: 'Own' },
      ]}
      renderLink={({ children, ...link }) => <a {...link}>{children}</a>}
      user={<a href="#looks">Looks</a>}
      texts={{ skip: 'To the content', navigation: 'Main', menu: 'Menu', closeMenu: 'Close' }}
    >
      <h1>Page</h1>
    </AppFrame>,
  );
}

test('begins with a link past the navigation, and says where the reader is', async () => {
  frame();
  await userEvent.tab();
  const skip = screen.getByRole('link', { name: 'To the content' });
  expect(skip).toHaveFocus();
  expect(document.querySelector(skip.getAttribute('href') ?? '')).toBe(screen.getByRole('main'));
  expect(screen.getByRole('link', { name: 'Team' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'Own' })).not.toHaveAttribute('aria-current');
});

test.each(['Own', 'Looks'])('the menu of a phone closes when a page is chosen: %s', async (name) => {
  frame();
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  const menu = screen.getByRole('dialog', { name: 'Menu' });
  await userEvent.click(within(menu).getByRole('link', { name }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DateField } from './DateField.tsx';
import { parseDay, isoDay } from './typed-date.ts';

const texts = {
  notADate: 'Skriv datoen som dd-mm-åååå',
  placeholder: 'dd-mm-åååå',
  openCalendar: 'Åbn kalender',
  calendar: 'Vælg dato',
  closeCalendar: 'Luk',
};

function Form({ start = '' }: { start?: string }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <DateField field={{ label: 'Gælder fra' }} texts={texts} language="da" value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

const field = () => screen.getByLabelText('Gælder fra');
const given = () => screen.getByRole('status').textContent;

describe('a typed date', () => {
  test.each(['03-12-2026', '3-12-2026', '3.12.2026', '03/12/2026', '2026-12-03'])(
    '%s is given as ISO',
    async (text) => {
      render(<Form />);
      await userEvent.type(field(), text);
      expect(given()).toBe('2026-12-03');
      expect(field()).toHaveValue(text);
      await userEvent.tab();
      expect(field()).toHaveValue('03-12-2026');
      expect(field()).toBeValid();
    },
  );

  test.each(['31-02-2026', '29-02-2027', '00-01-2026', '1-13-2026', 'tomorrow', '3-12-26'])(
    '%s is refused in words, and stays as typed',
    async (text) => {
      render(<Form />);
      await userEvent.type(field(), text);
      expect(field()).toBeValid();
      await userEvent.tab();
      expect(field()).toHaveValue(text);
      expect(field()).toBeInvalid();
      expect(field()).toHaveAccessibleDescription(texts.notADate);
      expect(given()).toBe(text);
    },
  );

  test('an ISO date is shown as dd-mm-yyyy, and taking it away is no error', async () => {
    render(<Form start="2026-02-28" />);
    expect(field()).toHaveValue('28-02-2026');
    await userEvent.clear(field());
    await userEvent.tab();
    expect(field()).toBeValid();
    expect(given()).toBe('');
  });

  test('every day of the calendar survives reading and writing', () => {
    for (const day of ['2024-02-29', '2026-03-29', '2026-10-25', '1999-12-31']) {
      const parsed = parseDay(day);
      expect(parsed && isoDay(parsed)).toBe(day);
    }
  });
});

test('the calendar speaks the page’s language, offers the day that stands there and gives the day picked', async () => {
  render(<Form start="2026-12-03" />);
  await userEvent.click(screen.getByRole('button', { name: 'Åbn kalender' }));
  const dialog = screen.getByRole('dialog', { name: 'Vælg dato' });
  expect(await within(dialog).findByRole('button', { name: /3\. december 2026.*valgt/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(given()).toBe('2026-12-04');
  expect(field()).toHaveValue('04-12-2026');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Åbn kalender' })).toHaveFocus();
});

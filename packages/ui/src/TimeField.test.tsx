import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { TimeField } from './TimeField.tsx';

const texts = { notATime: 'Skriv tidspunktet som tt.mm', placeholder: 'tt.mm', mark: '.' } as const;

function Form({ start = '', mark = '.' }: { start?: string; mark?: '.' | ':' }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <TimeField field={{ label: 'Klokken' }} texts={{ ...texts, mark }} value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

const field = () => screen.getByLabelText('Klokken');
const given = () => screen.getByRole('status').textContent;

describe('a typed time', () => {
  test.each([
    ['9', '09:00'],
    ['14', '14:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['23.59', '23:59'],
    ['0.00', '00:00'],
  ])('%s is given as %s', async (text, time) => {
    render(<Form />);
    await userEvent.type(field(), text);
    expect(given()).toBe(time);
    expect(field()).toHaveValue(text);
    await userEvent.tab();
    expect(field()).toHaveValue(time.replace(':', '.'));
    expect(field()).toBeValid();
  });

  test.each(['24.00', '12.60', 'middag', '9.3', '99', '12345', '9:30:00'])(
    '%s is refused in words, and stays as typed',
    async (text) => {
      render(<Form />);
      await userEvent.type(field(), text);
      expect(field()).toBeValid();
      await userEvent.tab();
      expect(field()).toHaveValue(text);
      expect(field()).toBeInvalid();
      expect(field()).toHaveAccessibleDescription(texts.notATime);
    },
  );

  test('the mark between hours and minutes is the language’s; taking the time away is no error', async () => {
    render(<Form start="14:05" mark=":" />);
    expect(field()).toHaveValue('14:05');
    await userEvent.clear(field());
    await userEvent.tab();
    expect(field()).toBeValid();
    expect(given()).toBe('');
  });
});

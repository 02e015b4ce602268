import { expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { movedPlace } from './caret.ts';
import type { SharedTextStatus } from './SharedStatus.tsx';
import { SharedTextField } from './SharedTextField.tsx';

const texts = {
  title: 'I har begge skrevet her',
  explanation: 'Din tekst står ovenfor.',
  theirs: 'Den andens tekst',
  theirsEmpty: 'Teksten er fjernet.',
  keepMine: 'Behold min',
  takeTheirs: 'Brug den andens',
  together: 'Saml begge',
  unused: 'Teksten, der ikke blev brugt',
  bringBack: 'Sæt den ind nederst',
};
const saved: SharedTextStatus = { kind: 'saved', words: 'Gemt 14.32' };

interface PageProps {
  status?: SharedTextStatus;
  theirs?: string | null;
  presence?: string;
  onSettle?(text: string): void;
}

function Page({ status = saved, theirs = null, presence, onSettle }: PageProps) {
  const [value, setValue] = useState('Mit');
  const [other, setOther] = useState(theirs);
  const settle = (text: string) => {
    setValue(text);
    setOther(null);
    onSettle?.(text);
  };
  return (
    <SharedTextField
      field={{ label: 'Mål', hint: 'Kort', audience: 'Kun mig' }}
      value={value}
      onChange={setValue}
      status={status}
      beside={{ presence }}
      conflict={other === null ? null : { theirs: other, onSettle: settle }}
      texts={texts}
    />
  );
}

const field = () => screen.getByRole('textbox', { name: 'Mål' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('says that it is saved, who else writes, and who sees it', () => {
  render(<Page presence="Mette skriver" />);
  expect(field()).toHaveAccessibleDescription('Kort Kun mig');
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual(['Gemt 14.32', 'Mette skriver']);
  expect(screen.getByText('Kun mig')).toBeVisible();
});

test('saving is shown, but what is announced stays as it was', () => {
  const { rerender } = render(<Page />);
  const [announced] = screen.getAllByRole('status');
  rerender(<Page status={{ ...saved, saving: 'Gemmer …' }} />);
  expect(announced).toHaveTextContent('Gemt 14.32');
  expect(screen.getByText('Gemmer …')).toBeVisible();
  expect(screen.getByText('Gemmer …')).toHaveAttribute('aria-hidden', 'true');
});

test('when both have written, both texts are there; it is announced and takes no focus', async () => {
  const { rerender } = render(<Page key="a" />);
  await userEvent.click(field());
  rerender(<Page key="b" theirs="Den andens" />);
  expect(screen.getByRole('alert')).toHaveTextContent(texts.title);
  const panel = screen.getByRole('group', { name: texts.title });
  expect(panel).toHaveAccessibleDescription(texts.explanation);
  expect(within(panel).getByText('Den andens')).toBeVisible();
  expect(field()).toHaveValue('Mit');
  expect(panel).not.toContainElement(document.activeElement as HTMLElement);
});

test.each([
  ['keep one’s own', '{Tab}{Tab}{Enter}', 'Mit', 'Den andens'],
  ['take the other’s', '{Tab}{Tab}{Tab}{Enter}', 'Den andens', 'Mit'],
])('by keyboard: %s, and the rest can be brought back', async (_, keys, kept, left) => {
  const onSettle = jest.fn();
  render(<Page theirs="Den andens" onSettle={onSettle} />);
  await userEvent.click(field());
  await userEvent.keyboard(keys);
  expect(onSettle).toHaveBeenCalledWith(kept);
  expect(screen.queryByRole('group', { name: texts.title })).toBeNull();
  expect(field()).toHaveFocus();
  expect(screen.getByText(left)).toBeInTheDocument();
  await userEvent.click(screen.getByText(texts.unused));
  await press(texts.bringBack);
  expect(field()).toHaveValue(`${kept}\n\n${left}`);
  expect(field()).toHaveFocus();
  expect(screen.queryByText(texts.unused)).toBeNull();
});

test('both go on together: all of both stands in the field', async () => {
  render(<Page theirs={'Den andens'} />);
  await press(texts.together);
  expect(field()).toHaveValue('Den andens\nMit');
  expect(screen.queryByText(texts.unused)).toBeNull();
});

test('typing on goes on while both texts are there, and what was typed is what is kept', async () => {
  render(<Page theirs="" />);
  expect(screen.getByText(texts.theirsEmpty)).toBeVisible();
  await userEvent.type(field(), ' og mere');
  await press(texts.keepMine);
  expect(field()).toHaveValue('Mit og mere');
});

test.each([
  ['abc def', 'abc XY def', 2, 2],
  ['abc def', 'abc XY def', 5, 8],
  ['abc def', 'Z abc def', 4, 6],
  ['abc def', 'abc', 7, 3],
  ['abc old def', 'abc new words def', 6, 13],
  ['', 'abc', 0, 0],
])('when %j becomes %j, the place %i is %i', (before, after, place, moved) => {
  expect(movedPlace(before, after, place)).toBe(moved);
});

test('the caret stays where it was in the words when the other’s change comes in', async () => {
  const shared = (value: string, onChange = () => undefined) => (
    <SharedTextField
      field={{ label: 'Mål' }}
      value={value}
      onChange={onChange}
      status={saved}
      conflict={null}
      texts={texts}
    />
  );
  const { rerender } = render(shared('Vi lærer sammen'));
  await userEvent.click(field());
  await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  const area = field() as HTMLTextAreaElement;
  expect(area.selectionStart).toBe(9);
  rerender(shared('I dag: Vi lærer meget sammen'));
  expect([area.selectionStart, area.selectionEnd]).toEqual([22, 22]);
});

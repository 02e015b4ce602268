import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { setLanguage } from '../language.ts';
import { UnreachableError } from '../problem.ts';
import { AutosaveField } from './AutosaveField.tsx';
import { draftPlace } from './draft-place.ts';
import { forgetDrafts, KeptForContext, saveOpenTexts } from './kept-text.ts';
import { retries } from './text-keeper.ts';
import type { SavedText, SaveText } from './text-state.ts';
import { writingFor } from './writing.ts';

const signedOut = new CombinedGraphQLErrors({ errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] });
const notFound = new CombinedGraphQLErrors({ errors: [{ message: '', extensions: { code: 'NOT_FOUND' } }] });

interface PageProps {
  save: SaveText;
  remote?: SavedText;
  personId?: string;
  name?: string;
  readOnly?: boolean;
}

function Page(props: PageProps) {
  const { save, remote = { body: '', version: 0 }, personId = 'anna', name = 'talk 7 goals', readOnly } = props;
  return (
    <KeptForContext value={personId}>
      <AutosaveField
        name={name}
        field={{ label: 'Goals', readOnly }}
        audience="leader"
        remote={remote}
        save={save}
        other="Mette"
      />
    </KeptForContext>
  );
}

const saving = () => jest.fn<SaveText>(async (_, version) => ({ kind: 'saved', version: version + 1 }));
const field = () => screen.getByRole('textbox', { name: 'Goals' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const says = (text: string) => screen.queryAllByRole('status').some(({ textContent }) => textContent === text);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-03T13:32:00Z') });
  sessionStorage.clear();
  act(() => setLanguage('en'));
});
afterEach(() => void jest.useRealTimers());

test('saves by itself and says when, on the clocks of the municipality', async () => {
  const save = saving();
  render(<Page save={save} />);
  expect(screen.getByText('Me and my leader')).toBeVisible();
  type('Learn more');
  expect(screen.getByText('Saving …')).toBeVisible();
  await pass(500);
  expect(save.mock.calls).toEqual([['Learn more', 0]]);
  expect(says('Saved 14:32')).toBe(true);
  type('Learn much more');
  fireEvent.blur(field());
  await pass(0);
  expect(save.mock.calls[1]).toEqual(['Learn much more', 1]);
});

test('a lost connection is told, and the text saved when it is back', async () => {
  const save = saving().mockRejectedValueOnce(new UnreachableError());
  render(<Page save={save} />);
  type('Learn');
  await pass(500);
  expect(says('No connection right now. Your text stays here and is saved when it is back.')).toBe(true);
  expect(field()).toHaveValue('Learn');
  fireEvent(window, new Event('online'));
  await pass(0);
  expect(save).toHaveBeenCalledTimes(2);
  expect(says('Saved 14:32')).toBe(true);
});

test('a lost session: signed in again, the text is there and is saved; for somebody else it is not', async () => {
  const lost = render(<Page save={() => Promise.reject(signedOut)} />);
  type('Typed long');
  await pass(500);
  lost.unmount();
  const back = saving();
  const again = render(<Page save={back} />);
  expect(field()).toHaveValue('Typed long');
  await pass(0);
  expect(back.mock.calls).toEqual([['Typed long', 0]]);
  again.unmount();
  const third = render(<Page save={() => Promise.reject(signedOut)} />);
  type('Secret');
  third.unmount();
  render(<Page save={back} personId="bo" />);
  expect(field()).toHaveValue('');
});

test('what is refused is said, and stays on the screen', async () => {
  const save = saving().mockResolvedValueOnce({ kind: 'refused', words: 'At most 1,000 characters.' });
  render(<Page save={save} />);
  type('Long');
  await pass(500);
  expect(says('Not saved. At most 1,000 characters.')).toBe(true);
  save.mockRejectedValueOnce(notFound);
  type('Longer');
  await pass(500);
  expect(says('Not saved. You have no access to this, or it is no longer there.')).toBe(true);
  await pass(retries.at(-1) ?? 0);
  expect(save).toHaveBeenCalledTimes(2);
  expect(field()).toHaveValue('Longer');
});

test('two write in one field: both texts are shown, and what is chosen is saved from the other’s version', async () => {
  const save = saving();
  const { rerender } = render(<Page save={save} />);
  type('Mine');
  rerender(<Page save={save} remote={{ body: 'Theirs', version: 1 }} />);
  expect(screen.getByRole('alert')).toHaveTextContent('You have both written here');
  expect(says('Mette is writing')).toBe(true);
  await pass(60_000);
  expect(save).not.toHaveBeenCalled();
  press('Put both in the field');
  await pass(0);
  expect(save.mock.calls).toEqual([['Theirs\nMine', 1]]);
  expect(screen.queryByRole('alert')).toBeEmptyDOMElement();
});

test('the other’s changes come in, and for a moment the other is said to write', async () => {
  const save = saving();
  const { rerender } = render(<Page save={save} />);
  rerender(<Page save={save} remote={{ body: 'T', version: 1 }} />);
  expect(field()).toHaveValue('T');
  expect(says('Mette is writing')).toBe(true);
  await pass(writingFor - 1);
  rerender(<Page save={save} remote={{ body: 'Th', version: 2 }} />);
  await pass(writingFor - 1);
  expect(says('Mette is writing')).toBe(true);
  await pass(1);
  expect(says('Mette is writing')).toBe(false);
  expect(save).not.toHaveBeenCalled();
});

test('a text that is closed shows what the server has; what was typed too late stays at hand', async () => {
  const save = saving().mockResolvedValue({ kind: 'refused', words: 'It is signed.' });
  const { rerender } = render(<Page save={save} />);
  type('Too late');
  await pass(500);
  rerender(<Page save={save} readOnly remote={{ body: 'Signed', version: 3 }} />);
  expect(field()).toHaveValue('Signed');
  expect(field()).toHaveAttribute('readonly');
  expect(screen.getByText('What you wrote last was not saved in time')).toBeVisible();
  expect(screen.getByText('Too late')).toBeInTheDocument();
});

test('another text in the same place begins anew', async () => {
  const save = saving();
  const { rerender } = render(<Page save={save} name="talk 7 goals" />);
  type('For seven');
  rerender(<Page save={save} name="talk 8 goals" remote={{ body: 'Eight', version: 4 }} />);
  await pass(500);
  expect(field()).toHaveValue('Eight');
  expect(save.mock.calls).toEqual([['For seven', 0]]);
});

test('the hint about what does not belong here comes while typing, not while reading', async () => {
  render(<Page save={saving()} remote={{ body: 'I was ill', version: 1 }} />);
  expect(screen.queryByText(/do not belong here/)).toBeNull();
  type('I was ill in May');
  expect(screen.getByText(/do not belong here/)).toBeVisible();
  await pass(500);
  expect(says('Saved 14:32')).toBe(true);
});

test('hiding the page saves; closing the window with unsaved text asks first', async () => {
  const save = saving();
  render(<Page save={save} />);
  type('A');
  const hidden = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  fireEvent(document, new Event('visibilitychange'));
  expect(save).toHaveBeenCalledTimes(1);
  hidden.mockRestore();
  const closing = () => fireEvent(window, new Event('beforeunload', { cancelable: true }));
  expect(closing()).toBe(false);
  await pass(0);
  expect(closing()).toBe(true);
});

test('before sign-out what stands open is saved; after it nothing is kept', async () => {
  const save = saving();
  render(<Page save={save} />);
  type('Last words');
  await act(() => saveOpenTexts());
  expect(save.mock.calls).toEqual([['Last words', 0]]);
  draftPlace('anna', 'talk 9').keep({ text: 'x', version: 0, sent: [] });
  forgetDrafts();
  expect(sessionStorage).toHaveLength(0);
});

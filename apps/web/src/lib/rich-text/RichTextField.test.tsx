import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { RichTextNode } from '@medhjul/rules/rich-text';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { KeptForContext } from '../autosave/kept-text.ts';
import { setLanguage } from '../language.ts';
import { UnreachableError } from '../problem.ts';
import { RichText } from './RichText.tsx';
import './RichTextEditor.tsx';
import { RichTextField, type SavedTree, type SaveTreeAnswer } from './RichTextField.tsx';
import { wordsOf } from './rich-body.ts';
import { standInForLayout } from './testing/editor-stand-ins.ts';

type Save = (tree: RichTextNode, version: number) => Promise<SaveTreeAnswer>;

const tree = (...lines: string[]): RichTextNode => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

function Page({
  save,
  remote = { tree: null, version: 0 },
  readOnly,
}: {
  save: Save;
  remote?: SavedTree;
  readOnly?: boolean;
}) {
  return (
    <KeptForContext value="anna">
      <RichTextField
        name="minutes 7"
        field={{ label: 'Minutes', readOnly }}
        remote={remote}
        save={save}
        other="Mette"
      />
    </KeptForContext>
  );
}

const saving = () => jest.fn<Save>(async (_, version) => ({ kind: 'saved', version: version + 1 }));
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const field = () => screen.getByRole('textbox', { name: 'Minutes' });
const paste = (html: string, text = '') =>
  fireEvent.paste(field(), { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : text) } });
const button = (name: string) => screen.getByRole('button', { name });
const sent = (save: ReturnType<typeof saving>) =>
  save.mock.calls.map(([written, version]) => [wordsOf(written), version]);

async function show(page: React.ReactElement) {
  const shown = render(page);
  await pass(0);
  await pass(0);
  return shown;
}

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-03T13:32:00Z') });
  standInForLayout();
  sessionStorage.clear();
  act(() => setLanguage('en'));
});
afterEach(() => void jest.useRealTimers());

test('what is pasted keeps only what minutes may hold, and saves itself half a second later', async () => {
  const save = saving();
  await show(<Page save={save} />);
  paste(
    '<h1>Plan</h1><p onclick="x()">A <b>bold</b> <a href="https://x.test">link</a><img src=x onerror=x()><script>x()</script></p>',
  );
  await pass(499);
  expect(save).not.toHaveBeenCalled();
  await pass(1);
  const [written, version] = save.mock.calls[0] ?? [];
  expect(version).toBe(0);
  expect(JSON.stringify(written)).not.toMatch(/href|src|onclick|script|x\(\)/);
  expect(within(field()).getByRole('heading', { name: 'Plan' })).toBeVisible();
  expect(within(field()).getByText('bold').tagName).toBe('STRONG');
  expect(screen.getByText('Saved 14:32')).toBeVisible();
});

test('tools are pressed where they hold, and undo goes back', async () => {
  await show(<Page save={saving()} remote={{ tree: tree('Words'), version: 1 }} />);
  expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
  fireEvent.click(button('Bullet list'));
  expect(button('Bullet list')).toHaveAttribute('aria-pressed', 'true');
  expect(within(field()).getByRole('listitem')).toHaveTextContent('Words');
  fireEvent.click(button('Numbered list'));
  expect(button('Bullet list')).toHaveAttribute('aria-pressed', 'false');
  fireEvent.click(button('Undo'));
  fireEvent.click(button('Undo'));
  expect(within(field()).queryByRole('listitem')).toBeNull();
  fireEvent.keyDown(button('Undo'), { key: 'Home' });
  expect(button('Bold')).toHaveFocus();
});

test('another’s change is taken in where nothing is unsaved, and who writes is named', async () => {
  const save = saving();
  const { rerender } = await show(<Page save={save} remote={{ tree: tree('One'), version: 1 }} />);
  rerender(<Page save={save} remote={{ tree: tree('One', 'Theirs'), version: 2 }} />);
  await pass(0);
  expect(field()).toHaveTextContent('OneTheirs');
  expect(screen.getByText('Mette is writing')).toBeVisible();
  await pass(1000);
  expect(save).not.toHaveBeenCalled();
});

test('where both have written, both texts stand there and nothing is lost', async () => {
  const save = saving();
  const { rerender } = await show(<Page save={save} remote={{ tree: tree('Start'), version: 1 }} />);
  paste('<p>Mine</p>');
  rerender(<Page save={save} remote={{ tree: tree('Theirs'), version: 2 }} />);
  await pass(1000);
  const conflict = within(screen.getByRole('group', { name: 'You have both written here' }));
  expect(conflict.getByText('Theirs')).toBeVisible();
  expect(field()).toHaveTextContent('MineStart');
  expect(save).not.toHaveBeenCalled();
  fireEvent.click(conflict.getByRole('button', { name: 'Put both in the field' }));
  await pass(500);
  expect(sent(save)).toEqual([['Theirs\nMineStart', 2]]);
  expect(screen.queryByRole('group', { name: 'You have both written here' })).toBeNull();
});

test('what was left out of a conflict can be brought back', async () => {
  const save = saving();
  const { rerender } = await show(<Page save={save} remote={{ tree: tree('Start'), version: 1 }} />);
  paste('<p>Mine</p>');
  rerender(<Page save={save} remote={{ tree: tree('Theirs'), version: 2 }} />);
  await pass(500);
  fireEvent.click(button('Use the other one'));
  await pass(500);
  expect(field()).toHaveTextContent('Theirs');
  fireEvent.click(button('Add it at the end'));
  await pass(500);
  expect(sent(save).at(-1)).toEqual(['Theirs\nMineStart', 2]);
});

test('without a connection the text stays, through a reload too', async () => {
  const save = saving().mockRejectedValue(new UnreachableError());
  const first = await show(<Page save={save} />);
  paste('<p>Half a thought</p>');
  await pass(500);
  expect(screen.getByText(/^No connection right now/)).toBeVisible();
  first.unmount();
  const again = saving();
  await show(<Page save={again} />);
  expect(field()).toHaveTextContent('Half a thought');
  await pass(500);
  expect(sent(again)).toEqual([['Half a thought', 0]]);
});

test('closed meanwhile, it is read, and what came too late stays at hand', async () => {
  const save = saving().mockRejectedValue(new UnreachableError());
  const { rerender } = await show(<Page save={save} />);
  paste('<p>Too late</p>');
  rerender(<Page save={save} readOnly remote={{ tree: tree('What holds'), version: 3 }} />);
  await pass(0);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('What holds')).toBeVisible();
  expect(screen.getByText('What you wrote last was not saved in time')).toBeVisible();
});

test('a tree gives words and our elements alone, whatever it holds', () => {
  const evil = {
    type: 'doc',
    content: [
      { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: '<img src=x onerror=alert(1)>', marks: [{ type: 'link' }, { type: 'em' }] }],
      },
    ],
  };
  const { container } = render(<RichText tree={evil} />);
  expect(container.querySelectorAll('script, img, a')).toHaveLength(0);
  expect(container.querySelector('p > em')).toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(container).toHaveTextContent('alert(1)');
});

import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, renderAt, write } from '../../testing/render.tsx';

const element = { id: 'element-1', code: 'E1.1', name: 'Dialogue', areaId: 'area-1' };
const wheelOf = (code: string, elements: object[]) => ({
  code,
  currentVersion: { id: `version-${code}`, wheel: code, areas: [{ id: 'area-1', name: 'Talking', elements }] },
});
const wheels = [wheelOf('LEADER', []), wheelOf('EMPLOYEE', [element])];
const input = (over: object = {}) => ({
  id: 'input-1',
  committee: { id: 'committee-1', name: 'A-MED School', unit: { id: 'unit-1', name: 'The school' } },
  year: 2026,
  receiver: { id: 'committee-2', name: 'C-MED Children' },
  askedOn: '2026-06-01',
  dueOn: '2026-06-30',
  sentAt: null,
  efforts: '',
  effortsVersion: 1,
  words: '',
  wordsVersion: 1,
  needs: [],
  measures: [],
  answer: null,
  answerVersion: 1,
  became: [],
  isSmall: false,
  viewerCanWrite: true,
  viewerCanSend: true,
  viewerCanAnswer: false,
  ...over,
});
const sent = { sentAt: '2026-06-20T10:00:00Z', viewerCanWrite: false, viewerCanSend: false };
const open = (over: object, more: object = {}) =>
  renderAt('/med-inputs/input-1', { medInput: input(over), wheels, ...more });
const named = (role: string, name: string | RegExp) => screen.findByRole(role, { name });

const amounts = async () => {
  await write(await named('searchbox', 'Search for a competence'), 'dial');
  await screen.findByText('1 competence');
  await click(await named('button', 'Dialogue'));
  const form = await named('form', 'Dialogue');
  return within(form).getAllByRole('radio').length;
};

test('of fewer than ten people only some or most are asked, with the reason', async () => {
  open({ isSmall: true });
  expect(await amounts()).toBe(2);
  expect(screen.getByText(/Fewer than 10 work in the unit/)).toBeVisible();
});

test('a need is picked with how many, and stands on the list', async () => {
  const picked: unknown[] = [];
  open(
    {},
    {
      pickMedNeed: (variables: unknown) => {
        picked.push(variables);
        return { input: input({ needs: [{ id: 'need-1', element, howMany: 'ABOUT_5', note: null }] }), errors: [] };
      },
    },
  );
  expect(await amounts()).toBe(5);
  await click(await named('radio', 'about 5'));
  await click(await named('button', 'Add'));
  const list = await named('list', 'Picked competences');
  expect(list).toHaveTextContent('Dialogue about 5');
  expect(picked).toEqual([{ inputId: 'input-1', need: { elementId: 'element-1', howMany: 'ABOUT_5', note: null } }]);
  expect(screen.queryByRole('form')).toBeNull();
});

test('what cannot be sent says why', async () => {
  open({}, { sendMedInput: { input: null, errors: [{ code: 'REQUIRED', field: 'words', params: '{}' }] } });
  await click(await named('button', 'Send to the C-MED'));
  const question = await named('alertdialog', 'Send the input?');
  await click(within(question).getByRole('button', { name: 'Send to the C-MED' }));
  await waitFor(() => expect(screen.getByText('Must be filled in.')).toBeVisible());
});

test('what was sent is read by its readers, and answered beside another’s answer', async () => {
  const mine = { ...sent, efforts: 'We learn', viewerCanAnswer: true };
  const answers = [
    {
      input: input({ ...mine, answer: 'Theirs', answerVersion: 2 }),
      errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }],
    },
    { input: input({ ...mine, answer: 'Ours', answerVersion: 3 }), errors: [] },
  ];
  const versions: unknown[] = [];
  open(mine, {
    answerMedInput: ({ version }: { version: number }) => {
      versions.push(version);
      return answers[versions.length - 1];
    },
  });
  expect(await screen.findByText('We learn')).toBeVisible();
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  await write(screen.getByRole('textbox', { name: 'Answer to the A-MED' }), 'Ours');
  await click(await named('button', 'Save the answer'));
  expect(await screen.findByText(/Somebody else answered meanwhile: Theirs/)).toBeVisible();
  await click(await named('button', 'Save the answer'));
  await waitFor(() => expect(versions).toEqual([1, 2]));
  expect(screen.getByRole('textbox', { name: 'Answer to the A-MED' })).toHaveValue('Ours');
});

test('a review that has ended leaves what was not sent to be read', async () => {
  open({ viewerCanWrite: false, viewerCanSend: false });
  expect(await screen.findByText(/the input was not sent/)).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

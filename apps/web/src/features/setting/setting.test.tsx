import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { click, renderAt, signedIn } from '../../testing/render.tsx';

beforeEach(() => sessionStorage.clear());

const texts = (name: string) => ({ da: `${name} da`, nb: `${name} nb`, en: name });
const option = (code: string, name: string, over: object = {}) => ({
  code,
  name: texts(name),
  isHidden: false,
  version: 1,
  ...over,
});
const setting = (over: object = {}) => ({
  version: 4,
  teamTalkName: 'TUS',
  tusMinMembers: 3,
  musBesideTus: true,
  openItemsMax: 5,
  followUpSteps: ['P14D', 'P1M'],
  absenceTalk: true,
  clauses: texts('Clause'),
  language: 'DA',
  reminderDays: [-14, 0],
  recordYears: 3,
  holdingYears: 5,
  planYears: 2,
  leaverMonths: 6,
  releasesAYear: 4,
  proposalThreshold: 2,
  minutesApproval: 'ONE_OF_EACH',
  reviewDueMonth: 11,
  reviewDueDay: 30,
  viewerCanChange: true,
  changes: [],
  ...over,
});
const lists = ({ list }: { list: string }) =>
  list === 'OFFER_WISH' ? [option('course', 'Course')] : [option('course', 'Own course'), option('mentor', 'Mentor')];
const house = {
  viewer: { ...signedIn.viewer, roles: ['TRAINING_HOUSE'] },
  conversationSetting: setting(),
  settingOptions: lists,
};
const refused = (code: string, field: string, params: object = {}) => ({
  errors: [{ code, field, params: JSON.stringify(params) }],
});

const field = (name: string | RegExp) => screen.findByLabelText<HTMLInputElement>(name);
const put = async (name: string | RegExp, value: string) => {
  fireEvent.change(await field(name), { target: { value } });
};
const save = async () => click(await screen.findByRole('button', { name: 'Save the settings' }));

test('what is set is sent as the contract has it, and said', async () => {
  const sent: object[] = [];
  renderAt('/settings', {
    ...house,
    changeConversationSetting: (args: object) => {
      sent.push(args);
      return { setting: setting({ version: 5, openItemsMax: 4 }), errors: [] };
    },
  });
  await put(/^Open items in a plan/, '4');
  await put('Follow-up 2', '2');
  await put('Reminder 2: days', '3');
  await click(await screen.findByRole('button', { name: 'Add a follow-up' }));
  await put('Follow-up 3', '6');
  await save();
  expect(await screen.findByText('The settings are saved.', { selector: '.mh-toast span' })).toBeVisible();
  expect(sent).toEqual([
    {
      version: 4,
      input: expect.objectContaining({
        openItemsMax: 4,
        followUpSteps: ['P14D', 'P2M', 'P6M'],
        reminderDays: [-14, 3],
        clauses: expect.objectContaining({ da: 'Clause da' }),
      }),
    },
  ]);
});

test('what is refused stands at its field, and nothing typed is lost', async () => {
  renderAt('/settings', {
    ...house,
    changeConversationSetting: { setting: null, ...refused('NOT_LATER', 'followUpSteps.1') },
  });
  await put('Follow-up 2', '2');
  await save();
  expect(await screen.findByRole('link', { name: 'Follow-up 2: Must be later than the one before.' })).toBeVisible();
  expect(await field('Follow-up 2')).toHaveValue(2);
  expect(await field('Follow-up 2')).toBeInvalid();
});

test('a number out of its range never leaves the form', async () => {
  let sent = 0;
  renderAt('/settings', { ...house, changeConversationSetting: () => (sent += 1) });
  await put(/^Smallest team/, '2');
  await put(/^The text on rights in Danish/, ' ');
  await save();
  expect(await screen.findByRole('link', { name: /^Smallest team .*: Choose from 3 to 50\.$/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /^The text on rights in Danish: / })).toBeVisible();
  expect(sent).toBe(0);
});

test('what another changed meanwhile is shown beside the own, and mine is saved from there', async () => {
  const versions: number[] = [];
  renderAt('/settings', {
    ...house,
    changeConversationSetting: ({ version }: { version: number }) => {
      versions.push(version);
      const theirs = setting({ version: 9, openItemsMax: 7 });
      return version === 9
        ? { setting: setting({ version: 10 }), errors: [] }
        : { setting: theirs, ...refused('CONFLICT', 'version') };
    },
  });
  await put(/^Open items in a plan/, '4');
  await save();
  const panel = await screen.findByRole('group', { name: 'Somebody else changed the settings meanwhile' });
  const row = within(panel).getByRole('row', { name: /^Open items in a plan/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['7', '4']);
  expect(await screen.findByRole('button', { name: 'Save the settings' })).toBeDisabled();
  await click(within(panel).getByRole('button', { name: 'Go on with mine' }));
  await save();
  await waitFor(() => expect(versions).toEqual([4, 9]));
});

test('a line is added, hidden and moved; its name is refused at its language', async () => {
  const asked: object[] = [];
  renderAt('/settings', {
    ...house,
    addSettingOption: { options: null, ...refused('THERE_ALREADY', 'name.nb') },
    hideSettingOption: (args: object) => asked.push(args) && { options: null, errors: [] },
    moveSettingOption: (args: object) => asked.push(args) && { options: null, errors: [] },
  });
  const list = within(await screen.findByRole('list', { name: 'Ways of learning' }));
  expect(list.getAllByRole('listitem').map((line) => line.querySelector('strong')?.textContent)).toEqual([
    'Own course',
    'Mentor',
  ]);
  await click(list.getByRole('button', { name: 'Hide: Mentor' }));
  await click(list.getByRole('button', { name: 'Move up: Mentor' }));
  await click(list.getByRole('button', { name: 'Move down: Mentor' }));
  expect(asked).toEqual([
    { list: 'LEARNING_FORM', code: 'mentor', version: 1, hidden: true },
    { list: 'LEARNING_FORM', code: 'mentor', version: 1, direction: 'UP' },
  ]);
  await click(screen.getByRole('button', { name: 'Add to the list Ways of learning' }));
  for (const language of ['Danish', 'Norwegian', 'English']) await put(`Name in ${language}`, 'Visit');
  await click(await screen.findByRole('button', { name: 'Save the name' }));
  expect(await screen.findByRole('link', { name: 'Name in Norwegian: There already.' })).toBeVisible();
  expect(await field('Name in Norwegian')).toHaveValue('Visit');
});

test('whoever may not change it reads it all, with who changed what', async () => {
  const changes = [
    { id: '1', at: '2026-11-20T08:00:00.000Z', by: 'Ida Holm', setting: 'OPEN_ITEMS_MAX', before: '5', after: '4' },
    {
      id: '2',
      at: '2026-11-19T08:00:00.000Z',
      by: null,
      setting: 'LEARNING_FORM',
      before: null,
      after: JSON.stringify({ name: texts('Visit'), hidden: false, position: 3 }),
    },
    { id: '3', at: '2026-11-18T08:00:00.000Z', by: null, setting: 'TEAM_TALK_NAME', before: '"tus"', after: '"grus"' },
  ];
  renderAt('/settings', { conversationSetting: setting({ viewerCanChange: false, changes }), settingOptions: lists });
  const now = within(await screen.findByRole('region', { name: 'As it is now' }));
  expect(now.getByText('14 days, 1 month')).toBeVisible();
  expect(now.getByText('14 days before, on the day')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Save|Add|Hide|Move/ })).toBeNull();
  const told = within(screen.getByRole('region', { name: 'Latest changes' })).getAllByRole('listitem');
  expect(told.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Open items in a plan20 November 2026.*Ida HolmBefore5After4$/),
    expect.stringMatching(/^Ways of learning.*A former colleagueBefore–AfterVisit, Can be chosen, no\. 3$/),
    expect.stringMatching(/BeforeTUSAfterGRUS$/),
  ]);
});

test('beside the name a link leads there for whoever holds a role', async () => {
  renderAt('/settings', house);
  expect(await screen.findByRole('link', { name: 'Settings' })).toHaveAttribute('href', '/settings');
  renderAt('/settings', { conversationSetting: setting({ viewerCanChange: false }), settingOptions: lists });
  await screen.findByRole('region', { name: 'As it is now' });
  expect(screen.queryByRole('link', { name: 'Settings' })).toBeNull();
});

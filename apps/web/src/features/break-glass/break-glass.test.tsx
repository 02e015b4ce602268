import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { click, doing, renderAt, signedIn } from '../../testing/render.tsx';

const request = (over: object = {}) => ({
  id: 'glass-1',
  asker: { id: 'person-2', name: 'Dorte Beskytter' },
  person: { id: 'person-3', name: 'Åse Østby' },
  records: ['PLAN'],
  reason: 'A complaint that has to be answered',
  askedAt: '2026-07-01T12:00:00Z',
  lapsesAt: '2026-07-08T12:00:00Z',
  state: 'WAITING',
  answerer: null,
  answeredAt: null,
  word: null,
  openUntil: null,
  endedAt: null,
  contents: [],
  viewerCanAnswer: true,
  viewerCanEnd: false,
  ...over,
});
const as = (role: string) => ({ viewer: { ...signedIn.viewer, roles: [role] } });
const conversationSetting = { teamTalkName: 'TUS' };

test('an administrator finds what waits, and cannot ask', async () => {
  renderAt('/break-glass', { ...as('ADMINISTRATOR'), glassRequests: [request()] });
  const waiting = await screen.findByRole('region', { name: 'Waiting for your answer' });
  expect(within(waiting).getByRole('link', { name: 'Åse Østby' })).toHaveAttribute('href', '/break-glass/glass-1');
  expect(screen.queryByRole('link', { name: 'Ask for access' })).toBeNull();
});

test('where there is nothing, the page says what will stand there', async () => {
  renderAt('/break-glass', { ...as('DATA_PROTECTION_OFFICER'), glassRequests: [] });
  expect(await screen.findByRole('heading', { name: 'Nobody has asked for access' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ask for access' })).toBeVisible();
});

test('an answer needs a word, and is sent with it', async () => {
  const answers: unknown[] = [];
  renderAt('/break-glass/glass-1', {
    ...as('ADMINISTRATOR'),
    conversationSetting,
    glassRequest: request(),
    answerGlass: (args: object) => {
      answers.push(args);
      return { glassRequest: request({ state: 'OPEN', viewerCanAnswer: false }), errors: [] };
    },
  });
  await click(await screen.findByRole('button', { name: 'Approve' }));
  expect(await screen.findByText('Must be filled in.')).toBeVisible();
  expect(answers).toEqual([]);
  await doing(() => userEvent.type(screen.getByRole('textbox', { name: 'A word on why' }), 'Agreed'));
  await click(screen.getByRole('button', { name: 'Approve' }));
  expect(await screen.findByText('Open now')).toBeVisible();
  expect(answers).toEqual([{ id: 'glass-1', approves: true, word: 'Agreed' }]);
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
});

test('what is open is a list of links', async () => {
  const contents = [
    { id: 'talk-1', record: 'CONVERSATION', year: 2026, heldOn: '2026-03-01', conversationKind: 'MUS' },
    { id: 'team-1', record: 'TEAM_CONVERSATION', year: 2025, heldOn: '2025-03-01', conversationKind: null },
    { id: 'plan-1', record: 'PLAN', year: 2026, heldOn: null, conversationKind: null },
  ].map((content) => ({ ...content, employment: { id: 'employment-1', jobTitle: 'Nurse' } }));
  renderAt('/break-glass/glass-1', {
    ...as('DATA_PROTECTION_OFFICER'),
    conversationSetting,
    glassRequest: request({ state: 'OPEN', viewerCanAnswer: false, viewerCanEnd: true, contents }),
  });
  const list = await screen.findByRole('region', { name: 'What you can read now' });
  expect(
    within(list)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/conversations/talk-1', '/team-conversations/team-1', '/plan/employment-1?year=2026']);
});

test('the form tells what is missing before it asks', async () => {
  renderAt('/break-glass/new', { ...as('DATA_PROTECTION_OFFICER'), people: [] });
  const reason = await screen.findByRole('textbox', { name: 'Reason' });
  await doing(() => userEvent.type(reason, 'Too short'));
  await click(await screen.findByRole('button', { name: 'Send' }));
  expect(
    await screen.findByText('The text is too short. Write at least 20 characters.', { selector: 'p, span' }),
  ).toBeVisible();
});

import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { answer, followUp, item, leader, nurse, plan, refused, reportEmployment } from './testing/plan-fixture.ts';
import { button, field, type } from './testing/pressing.ts';

beforeEach(() => sessionStorage.clear());

const coming = followUp({ id: 'later', dueOn: '2026-12-31', viewerCanAnswer: false });
const late = followUp({ id: 'late', dueOn: '2026-10-01' });
const ofReport = followUp({
  id: 'of-report',
  viewerSide: 'LEADER',
  item: item({ employment: reportEmployment, status: 'LEARNT', learntOn: '2026-10-31', firstUse: 'At the hatch' }),
});

test('what waits, what comes and what is answered stand apart', async () => {
  const answered = followUp({ id: 'answered', employeeAnswer: answer() });
  renderAt('/follow-ups', { ...nurse, followUps: [late, followUp(), coming, answered] });
  const now = await screen.findByRole('region', { name: 'Now' });
  expect(now).toHaveTextContent('2 wait for you');
  const rows = within(now).getAllByRole('listitem');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Uses the systemsLearnt 31 October 2026Has waitedSince 1 October 2026Answer'.replace('systems', 'systems'),
    'Uses the systemsLearnt 31 October 2026NowSince 14 November 2026Answer',
  ]);
  expect(screen.getByRole('region', { name: 'Coming' })).toHaveTextContent('From 31 December 2026');
  expect(within(screen.getByRole('region', { name: 'Coming' })).queryByRole('button')).toBeNull();
  await click(screen.getByText('1 answered'));
  expect(screen.getByText('Some of it is used')).toBeVisible();
});

test('without any the page says how they come to be', async () => {
  renderAt('/follow-ups', { ...nurse, followUps: [] });
  expect(await screen.findByRole('heading', { name: 'Follow-ups will stand here' })).toBeVisible();
});

test('both questions are answered, with where it was to be used first in sight', async () => {
  const asked: object[] = [];
  const { router } = renderAt('/follow-ups', {
    ...nurse,
    followUps: [
      followUp({
        leaderAnswer: answer({ author: { id: 'person-9', name: 'Bo Lind' }, used: 'NO', helps: 'A calm hour' }),
      }),
    ],
    answerFollowUp: (wanted: object) => {
      asked.push(wanted);
      return { followUp: followUp({ employeeAnswer: answer({ used: 'YES', helps: 'Time' }) }), errors: [] };
    },
  });
  await click(await button('Answer: Uses the systems'));
  const drawer = await screen.findByRole('dialog', { name: 'Uses the systems' });
  expect(drawer).toHaveTextContent('On the evening round');
  expect(drawer).toHaveTextContent('Bo Lind answered: No, not yet');
  expect(drawer).toHaveTextContent('What would help: A calm hour');
  expect(within(drawer).getAllByText('Me and my leader')).toHaveLength(2);
  await click(await button('Save the answer'));
  const summary = await screen.findByRole('group', { name: 'Put this right before you go on' });
  expect(summary).toHaveTextContent('Must be filled in.');
  await click(screen.getByLabelText('Yes, it is used'));
  await type(/^What would help\?/, ' Time ');
  await click(await button('Save the answer'));
  expect(await screen.findByText('The answer is saved.')).toBeVisible();
  expect(asked).toEqual([{ id: 'follow-up-1', version: 0, input: { used: 'YES', helps: 'Time' } }]);
  await waitFor(() => expect(router.state.location.search).toBe(''));
  expect(screen.getByText('Nothing waits for you')).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});

test('the leader answers for the team, from the leader’s side, and finds the guide', async () => {
  renderAt('/follow-ups?answer=of-report', { ...leader, followUps: [ofReport] });
  const drawer = await screen.findByRole('dialog', { name: 'Uses the systems' });
  expect(drawer).toHaveTextContent('Does Per Eng use it?');
  expect(within(drawer).getAllByText('Me and the employee')).toHaveLength(2);
  await click(within(drawer).getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('link', { name: 'Per Eng: Uses the systems' })).toHaveAttribute(
    'href',
    '/plan/job-2?year=2026',
  );
  expect(screen.getByRole('region', { name: 'When you start something larger' })).toBeVisible();
  renderAt('/follow-ups', { ...nurse, followUps: [] });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('region', { name: 'When you start something larger' })).toBeNull();
});

test('what another leader answered can be read and not changed', async () => {
  const theirs = answer({ author: { id: 'person-9', name: 'Bo Lind' } });
  renderAt('/follow-ups?answer=of-report', {
    ...leader,
    followUps: [{ ...ofReport, leaderAnswer: theirs, viewerCanAnswer: false }],
  });
  const drawer = await screen.findByRole('dialog', { name: 'Uses the systems' });
  expect(drawer).toHaveTextContent('Bo Lind answered: Some of it is used');
  expect(within(drawer).queryByRole('button', { name: 'Save the answer' })).toBeNull();
});

test('an answer changed elsewhere meanwhile: that one is shown, what was typed stays, and can be saved', async () => {
  const versions: number[] = [];
  const there = followUp({ employeeAnswer: answer({ version: 3, used: 'NO', helps: 'From the other window' }) });
  renderAt('/follow-ups?answer=follow-up-1', {
    ...nurse,
    followUps: [followUp({ employeeAnswer: answer() })],
    answerFollowUp: ({ version }: { version: number }) => {
      versions.push(version);
      return version === 1
        ? { followUp: there, errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }] }
        : { followUp: there, errors: [] };
    },
  });
  await type(/^What would help\?/, 'Mine');
  await click(await button('Save the answer'));
  expect(await screen.findByText('What would help: From the other window')).toBeVisible();
  expect(await field(/^What would help\?/)).toHaveValue('Mine');
  await click(await button('Save the answer'));
  await waitFor(() => expect(versions).toEqual([1, 3]));
});

test('a refusal stands above the form; what was typed outlives a reload', async () => {
  renderAt('/follow-ups?answer=follow-up-1', {
    ...nurse,
    followUps: [followUp()],
    answerFollowUp: refused('ANSWERED_BY_ANOTHER', 'id'),
  });
  await click(await screen.findByLabelText('No, not yet'));
  await type(/^What would help\?/, 'Somebody to ask');
  await click(await button('Save the answer'));
  expect(await screen.findByText('Another leader has already answered this.')).toBeVisible();
  renderAt('/follow-ups?answer=follow-up-1', { ...nurse, followUps: [followUp()] });
  expect(await field(/^What would help\?/)).toHaveValue('Somebody to ask');
  expect(screen.getByLabelText('No, not yet')).toBeChecked();
});

test('the plan shows the answers of both, and leads to the question that waits', async () => {
  const asked = followUp({ leaderAnswer: answer({ used: 'YES', helps: 'A partner' }) });
  const later = followUp({ id: 'later', dueOn: '2026-12-01', viewerCanAnswer: false });
  renderAt('/plan/job-1', {
    ...nurse,
    plan: plan({ items: [item({ status: 'LEARNT', learntOn: '2026-10-31', followUps: [asked, later] })] }),
  });
  const card = within(await screen.findByRole('region', { name: 'Uses the systems' }));
  expect(card.getByText('Leader: Yes, it is used')).toBeVisible();
  expect(card.getByText('What would help: A partner')).toBeVisible();
  expect(card.getByText('Asked from 1 December 2026 on.')).toBeVisible();
  expect(card.getByRole('link', { name: 'Answer' })).toHaveAttribute('href', '/follow-ups?answer=follow-up-1');
});

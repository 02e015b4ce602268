import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { press } from './testing/press.ts';
import {
  asEmployee,
  elements,
  employee,
  leader,
  level,
  per,
  preparation,
  questions,
  room,
  talk,
} from './testing/talks.ts';

beforeEach(() => sessionStorage.clear());

const group = (name: string | RegExp) => screen.findByRole('group', { name });
const chosen = async (name: string) => within(await group(`Level: ${name}`)).getByRole('radio', { checked: true });

/** The employee's conversation over what was written so far, with the verbs of preparing. */
function preparing(changes: object = {}) {
  let own = preparation(per, changes);
  const asked: [string, unknown][] = [];
  const conversation = () => talk({ ...asEmployee, ownPreparation: own });
  let timesAsked = 0;
  const page = () => {
    timesAsked += 1;
    return conversation();
  };
  const root = {
    ...employee,
    conversation: page,
    conversationChanged: conversation,
    assessInPreparation: ({ input }: { input: { elementId: string; level: number; version: number } }) => {
      asked.push(['assess', input]);
      const of = Object.values(elements).find(({ id }) => id === input.elementId) ?? {};
      const saved = level(of, 'SELF', input.level, { version: input.version + 1 });
      own = { ...own, levels: [saved] as never[] };
      return { level: saved, conversation: conversation(), errors: [] };
    },
    answerPreparation: (wanted: { questionId: string; body: string; version: number }) => {
      asked.push(['answer', wanted]);
      const answer = { question: questions[0], body: wanted.body, version: wanted.version + 1 };
      own = { ...own, answers: [answer] };
      return { answer, conversation: conversation(), errors: [] };
    },
    choosePreparationQuestion: (wanted: { questionId: string; chosen: boolean }) => {
      asked.push(['choose', wanted]);
      const answers = wanted.chosen
        ? [...own.answers, { question: questions[1], body: '', version: 0 }]
        : own.answers.filter(({ question }) => question?.id !== wanted.questionId);
      own = { ...own, answers };
      return { conversation: conversation(), errors: [] };
    },
  };
  return { root, asked, timesAsked: () => timesAsked };
}

test('a digit is enough for a level; last time’s level and the requirement stand beside it', async () => {
  const { root, asked } = preparing();
  renderAt('/conversations/talk-1', root);
  const dialogue = await group('Level: Makes time for dialogue');
  expect(dialogue.closest('li')).toHaveTextContent('Agreed last time: 2');
  expect(dialogue.closest('li')).toHaveTextContent('Required: 4');
  within(dialogue).getByRole('radio', { checked: true }).focus();
  await press('3');
  expect(await chosen('Makes time for dialogue')).toHaveAccessibleName(/3/);
  await waitFor(() =>
    expect(asked).toEqual([
      ['assess', { elementId: 'E1.1', level: 3, missingComponents: [], remark: null, version: 0 }],
    ]),
  );
  expect(await screen.findByText('1 of 3 assessed')).toBeVisible();
});

test('nothing of the other is asked for or shown; who can read is said, at the fields too', async () => {
  const { root, asked } = preparing();
  renderAt('/conversations/talk-1', root);
  const who = await screen.findByRole('region', { name: 'Who can read it?' });
  expect(who).toHaveTextContent('Only you, not even administrators.');
  expect(screen.getAllByText('Only me').length).toBeGreaterThan(2);
  expect(screen.queryByText(/Prepared by/)).toBeNull();
  expect(screen.queryByText(/has this page open/)).toBeNull();
  expect(asked).toEqual([]);
});

test('an answer saves itself; said ready, what was typed last is saved first and nothing can be changed', async () => {
  const { root, asked } = preparing();
  const ready = { ...asEmployee, standing: 'I_AM_READY', viewerCanPrepare: false, viewerCanTakeReadyBack: true };
  renderAt('/conversations/talk-1', {
    ...root,
    sayReady: (wanted: unknown) => {
      asked.push(['ready', wanted]);
      const answers = [{ question: questions[0], body: 'The mornings', version: 1 }];
      return { conversation: talk({ ...ready, ownPreparation: preparation(per, { answers }) }), errors: [] };
    },
    takeReadyBack: { conversation: root.conversation(), errors: [] },
  });
  const field = await screen.findByLabelText('What went well?');
  fireEvent.change(field, { target: { value: 'The mornings' } });
  await click(screen.getByRole('button', { name: 'I am ready' }));
  expect(await screen.findByText('You are ready')).toBeVisible();
  expect(asked.map(([verb]) => verb)).toEqual(['answer', 'ready']);
  expect(screen.getByLabelText('What went well?')).toHaveAttribute('readonly');
  expect(screen.queryByRole('group', { name: /^Level:/ })).toBeNull();
  await click(screen.getByRole('button', { name: 'Write on' }));
  expect(await screen.findByRole('button', { name: 'I am ready' })).toBeVisible();
});

test('questions are chosen from the catalogue by theme, only those for one’s side', async () => {
  const { root, asked } = preparing();
  renderAt('/conversations/talk-1', root);
  await click(await screen.findByRole('button', { name: 'Choose questions' }));
  const drawer = within(await screen.findByRole('dialog', { name: 'Inspiration catalogue' }));
  expect(drawer.getByRole('heading', { name: 'Wishes' })).toBeVisible();
  expect(drawer.getByRole('checkbox', { name: 'What went well?' })).toBeChecked();
  expect(drawer.queryByRole('checkbox', { name: 'Where does the team need Per?' })).toBeNull();
  await click(drawer.getByRole('checkbox', { name: 'What do you wish for?' }));
  expect(await screen.findByLabelText('What do you wish for?', { selector: 'textarea' })).toBeInTheDocument();
  expect(asked).toEqual([['choose', { conversationId: 'talk-1', questionId: 'q-wish', chosen: true }]]);
});

test('what is saved or chosen is one request: the page is not asked for again', async () => {
  const { root, asked, timesAsked } = preparing();
  renderAt('/conversations/talk-1', root);
  const field = await screen.findByLabelText('What went well?');
  fireEvent.change(field, { target: { value: 'Much' } });
  fireEvent.blur(field);
  await waitFor(() => expect(asked).toHaveLength(1));
  await click(screen.getByRole('button', { name: 'Choose questions' }));
  const drawer = within(await screen.findByRole('dialog', { name: 'Inspiration catalogue' }));
  await click(drawer.getByRole('checkbox', { name: 'What do you wish for?' }));
  expect(await screen.findByLabelText('What do you wish for?', { selector: 'textarea' })).toBeInTheDocument();
  expect(field).toHaveValue('Much');
  expect(timesAsked()).toBe(1);
});

test('a question is removed at once when it is empty, and only after a question when it is answered', async () => {
  const { root, asked } = preparing();
  renderAt('/conversations/talk-1', root);
  const field = await screen.findByLabelText('What went well?');
  fireEvent.change(field, { target: { value: 'Much' } });
  fireEvent.blur(field);
  await waitFor(() => expect(asked).toHaveLength(1));
  await click(screen.getByRole('button', { name: 'Remove the question: What went well?' }));
  const dialog = within(screen.getByRole('alertdialog', { name: 'Remove the question?' }));
  await click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(asked).toHaveLength(1);
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.blur(field);
  await waitFor(() => expect(asked).toHaveLength(2));
  await click(screen.getByRole('button', { name: 'Remove the question: What went well?' }));
  expect(await screen.findByText('No questions chosen.')).toBeVisible();
  expect(asked.at(-1)).toEqual(['choose', { conversationId: 'talk-1', questionId: 'q-goals', chosen: false }]);
});

test('when the other has become ready too, the room opens by itself', async () => {
  let conversation: object = talk({ ...asEmployee, standing: 'I_AM_READY', viewerCanPrepare: false });
  const answer = () => conversation;
  const { somethingChanged } = renderAt('/conversations/talk-1', {
    ...employee,
    conversation: answer,
    conversationChanged: answer,
  });
  expect(await screen.findByText('You are ready')).toBeVisible();
  conversation = room({ isOwn: true, viewerCanHold: false });
  await somethingChanged();
  expect(await screen.findByRole('heading', { name: 'Worth talking about' })).toBeVisible();
  expect(screen.getByText('I like the mornings')).toBeVisible();
});

test('the leader prepares an own part, can move or call it off, and can hold it although not both are ready', async () => {
  const held: unknown[] = [];
  renderAt('/conversations/talk-1', {
    ...leader,
    holdConversation: (wanted: unknown) => {
      held.push(wanted);
      return {
        conversation: null,
        errors: [
          {
            code: 'DAY_OUT_OF_RANGE',
            field: 'heldOn',
            params: JSON.stringify({ first: '2026-11-10', last: '2026-11-21' }),
          },
        ],
      };
    },
  });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Development conversation 2026: Per Eng' }),
  ).toBeVisible();
  expect(screen.getByText('Where does Per Eng stand?', { exact: false })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Move it' })).toHaveAttribute('href', '/conversations/talk-1/meeting');
  await click(screen.getByRole('button', { name: 'It was held' }));
  const dialog = within(screen.getByRole('alertdialog', { name: 'When was it held?' }));
  expect(dialog.getByText(/what each of you prepared stays with each of you/)).toBeVisible();
  await click(dialog.getByRole('button', { name: 'It was held' }));
  expect(await dialog.findByText('Choose a day from 10 November 2026 to 21 November 2026.')).toBeVisible();
  expect(held).toEqual([{ id: 'talk-1', version: 1, heldOn: '2026-11-21' }]);
});

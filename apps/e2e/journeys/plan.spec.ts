import { mergeTests } from '@playwright/test';
import { write } from '../support/clicks.ts';
import { daysAhead, mutations } from '../support/contract.ts';
import { readNotice } from '../support/frame.ts';
import { expect, test as journeyTest } from '../support/journey.ts';
import { test as peopleTest } from '../support/people.ts';
import { addItem, answerFollowUp, goOn, itemCard, signing, typedDay } from '../support/plan.ts';

const test = mergeTests(journeyTest, peopleTest);

test('a plan changed after both signed: a new version that both see, and both sign', async ({ journey, people }) => {
  test.setTimeout(180_000);
  const { leader, employee } = await people.pair(async ({ employmentId }, desk) => {
    const { state, items, viewerCanWrite, unsettled, counted } = await desk.plan(employmentId);
    return (
      state === 'SIGNED' &&
      viewerCanWrite &&
      unsettled.length === 0 &&
      items.some((item) => item.viewerCanChange) &&
      counted.length > 0
    );
  });
  const own = await journey.visit(employee.personId, `/plan/${employee.employmentId}`);
  await expect(signing(own.page)).toContainText('I har begge underskrevet.');
  const number = Number(/Version (\d+)/.exec(await signing(own.page).innerText())?.[1]);
  await own.expectSound();

  // the employee puts something right
  const change = own.page.getByRole('button', { name: /^Ret: / }).first();
  const name = ((await change.getAttribute('aria-label')) ?? '').replace('Ret: ', '');
  await change.click();
  const form = own.page.getByRole('dialog', { name: /Ret punktet/ });
  await expect(form.getByText('Gemmer du en rettelse, falder underskrifterne bort.', { exact: false })).toBeVisible();
  await own.expectSound();
  const activity = `To dage hos nabokommunen, udgave ${number + 1}`;
  await write(form.getByRole('textbox', { name: /^Aktivitet eller kursus/ }), activity);
  await form.getByRole('button', { name: 'Gem punktet' }).click();
  await expect(form).toHaveCount(0);
  await readNotice(own.page, 'Punktet er rettet.');
  await expect(signing(own.page)).toContainText(`Version ${number + 1}`);
  await expect(signing(own.page)).toContainText('Ingen har underskrevet denne version.');
  await expect(itemCard(own.page, name)).toContainText(`Rettet siden version ${number}`);

  // the leader sees the same, and what it was before
  const boss = await journey.visit(leader.personId, `/plan/${employee.employmentId}`);
  await expect(boss.page.getByRole('heading', { level: 1 })).toHaveText(`Udviklingsplan for ${employee.name}`);
  await expect(signing(boss.page)).toContainText(`Forskelle fra version ${number}, som I begge har underskrevet`);
  await expect(signing(boss.page)).toContainText(`${name}: Aktivitet eller kursus`);
  await expect(itemCard(boss.page, name)).toContainText(activity);
  await expect(itemCard(boss.page, name)).toContainText('Før: ');
  await boss.expectSound();

  // both sign the new one; the former stays word for word
  await signing(boss.page).getByRole('button', { name: 'Underskriv' }).click();
  await expect(signing(boss.page)).toContainText('Venter på medarbejderens underskrift.');
  await own.page.reload();
  await expect(signing(own.page)).toContainText('Venter på medarbejderens underskrift.');
  await signing(own.page).getByRole('button', { name: 'Underskriv' }).click();
  await expect(signing(own.page)).toContainText('I har begge underskrevet.');
  await expect(itemCard(own.page, name)).not.toContainText('Rettet siden');
  const versions = own.page.getByRole('region', { name: 'Underskrevne versioner' });
  await versions.getByText(new RegExp(`^Version ${number + 1}, underskrevet `)).click();
  await expect(versions.getByText(activity)).toBeVisible();
  await versions.getByText(new RegExp(`^Version ${number}, underskrevet `)).click();
  await expect(versions.getByText(activity)).toHaveCount(1);
  await own.expectSound();

  // and exactly what the training house receives from it can be read
  await own.page.getByRole('button', { name: 'Se, hvad Uddannelseshuset modtager' }).click();
  const counted = own.page.getByRole('dialog', { name: /Præcis dette modtager Uddannelseshuset/ });
  await expect(counted.getByRole('columnheader')).toHaveText(['Kompetence', 'Tværgående tilbud', 'År']);
  await expect(counted).not.toContainText(activity);
  await expect(counted).toContainText('Tæller med i statistikken');
  await own.expectSound();
});

test('what was learnt is asked about: both answer, and the answers stand in the plan and in the next conversation', async ({
  journey,
  people,
}) => {
  test.setTimeout(180_000);
  const { leader, employee } = await people.pair(async (member, desk) => {
    if (!member.viewerCanInvite || member.isCoveredByTeamTalk || !member.lastHeldOn) return false;
    const { openItemCount, openItemsMax, viewerCanWrite } = await desk.plan(member.employmentId);
    return viewerCanWrite && openItemCount < openItemsMax;
  });
  const aim = `Lede et møde, så alle kommer til orde, ${Date.now()}`;
  const own = await journey.visit(employee.personId, `/plan/${employee.employmentId}`);
  await addItem(own.page, aim);
  await readNotice(own.page, 'Punktet står i planen.');

  // where it will be used first is written before the learning begins
  await goOn(own.page, aim, 'Begynd');
  const begin = own.page.getByRole('alertdialog', { name: 'Hvor bruges det først?' });
  await begin.getByRole('button', { name: 'Begynd' }).click();
  await expect(begin.getByText('Skal udfyldes.').first()).toBeVisible();
  await write(begin.getByRole('textbox', { name: /^Her bruges det først/ }), 'Personalemødet i næste uge');
  await own.expectSound();
  await begin.getByRole('button', { name: 'Begynd' }).click();
  await expect(itemCard(own.page, aim)).toContainText('I gang');
  await readNotice(own.page, /I gang/);
  await goOn(own.page, aim, 'Det er lært');
  const learnt = own.page.getByRole('alertdialog', { name: 'Hvornår var det lært?' });
  await write(learnt.getByRole('textbox', { name: /^Lært den/ }), typedDay(15));
  await learnt.getByRole('button', { name: 'Det er lært' }).click();
  await expect(itemCard(own.page, aim)).toContainText('Opfølgning');
  await readNotice(own.page, /Lært/);
  await own.expectSound();

  // both are asked, and answer each for themselves
  await own.page.goto('/follow-ups');
  await own.expectSound();
  await answerFollowUp(own.page, aim, 'Noget af det bruges', 'Tid til at forberede mødet.');
  const boss = await journey.visit(leader.personId, '/follow-ups');
  await boss.expectSound();
  const waiting = boss.page.getByRole('list', { name: 'Nu: Mit team' }).getByRole('listitem').filter({ hasText: aim });
  await expect(waiting).toContainText(employee.name);
  await answerFollowUp(boss.page, `${employee.name}: ${aim}`, 'Ja, det bruges', 'Jeg lægger dagsordenen med dig.');

  // and so it stands in the plan …
  await boss.page.goto(`/plan/${employee.employmentId}`);
  const item = itemCard(boss.page, aim);
  await expect(item).toContainText('Medarbejder: Noget af det bruges');
  await expect(item).toContainText('Det ville hjælpe: Tid til at forberede mødet.');
  await expect(item).toContainText('Leder: Ja, det bruges');
  await boss.expectSound();

  // … and in the next conversation
  const { inviteToConversations } = await people.askAs<{ inviteToConversations: { conversations: { id: string }[] } }>(
    leader.personId,
    mutations.invite,
    { employmentId: employee.employmentId, startsAt: daysAhead(14) },
  );
  await own.page.goto(`/conversations/${inviteToConversations.conversations[0]?.id}`);
  const since = own.page
    .getByRole('region', { name: 'Lært siden sidst' })
    .getByRole('listitem')
    .filter({ hasText: aim });
  await expect(since).toContainText('Noget af det bruges');
  await expect(since).toContainText('Tid til at forberede mødet.');
  await expect(since).toContainText('Jeg lægger dagsordenen med dig.');
  await own.expectSound();
});

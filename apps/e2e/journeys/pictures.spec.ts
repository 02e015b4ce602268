import { join } from 'node:path';
import { pageTitle } from '../support/frame.ts';
import { expect, test, type Language } from '../support/journey.ts';
import { places } from '../support/places.ts';

/** Pictures for people to look at: nothing is asserted of them, so they are taken only into a folder that is asked for. */
const folder = process.env['SHOTS'] ?? '';
test.skip(folder === '', 'no folder for pictures is named (SHOTS)');

const languages: Language[] = ['da', 'nb', 'en'];

for (const language of languages) {
  for (const [group, { who, places: screens }] of Object.entries(places)) {
    test(`pictures of the ${group} in ${language}`, async ({ page, journey }, { project }) => {
      test.setTimeout(180_000);
      await journey.enter(who, screens[0]?.path ?? '/', language);
      for (const { name, path, prepare } of screens) {
        await page.goto(path);
        await expect(pageTitle(page)).toBeVisible();
        await prepare?.(page);
        await page.waitForLoadState('networkidle');
        const isOpen = (await page.getByRole('dialog').count()) > 0;
        await page.screenshot({ path: join(folder, `${name}-${project.name}-${language}.png`), fullPage: !isOpen });
      }
    });
  }
  test(`picture of sign-in in ${language}`, async ({ page, journey }, { project }) => {
    await journey.arrive('/sign-in', language);
    await page.screenshot({ path: join(folder, `sign-in-${project.name}-${language}.png`), fullPage: true });
  });
}

test('the picture of the README', async ({ page, journey }, { project }) => {
  test.skip(project.name !== 'desktop', 'one width');
  await journey.enter('LEADER_OF_LEADERS', '/team', 'en');
  await expect(page.locator('.mh-wheel__series').first()).toBeAttached();
  await page.screenshot({ path: join(import.meta.dirname, '../../../docs/images/team-wheel.png') });
});

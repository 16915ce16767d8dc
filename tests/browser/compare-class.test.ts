import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { openDesk } from './open-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const POST = 'The mayor said the bridge would “hold until Friday night”. Nobody was hurt, the police told reporters.';
const ECHO = 'It rained all day. The mayor said the bridge would “hold until Sunday night”.';

const wordIn = (page: Page, text: string) => page.locator('.markable [role=option]', { hasText: text }).first();

/** Lays the texts on a desk and gives the fragment of its link for a class. */
async function makeClassLink(): Promise<string> {
  const { page, fill } = await openDesk(browser);
  await fill(POST, ECHO);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('.own-bar summary', { hasText: 'Class' }).click();
  await page.getByRole('button', { name: 'Copy the class link' }).click();
  await page.waitForURL(/#texts=1\./);
  const fragment = new URL(page.url()).hash;
  await page.context().close();
  return fragment;
}

describe('a class', () => {
  test('marks words and pairs quotations before it sees any mark; wrong marks count', async () => {
    const { page } = await openDesk(browser, { fragment: await makeClassLink() });
    await page.getByRole('heading', { name: 'What differs?' }).waitFor();
    expect(await page.locator('#result mark').count()).toBe(0);
    // Nothing here switches the exercise off.
    expect(await page.locator('.own-bar, .own-editing, compare-desk input[type=checkbox]').count()).toBe(0);
    await wordIn(page, 'Friday').click();
    await wordIn(page, 'mayor').click();
    await page.locator('.markable .siglum', { hasText: 'A 2' }).click();
    await page.getByLabel(/^Counterpart in Report B/).selectOption({ label: '“hold until Sunday night”' });
    await page.getByRole('button', { name: 'Show what I found' }).click();
    const told = (await page.locator('.class-mode').innerText()).replace(/\s+/g, ' ');
    expect(told).toContain('You found 2 of 4 differences');
    expect(told).toContain('One of your marks is wrong. Of 1 quotation you paired 1 rightly and 0 wrongly.');
    expect(told).toContain('Other words inside quotation marks: 1 of 2 Found: “Friday” A 1 Missed: “Sunday” B 2');
    expect(told).toContain('No counterpart found in the others: 1 of 2 Found: A 2 Missed: B 1');
    expect(told).toContain('Wrong: “mayor” A 1');
    expect(await page.locator('.comparison mark.changed').count()).toBe(2);
    await page.context().close();
  });

  test('can do so with the keyboard alone, each text one stop', async () => {
    const { page } = await openDesk(browser, { fragment: await makeClassLink() });
    await page.locator('.markable').first().focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'Space']) await page.keyboard.press(key);
    expect(await page.locator('.markable [aria-selected=true]').allInnerTexts()).toEqual(['mayor']);
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    expect(await page.locator('.markable [aria-selected=true]').allInnerTexts()).toEqual(['A 1', 'mayor']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Words of Report B');
    await page.context().close();
  });

  test('gives its answers as a file and a link, which the teacher sees beside each other', async () => {
    const fragment = await makeClassLink();
    const answer = async (name: string, word: string) => {
      const { page } = await openDesk(browser, { fragment, acceptDownloads: true });
      await page.locator('.markable').first().waitFor();
      await wordIn(page, word).click();
      await page.getByLabel('Your name').fill(name);
      await page.getByRole('button', { name: 'Show what I found' }).click();
      return page;
    };
    const kim = await answer('Kim', 'Friday');
    const started = kim.waitForEvent('download');
    await kim.getByRole('button', { name: 'Save my answers' }).click();
    const saved = await started;
    expect(saved.suggestedFilename()).toBe('answers-Kim.json');
    const file = await readFile(await saved.path());
    const ada = await answer('Ada', 'Sunday');
    await ada.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await ada.getByRole('button', { name: 'Copy a link with my answers' }).click();
    await ada.waitForURL(/#answers=1\./);
    const link = ada.url();
    for (const page of [kim, ada]) await page.context().close();

    const { page, fill } = await openDesk(browser, { fragment: new URL(link).hash });
    await page.getByRole('alert').getByText('The answers are here').waitFor();
    await fill(POST, ECHO);
    await page.locator('.own-bar summary', { hasText: 'Class' }).click();
    await page
      .locator('.own-panel input[type=file]')
      .setInputFiles({ name: 'answers-Kim.json', mimeType: 'application/json', buffer: file });
    const rows = page.locator('.class-answers tr');
    await expect
      .poll(async () => (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim()))
      .toEqual([
        'Ada Kim',
        'Found 1 of 4 1 of 4',
        'Wrong marks 0 0',
        'Quotations paired 0 of 1 0 of 1',
        'Paired wrongly 0 0',
        'A 1 “Friday” – ✓ found',
        'A 2 no counterpart – –',
        'B 1 no counterpart – –',
        'B 2 “Sunday” ✓ found –',
      ]);
    await page.locator('.own-text textarea').first().fill(`${POST} The school is shut.`);
    await page.getByText('Ada and Kim: answers to other texts than these.').waitFor();
    await page.context().close();
  });

  test('works on a published story too', async () => {
    const { page } = await openDesk(browser, { fragment: '#class=blinken-lavrov-call' });
    await page.getByRole('heading', { name: 'What differs?' }).waitFor();
    expect(await page.locator('#result mark').count()).toBe(0);
    expect(await page.getByLabel(/^Counterpart in/).count()).toBeGreaterThan(5);
    await page.context().close();

    const { page: teacher } = await openDesk(browser, { fragment: '#story=blinken-lavrov-call' });
    await teacher.locator('.own-bar summary', { hasText: 'Class' }).click();
    await teacher.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await teacher.getByRole('button', { name: 'Copy the class link' }).click();
    await teacher.waitForURL(`${inject('site')}compare/#class=blinken-lavrov-call`);
    await teacher.context().close();
  });

  test('gets a sheet to print, without the answers or with them', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(POST, ECHO);
    await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
    await page.emulateMedia({ media: 'print' });
    const press = (name: string) =>
      page.locator('.own-panel button', { hasText: name }).evaluate((button) => (button as HTMLElement).click());
    await press('Print a sheet');
    const sheet = page.locator('.class-sheet');
    await sheet.waitFor();
    expect(await sheet.innerText()).toContain('It rained all day.');
    expect(await sheet.locator('mark').count()).toBe(0);
    expect(await page.locator('#result').isVisible()).toBe(false);
    await press('Print it with the answers');
    await sheet.locator('mark').first().waitFor();
    expect(await sheet.locator('mark').allInnerTexts()).toEqual(['Friday', 'Sunday']);
    expect(await sheet.innerText()).toContain('in Report B: “hold until Sunday night”');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await sheet.waitFor({ state: 'detached' });
    await page.context().close();
  });
});

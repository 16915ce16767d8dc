import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { docxOf, pdfOf, printed } from '../import/make-files.ts';
import { openBrowser } from './open-browser.ts';
import { openDesk } from './open-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const POST = 'The mayor said the bridge would “hold until Friday night”. Nobody was hurt, the police told reporters.';
const ECHO = 'It rained all day. The mayor said the bridge would “hold until Sunday night”.';

const statementsOf = (page: Page) => page.locator('.comparison .statement .text').allInnerTexts();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function findFaults(page: Page): Promise<readonly unknown[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
  );
}

/** Lays texts on the desk at once; Playwright types them in, which takes minutes for long ones. */
async function lay(page: Page, texts: readonly string[]): Promise<void> {
  await page.locator('.own-text textarea').evaluateAll((fields, values) => {
    for (const [index, field] of fields.entries()) {
      (field as HTMLTextAreaElement).value = values[index] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, texts);
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** Opens a panel of the bar, unless it is open. */
async function openPanel(page: Page, name: 'Save' | 'Link' | 'Export' | 'Class'): Promise<void> {
  const panel = page.locator('.own-bar > details', { has: page.locator('summary', { hasText: name }) });
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
}

async function save(page: Page, name: string): Promise<Download> {
  await openPanel(page, name === 'Page' ? 'Save' : 'Export');
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return started;
}

describe('own texts', () => {
  test('are compared with the network off, and nothing is asked for', async () => {
    const { page, requests, faults, fill } = await openDesk(browser, { acceptDownloads: true, isAtHand: true });
    await page.context().setOffline(true);
    await fill(POST, ECHO);
    expect(await statementsOf(page)).toContain('It rained all day.');
    expect(await page.locator('.comparison mark.changed').allInnerTexts()).toEqual(['Friday', 'Sunday']);
    for (const name of ['Quotations', 'Left out', 'Speakers', 'Side by side'])
      await page.getByRole('button', { name }).click();
    await page.getByLabel('Search these texts').fill('bridge');
    await page.locator('.own-find li mark.hit').first().waitFor();
    for (const name of ['Page', 'Story folder', 'Data', 'Table']) await save(page, name);
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await page.getByRole('heading', { name: 'Blinken and Lavrov speak by telephone' }).waitFor();
    // The example is a story of the site, which the browser has at hand.
    expect(requests.filter((url) => !url.endsWith('/comparison.json'))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('are compared again as they are edited', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(POST, ECHO);
    await page.locator('.own-text textarea').nth(1).fill(`${ECHO} Nobody was hurt, the police told reporters.`);
    await page.locator('.row.match.same').waitFor();
    expect(await page.locator('.row.match').count()).toBe(2);
    await page.context().close();
  });

  test('are shown as they are, whatever signs they hold', async () => {
    const { page, fill } = await openDesk(browser);
    const text = '# No heading\n\n- no *item* <b>here</b> & [no](javascript:alert(1)) link &lt;';
    await fill(text, text);
    expect(await statementsOf(page)).toEqual(text.split('\n\n').flatMap((line) => [line, line]));
    expect(await page.locator('#result a[href^="javascript:"]').count()).toBe(0);
    await page.context().close();
  });

  test('pasted as rich text keep their paragraphs and nothing else', async () => {
    const { page } = await openDesk(browser);
    const field = page.locator('.own-text textarea').first();
    await field.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<p>One <b onclick="x">bold</b>.</p><script>document.title = "ran"</script><p>Two.</p>',
      );
      clipboardData.setData('text/plain', 'flat');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await field.inputValue()).toBe('One bold.\n\nTwo.');
    expect(await page.title()).not.toContain('ran');
    await page.context().close();
  });
});

describe('files', () => {
  const paragraph = '<p>The river rose on Friday, the mayor said, and the bridges held until the morning came.</p>';
  const FILES = [
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Plain words.') },
    {
      name: 'b.docx',
      mimeType: '',
      buffer: Buffer.from(docxOf('<w:p><w:r><w:t>Words of a document.</w:t></w:r></w:p>')),
    },
    { name: 'c.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf([printed(['Printed words.'])])) },
    {
      name: 'd.html',
      mimeType: 'text/html',
      buffer: Buffer.from(
        `<!doctype html><title>Rain</title><script>parent.ran = true</script><img src=x onerror="ran = true"><article>${paragraph.repeat(8)}</article>`,
      ),
    },
    { name: 'e.txt', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) },
  ];

  test('of every kind are read under the page’s policy, and nothing in them runs', async () => {
    const { page, requests, faults } = await openDesk(browser);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.getByRole('button', { name: 'Add a text' }).click();
    await page.getByRole('button', { name: 'Add a text' }).click();
    for (const [index, file] of FILES.slice(0, 4).entries()) {
      await page.locator('.own-text input[type=file]').nth(index).setInputFiles(file);
      await page.locator('.own-text').nth(index).getByText(`Taken from ${file.name}`).waitFor();
    }
    const texts = await page
      .locator('.own-text textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    expect(texts.slice(0, 3)).toEqual(['Plain words.', 'Words of a document.', 'Printed words.']);
    expect(texts[3]).toMatch(/^The river rose/);
    // A PDF is read beside the page, which answers meanwhile.
    expect(workers.filter((url) => url.includes('pdf-worker'))).toHaveLength(1);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(requests.filter((url) => !url.startsWith(inject('site')))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('that can’t be read say why', async () => {
    const { page } = await openDesk(browser);
    await page.locator('.own-text input[type=file]').first().setInputFiles(FILES.slice(4));
    const card = page.locator('.own-text').first();
    await card.getByText('e.txt: expected a text').waitFor();
    expect(await card.locator('.own-notes').innerText()).toContain(
      'found a picture. Type or paste the words that it shows.',
    );
    await card.locator('textarea').fill('Typed words.');
    await card.getByText('e.txt').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('the link', () => {
  test('opens the same comparison elsewhere; cut short, it says so and shows no texts', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(POST, ECHO);
    await openPanel(page, 'Link');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.waitForURL(/#texts=1\./);
    const fragment = new URL(page.url()).hash;
    await page.context().close();

    const opened = await openDesk(browser, { fragment });
    await opened.page.locator('#result').waitFor();
    expect(await opened.page.locator('.comparison mark.changed').allInnerTexts()).toEqual(['Friday', 'Sunday']);
    await opened.page.context().close();

    const cut = await openDesk(browser, { fragment: fragment.slice(0, -20) });
    await cut.page.getByRole('alert').getByText('This link was cut short on its way.').waitFor();
    expect(await cut.page.locator('.own-text textarea').first().inputValue()).toBe('');
    expect(await cut.page.locator('#result').count()).toBe(0);
    await cut.page.context().close();
  });
});

describe('a comparison that somebody made', () => {
  test('opens with the result, its texts folded away, and without telling what the page is for', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(POST, ECHO);
    expect(await page.getByRole('heading', { name: 'Compare your own reports' }).isVisible()).toBe(true);
    await openPanel(page, 'Link');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.waitForURL(/#texts=1\./);
    const fragment = new URL(page.url()).hash;
    await page.context().close();

    const opened = await openDesk(browser, { fragment });
    await opened.page.locator('#result').waitFor();
    expect(await opened.page.locator('textarea').first().isVisible()).toBe(false);
    expect(await opened.page.getByRole('heading', { name: 'Compare your own reports' }).isVisible()).toBe(false);
    const bar = await opened.page.locator('.own-bar').boundingBox();
    expect(bar?.y).toBeLessThan(250);
    await opened.page.getByText('Edit the texts').click();
    await opened.page.locator('textarea').first().fill(`${POST} The school stays shut.`);
    await opened.page.locator('.statement .text', { hasText: 'The school stays shut.' }).waitFor();
    await opened.page.context().close();
  });

  test('has one bar that stays in view, whose panels close with Escape and a click elsewhere', async () => {
    const { page, fill } = await openDesk(browser, { viewport: { width: 320, height: 700 } });
    await fill(POST, ECHO);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bar = page.locator('.own-bar');
    await expect.poll(async () => (await bar.boundingBox())?.y).toBe(0);
    expect((await bar.boundingBox())?.height).toBeLessThan(60);
    await bar.locator('summary', { hasText: 'Link' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy the link' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Copy the link' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Link');
    await openPanel(page, 'Export');
    await openPanel(page, 'Save');
    expect(await page.locator('.own-bar > details[open]').count()).toBe(1);
    await page.locator('.rows .text').last().click();
    expect(await page.locator('.own-bar > details[open]').count()).toBe(0);
    await page.context().close();
  });

  test('may have twenty texts', async () => {
    const { page } = await openDesk(browser);
    for (let count = 2; count < 20; count += 1) await page.getByRole('button', { name: 'Add a text' }).click();
    expect(await page.getByRole('button', { name: 'Add a text' }).count()).toBe(0);
    const texts = Array.from({ length: 20 }, (_, index) => `${POST} Paper ${index} adds that gate ${index} is shut.`);
    await lay(page, texts);
    await page.locator('.statement .siglum', { hasText: /^T 3$/ }).waitFor({ state: 'attached' });
    await page.context().close();
  });
});

describe('a language', () => {
  const BERICHT = 'Der Bürgermeister sagte, die Brücke werde bis Freitagabend halten. Am 3. Mai kamen 200 Leute.';
  const ZEITUNG = 'Die Brücke werde bis Sonntagabend halten, sagte der Bürgermeister. Es regnete den ganzen Tag.';

  test('is told by the words, changed with one click, and kept in the link', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(BERICHT, ZEITUNG);
    const choice = page.getByLabel('Language of text A');
    await expect.poll(() => choice.locator('option:checked').innerText()).toBe('German, told by its words');
    expect(await page.locator('.rows .text').first().getAttribute('lang')).toBe('de');
    await choice.selectOption('nl');
    await page.locator('.rows .text[lang=nl]').first().waitFor();
    await openPanel(page, 'Link');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.waitForURL(/#texts=1\./);
    const fragment = new URL(page.url()).hash;
    await page.context().close();

    const opened = await openDesk(browser, { fragment });
    await opened.page.locator('.rows .text[lang=nl]').first().waitFor();
    await opened.page.getByText('Edit the texts').click();
    expect(await opened.page.getByLabel('Language of text A').inputValue()).toBe('nl');
    expect(await opened.page.getByLabel('Language of text B').inputValue()).toBe('');
    await opened.page.context().close();
  });
});

describe('a browser that keeps nothing', () => {
  test('compares all the same, and says that it can keep nothing', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('storage is switched off', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get: refuse });
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${inject('site')}compare/`, { waitUntil: 'networkidle' });
    await lay(page, [POST, ECHO]);
    await page.locator('#result').waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('m');
    await openPanel(page, 'Save');
    await page.getByText('This browser is set to keep nothing for this site').waitFor();
    expect(await page.getByRole('button', { name: 'Keep them here' }).count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a link to a place alone', () => {
  test('says that the texts are not in it', async () => {
    const { page } = await openDesk(browser, { fragment: '#report-a-1a2b3c4' });
    await page.getByRole('alert').getByText('only its sender’s browser has').waitFor();
    await page.context().close();
  });
});

describe('the keys of the story page', () => {
  test('go from match to match here too, but not while a text is typed', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(POST, ECHO);
    await page.locator('.own-text textarea').first().press('m');
    expect(await page.locator('.own-text textarea').first().inputValue()).toContain('m');
    await page.locator('.desk-work[data-work="idle"]').waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('m');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('match'))).toBe(true);
    await page.context().close();
  });
});

describe('the browser', () => {
  test('keeps texts only when asked, and forgets them when asked', async () => {
    const { page, fill } = await openDesk(browser);
    const first = page.locator('.own-text textarea').first();
    await fill(POST, ECHO);
    await page.reload();
    await page.locator('.own-texts').waitFor();
    expect(await first.inputValue()).toBe('');
    await fill(POST, ECHO);
    await openPanel(page, 'Save');
    await page.getByRole('button', { name: 'Keep them here' }).click();
    await page.reload();
    await page.locator('#result').waitFor();
    expect(await first.inputValue()).toBe(POST);
    await openPanel(page, 'Save');
    await page.getByRole('button', { name: 'Forget them' }).click();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('bridge');
    await page.context().close();
  });
});

describe('corrections', () => {
  test('part and join statements, set a speaker, and are undone and redone', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(POST, ECHO);
    const matches = page.locator('.row.match');
    const choose = async () => {
      await page.locator('.statement .siglum', { hasText: /^A 1/ }).click();
      await page.locator('.statement .siglum', { hasText: /^B 2/ }).click();
    };
    await page.getByText('Correct the comparison').click();
    await choose();
    await page.getByRole('button', { name: 'They don’t say the same' }).click();
    await matches.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await matches.waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await matches.waitFor({ state: 'detached' });
    await choose();
    await page.getByRole('button', { name: 'They say the same' }).click();
    await matches.waitFor();
    await page.locator('.statement .siglum', { hasText: /^A 2/ }).click();
    await page.getByLabel(/^Speaker/).fill('Ann Smith');
    await page.getByRole('button', { name: 'Set the speaker' }).click();
    await page.locator('.speaker', { hasText: 'Ann Smith' }).first().waitFor();
    expect(await page.locator('.own-corrections li').allInnerTexts()).toEqual([
      'A 1, B 2 say the same. Remove',
      'A 2: said by Ann Smith. Remove',
    ]);
    await page.context().close();
  });
});

describe('corrections by keyboard', () => {
  test('choose, join, part, name a speaker and are undone with single keys, which can be switched off', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(POST, ECHO);
    const matches = page.locator('.row.match');
    await page.getByText('Correct the comparison').focus();
    await page.keyboard.press('Enter');
    await page.locator('.own-chosen').waitFor();
    await page.keyboard.press('m');
    await page.keyboard.press('x');
    await page.getByText('Chosen: A 1, B 2.').waitFor();
    await page.keyboard.press('s');
    await matches.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await matches.waitFor();
    await page.keyboard.press('Shift+U');
    await matches.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await page.locator('.statement .siglum', { hasText: /^A 2/ }).focus();
    await page.keyboard.press('x');
    await page.keyboard.press('w');
    await page.keyboard.type('Ann Smith');
    await page.keyboard.press('Enter');
    await page.locator('.speaker', { hasText: 'Ann Smith' }).first().waitFor();
    await page.evaluate(() => {
      localStorage.setItem('variorum-keys', 'off');
      (document.activeElement as HTMLElement).blur();
    });
    await page.keyboard.press('u');
    await page.waitForTimeout(300);
    expect(await page.locator('.speaker', { hasText: 'Ann Smith' }).count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('the search within', () => {
  test('asks as the site’s search does, marks what it found, leads there, and follows edits', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(POST, ECHO);
    const field = page.getByLabel('Search these texts');
    const hits = page.locator('.own-find li mark.hit');
    await field.fill('"until friday"');
    await hits.waitFor();
    expect(await hits.allInnerTexts()).toEqual(['until Friday']);
    await field.fill('is:altered');
    await page.locator('.own-find').getByText('2 statements in 1 passage.').waitFor();
    await field.fill('rined');
    await page.locator('.own-find').getByText('Near it:').waitFor();
    expect(await hits.allInnerTexts()).toEqual(['rained']);
    await page.getByRole('button', { name: 'Quotations', exact: true }).click();
    await page.locator('.own-find .siglum').click();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('It rained all day.'));
    await page.locator('.own-text textarea').nth(1).fill(ECHO.replace('It rained', 'It snowed and rained'));
    await page.locator('.own-find').getByText('It snowed and').waitFor();
    await page.context().close();
  });
});

describe('the saved page', () => {
  test('shows the same statements without script or network, and a story folder and table go with it', async () => {
    const { page, fill } = await openDesk(browser, { acceptDownloads: true });
    await fill(POST.replace('The mayor', 'The old mayor'), ECHO);
    const shown = await statementsOf(page);
    const saved = await save(page, 'Page');
    const html = await textOf(saved);
    expect(await textOf(await save(page, 'Table'))).toMatch(/\r\nreworded,sure,,\d\.\d\d,altered,The old mayor said/);
    expect(JSON.parse(await textOf(await save(page, 'Data'))).matches).toHaveLength(1);
    expect((await save(page, 'Story folder')).suggestedFilename()).toBe('reports-compared.zip');
    await page.context().close();

    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const reader = await context.newPage();
    const requests: string[] = [];
    reader.on('request', (request) => requests.push(request.url()));
    await reader.setContent(html);
    expect(await statementsOf(reader)).toEqual(shown);
    expect(await reader.locator('#quotations, .quotation-entry').count()).toBeGreaterThan(0);
    expect(
      await reader
        .locator('.row.match')
        .first()
        .evaluate((row) => getComputedStyle(row).display),
    ).toBe('grid');
    // The words that differ are marked as on the page, by more than colour.
    const marks = reader.locator('.comparison mark:not(.changed)');
    expect(await marks.count()).toBeGreaterThan(0);
    const lines = await marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark).textDecorationLine));
    expect(new Set(lines)).toEqual(new Set(['underline']));
    expect(requests).toEqual([]);
    await context.close();
  });
});

describe('long texts', () => {
  test('are compared with a progress bar, and can be cancelled while the page goes on', async () => {
    const { page } = await openDesk(browser);
    const long = Array.from(
      { length: 4000 },
      (_, index) => `${POST} Paragraph ${index} has words w${index % 977} v${index % 613}.`,
    ).join('\n\n');
    await lay(page, [long, long.replaceAll('Friday', 'Sunday')]);
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor();
    await page.locator('.own-text textarea').first().fill(POST);
    await page.locator('.own-text textarea').nth(1).fill(ECHO);
    await page.locator('#result').waitFor();
    expect(await page.locator('.comparison mark.changed').allInnerTexts()).toEqual(['Friday', 'Sunday']);
    await page.context().close();
  });
});

describe('with the network off', () => {
  test('a comparison can be cancelled and begun again, and the page opens again', async () => {
    const { page, fill } = await openDesk(browser, { isAtHand: true });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    const long = Array.from({ length: 3000 }, (_, index) => `${POST} Paragraph ${index} of w${index % 977}.`).join(
      '\n\n',
    );
    await lay(page, [long, long]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await fill(POST, ECHO);
    await page.reload();
    await fill(POST, ECHO);
    expect(await page.locator('.comparison mark.changed').allInnerTexts()).toEqual(['Friday', 'Sunday']);
    await page.context().close();
  });
});

describe('a comparison', () => {
  test('can be given a name, which its files bear too, without being compared again', async () => {
    const { page, fill } = await openDesk(browser, { acceptDownloads: true });
    await fill(POST, ECHO);
    await openPanel(page, 'Save');
    await page.getByLabel('Name', { exact: true }).fill('The bridge');
    await page.getByRole('heading', { name: 'The bridge' }).waitFor();
    await page.waitForTimeout(500);
    expect(await page.locator('.desk-work').getAttribute('data-work')).toBe('idle');
    await openPanel(page, 'Link');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    expect((await save(page, 'Page')).suggestedFilename()).toBe('the-bridge.html');
    await page.context().close();
  });

  test('that is kept stays as it is when an example is opened, and texts that are replaced can be brought back', async () => {
    const { page, fill } = await openDesk(browser);
    const first = page.locator('.own-text textarea').first();
    await fill(POST, ECHO);
    await openPanel(page, 'Save');
    await page.getByRole('button', { name: 'Keep them here' }).click();
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await openPanel(page, 'Save');
    await page.getByText('This browser keeps another comparison.').waitFor();
    await page.getByText('Edit the texts').click();
    await page.getByRole('button', { name: 'Bring back the texts as they were' }).click();
    expect(await first.inputValue()).toBe(POST);
    await openPanel(page, 'Save');
    await page.getByText('This browser keeps these texts').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove text A' }).click();
    expect(await first.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Bring back the texts as they were' }).click();
    expect(await first.inputValue()).toBe(POST);
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await page.reload();
    await page.locator('#result').waitFor();
    expect(await first.inputValue()).toBe(POST);
    await page.context().close();
  });

  test('takes files that are dropped, and leaves dragged text to the browser', async () => {
    const { page } = await openDesk(browser);
    const drop = (kind: 'file' | 'text') =>
      page
        .locator('.own-text')
        .first()
        .evaluate((card, what) => {
          const dataTransfer = new DataTransfer();
          if (what === 'text') dataTransfer.setData('text/plain', 'Dragged.');
          else dataTransfer.items.add(new File(['Dropped words.'], 'a.txt'));
          return card.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        }, kind);
    expect(await drop('text')).toBe(true);
    expect(await drop('file')).toBe(false);
    await page.getByText('Taken from a.txt').waitFor();
    expect(await page.locator('.own-text textarea').first().inputValue()).toBe('Dropped words.');
    await page.context().close();
  });

  test('of a text that is too long says so instead of stopping the page', async () => {
    const { page } = await openDesk(browser);
    await lay(page, ['It rained. '.repeat(190_000), POST]);
    // The browser takes its time to lay out a field of that length.
    const excess = page.getByText('Report A has 2.1 million characters, and a text may have 2 million.');
    await excess.waitFor({ timeout: 100_000 });
    await lay(page, [ECHO, POST]);
    await page.locator('#result').waitFor();
    await page.context().close();
  });
});

describe('one text alone', () => {
  test('is told to need another', async () => {
    const { page, fill } = await openDesk(browser);
    await fill(POST, ECHO);
    await page.locator('.own-text textarea').nth(1).fill('');
    await page.getByText('A comparison needs two.').waitFor();
    expect(await page.locator('#result').count()).toBe(0);
    await page.context().close();
  });
});

describe('a long comparison', () => {
  const sentence = (index: number) =>
    `Engineer ${index} of plant w${index}x closed gate ${index * 7} of mill z${index}k.`;
  const text = Array.from({ length: 900 }, (_, index) => sentence(index)).join('\n\n');
  const idsOf = (page: Page) => page.locator('.rows .statement').evaluateAll((all) => all.map(({ id }) => id));

  test('is drawn bit by bit, whole in the end, and so again after an edit', async () => {
    const { page } = await openDesk(browser);
    await page.evaluate(() => {
      const counts: number[] = [];
      Object.assign(globalThis, { counts });
      const count = () => counts.push(document.querySelectorAll('.rows .statement').length);
      new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
    });
    await lay(page, [text, text.replaceAll('closed', 'opened')]);
    await page.locator('.statement .siglum', { hasText: /^B 900$/ }).waitFor({ state: 'attached' });
    const counts = await page.evaluate(() => (globalThis as unknown as { counts: readonly number[] }).counts);
    expect(counts.some((count) => count > 0 && count <= 60)).toBe(true);
    expect(new Set(await idsOf(page)).size).toBe(1800);

    await lay(page, [`Nobody saw it coming. ${text}`, text.replaceAll('closed', 'opened')]);
    await page.locator('.statement .siglum', { hasText: /^A 901$/ }).waitFor({ state: 'attached' });
    const ids = await idsOf(page);
    expect(ids.length).toBe(1801);
    expect(new Set(ids).size).toBe(1801);
    await page.context().close();
  });

  test('marks in its figure what the window shows of the end, and follows the other report’s order', async () => {
    const { page } = await openDesk(browser, { viewport: { width: 1280, height: 800 } });
    await lay(page, [text, `${sentence(899)}\n\n${text.split('\n\n').slice(0, -1).join('\n\n')}`]);
    const last = page.locator('.statement', { has: page.locator('.siglum', { hasText: /^A 900$/ }) });
    await last.waitFor({ state: 'attached' });
    expect(await page.locator('.figure a.segment').count()).toBeLessThan(600);
    await last.scrollIntoViewIfNeeded();
    await page.locator('.figure a.segment.here[data-holds]').first().waitFor({ state: 'attached' });
    await page.locator('[name=order][value=report-b]').check();
    const top = await page.locator('.row').first().locator('.siglum').allTextContents();
    expect(top).toEqual(['A 900', 'B 1']);
    await page.context().close();
  });
});

describe('the page', () => {
  test('says without scripts what it needs them for, and leads to a story that needs none', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('site')}compare/`);
    expect(await page.locator('compare-desk').innerText()).toContain('This page needs scripts');
    await page.locator('compare-desk a').click();
    expect(await page.locator('h1').innerText()).toBe('Blinken and Lavrov speak by telephone');
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'has nothing for axe to find in %s colours, with a comparison on it',
    async (colorScheme) => {
      const { page, fill } = await openDesk(browser, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
      await fill(POST, ECHO);
      await page.getByText('Correct the comparison').click();
      await page.locator('.statement .siglum').first().click();
      await page.getByLabel('Search these texts').fill('bridge');
      await page.addScriptTag({ content: AXE });
      expect(await findFaults(page)).toEqual([]);
      await page.getByText('Correct the comparison').click();
      await openPanel(page, 'Class');
      await page.getByRole('button', { name: 'Try it here' }).click();
      await page.locator('.markable').first().waitFor();
      expect(await findFaults(page)).toEqual([]);
      await page.context().close();
    },
  );

  test.each([320, 768, 1280, 1920])('scrolls only downwards at %i px, with a comparison on it', async (width) => {
    const { page, fill } = await openDesk(browser, { viewport: { width, height: 800 } });
    await fill(POST, ECHO);
    await page.getByText('Correct the comparison').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // The layers of its style sheets are in their order: what is reset first is set again.
    expect(await page.locator('.lead').evaluate((lead) => getComputedStyle(lead).marginBlockStart)).not.toBe('0px');
    await page.context().close();
  });
});

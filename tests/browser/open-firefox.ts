import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Firefox that is installed, driven over WebDriver BiDi; Playwright's own way asks for commands that not every Firefox has. */
export interface Firefox {
  readonly open: (address: string) => Promise<FirefoxTab>;
  /** What pages reported as errors since the browser was started. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** A tab of it. */
export interface FirefoxTab {
  /** Runs a function in the page, which may know nothing but what it is given, and gives what it returns. */
  readonly run: <Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given) => Promise<Result>;
  /** Gives the text of the first element of a selector, once there is one that isn't hidden. */
  readonly read: (selector: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly message?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/** Starts a Firefox in a profile of its own, with these preferences. */
export async function openFirefox(
  path: string,
  preferences: Readonly<Record<string, number | boolean>> = {},
): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'variorum-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const browser = spawn(path, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const socket = new WebSocket(`${await readAddress(browser)}/session`);
  await once(socket, 'open');
  const faults: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event' && message.params?.level === 'error') faults.push(message.params.text ?? '');
    else waiting.get(message.id ?? 0)?.(message);
  });
  let last = 0;
  const send = async <Result>(method: string, params: unknown): Promise<Result> => {
    const id = ++last;
    const { promise, resolve } = Promise.withResolvers<Message>();
    waiting.set(id, resolve);
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, message } = await promise;
    if (type === 'error') throw new Error(`${method}: ${message}`);
    return result as Result;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  return {
    faults,
    open: async (address) => {
      const { context } = await send<{ readonly context: string }>('browsingContext.create', { type: 'tab' });
      await send('browsingContext.navigate', { context, url: address, wait: 'complete' });
      return driveTab(context, send);
    },
    close: async () => {
      socket.close();
      const ended = once(browser, 'exit');
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Where the browser listens, as it prints when it has started. */
async function readAddress({ stderr }: ChildProcess): Promise<string> {
  let printed = '';
  for await (const part of stderr ?? []) {
    printed += String(part);
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
    if (address) return address;
  }
  throw new Error(`Firefox can't be started:\n${printed}`);
}

type Returned =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

function driveTab(context: string, send: <Result>(method: string, params: unknown) => Promise<Result>): FirefoxTab {
  const run: FirefoxTab['run'] = async (work, given) => {
    const returned = await send<Returned>('script.callFunction', {
      functionDeclaration: `async (given) => JSON.stringify((await (${work})(JSON.parse(given))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (returned.type === 'exception') throw new Error(returned.exceptionDetails.text);
    return JSON.parse(returned.result.value);
  };
  return {
    run,
    read: (selector) =>
      run(async (wanted) => {
        for (;;) {
          const found = document.querySelector<HTMLElement>(wanted);
          if (found?.checkVisibility()) return found.textContent ?? '';
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }, selector),
    close: async () => {
      await send('browsingContext.close', { context });
    },
  };
}

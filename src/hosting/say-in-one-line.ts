/** Milliseconds between two tellings: a terminal has one line that is written over, a log gets another each time. */
const PAUSES = { terminal: 200, log: 15_000 } as const;

/** Says how far something is, from time to time; an empty text ends it. */
export function sayInOneLine(): (text: string) => void {
  const { isTTY } = process.stdout;
  const pause = isTTY ? PAUSES.terminal : PAUSES.log;
  let last = performance.now();
  return (text) => {
    if (text !== '' && performance.now() - last < pause) return;
    last = performance.now();
    if (isTTY) process.stdout.write(`\r\x1b[K${text}`);
    else if (text !== '') process.stdout.write(`${text}\n`);
  };
}

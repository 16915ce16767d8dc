import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPart } from '../../src/training/polnear/read-part.ts';

const COMMAND = join(import.meta.dirname, '../../src/training/command.ts');
const LEXICON = 'src/statements/lexicon/en';

/** Invented articles, each as its text and who said what by which word: source, cue and content as they stand there. */
const ARTICLES = Array.from({ length: 30 }, (_, index) => {
  const [name, verb] = [['Ann Lee', 'Tom Gray', 'Eva Stone'][index % 3] ?? '', index % 2 === 0 ? 'said' : 'added'];
  const first = `“The mine in pit ${index} is safe today,” ${name} ${verb} on Friday.`;
  const second = `He ${verb} that the pumps would run again.`;
  return {
    text: `${first}\n\n${second}\n\nThe town will add a road to the mine and talk of the rest later.\n`,
    marks: [
      [name, verb, `“The mine in pit ${index} is safe today,”`],
      ['He', verb, 'that the pumps would run again'],
    ],
  };
});

let folder = '';

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Brat's standoff for an article. */
function writeStandoff({ text, marks }: (typeof ARTICLES)[number]): string {
  let from = 0;
  return marks
    .map((parts, order) => {
      const types = ['Source', 'Cue', 'Content'];
      const lines = parts.map((part, role) => {
        const start = text.indexOf(part ?? '', role === 2 && order === 0 ? 0 : from);
        return `T${order * 3 + role}\t${types[role]} ${start} ${start + (part ?? '').length}\t${part}`;
      });
      from = text.indexOf('\n\n') + 2;
      const roles = types.map((type, role) => `${type}:T${order * 3 + role}`);
      return [...lines, `E${order}\tAttribution:T${order * 3 + 1} ${roles.join(' ')}`].join('\n');
    })
    .join('\n');
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'training-'));
  for (const [index, article] of ARTICLES.entries()) {
    const part = index < 28 ? 'train' : 'dev';
    put(`corpus/data/${part}/text/a${index}.txt`, article.text);
    put(`corpus/data/${part}/attributions/a${index}_ann.ann`, writeStandoff(article));
  }
  put('corpus/data/test/text/secret.txt', 'Secret.');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', join(folder, 'corpus'), '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args]);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Corpus');
  cpSync(LEXICON, join(folder, LEXICON), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints, and its exit code. */
function train(...args: readonly string[]): readonly [string, number] {
  try {
    const stdio = ['ignore', 'pipe', 'pipe'] as const;
    return [
      execFileSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8', stdio: [...stdio] }),
      0,
    ];
  } catch (error) {
    const { stderr, status } = error as { readonly stderr: string; readonly status: number };
    return [stderr, status];
  }
}

const readWeights = (name: string) => readFileSync(join(folder, LEXICON, `${name}-weights.ts`), 'utf8');

describe('npm run train', () => {
  test('writes weights, says where they come from, and writes the same bytes again', () => {
    const before = ['cue', 'end', 'speaker'].map(readWeights);
    const growAll = (date: string) =>
      ['cues', 'ends', 'speakers'].map((name) => train(name, '--polnear', 'corpus', '--date', date)[0]).join('');
    const told = growAll('2026-01-02');
    expect(told.match(/has new weights/g)).toHaveLength(3);
    const grown = ['cue', 'end', 'speaker'].map(readWeights);
    for (const [index, text] of grown.entries()) {
      expect(text).not.toBe(before[index]);
      expect(text).toMatch(
        / \* Grown by `npm run train -- \w+` on 2026-01-02 from \d+ \w+ in \d+ articles of\n? ?\*? ?PolNeAR/,
      );
    }
    const again = growAll('2027-01-02');
    expect(again.match(/stays as it was/g)).toHaveLength(3);
    expect(['cue', 'end', 'speaker'].map(readWeights)).toEqual(grown);
  }, 60_000);

  test('finds in the articles that “said” reports and a noun or infinitive does not', () => {
    const weightOf = (sign: string) => Number(new RegExp(`'${sign}': (-?[\\d.]+),`).exec(readWeights('cue'))?.[1]);
    expect(weightOf('speech, past')).toBeGreaterThan(0);
    expect(weightOf('speech, base')).toBeLessThan(0);
  });

  test('says what it expected where it is asked amiss', () => {
    expect(train('roads')).toEqual([
      'roads: expected one of cues, ends, pronouns, speakers, likeness, links. See --help.\n',
      2,
    ]);
    expect(train('cues', 'ends', '--polnear', 'corpus')).toEqual([
      'Expected one name, found ends too: grow one after the other.\n',
      2,
    ]);
    expect(train('cues')).toEqual([
      'cues: expected --polnear <folder>, a clone of its corpus, found none. See --help.\n',
      2,
    ]);
    expect(train('cues', '-x')).toEqual(["Unknown option '-x'. See --help.\n", 2]);
    expect(train('cues', '--polnear', 'nowhere')).toEqual([
      expect.stringContaining('nowhere: expected a git clone of PolNeAR'),
      1,
    ]);
    expect(train('--help')[0]).toContain('npm run train -- <weights> --polnear <folder>');
  });
});

describe('the corpus', () => {
  test('gives an article with what was marked in it', () => {
    const [article] = readPart(join(folder, 'corpus'), 'dev');
    expect(article?.id).toBe('a28');
    const told = article?.annotation.attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')),
    );
    expect(told).toEqual(ARTICLES[28]?.marks);
    expect(article?.corenlp()).toBeNull();
  });

  test('keeps its test part shut unless it is opened by name', () => {
    expect(() => readPart(join(folder, 'corpus'), 'test')).toThrow(
      'The part “test” of PolNeAR stays unopened, so that finished work can be judged by it. Expected train or dev.',
    );
    expect(readPart(join(folder, 'corpus'), 'test', ['test'])).toEqual([]);
  });
});

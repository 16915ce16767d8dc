import type { JSX } from 'preact';
import type { Speaker, Statement } from '../../report/report.ts';

/** Who says a statement, with the reporting verb and the outlet it came through; nothing where nobody is named. */
export function SpeakerName({
  statement: { speaker, cue, via },
}: {
  readonly statement: Statement;
}): JSX.Element | null {
  if (speaker === null && via === null) return null;
  return (
    <span class="attribution">
      {speaker && (
        <span class="speaker" title={tellHow(speaker)}>
          {speaker.name}
          <span class="spoken"> ({tellHow(speaker)})</span>
        </span>
      )}
      {cue !== null && <span class="cue"> {cue}</span>}
      {via !== null && ` via ${via}`}
    </span>
  );
}

/** How a speaker was found, in words. */
export function tellHow({ as, found }: Speaker): string {
  return HOW[found](`“${as}”`);
}

const HOW: Readonly<Record<Speaker['found'], (as: string) => string>> = {
  named: (as) => `named here as ${as}`,
  variant: (as) => `named here as ${as}, another form of the name`,
  misprint: (as) => `named here as ${as}, taken as a misprint`,
  description: (as) => `described here as ${as}`,
  pronoun: (as) => `${as} here, taken from the context`,
  'carried-over': () => 'carried over from the statement before',
  editor: (as) => `${as} here, set by the story’s editor`,
};

import type { JSX } from 'preact';
import type { Speaker, Statement } from '../../report/report.ts';

/** Who says a statement, with the reporting verb and the outlet it came through; nothing where nobody is named. */
export function SpeakerName({
  statement: { speaker, cue, via, text },
}: {
  readonly statement: Statement;
}): JSX.Element | null {
  if (speaker === null && via === null) return null;
  const isBefore = speaker !== null && cue !== null && BEFORE_NAME.test(cue) && text.includes(`${cue} ${speaker.as}`);
  return (
    <span class="attribution">
      {speaker ? (
        <>
          {isBefore && <span class="cue">{cue} </span>}
          <SpeakerWords speaker={speaker} />
          {cue !== null && !isBefore && <span class="cue"> {cue}</span>}
          {via !== null && <>, reported by {via}</>}
        </>
      ) : (
        <>according to {via}</>
      )}
    </span>
  );
}

/** A cue that ends in a preposition, as `according to` does, has its name behind it. */
const BEFORE_NAME = /\b(?:to|of|by|from|per)$/i;

function SpeakerWords({ speaker }: { readonly speaker: Speaker }): JSX.Element {
  const how = tellHow(speaker);
  if (how === null) return <span class="speaker">{speaker.name}</span>;
  return (
    <span class="speaker" title={how}>
      {speaker.name}
      <span class="spoken"> ({how})</span>
    </span>
  );
}

/** How a speaker was found, in words; `null` where the name itself, or a part of it, stands there. */
export function tellHow({ name, as, found }: Speaker): string | null {
  const isPart = name.toLowerCase().includes(as.toLowerCase());
  return isPart && found !== 'editor' ? null : HOW[found](`“${as}”`);
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

import type { JSX } from 'preact';
import { VerdictMarks } from '../verdicts/VerdictMarks.tsx';
import { nameStatement } from './name-statement.ts';
import { certaintyOf } from './relation-names.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { StatementText } from './StatementText.tsx';
import type { PlacedStatement } from './sides.ts';
import type { View } from './view.ts';

interface Props {
  readonly placed: PlacedStatement;
  readonly view: View;
  /** The same statement as further reports have it, word for word: they are named, and have their places here. */
  readonly twins?: readonly PlacedStatement[];
  /** Whether the block is the place that addresses of the statement lead to. */
  readonly anchor?: boolean;
}

/** A statement with its number, which is its permalink, its speaker and its text. */
export function StatementBlock({ placed: { side, statement }, view, twins = [], anchor = true }: Props): JSX.Element {
  const findings = view.findings.get(statement.id);
  const isDoubtful = isPerhaps(statement.id, view);
  const kinds = [
    statement.headline && 'headline',
    statement.furniture && 'furniture',
    findings?.isRewritten && 'rewritten',
    isDoubtful && 'perhaps',
  ].filter(Boolean);
  return (
    <div class={['statement', ...kinds].join(' ')} {...(anchor && { id: statement.id })}>
      <p class="statement-head">
        <a class="siglum" href={view.links.passage(statement.id)}>
          {nameStatement({ side, statement })}
        </a>{' '}
        {twins.map((twin) => (
          <span class="statement twin" {...(anchor && { id: twin.statement.id })}>
            <a class={`siglum ${twin.side.className}`} href={view.links.passage(twin.statement.id)}>
              {nameStatement(twin)}
            </a>{' '}
          </span>
        ))}
        <SpeakerName statement={statement} />
        {view.links.source && <VerdictMarks checks={view.checks.get(statement.id) ?? []} linkTo={view.links.source} />}
        {isDoubtful && <span class="perhaps-note">perhaps the same</span>}
        {view.links.paragraph && (
          <button type="button" class="copy-link" aria-label={`Copy link to ${nameStatement({ side, statement })}`}>
            copy link
          </button>
        )}
        {view.links.paragraph && (
          <a
            class="paragraph-link"
            href={view.links.paragraph(side.report.id, statement.id)}
            aria-label={`${nameStatement({ side, statement })} in its paragraph`}
          >
            ¶
          </a>
        )}
      </p>
      <p class="text" lang={side.report.lang} dir="auto">
        <StatementText statement={statement} findings={findings} />
      </p>
    </div>
  );
}

/** Whether a statement only perhaps belongs to its match, though that is sure of others. */
function isPerhaps(id: string, { comparison }: View): boolean {
  const match = comparison.matchById.get(id);
  return match?.certainty === 'sure' && certaintyOf(id, match) === 'perhaps';
}

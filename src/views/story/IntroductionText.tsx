import { Fragment, type JSX } from 'preact';
import type { Report } from '../../report/report.ts';
import { StatementText } from '../marks/StatementText.tsx';

/** What the editor of a story says of it, taken apart as reports are; nothing where that is empty. */
export function IntroductionText({ statements, paragraphs }: Pick<Report, 'statements' | 'paragraphs'>): JSX.Element {
  return (
    <>
      {paragraphs.map(({ number }) => (
        <p class="lead">
          {statements
            .filter(({ paragraph }) => paragraph === number)
            .map((statement, index) => (
              <Fragment key={statement.id}>
                {index > 0 && ' '}
                <StatementText statement={statement} />
              </Fragment>
            ))}
        </p>
      ))}
    </>
  );
}

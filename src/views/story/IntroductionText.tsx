import { Fragment, type JSX } from 'preact';
import { parseReport } from '../../statements/parse-report.ts';
import { StatementText } from '../marks/StatementText.tsx';

/** What the editor of a story says of it, given as Markdown; nothing where that is empty. */
export function IntroductionText({ markdown }: { readonly markdown: string }): JSX.Element {
  const { statements, paragraphs } = parseReport(markdown, { id: 'introduction' });
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

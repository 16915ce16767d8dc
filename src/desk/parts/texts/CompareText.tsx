import type { JSX, TargetedClipboardEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { browserPlatform } from '../../../import/browser-platform.ts';
import { readPasted } from '../../../import/pages/read-pasted.ts';
import { countOf } from '../../../views/marks/count-of.ts';
import { nameStyle } from '../../../views/marks/sides.ts';
import { type DraftReport, tellExcess } from '../../draft/draft.ts';
import type { Notices, TextSource } from '../../state/desk.ts';
import type { DeskActions } from '../../state/desk-state.ts';
import { CompareLanguage } from './CompareLanguage.tsx';
import { CompareOrigin } from './CompareOrigin.tsx';
import { CompareSource } from './CompareSource.tsx';

interface Props {
  readonly report: DraftReport;
  /** Place among the texts, from 0. */
  readonly index: number;
  /** What its reader is told of it, if anything. */
  readonly notices: Notices | undefined;
  /** The file that it was read from, if it can be read otherwise. */
  readonly source: TextSource | undefined;
  /** The language that its words tell, or `null`; absent until they were read. */
  readonly language: string | null | undefined;
  readonly actions: DeskActions;
}

/** Kinds of files that can be read, as file choosers name them. */
const ACCEPTED =
  '.txt,.md,.markdown,.html,.htm,.xhtml,.docx,.odt,.fodt,.pdf,.srt,.vtt,.eml,.mht,.mhtml,.webarchive,text/plain,text/html,text/markdown';

/** One text of an own comparison: its label, its words and where it comes from, all of it to be corrected. */
export function CompareText({ report, index, notices, source, language, actions }: Props): JSX.Element {
  const { id, label, text, format } = report;
  const change = (part: Partial<DraftReport>) => actions.step({ kind: 'edit', report: id, change: part });
  const siglum = String.fromCharCode(65 + index);
  const excess = tellExcess(report);
  const words = useMemo(() => text.split(/\s+/).filter(Boolean).length, [text]);
  return (
    <fieldset class={`own-text ${nameStyle(index)}`} id={`text-${id}`} data-report={id}>
      <legend class="spoken">{`Text ${siglum}`}</legend>
      <div class="own-head">
        <span class="siglum-large" aria-hidden="true">
          {siglum}
        </span>
        <input
          class="own-label"
          aria-label={`Label of text ${siglum}`}
          value={label}
          maxLength={60}
          onInput={({ currentTarget }) => change({ label: currentTarget.value })}
        />
        <button type="button" class="quiet" onClick={() => actions.step({ kind: 'remove', report: id })}>
          Remove<span class="spoken"> text {siglum}</span>
        </button>
      </div>
      <textarea
        aria-label={`Words of text ${siglum}`}
        aria-describedby={`notes-${id}`}
        placeholder="Paste the report here, or drop a file."
        rows={9}
        lang={report.lang ?? language ?? undefined}
        dir="auto"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        onPaste={pasteRichText}
      />
      <div class="own-foot">
        <label class="file-button">
          <input
            type="file"
            class="spoken"
            accept={ACCEPTED}
            onChange={({ currentTarget }) => {
              actions.takeFiles([...(currentTarget.files ?? [])], id);
              currentTarget.value = '';
            }}
          />
          <span>Choose a file</span>
          <span class="spoken"> for text {siglum}</span>
        </label>
        <span>{countOf(words, 'word')}</span>
        <CompareLanguage siglum={siglum} stated={report.lang} told={language} change={(lang) => change({ lang })} />
        {format === 'markdown' && (
          <label>
            <input type="checkbox" checked onChange={() => change({ format: 'text' })} /> Markdown
          </label>
        )}
      </div>
      <div id={`notes-${id}`} role="status">
        <ul class="own-notes">
          {excess !== null && <li class="alarm">{excess}</li>}
          {notices?.faults.map((fault) => (
            <li key={fault} class="alarm">
              {fault}
            </li>
          ))}
          {notices?.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
      {source && (
        <CompareSource siglum={siglum} source={source} readAgain={(choices) => actions.readAgain(id, choices)} />
      )}
      <CompareOrigin report={report} change={change} />
    </fieldset>
  );
}

/** Puts the paragraphs of rich text where the browser would put its lines. */
function pasteRichText(event: TargetedClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (html === '') return;
  event.preventDefault();
  const field = event.currentTarget;
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const text = readPasted({ html, text: plain }, browserPlatform.parse);
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

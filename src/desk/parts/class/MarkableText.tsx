import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { nameStatement } from '../../../views/marks/name-statement.ts';
import type { Side } from '../../../views/marks/sides.ts';
import type { Exercise } from '../../class/exercise.ts';
import { findMove, type Markable, placeOf } from './markables.ts';

interface Props {
  readonly side: Side;
  readonly exercise: Exercise;
  readonly marks: Readonly<Record<string, readonly number[]>>;
  readonly alone: readonly string[];
  readonly mark: (markable: Markable, state: 'on' | 'off') => void;
}

/** A report whose words are marked by clicking or drawing over them, or with the keys from one place in the page's order. */
export function MarkableText({ side, exercise, marks, alone, mark }: Props): JSX.Element {
  const { report, className } = side;
  const markables = useMemo(
    () =>
      report.statements.flatMap(({ id }): readonly Markable[] => [
        { statement: id, word: null },
        ...(exercise.statements.get(id)?.pieces ?? []).flatMap(({ word }) =>
          word === null ? [] : [{ statement: id, word }],
        ),
      ]),
    [report, exercise],
  );
  const [active, setActive] = useState(1);
  /** What drawing over words does to them, while the mouse is down. */
  const drawing = useRef<'on' | 'off' | null>(null);
  /** The browser tells of a click behind a press that was acted on. */
  const isActed = useRef(false);
  const isMarked = ({ statement, word }: Markable) =>
    word === null ? alone.includes(statement) : (marks[statement]?.includes(word) ?? false);
  const act = (place: number, state?: 'on' | 'off') => {
    const markable = markables[place];
    if (markable === undefined) return;
    setActive(place);
    mark(markable, state ?? (isMarked(markable) ? 'off' : 'on'));
  };
  const move = (event: KeyboardEvent) => {
    const place = findMove(markables, active, event.key);
    if (place !== null) {
      setActive(place);
      if (event.shiftKey) act(place, 'on');
      document.getElementById(nameOption(markables[place]))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === ' ' || event.key === 'Enter') act(active);
    else return;
    event.preventDefault();
  };
  return (
    <section class={className} aria-label={report.label}>
      <h2>{report.label}</h2>
      <div
        class="markable"
        role="listbox"
        aria-multiselectable="true"
        aria-label={`Words of ${report.label}`}
        aria-activedescendant={nameOption(markables[active])}
        tabIndex={0}
        lang={report.lang}
        onKeyDown={move}
        onPointerDown={(event) => {
          const place = placeOf(event.target, markables);
          const markable = place === null ? undefined : markables[place];
          if (event.pointerType !== 'mouse' || event.button !== 0 || place === null || !markable) return;
          // The focus stays with the list, and no text is selected.
          event.preventDefault();
          event.currentTarget.focus({ preventScroll: true });
          drawing.current = isMarked(markable) ? 'off' : 'on';
          isActed.current = true;
          act(place, drawing.current);
        }}
        onPointerOver={(event) => {
          const place = placeOf(event.target, markables);
          if (event.buttons === 1 && drawing.current && place !== null) act(place, drawing.current);
          else if (event.buttons !== 1) drawing.current = null;
        }}
        onClick={(event) => {
          const place = placeOf(event.target, markables);
          if (!isActed.current && place !== null) act(place);
          isActed.current = false;
        }}
      >
        {report.statements.map((statement) => (
          // biome-ignore lint/a11y/useSemanticElements: it is a part of a list of words, not of a form.
          <p
            key={statement.id}
            role="group"
            aria-label={nameStatement({ side, statement })}
            class={statement.headline ? 'class-statement headline' : 'class-statement'}
          >
            <Option markable={{ statement: statement.id, word: null }} isMarked={isMarked} active={markables[active]}>
              {nameStatement({ side, statement })}
            </Option>{' '}
            <span class="text" dir="auto">
              {(exercise.statements.get(statement.id)?.pieces ?? []).map(({ text, word }) =>
                word === null ? (
                  text
                ) : (
                  <Option
                    key={word}
                    markable={{ statement: statement.id, word }}
                    isMarked={isMarked}
                    active={markables[active]}
                  >
                    {text}
                  </Option>
                ),
              )}
            </span>
          </p>
        ))}
      </div>
    </section>
  );
}

interface OptionProps {
  readonly markable: Markable;
  readonly isMarked: (markable: Markable) => boolean;
  readonly active: Markable | undefined;
  readonly children: string;
}

function Option({ markable, isMarked, active, children }: OptionProps): JSX.Element {
  const { statement, word } = markable;
  const isActive = active?.statement === statement && active.word === word;
  const classes = [word === null && 'siglum', isActive && 'active'].filter(Boolean).join(' ');
  return (
    <span
      id={nameOption(markable)}
      role="option"
      tabIndex={-1}
      class={classes || undefined}
      aria-selected={isMarked(markable)}
      aria-label={word === null ? `${children}: no counterpart` : undefined}
      data-statement={statement}
      data-word={word ?? ''}
    >
      {children}
    </span>
  );
}

function nameOption(markable: Markable | undefined): string {
  return markable ? `mark-${markable.statement}-${markable.word ?? 'alone'}` : '';
}

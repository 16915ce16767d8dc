import type { JSX } from 'preact';
import type { Side } from '../marks/sides.ts';
import type { Variant } from './build-apparatus.ts';
import { nameBases } from './name-bases.ts';

interface Props {
  readonly variants: readonly Variant[];
  readonly sides: readonly Side[];
}

/** Where reports differ, each place with its readings and who has them: `quiet A C] silent B`, the base’s first. */
export function VariantList({ variants, sides }: Props): JSX.Element {
  return (
    <>
      {variants.map(({ kind, readings }) => (
        <li>
          {kind !== 'words' && <span class="variant-kind">{NAMES[kind]}</span>}
          {readings.map(({ words, reports }) => {
            const own = sides.filter(({ report }) => reports.includes(report.id));
            return (
              <span class={`variant ${nameBases(own, sides)}`}>
                <span class="variant-words" lang={own[0]?.report.lang} dir="auto">
                  {words}
                </span>{' '}
                {own.map(({ siglum, className }) => (
                  <b class={className}>{siglum}</b>
                ))}
              </span>
            );
          })}
        </li>
      ))}
    </>
  );
}

const NAMES: Readonly<Record<Variant['kind'], string>> = {
  words: 'words',
  quotation: 'in the quotation',
  contradiction: 'contradiction',
  source: 'source',
  date: 'date',
  time: 'time',
  money: 'sum',
  percentage: 'percentage',
  number: 'number',
  title: 'title',
  name: 'name',
};

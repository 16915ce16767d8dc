import { writeOrderStyles } from '../../../views/rows/write-order-styles.ts';
import { prepareOwnView } from '../../output/own-view.ts';
import { CompareResult } from './CompareResult.tsx';

/** What a comparison is drawn with, loaded when there is one: it weighs more than the rest of the page. */
export const RESULT_PARTS = { CompareResult, prepareOwnView, writeOrderStyles } as const;

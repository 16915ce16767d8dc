import { ClassAnswers } from './ClassAnswers.tsx';
import { ClassExercise } from './ClassExercise.tsx';
import { ClassSheet } from './ClassSheet.tsx';

/** What is drawn for a class, loaded when there is one. */
export const CLASS_PARTS = { ClassAnswers, ClassExercise, ClassSheet } as const;

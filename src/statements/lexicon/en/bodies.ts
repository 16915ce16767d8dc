import { BODIES } from './words/bodies.ts';

const BODY = new RegExp(`\\b(?:${BODIES.split(/\s+/).join('|')})\\b`);

/** Whether a name has a word by which it is a body's or a place's rather than a person's. */
export const namesBody = (name: string): boolean => BODY.test(name);

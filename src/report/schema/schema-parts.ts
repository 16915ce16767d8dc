import { z } from 'zod';

/** The records by the names that they have in TypeScript, under which the JSON Schema defines them. */
export const recordNames = z.registry<{ readonly id: string }>();

/** A schema of a record, by its name. */
export function named<Shape extends z.ZodRawShape>(id: string, shape: Shape) {
  return z.object(shape).register(recordNames, { id });
}

/** UTF-16 code units. */
export const offset = z.int().nonnegative();
/** From 0 to 1. */
export const share = z.number().min(0).max(1);
/** A span's members. */
export const span = { start: offset, end: offset };
/** The members of a span that says where it stands in the plain text too. */
export const placed = { ...span, inText: named('Span', span) };
/** Values by the ids of reports, or of statements. */
export const byReport = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

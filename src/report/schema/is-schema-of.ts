import type { z } from 'zod';

/** A type with every member read-only, as the records are. */
type Fixed<Value> = Value extends object ? { readonly [Key in keyof Value]: Fixed<Value[Key]> } : Value;

type Same<One, Other> =
  (<Value>() => Value extends One ? 1 : 2) extends <Value>() => Value extends Other ? 1 : 2 ? true : false;

/** Whether a schema holds just what a record does. */
export type IsSchemaOf<Schema extends z.ZodType, Of> = Same<Fixed<z.infer<Schema>>, Fixed<Of>>;

/** Doesn't compile where it doesn't hold. */
export type Assert<Holds extends true> = Holds;

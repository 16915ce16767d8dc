import { type ErrorObject, Ajv2020 as Validator } from 'ajv/dist/2020.js';

type Schema = Readonly<Record<string, unknown>>;

/** What is wrong with data by its schema, as `path message`; strict about the schema itself. */
export function compileSchema(schema: Schema): (data: unknown) => readonly string[] {
  const validate = new Validator({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  return (data) => {
    validate(data);
    return (validate.errors ?? []).map(tellFault);
  };
}

/** The schema with every record closed, so that a field which it doesn't name is a fault too. */
export function closeRecords(schema: Schema): Schema {
  const text = JSON.stringify(schema, (_, value) =>
    value?.properties && value.type === 'object' ? { ...value, additionalProperties: false } : value,
  );
  return JSON.parse(text);
}

function tellFault({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || '/'} ${message}${'additionalProperty' in params ? ` (${params.additionalProperty})` : ''}`;
}

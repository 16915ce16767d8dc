/** A rule of the W3C's Web Annotation Data Model that something breaks, with where. */
export type Fault = string;

type Thing = Readonly<Record<string, unknown>>;

/** What the model asks of an annotation collection (REC-annotation-model-20170223) and the given one does not keep. */
export function findFaults(collection: Thing): readonly Fault[] {
  const faults: Fault[] = [];
  const check = (holds: boolean, rule: string) => {
    if (!holds) faults.push(rule);
  };
  check(asList(collection['@context']).includes(CONTEXT), '3.1: the context is that of the model');
  check(isIri(collection.id), '5.1: a collection has one IRI');
  check(asList(collection.type).includes('AnnotationCollection'), '5.1: a collection has its type');
  check(isCount(collection.total), '5.1: a total is a whole number from 0');
  const page = collection.first as Thing | undefined;
  if (page === undefined)
    return collection.total === 0 ? faults : [...faults, '5.1: a collection names its first page'];
  check(isIri(page.id), '5.2: a page has one IRI');
  check(asList(page.type).includes('AnnotationPage'), '5.2: a page has its type');
  check(page.partOf === collection.id, '5.2: a page is part of its collection');
  check(isCount(page.startIndex), '5.2: an index is a whole number from 0');
  const items = asList(page.items) as readonly Thing[];
  check(items.length > 0, '5.2: a page has items');
  check(items.length === collection.total, '5.1: the total is the number of annotations');
  check(new Set(items.map(({ id }) => id)).size === items.length, '3.1: each annotation has an IRI of its own');
  for (const item of items) faults.push(...findAnnotationFaults(item).map((rule) => `${item.id}: ${rule}`));
  return faults;
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );
const CLASSES = ['Dataset', 'Image', 'Video', 'Sound', 'Text'];

function findAnnotationFaults(annotation: Thing): readonly Fault[] {
  const { id, type, motivation, body, target } = annotation;
  const targets = asList(target) as readonly Thing[];
  const rules: readonly (readonly [boolean, string])[] = [
    [isIri(id), '3.1: an annotation has one IRI'],
    [asList(type).includes('Annotation'), '3.1: an annotation has its type'],
    [asList(motivation).every((one) => MOTIVATIONS.includes(String(one))), '3.3.5: a motivation is one of the model’s'],
    [targets.length > 0, '3.1: an annotation has a target'],
  ];
  return [
    ...broken(rules),
    ...(asList(body) as readonly Thing[]).flatMap(findBodyFaults),
    ...targets.flatMap(findTargetFaults),
  ];
}

function findBodyFaults(body: Thing): readonly Fault[] {
  const isText = body.type === 'TextualBody';
  return broken([
    [isText ? typeof body.value === 'string' : isIri(body.id), '3.2: a body has a text or an IRI'],
    [isText || CLASSES.includes(String(body.type)), '3.2.2: a body’s class is one of the model’s'],
    [body.purpose === undefined || MOTIVATIONS.includes(String(body.purpose)), '3.3.5: a purpose is a motivation'],
    [/^[a-z]+\/[\w.+-]+$/.test(String(body.format)), '3.2.1: a format is a media type'],
    [Intl.getCanonicalLocales(String(body.language)).length === 1, '3.2.1: a language is a BCP 47 tag'],
  ]);
}

function findTargetFaults({ type, source, scope, selector }: Thing): readonly Fault[] {
  return [
    ...broken([
      [type === 'SpecificResource', '4: a specific resource has its type'],
      [isIri(source), '4: it has one source'],
      [scope === undefined || isIri(scope), '4: a scope is an IRI'],
    ]),
    ...(asList(selector) as readonly Thing[]).flatMap(findSelectorFaults),
  ];
}

function findSelectorFaults({ type, exact, prefix, suffix, start, end }: Thing): readonly Fault[] {
  if (type === 'TextQuoteSelector') {
    const context = [prefix, suffix].every((one) => one === undefined || typeof one === 'string');
    return broken([
      [typeof exact === 'string' && exact !== '', '4.2.4: a quote has the exact words'],
      [context, '4.2.4: prefix and suffix are texts'],
    ]);
  }
  if (type !== 'TextPositionSelector') return [`4.2: ${type} is no selector of text`];
  return broken([[isCount(start) && isCount(end) && start < end, '4.2.5: a position has a start before its end']]);
}

function broken(rules: readonly (readonly [boolean, string])[]): readonly Fault[] {
  return rules.filter(([holds]) => !holds).map(([, rule]) => rule);
}

function asList(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && !/[\s<>"{}|\\^`]/.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

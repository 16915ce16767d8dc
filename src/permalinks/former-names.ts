/** What stories and reports were called before, as address parts. */
export interface FormerNames {
  /** By what a story's id was: its id now. */
  readonly stories: Readonly<Record<string, string>>;
  /** By a story's id now, and by what a report's id was: the report's id now. */
  readonly reports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An address of the site: its path, and what stands behind it from `#` on. */
export interface SitePlace {
  readonly path: string;
  readonly fragment: string;
}

/** An address with the names that its story and its reports have now. */
export function renameAddress({ path, fragment }: SitePlace, base: string, names: FormerNames): SitePlace {
  if (!path.startsWith(base)) return { path, fragment };
  const [then = '', part, of, ...rest] = path.slice(base.length).split('/').map(decodePart);
  const story = nameNow(names.stories, then);
  const reports = names.reports[story] ?? {};
  const named =
    part === 'reports' ? nameNow(reports, of ?? '') : part === 'passages' ? renameId(of ?? '', reports) : of;
  const parts = [story, ...(part === undefined ? [] : [part]), ...(named === undefined ? [] : [named]), ...rest];
  return {
    path: base + parts.map(encodeURIComponent).join('/'),
    fragment: renameFragment(fragment, reports, part === 'passages' ? (of ?? '') : ''),
  };
}

/** A statement's id with what its report is called now; a match's is a hash of all its statements', so that none is known. */
export function renameId(id: string, reports: Readonly<Record<string, string>>): string {
  const [, report = '', hash] = /^(.*)(-[0-9a-z]{7}(?:-\d+)?)$/.exec(id) ?? [];
  return hash === undefined ? id : nameNow(reports, report) + hash;
}

/** What a link carries, with what its reports are called now. */
export function renameFields(fields: string, reports: Readonly<Record<string, string>>): string {
  const renamed = fields.split('&').map((field) => {
    const [, name, report = '', rest = ''] = /^(at|report)=([^.]*)(.*)$/s.exec(field) ?? [];
    if (name !== undefined) return `${name}=${encodeURIComponent(nameNow(reports, decodePart(report)))}${rest}`;
    return field.includes('=') ? field : encodeURIComponent(renameId(decodePart(field), reports));
  });
  return renamed.join('&');
}

function renameFragment(fragment: string, reports: Readonly<Record<string, string>>, passage: string): string {
  if (Object.keys(reports).length === 0) return fragment;
  const [fields = '', directive = ''] = fragment.replace(/^#/, '').split(/(?=:~:)/s);
  const renamed = renameFields(fields, reports);
  // A match has another id since a report was renamed, which is no sign of a forged link.
  const isOther = renamed !== fields && passage.startsWith('match.') && !/(?:^|&)from=/.test(fields);
  return renamed + directive === '' ? '' : `#${renamed}${isOther ? '&from=match.' : ''}${directive}`;
}

function nameNow(names: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

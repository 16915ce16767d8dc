import license from 'rollup-plugin-license';
import type { Work } from './work.ts';

/** Licences that a shipped work may have; another one fails the build. */
const ALLOWED = '(MIT OR MIT-0 OR ISC OR BSD-3-Clause OR Apache-2.0)';

/** A plug-in of the bundler that gives `take` the packages which the modules of a bundle come from. */
export function readModules(take: (work: Work) => void) {
  return license({
    sourcemap: false,
    thirdParty: {
      multipleVersions: true,
      allow: { test: ALLOWED, failOnUnlicensed: true, failOnViolation: true },
      output: (packages) => {
        for (const { name, version, license: licence, licenseText, noticeText } of packages) {
          const text = [licenseText, noticeText].filter(Boolean).join('\n\n');
          take({ name: name ?? '', version: version ?? '', licence: licence ?? '', text });
        }
      },
    },
  });
}

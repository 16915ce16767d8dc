const APACHE = `Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the
License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software distributed
under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR
CONDITIONS OF ANY KIND, either express or implied. See the License for the
specific language governing permissions and limitations under the License.`;

/** What has to be said of a package besides its own licence, by its name. */
export const NOTICES: Readonly<Record<string, string>> = {
  // The package holds a build of it, stripped of its notice.
  unpdf: `It contains PDF.js (https://github.com/mozilla/pdf.js).\nCopyright Mozilla Foundation\n\n${APACHE}`,
  // So the font files say; the packages name only where they had them from.
  '@fontsource/source-serif-4':
    '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  '@fontsource-variable/source-sans-3': '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { writeReportText } from '../../../../publish/write-report-text.ts';
import type { StoryReport } from '../../../../report/report-info.ts';
import { stories } from '../../../../stories.ts';

export const getStaticPaths = (async () =>
  (await stories).flatMap((story) =>
    story.reports.map((report) => ({
      params: { story: story.id, report: report.id },
      props: { report },
      cacheKey: story.digest,
    })),
  )) satisfies GetStaticPaths;

/** A report's statements, one a line. */
export const GET: APIRoute<{ report: StoryReport }> = ({ props: { report } }) =>
  new Response(writeReportText(report), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

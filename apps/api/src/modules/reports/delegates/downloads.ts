import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";
import type { Viewer } from "@openfloor/domain/membership";
import { councilReport } from "../reads/council-reports.js";
import type { ReadableReport } from "../reads/readable-report.js";
import { renderDocx } from "../reads/render-docx.js";
import { renderHtml } from "../reads/render-html.js";
import { styleHash } from "../reads/report-style.js";

export type DownloadsOptions = {
  readonly source: DataSource;
  readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | null>;
  readonly publicOrigin: string;
};

type Rendering = {
  readonly extension: "docx" | "html";
  readonly type: string;
  readonly render: (report: ReadableReport, publicOrigin: string) => Promise<Buffer> | string;
};

const renderings: readonly Rendering[] = [
  {
    extension: "docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render: renderDocx,
  },
  { extension: "html", type: "text/html; charset=utf-8", render: renderHtml },
];

/** A downloaded report runs nothing and loads nothing, should a browser open it from here after all. */
const policy = `sandbox; default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * `GET /council-reports/{id}/report.docx` and `/report.html`, for the Chair and the secretariat.
 * Everybody else, and whoever asks for a report that does not exist, gets the same 404.
 */
export const councilReportDownloads: FastifyPluginAsync<DownloadsOptions> = async (
  app,
  { source, viewerOf, publicOrigin },
) => {
  for (const { extension, type, render } of renderings) {
    app.get<{ Params: { id: string } }>(`/council-reports/:id/report.${extension}`, async (request, reply) => {
      const viewer = await viewerOf(request);
      const report = viewer === null ? undefined : await councilReport(source, viewer, request.params.id);
      if (!report) return reply.callNotFound();
      return attachment(reply, report, extension)
        .type(type)
        .send(await render(report, publicOrigin));
    });
  }
};

const attachment = (reply: FastifyReply, { compiled }: ReadableReport, extension: string): FastifyReply =>
  reply
    .header(
      "content-disposition",
      `attachment; filename="council-report-${compiled.meetings.join("-")}-as-of-${compiled.asOf}.${extension}"`,
    )
    .header("content-security-policy", policy)
    .header("x-content-type-options", "nosniff")
    .header("cache-control", "no-store");

/** Gives every heading with an id a link to itself, beside it so that it is not read out as part of the heading. */
export function withAnchors(html: string): string {
  return html.replaceAll(
    /<h([23]) id="([^"]+)"([^>]*)>(.*?)<\/h\1>/gs,
    (heading, level: string, id: string) =>
      `<div class="heading" data-level="${level}">${heading}<a class="anchor" href="#${id}" aria-label="Link to this section"></a></div>`,
  );
}

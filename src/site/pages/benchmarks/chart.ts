/** The colours of curves in kept charts, in their order; the page has its own for each theme. */
const COLOURS = ['#0969da', '#cf222e', '#1a7f37', '#8250df', '#bc4c00', '#0a7ea4', '#bf3989', '#6e7781'];

/**
 * A kept chart as a part of the page: without its own styles and colours, which know nothing of the page's theme, and
 * without its title, which stands above it.
 */
export function chartInPage(svg: string): string {
  return svg
    .replace(/<style>.*?<\/style>\n?/s, '')
    .replace(/<text class="title" x="0" y="16">.*?<\/text>\n?/, '')
    .replace(
      /viewBox="0 0 (\d+) (\d+)"/,
      (_, width, height) => `class="chart" viewBox="0 28 ${width} ${Number(height) - 28}"`,
    )
    .replaceAll(
      /class="curve" stroke="(#\w+)"/g,
      (_, colour: string) => `class="curve curve-${COLOURS.indexOf(colour)}"`,
    );
}

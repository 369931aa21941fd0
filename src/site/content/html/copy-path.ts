/** The path of a page's copy in Markdown. */
export function copyPath(path: string): string {
  return path.replace(/\.html$/, '.md');
}

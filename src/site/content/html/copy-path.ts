export function copyPath(path: string): string {
  return path.replace(/\.html$/, '.md');
}

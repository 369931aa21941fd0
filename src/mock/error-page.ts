/** The web server of a manager rejects what it cannot route with HTML pages. */
export function errorPage(status: number, title: string, explanation: string): string {
  return `<!doctype html>
<html lang="en">
<title>${status} ${title}</title>
<h1>${title}</h1>
<p>${explanation}</p>
</html>
`;
}

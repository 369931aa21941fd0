/** A manager's web server, not its API, refuses what it cannot route; such answers are HTML pages. */
export function refusalPage(status: number, title: string, explanation: string): string {
  return `<!doctype html>
<html lang="en">
<title>${status} ${title}</title>
<h1>${title}</h1>
<p>${explanation}</p>
</html>
`;
}

import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import go from 'highlight.js/lib/languages/go';
import http from 'highlight.js/lib/languages/http';
import java from 'highlight.js/lib/languages/java';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';

for (const [name, language] of Object.entries({ bash, go, http, java, json, python, typescript, yaml })) {
  hljs.registerLanguage(name, language);
}
hljs.registerAliases(['shell', 'console', 'sh'], { languageName: 'bash' });
hljs.registerAliases(['ts', 'tsx', 'js'], { languageName: 'typescript' });

/** Code as HTML with classes, safe to put into a page; plain where the language is not known. */
export function highlighted(code: string, language: string): string {
  if (hljs.getLanguage(language) === undefined) return escapeHtml(code);
  return hljs.highlight(code, { language, ignoreIllegals: true }).value;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

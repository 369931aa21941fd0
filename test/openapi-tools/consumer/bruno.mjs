import { readFile, writeFile } from 'node:fs/promises';
import { openApiToBruno } from '@usebruno/converters';

const document = JSON.parse(await readFile('openapi.json', 'utf8'));
await writeFile('bruno.json', JSON.stringify(await openApiToBruno(document)));

/** Imports the collections as Postman and Bruno do; prints the requests that each of them finds. */
import { readFile } from 'node:fs/promises';
import { postmanToBruno } from '@usebruno/converters';
import bruno from '@usebruno/schema';
import postman from 'postman-collection';

const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
const forPostman = await read('postman-collection.json');
const forBruno = await read('bruno-collection.json');
await bruno.collectionSchema.validate(forBruno);

const requests = [];
new postman.Collection(forPostman).forEachItem(({ name }) => requests.push(name));
const { collection } = await postmanToBruno(forPostman);
console.log(JSON.stringify({ postman: requests, bruno: names(forBruno), postmanToBruno: names(collection) }));

function names({ items = [], request, name, type }) {
  return [...(type === 'http-request' && request ? [name] : []), ...items.flatMap(names)];
}

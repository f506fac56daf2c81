// Writes the address of each operation that a script of the console names, as the accepted documents of the API have it.
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';

const SERVICES = ['plan-service', 'tthc-catalog-service', 'dossier-service', 'feedback-service', 'dashboard-service'];
const METHODS = ['get', 'post', 'put', 'delete'];
const [api, console_] = process.argv.slice(2);

const words = new Set(readdirSync(console_, { recursive: true, encoding: 'utf8' }).filter(file => /\.js$/.test(file) && !/(operations|words\.\w+)\.js$/.test(file))
  .flatMap(file => readFileSync(`${console_}/${file}`, 'utf8').match(/\w+/g)));
const found = SERVICES.flatMap(service => Object.entries(parse(readFileSync(`${api}/${service}.yaml`, 'utf8')).paths)
  .filter(([path]) => path.startsWith('/api/'))
  .flatMap(([path, item]) => METHODS.filter(method => words.has(item[method]?.operationId))
    .map(method => `  ${item[method].operationId}: '${method.toUpperCase()} ${path}',`)));

console.log(`// Where each operation of the API is that a script names. Made of docs/api by console/types/check accept.
export const OPERATIONS = {
${found.sort().join('\n')}
};`);

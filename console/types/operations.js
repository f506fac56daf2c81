// Writes the address of each operation, as the accepted documents of the API have it.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const SERVICES = ['plan-service', 'tthc-catalog-service', 'dossier-service', 'feedback-service', 'dashboard-service'];
const METHODS = ['get', 'post', 'put', 'delete'];

const found = SERVICES.flatMap(service => Object.entries(parse(readFileSync(`${process.argv[2]}/${service}.yaml`, 'utf8')).paths)
  .filter(([path]) => path.startsWith('/api/'))
  .flatMap(([path, item]) => METHODS.filter(method => item[method]?.operationId)
    .map(method => `  ${item[method].operationId}: '${method.toUpperCase()} ${path}',`)));

console.log(`// Where each operation of the API is. Made of docs/api by console/types/check accept.
export const OPERATIONS = {
${found.sort().join('\n')}
};`);

import { createServer } from 'node:http';
import { createFakeApi } from './create-fake-api';

const port = Number(process.env['PORT'] ?? 8100);
const api = createFakeApi({ pictures: Number(process.env['PICTURES'] ?? 120) });
createServer((request, response) => void api(request, response)).listen(port, '127.0.0.1', () =>
  console.log(`Fake API on http://127.0.0.1:${port}, user "ada", password "correct horse"`),
);

/** A hosted provider on loopback that answers every request with the same picture at once; its own process. */
import { once } from 'node:events';
import { createServer } from 'node:http';

const [{ png }] = await once(process, 'message');
const picture = JSON.stringify({ b64_json: png });
const answer = async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { n = 1 } = JSON.parse(Buffer.concat(chunks).toString() || '{}');
  const body = `{"created":1,"data":[${Array.from({ length: n }, () => picture).join(',')}]}`;
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
};
const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));

export { opsRoutes } from './ops.routes.js';

export * from './api-error.js';
export * from './create-client.js';
export * from './subscribe-to-events.js';

export { createInstanceSettings, type InstanceSettings } from './instance-settings.js';

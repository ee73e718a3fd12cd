export { forget } from './analyse';
export { createEngine, type Engine } from './engine';

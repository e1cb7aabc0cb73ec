export { type Broken, type Seeds, type Simulation, simulate, traceOf } from './simulate.ts';

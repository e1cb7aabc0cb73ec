export type { Fault } from './proxy/fault.ts';
export { type FaultProxy, type Road, startFaultProxy } from './proxy/fault-proxy.ts';

import { BullMQOtel } from 'bullmq-otel';

/** Spans of OpenTelemetry for each job, by BullMQ's own hook; where they go the SDK says that the process was started with. */
export const openTelemetry = (): BullMQOtel => new BullMQOtel({ tracerName: 'onrecord' });

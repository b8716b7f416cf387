import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness/root.js';

/** A shape of a service model, as botocore has it. */
interface Shape {
  type: string;
  members?: Readonly<Record<string, { shape: string }>>;
  required?: readonly string[];
  member?: { shape: string };
  value?: { shape: string };
  enum?: readonly string[];
  min?: number;
  max?: number;
  pattern?: string;
}

interface OperationModel {
  input?: string;
  output?: string;
  /** By their code on the wire. */
  errors: readonly string[];
}

interface ServiceModel {
  botocore: string;
  protocol: string;
  operations: Readonly<Record<string, OperationModel>>;
  shapes: Readonly<Record<string, Shape>>;
}

/** A member somewhere in an input, and a value for it. */
export interface Sample {
  path: string;
  value: Readonly<Record<string, unknown>>;
}

/** How deep inputs are taken apart: further down there are only copies of the same structures. */
const depth = 4;

/** One service as AWS publishes it. `scripts/aws-models.ts` writes the files. */
export class AwsModel {
  private readonly model: ServiceModel;

  constructor(readonly service: string) {
    const file = join(root, 'e2e/contract/models', `${service}.json`);
    this.model = JSON.parse(readFileSync(file, 'utf8')) as ServiceModel;
  }

  get operations(): string[] {
    return Object.keys(this.model.operations);
  }

  errors(operation: string): readonly string[] {
    return this.operation(operation).errors;
  }

  /** What of an answer is not as the model has it, each with its path. */
  problems(operation: string, answer: unknown): string[] {
    const { output } = this.operation(operation);
    if (output === undefined) return answer === undefined ? [] : ['the model has no output'];
    return this.mismatches(output, answer, '');
  }

  /** A value for each member of the input, at each depth, beside what is required around it. */
  samples(operation: string): Sample[] {
    const { input } = this.operation(operation);
    return input === undefined ? [] : this.inside(input, '', 0);
  }

  private operation(name: string): OperationModel {
    const operation = this.model.operations[name];
    if (operation === undefined) throw new Error(`The model of ${this.service} has no operation ${name}.`);
    return operation;
  }

  private shape(name: string): Shape {
    const shape = this.model.shapes[name];
    if (shape === undefined) throw new Error(`The model of ${this.service} has no shape ${name}.`);
    return shape;
  }

  private mismatches(name: string, value: unknown, path: string): string[] {
    const shape = this.shape(name);
    const wrong = (rule: string): string[] => [`${path} is ${JSON.stringify(value)}: ${rule}`];
    switch (shape.type) {
      case 'structure':
        return isRecord(value) ? this.memberMismatches(shape, value, path) : wrong('not a structure');
      case 'list':
        if (!Array.isArray(value)) return wrong('not a list');
        return value.flatMap((item, index) =>
          this.mismatches(shape.member?.shape ?? '', item, `${path}[${index}]`),
        );
      case 'map':
        if (!isRecord(value)) return wrong('not a map');
        return Object.entries(value).flatMap(([key, item]) =>
          this.mismatches(shape.value?.shape ?? '', item, `${path}{${key}}`),
        );
      case 'string':
        if (typeof value !== 'string') return wrong('not a string');
        if (shape.enum?.includes(value) === false) return wrong(`none of ${shape.enum.join(', ')}`);
        return value.length < (shape.min ?? 0) || value.length > (shape.max ?? Infinity)
          ? wrong('of another length')
          : [];
      case 'timestamp':
        return value instanceof Date && !Number.isNaN(value.getTime()) ? [] : wrong('not a time');
      case 'boolean':
        return typeof value === 'boolean' ? [] : wrong('not a boolean');
      case 'integer':
      case 'long':
        return Number.isSafeInteger(value) ? [] : wrong('not a whole number');
      case 'float':
      case 'double':
        return typeof value === 'number' ? [] : wrong('not a number');
      case 'blob':
        return typeof value === 'string' || value instanceof Uint8Array ? [] : wrong('not bytes');
      default:
        return wrong(`of the type ${shape.type}, which this test does not know`);
    }
  }

  private memberMismatches(shape: Shape, value: Readonly<Record<string, unknown>>, path: string): string[] {
    const { members = {}, required = [] } = shape;
    return [
      ...required.filter((name) => value[name] === undefined).map((name) => `${path}.${name} is missing`),
      ...Object.entries(value).flatMap(([name, inner]) => {
        const member = members[name];
        if (inner === undefined) return [];
        if (member === undefined) return [`${path}.${name} is not in the model`];
        return this.mismatches(member.shape, inner, `${path}.${name}`);
      }),
    ];
  }

  private inside(name: string, path: string, level: number): Sample[] {
    const { members = {}, required = [] } = this.shape(name);
    return Object.entries(members).flatMap(([member, { shape }]) => {
      const around = Object.fromEntries(
        required
          .filter((other) => other !== member)
          .map((other) => [other, this.value(members[other]?.shape ?? '')]),
      );
      return this.values(shape, `${path}.${member}`, level).map(({ path: where, value }) => ({
        path: where,
        value: { ...around, [member]: value },
      }));
    });
  }

  /** Values of a shape: of an enumeration each, of a structure one for each member. */
  private values(name: string, path: string, level: number): { path: string; value: unknown }[] {
    const shape = this.shape(name);
    const inner = shape.member?.shape;
    if (shape.type === 'list' && inner !== undefined) {
      return this.values(inner, `${path}[]`, level).map(({ path: where, value }) => ({
        path: where,
        value: [value],
      }));
    }
    if (shape.type === 'structure' && level < depth) {
      const found = this.inside(name, path, level + 1);
      if (found.length > 0) return found;
    }
    if (shape.enum !== undefined) return shape.enum.map((value) => ({ path: `${path}=${value}`, value }));
    return [{ path, value: this.value(name) }];
  }

  /** A value that the model allows, as small as can be. */
  private value(name: string): unknown {
    const shape = this.shape(name);
    const text = (value: number | boolean): unknown =>
      // Forms and XML have no other types.
      /^(query|rest-xml)$/.test(this.model.protocol) ? String(value) : value;
    switch (shape.type) {
      case 'structure':
        return Object.fromEntries(
          (shape.required ?? []).map((member) => [member, this.value(shape.members?.[member]?.shape ?? '')]),
        );
      case 'list':
        return [this.value(shape.member?.shape ?? '')];
      case 'map':
        return {};
      case 'boolean':
        return text(true);
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
      case 'timestamp':
        return text(Math.max(shape.min ?? 1, 1));
      default:
        return shape.enum?.[0] ?? 'a'.repeat(Math.max(shape.min ?? 1, 1));
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

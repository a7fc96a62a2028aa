/**
 * `uranium-jit/fastify`: a plug-in, `app.register(uranium)`. Bodies without a response schema are encoded as `encode` does it;
 * those with one by `compileSchema` of that schema, never past it.
 *
 * Fastify's own way for the first, `setReplySerializer`, goes past response schemas: fields that a schema hides would be sent.
 * So each reply is looked at before it is serialized, when its status is known: our encoder is chosen for it only
 * if nobody else is: no schema for this status but one of ours, no `reply.serializer`, no `setReplySerializer`.
 *
 * Fastify doesn't say in public whether a serializer was chosen. It keeps that in properties whose symbols are found by their
 * descriptions; where they aren't found (another version of Fastify), all is left as it comes.
 */
import { UraniumError } from '../base/index.ts';
import { compileSchema, type EncoderOptions, engine, type JsonSchema, type Rounding } from '../json/index.ts';
import { type EncodeBody, isNeeded, makeBodyEncoder } from './body.ts';
import { recycleWhenSent, type SentResponse } from './sent.ts';

/** What is used of a Fastify instance. */
export interface FastifyServer {
  // biome-ignore lint/suspicious/noExplicitAny: Fastify declares an overload for each hook
  addHook(name: any, hook: any): unknown;
  // biome-ignore lint/suspicious/noExplicitAny: the factories of compilers have types of Fastify's own
  setSchemaController(controller: any): unknown;
  readonly serializerCompiler?: unknown;
}

export interface FastifyOptions {
  /** Whether response schemas are compiled by `compileSchema`; otherwise by Fastify's serializer. Default: true. */
  readonly schemas?: boolean | undefined;
  /** Options of `createEncoder`, for bodies without a response schema. */
  readonly encoder?: EncoderOptions | undefined;
}

/** What is used of a reply. */
interface Reply {
  readonly raw: SentResponse;
  readonly statusCode: number;
  getSerializationFunction(status: string | number): unknown;
  getHeader(name: string): unknown;
  serialize(payload: unknown): unknown;
  serializer(serialize: ((payload: unknown) => unknown) | null): unknown;
}

type Done = (error?: Error) => void;

function plugIn(server: FastifyServer, options: FastifyOptions, done: Done): void {
  try {
    adapt(server, options);
    done();
  } catch (error) {
    done(error as Error);
  }
}

function adapt(server: FastifyServer, { schemas = true, encoder }: FastifyOptions): void {
  if (isNeeded(encoder)) encodePlainReplies(server, makeBodyEncoder(encoder));
  if (schemas && engine().name === 'native' && hasUsualCompiler(server))
    server.setSchemaController({ compilersFactory: { buildSerializer } });
}

/** Whether schemas are compiled by Fastify's own compiler: one of the application stays. */
function hasUsualCompiler(server: FastifyServer): boolean {
  const key = findSymbol(server, 'fastify.schemaController');
  const controller = key && (read(server, key) as { isCustomSerializerCompiler?: boolean } | undefined);
  return server.serializerCompiler === undefined && controller?.isCustomSerializerCompiler === false;
}

/** The plug-in. It has no context of its own: it is for the instance that registers it, and for those within. */
export const uranium = Object.assign(plugIn, {
  // What fastify-plugin sets.
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: 'uranium-jit',
  [Symbol.for('plugin-meta')]: { name: 'uranium-jit', fastify: '>=4' },
});

function encodePlainReplies(server: FastifyServer, encodeBody: EncodeBody): void {
  const ofServer = findSymbol(server, 'fastify.replySerializerDefault');
  if (ofServer === undefined) return;
  let ofReply: symbol | undefined;
  let ofContext: symbol | undefined;
  // Fastify calls it as a method of the reply. The choice ends with it, as error handlers may send again.
  const encodeReply = function (this: Reply | undefined, payload: unknown): unknown {
    this?.serializer?.(null);
    // A hook behind ours may have changed the status to one that has a schema.
    const schema = this?.getSerializationFunction && findSchema(this);
    const body =
      schema === undefined ? encodeBody(payload) : encodeBySchema(this as Reply, schema, payload, encodeBody);
    // What serializers of others return may be theirs.
    if (this !== undefined && ofContext !== undefined && isOurs(schema) && body instanceof Uint8Array) {
      const route = read(this, ofContext) as { readonly onSend?: unknown } | undefined;
      // Hooks might keep it.
      if (route?.onSend === null) recycleWhenSent(this.raw, body);
    }
    return body;
  };
  chosen.add(encodeReply);
  // In hooks, `this` is the instance of the route.
  server.addHook(
    'preSerialization',
    function (this: object, _request: unknown, reply: Reply, _payload: unknown, done: Done) {
      ofReply ??= findSymbol(reply, 'fastify.reply.serializer');
      ofContext ??= findSymbol(reply, 'fastify.context');
      if (ofReply === undefined || read(this, ofServer) !== null || !isOurs(findSchema(reply))) return done();
      const serializer = read(reply, ofReply);
      if (serializer === null || chosen.has(serializer as object)) reply.serializer(encodeReply);
      done();
    },
  );
  // Another hook may fail between the choice and the serialization; the error's body is another one.
  server.addHook('onError', (_request: unknown, reply: Reply, _error: unknown, done: Done) => {
    const serializer = ofReply && read(reply, ofReply);
    if (typeof serializer === 'function' && chosen.has(serializer)) reply.serializer(null);
    done();
  });
}

/** Whether a reply without a schema, or with what `buildSerializer` has made of one, is encoded by us. */
function isOurs(schema: unknown): boolean {
  return schema === undefined || (typeof schema === 'function' && serializers.has(schema));
}

/** What `buildSerializer` has made. */
const serializers = new WeakSet<object>();

/** Encoders of this plug-in; the one of the innermost context is the last to be chosen. */
const chosen = new WeakSet<object>();

/**
 * What Fastify has made of the route's response schema for this status, as it looks for it: a function, or an object of them
 * by media types. Undefined where there is no schema.
 */
function findSchema(reply: Reply): unknown {
  const status = reply.statusCode;
  return (
    reply.getSerializationFunction(status) ??
    reply.getSerializationFunction(statusClasses[Math.trunc(status / 100)] ?? '') ??
    reply.getSerializationFunction('default')
  );
}

/** What Fastify does with a payload that has a schema. */
function encodeBySchema(reply: Reply, schema: unknown, payload: unknown, encodeBody: EncodeBody): unknown {
  if (typeof schema === 'function') return schema(payload);
  const [type = ''] = String(reply.getHeader('content-type')).split(';', 1);
  // Fastify refuses what is no type; as it comes, other types go out in full.
  if (!mediaType.test(type.trim())) return reply.serialize(payload);
  const byType = schema as Readonly<Record<string, ((payload: unknown) => unknown) | undefined>>;
  const serialize = byType[type.trim().toLowerCase()] ?? byType['*/*'];
  return serialize === undefined ? encodeBody(payload) : serialize(payload);
}

/** A type without parameters (RFC 9110, 8.3.1). */
const mediaType = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/;

const statusClasses = ['', '1xx', '2xx', '3xx', '4xx', '5xx'];

/** The symbol of that description among the keys of an object or of what it inherits from. */
function findSymbol(from: object, description: string): symbol | undefined {
  for (let object: object | null = from; object !== null; object = Object.getPrototypeOf(object)) {
    const found = Object.getOwnPropertySymbols(object).find((key) => key.description === description);
    if (found !== undefined) return found;
  }
  return undefined;
}

function read(object: object, key: symbol): unknown {
  return (object as Record<symbol, unknown>)[key];
}

/** What Fastify asks a compiler of schemas for; without a status, it is `reply.compileSerializationSchema`. */
interface RouteSchema {
  readonly schema: JsonSchema;
  readonly httpStatus?: string | null | undefined;
}

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Makes the compiler of schemas for one context, which has external schemas, and the server's `serializerOpts`. */
function buildSerializer(external: Schemas = {}, { rounding }: { rounding?: Rounding } = {}) {
  return ({ schema, httpStatus }: RouteSchema): ((value: unknown) => unknown) => {
    const { [idOf(schema)]: _itself, ...others } = external;
    const serialize = compileSchema(schema, { schema: others, rounding });
    const serializer = withPlainErrors(httpStatus == null ? serialize : serialize.encode);
    serializers.add(serializer);
    return serializer;
  };
}

function idOf(schema: JsonSchema): string {
  return typeof schema === 'object' && typeof schema.$id === 'string' ? schema.$id : '';
}

/** Errors of values that don't fit are sent to clients: as Fastify's are, without a code. */
function withPlainErrors(serialize: (value: unknown) => unknown): (value: unknown) => unknown {
  return (value) => {
    try {
      return serialize(value);
    } catch (error) {
      if (!(error instanceof UraniumError) || error.code !== 'ERR_SCHEMA_VALUE') throw error;
      throw new Error(error.message.slice(`${error.code}: `.length), { cause: error });
    }
  };
}

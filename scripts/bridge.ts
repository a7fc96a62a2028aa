/**
 * Writes the bridge: the one shared object that Node.js loads, so that everything after it can be code that
 * Uranium generates at run time.
 *
 *   npm run bridge      writes prebuilt/linux-x64/uranium-bridge.node and the same in linux-arm64/
 *     --check           compares instead of writing; exit status 1 where a committed one is another
 *
 * The one for arm64 is compiled (bridge-arm64.ts), and left alone where the compiler is not installed.
 *
 * The bridge is a Node-API module (version 8) that needs no library: no DT_NEEDED, Node-API functions and
 * `dlsym` as weak imports (one file serves glibc and musl), system calls made directly. All that an environment
 * needs lies in its mailbox (src/native/mailbox.ts), whose address is the functions' `data`, so that registering
 * it in several environments at once (workers) is safe. What they share is the list of symbol files that gdb reads
 * (bridge-data.ts), which is changed under a lock.
 *
 * Calling convention: x86-64 psABI 3.2.3. Every function below keeps rsp a multiple of 16 at its calls.
 * System calls: psABI A.2.1. The output depends on nothing but this file and the mailbox's layout.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Assembler, external, Label, x64 } from '../src/asm/index.ts';
import { type MachineName, writeSharedObject } from '../src/elf/index.ts';
import { MailboxOffset, mailboxSize, SymbolFileEntry, symbolFileEntrySize } from '../src/native/mailbox.ts';
import { buildArm64Bridge } from './bridge-arm64.ts';
import { debuggerData, debuggerExports, imports } from './bridge-data.ts';
import { COMPILER_MAJOR, findCompiler } from './clang.ts';

/** The slot of the global offset table that holds the address of an imported function. */
const got = (name: (typeof imports)[number]) => external(`got.${name}`);

// Numbers of system calls, and the arguments of mmap: Linux, arch/x86/entry/syscalls/syscall_64.tbl, mman.h.
const sysMmap = 9;
const sysMunmap = 11;
const protReadWrite = 1 | 2;
const mapPrivateAnonymous = 0x02 | 0x20;
const nodeApiVersion = 8;

/** The bytes of the bridge for x86-64. */
export function buildBridge(): Uint8Array {
  const at = MailboxOffset;
  const register = new Label('register');
  const version = new Label('version');
  const invoke = new Label('invoke');
  const detach = new Label('detach');
  const teardown = new Label('teardown');
  const syscall = new Label('syscall');
  const copy = new Label('copy');
  const serialize = new Label('serialize');
  const link = new Label('link');
  const unlink = new Label('unlink');
  const failed = new Label('failed');
  const mailboxName = new Label('"mailbox"');
  const invokeName = new Label('"invoke"');
  const detachName = new Label('"detach"');
  const assembler = new Assembler();

  // int32_t node_api_module_get_api_version_v1(void)
  assembler
    .symbol('node_api_module_get_api_version_v1')
    .bind(version)
    .append(x64`
      mov eax, ${nodeApiVersion}
      ret
    `);

  // napi_value napi_register_module_v1(napi_env env, napi_value exports)
  // Where anything is missing or fails, the exports stay without properties, and JavaScript says why.
  //   rbx env, r12 exports, r13 mailbox, [rsp] a napi_value
  assembler
    .align(16)
    .symbol('napi_register_module_v1')
    .bind(register)
    .append(x64`
    push rbx
    push r12
    push r13
    sub rsp, 16
    mov rbx, rdi
    mov r12, rsi
  `);
  for (const name of imports) {
    assembler.append(x64`
      cmp qword ptr [rip + ${got(name)}], 0
      je ${failed}
    `);
  }
  assembler.append(x64`
    mov eax, ${sysMmap}
    xor edi, edi
    mov esi, ${mailboxSize}
    mov edx, ${protReadWrite}
    mov r10d, ${mapPrivateAnonymous}
    mov r8, -1
    xor r9d, r9d
    syscall
    cmp rax, -4095
    jae ${failed}
    mov r13, rax

    mov [r13 + ${at.env}], rbx
    mov rax, [rip + ${got('dlsym')}]
    mov [r13 + ${at.dlsym}], rax
    lea rax, [rip + ${syscall}]
    mov [r13 + ${at.syscall}], rax
    lea rax, [rip + ${copy}]
    mov [r13 + ${at.copy}], rax
    lea rax, [rip + ${serialize}]
    mov [r13 + ${at.serialize}], rax
    lea rax, [rip + ${link}]
    mov [r13 + ${at.link}], rax
    lea rax, [rip + ${unlink}]
    mov [r13 + ${at.unlink}], rax
    mov dword ptr [rip + ${external('__jit_debug_descriptor')}], 1
    mov [r13 + ${at.self}], r13
  `);
  // Hooks run last in, first out. This one is added before any other that concerns Uranium, so that it runs
  // after Node.js has detached the ArrayBuffers that lie over the memory which it unmaps.
  assembler.append(x64`
    mov rdi, rbx
    lea rsi, [rip + ${teardown}]
    mov rdx, r13
    call [rip + ${got('napi_add_env_cleanup_hook')}]
    test eax, eax
    jne ${failed}

    mov rdi, rbx
    mov rsi, r13
    mov edx, ${mailboxSize}
    xor ecx, ecx
    xor r8d, r8d
    mov r9, rsp
    call [rip + ${got('napi_create_external_arraybuffer')}]
    test eax, eax
    jne ${failed}
    mov rdi, rbx
    mov rsi, r12
    lea rdx, [rip + ${mailboxName}]
    mov rcx, [rsp]
    call [rip + ${got('napi_set_named_property')}]
  `);
  for (const [name, callback] of [
    [detachName, detach],
    [invokeName, invoke],
  ] as const) {
    assembler.append(x64`
      mov rdi, rbx
      lea rsi, [rip + ${name}]
      mov rdx, -1
      lea rcx, [rip + ${callback}]
      mov r8, r13
      mov r9, rsp
      call [rip + ${got('napi_create_function')}]
      test eax, eax
      jne ${failed}
      mov rdi, rbx
      mov rsi, r12
      lea rdx, [rip + ${name}]
      mov rcx, [rsp]
      call [rip + ${got('napi_set_named_property')}]
    `);
  }
  assembler.bind(failed).append(x64`
    mov rax, r12
    add rsp, 16
    pop r13
    pop r12
    pop rbx
    ret
  `);

  // napi_value invoke(napi_env env, napi_callback_info info)
  //   rbx mailbox, [rsp] first the mailbox, then arguments 7 and 8
  // eax = 0 at the call: no vector register holds an argument (psABI 3.5.7, for variadic functions).
  assembler
    .align(16)
    .symbol('uranium_invoke')
    .bind(invoke)
    .append(x64`
    push rbx
    sub rsp, 16
    xor edx, edx
    xor ecx, ecx
    xor r8d, r8d
    mov r9, rsp
    call [rip + ${got('napi_get_cb_info')}]
    mov rbx, [rsp]
    mov qword ptr [rbx + ${at.value}], 0
    mov rax, [rbx + ${at.arguments + 48}]
    mov [rsp], rax
    mov rax, [rbx + ${at.arguments + 56}]
    mov [rsp + 8], rax
    mov rdi, [rbx + ${at.arguments}]
    mov rsi, [rbx + ${at.arguments + 8}]
    mov rdx, [rbx + ${at.arguments + 16}]
    mov rcx, [rbx + ${at.arguments + 24}]
    mov r8, [rbx + ${at.arguments + 32}]
    mov r9, [rbx + ${at.arguments + 40}]
    xor eax, eax
    call [rbx + ${at.function}]
    mov [rbx + ${at.result}], rax
    mov rax, [rbx + ${at.value}]
    add rsp, 16
    pop rbx
    ret
  `);

  // napi_value detach(napi_env env, napi_callback_info info)
  //   rbx env, [rsp] argc, [rsp + 8] argv[0]
  assembler
    .align(16)
    .symbol('uranium_detach')
    .bind(detach)
    .append(x64`
    push rbx
    sub rsp, 16
    mov rbx, rdi
    mov qword ptr [rsp], 1
    mov rdx, rsp
    lea rcx, [rsp + 8]
    xor r8d, r8d
    xor r9d, r9d
    call [rip + ${got('napi_get_cb_info')}]
    mov rdi, rbx
    mov rsi, [rsp + 8]
    call [rip + ${got('napi_detach_arraybuffer')}]
    xor eax, eax
    add rsp, 16
    pop rbx
    ret
  `);

  // void teardown(void *mailbox): takes back the symbol files of this environment, unmaps what the list `mappings`
  // names, then the mailbox itself.
  //   rbx mailbox, r12 the next entry or pair; a third word for the alignment of rsp
  assembler
    .align(16)
    .symbol('uranium_teardown')
    .bind(teardown)
    .append(x64`
      push rbx
      push r12
      sub rsp, 8
      mov rbx, rdi
      mov r12, [rbx + ${at.symbolFiles}]
    nextEntry:
      cmp r12, [rbx + ${at.symbolFilesEnd}]
      jae entriesDone
      mov rdi, r12
      call ${unlink}
      add r12, ${symbolFileEntrySize}
      jmp nextEntry
    entriesDone:
      lea r12, [rbx + ${at.mappings}]
    next:
      mov rdi, [r12]
      mov rsi, [r12 + 8]
      test rsi, rsi
      je skip
      mov eax, ${sysMunmap}
      syscall
    skip:
      add r12, 16
      lea rax, [rbx + ${at.scratch}]
      cmp r12, rax
      jb next
      mov rdi, rbx
      mov esi, ${mailboxSize}
      mov eax, ${sysMunmap}
      syscall
      add rsp, 8
      pop r12
      pop rbx
      ret
  `);

  buildDebuggerList(assembler, link, unlink);

  // int64_t syscall(int64_t number, a, b, c, d, e, f): the system call's result, or -errno
  assembler
    .align(16)
    .symbol('uranium_syscall')
    .bind(syscall)
    .append(x64`
    mov rax, rdi
    mov rdi, rsi
    mov rsi, rdx
    mov rdx, rcx
    mov r10, r8
    mov r8, r9
    mov r9, [rsp + 8]
    syscall
    ret
  `);

  // void *copy(void *to, const void *from, size_t size)
  assembler
    .align(16)
    .symbol('uranium_copy')
    .bind(copy)
    .append(x64`
    mov rax, rdi
    mov rcx, rdx
    rep movsb
    ret
  `);

  // void serialize(void): an instruction that serializes execution. Intel SDM vol. 3, 10.3 and 13.6: needed
  // between writing code through another linear address and running it.
  assembler
    .align(16)
    .symbol('uranium_serialize')
    .bind(serialize)
    .append(x64`
    push rbx
    xor eax, eax
    cpuid
    pop rbx
    ret
  `);

  const text = new TextEncoder();
  for (const label of [mailboxName, invokeName, detachName]) {
    assembler.bind(label).data(text.encode(`${label.name.slice(1, -1)}\0`));
  }

  return writeSharedObject({
    code: assembler.finish(),
    data: debuggerData,
    imports: imports.map((name) => ({ name, weak: true })),
    exports: ['napi_register_module_v1', 'node_api_module_get_api_version_v1', ...debuggerExports].map(
      (name) => ({
        name,
        symbol: name,
      }),
    ),
    soname: 'uranium-bridge.node',
  });
}

/**
 * The list of symbol files for gdb. What gdb does: it puts a breakpoint at `__jit_debug_register_code`, an empty
 * function, and when that is called, reads from `__jit_debug_descriptor` what was added or removed. A debugger that
 * comes later reads the whole list.
 *
 *   void link(entry)      registers the entry's frames, and adds it to the list
 *   void unlink(entry)    the opposite; nothing, where the entry is not linked
 *
 * rbx entry. A thread may be terminated between calls from JavaScript, but not in the middle of one.
 */
function buildDebuggerList(assembler: Assembler, link: Label, unlink: Label): void {
  const descriptor = external('__jit_debug_descriptor');
  const lock = external('jit_lock');
  const entry = SymbolFileEntry;
  const registerCode = new Label('register code');
  // Intel SDM vol. 2, "XCHG": with memory, it is locked.
  const acquire = () => x64`
    wait:
      mov eax, 1
      xchg eax, [rip + ${lock}]
      test eax, eax
      je mine
      pause
      jmp wait
    mine:
  `;
  const tell = (action: number) => x64`
      mov [rip + ${descriptor} + 8], rbx
      mov dword ptr [rip + ${descriptor} + 4], ${action}
      call ${registerCode}
      mov dword ptr [rip + ${descriptor} + 4], 0
      mov qword ptr [rip + ${descriptor} + 8], 0
      mov dword ptr [rip + ${lock}], 0
  `;
  assembler.align(16).symbol('__jit_debug_register_code').bind(registerCode).append(x64`ret`);

  assembler
    .align(16)
    .symbol('uranium_link')
    .bind(link)
    .append(x64`
      push rbx
      mov rbx, rdi
      mov rdi, [rbx + ${entry.frames}]
      test rdi, rdi
      je registered
      call [rbx + ${entry.registerFrame}]
    registered:
      ${acquire()}
      mov rax, [rip + ${descriptor} + 16]
      mov [rbx + ${entry.next}], rax
      mov qword ptr [rbx + ${entry.previous}], 0
      test rax, rax
      je first
      mov [rax + ${entry.previous}], rbx
    first:
      mov [rip + ${descriptor} + 16], rbx
      mov qword ptr [rbx + ${entry.isLinked}], 1
      ${tell(1)}
      pop rbx
      ret
  `);

  assembler
    .align(16)
    .symbol('uranium_unlink')
    .bind(unlink)
    .append(x64`
      push rbx
      mov rbx, rdi
      cmp qword ptr [rbx + ${entry.isLinked}], 0
      je done
      ${acquire()}
      mov rax, [rbx + ${entry.next}]
      mov rcx, [rbx + ${entry.previous}]
      test rax, rax
      je last
      mov [rax + ${entry.previous}], rcx
    last:
      test rcx, rcx
      je wasFirst
      mov [rcx + ${entry.next}], rax
      jmp removed
    wasFirst:
      mov [rip + ${descriptor} + 16], rax
    removed:
      mov qword ptr [rbx + ${entry.isLinked}], 0
      ${tell(2)}
      mov rdi, [rbx + ${entry.frames}]
      test rdi, rdi
      je done
      call [rbx + ${entry.deregisterFrame}]
    done:
      pop rbx
      ret
  `);
}

/** Where the bridge lies in the package. */
export const bridgePath = (processor: MachineName): string =>
  fileURLToPath(new URL(`../prebuilt/linux-${processor}/uranium-bridge.node`, import.meta.url));

/** Writes a bridge where it is another than the committed one, or complains. */
function update(processor: MachineName, bytes: Uint8Array, isCheck: boolean): void {
  const path = bridgePath(processor);
  const isSame = existsSync(path) && readFileSync(path).equals(bytes);
  if (isCheck && !isSame) {
    console.error(`${path} is not what its source makes. Run: npm run bridge`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (!isSame) writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes, ${isSame ? 'unchanged' : 'written'}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isCheck = process.argv.includes('--check');
  update('x64', buildBridge(), isCheck);
  const compiler = findCompiler();
  if (compiler) update('arm64', buildArm64Bridge(compiler), isCheck);
  else console.log(`The bridge for arm64 was left as it is: clang ${COMPILER_MAJOR} is not installed.`);
}

/** The programs of bench/engine.ts in Lua, for lua5.4 and LuaJIT: prints name, seconds and result of each that is asked for. */

export const luaSource = `
local programs = {}
local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
function programs.fib() return fib(32) end
function programs.loop()
  if math.type then
    local s = 0
    for i = 0, 49999999 do s = s * 31 + i end
    return string.format("%d", s)
  end
  -- LuaJIT has doubles: 64 bits in two halves
  local low, high, floor = 0, 0, math.floor
  for i = 0, 49999999 do
    local product = low * 31 + i
    local carry = floor(product / 4294967296)
    high = (high * 31 + carry) % 4294967296
    low = product - carry * 4294967296
  end
  local ffi = require("ffi")
  local all = ffi.cast("int64_t", ffi.cast("uint64_t", high) * 4294967296 + ffi.cast("uint64_t", low))
  return (tostring(all):gsub("LL", ""))
end
function programs.sieve()
  local flags, count = {}, 0
  for turn = 1, 5 do
    for k = 0, 999999 do flags[k] = true end
    count = 0
    for p = 2, 999999 do
      if flags[p] then
        count = count + 1
        for m = p + p, 999999, p do flags[m] = false end
      end
    end
  end
  return count
end
function programs.mandelbrot()
  local sum = 0
  for y = 0, 399 do
    local v = y / 200 - 1
    for x = 0, 399 do
      local u, r, i, n = x / 200 - 1.5, 0.0, 0.0, 0
      while n < 100 do
        local p, q = r * r, i * i
        if p + q > 4 then break end
        i = r * i * 2 + v
        r = p - q + u
        n = n + 1
      end
      sum = sum + n
    end
  end
  return sum
end
function programs.spectral()
  local floor = math.floor
  local function cell(i, j) return 1 / (floor((i + j) * (i + j + 1) / 2) + i + 1) end
  local function times(from, to, transposed)
    for i = 0, 299 do
      local s = 0.0
      for j = 0, 299 do s = s + (transposed and cell(j, i) or cell(i, j)) * from[j] end
      to[i] = s
    end
  end
  local u, v, w = {}, {}, {}
  for i = 0, 299 do u[i] = 1.0 end
  for turn = 1, 10 do times(u, w, false) times(w, v, true) times(v, w, false) times(w, u, true) end
  local p, q = 0.0, 0.0
  for i = 0, 299 do p = p + u[i] * v[i]; q = q + v[i] * v[i] end
  return math.sqrt(p / q)
end
function programs.nbody()
  local b, sqrt = {}, math.sqrt
  for k = 0, 34 do b[k] = (k * 7919 % 101 - 50) / 10 end
  for k = 0, 4 do b[7 * k + 6] = 1 / (k + 1) end
  for step = 1, 500000 do
    for i = 0, 28, 7 do
      for j = i + 7, 28, 7 do
        local x, y, z = b[i] - b[j], b[i + 1] - b[j + 1], b[i + 2] - b[j + 2]
        local d = x * x + y * y + z * z
        local m = 0.001 / (d * sqrt(d))
        local p, q = b[j + 6] * m, b[i + 6] * m
        b[i + 3] = b[i + 3] - x * p; b[i + 4] = b[i + 4] - y * p; b[i + 5] = b[i + 5] - z * p
        b[j + 3] = b[j + 3] + x * q; b[j + 4] = b[j + 4] + y * q; b[j + 5] = b[j + 5] + z * q
      end
    end
    for i = 0, 28, 7 do for k = i, i + 2 do b[k] = b[k] + 0.001 * b[k + 3] end end
  end
  return b[0]
end
for _, name in ipairs(arg) do
  local before = os.clock()
  local result = programs[name]()
  local seconds = os.clock() - before
  print(name, string.format("%.6f", seconds), type(result) == "number" and string.format("%.17g", result) or result)
end
`;

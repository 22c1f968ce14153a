-- Asks for one product after the other, each by another id, from BENCH_FROM on: no two requests are the same.
local file = assert(io.open(os.getenv("BENCH_BODY"), "rb"))
local before, after = file:read("*a"):match('^(.*"variables":{"id":)".-"(.*)$')
file:close()
local id = tonumber(os.getenv("BENCH_FROM"))

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"

function request()
  id = id + 1
  return wrk.format(nil, nil, nil, before .. '"' .. id .. '"' .. after)
end

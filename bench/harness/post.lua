-- Sends one prepared GraphQL request over and over; BENCH_BODY names the file that holds its JSON,
-- BENCH_TOKEN is the access token, where there is one.
local file = assert(io.open(os.getenv("BENCH_BODY"), "rb"))

wrk.method = "POST"
wrk.body = file:read("*a")
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"
if os.getenv("BENCH_TOKEN") then wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN") end
file:close()

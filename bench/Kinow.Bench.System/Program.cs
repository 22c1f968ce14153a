using Kinow.Bench.System;

var measurement = args is [var name] ? name : "";
Func<Task>? run = measurement switch
{
    "home" => HomeMeasurement.RunAsync,
    "page" => PageMeasurement.RunAsync,
    "mutation" => MutationMeasurement.RunAsync,
    "cart" => CartMeasurement.RunAsync,
    "renewals" => RenewalMeasurement.RunAsync,
    _ => null,
};
if (run is null)
{
    await Console.Error.WriteLineAsync("usage: Kinow.Bench.System home|page|mutation|cart|renewals, on the servers that KINOW_… name");
    return 2;
}

await run();
return 0;

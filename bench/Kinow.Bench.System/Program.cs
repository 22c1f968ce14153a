using Kinow.Bench.System;

var measurement = args is [var name] ? name : "";
Func<Task>? run = measurement switch
{
    "home" => new ReadMeasurement("HomeScreen", "Home screen").RunAsync,
    "screen" => new ReadMeasurement("LaidOutScreen", "A screen of 30 rails of 30").RunAsync,
    "page" => PageMeasurement.RunAsync,
    "mutation" => MutationMeasurement.RunAsync,
    "cart" => CartMeasurement.RunAsync,
    "renewals" => RenewalMeasurement.RunAsync,
    "live" => LiveMeasurement.RunAsync,
    "storm" => StormMeasurement.RunAsync,
    _ => null,
};
if (run is null)
{
    await Console.Error.WriteLineAsync(
        "usage: Kinow.Bench.System home|screen|page|mutation|cart|renewals|live|storm, on the servers that KINOW_… name");
    return 2;
}

await run();
return 0;

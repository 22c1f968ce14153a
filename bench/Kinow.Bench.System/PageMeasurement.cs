using Kinow.ClientApi.ReadModel;

namespace Kinow.Bench.System;

/// <summary>
/// What a page costs in a small and in a large catalogue when the container remembers nothing of either: each page is read from the engine.
/// </summary>
internal static class PageMeasurement
{
    private const int Warm = 40;
    private const int Requests = 200;

    // Every container has the settings. Of products this keeps fewer than a hundred, and what is found of them is asked for again all the
    // same.
    private const long SettingsAndLittleElse = 8 << 20;

    public static async Task RunAsync()
    {
        var options = RealStoreOptions.FromEnvironment();
        options = options with { Memory = options.Memory with { HardAge = TimeSpan.Zero, PageBytes = 0, DocumentBytes = SettingsAndLittleElse } };
        await using var small = Subject.Real(options);
        await using var large = Subject.Real(options with
        {
            Platform = int.Parse(Environment.GetEnvironmentVariable("KINOW_BENCH_LARGE_PLATFORM")!),
            Sql = Environment.GetEnvironmentVariable("KINOW_BENCH_LARGE_SQL")!,
        });
        var costs = PageCase.All.Select(static page => (Page: page, Small: new PageCost(), Large: new PageCost())).ToList();
        foreach (var page in PageCase.All)
        {
            await small.WarmAsync(page.Operation, page.VariablesOf(0));
            await large.WarmAsync(page.Operation, page.VariablesOf(0));
        }

        for (var i = -Warm; i < Requests; i++)
        {
            foreach (var cost in costs) await MeasureAsync(cost, i);
        }

        Console.WriteLine("""
            | A page, nothing remembered | calls | KiB, small | KiB, large | ms, small | ms, large | large ÷ small |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
        foreach (var (page, few, many) in costs)
        {
            Console.WriteLine(
                $"| {page.Title} | {many.Calls:0} | {few.Received / 1024:0} | {many.Received / 1024:0} | {few.Milliseconds:0.0} | {many.Milliseconds:0.0} | " +
                $"{many.Milliseconds / few.Milliseconds:0.00} |");
        }

        var worst = costs.MaxBy(static cost => cost.Large.Milliseconds / cost.Small.Milliseconds);
        Console.WriteLine($"""

            The worst of them: **{worst.Large.Milliseconds / worst.Small.Milliseconds:0.00}** (wanted: at most 1.50).

            What grows: totals are exact, so the engine passes over every match to count it and to compare its place in the order. The documents of a page,
            which cost most, are as many in both. A product by its id costs the same in any catalogue.
            """);

        async Task MeasureAsync((PageCase Page, PageCost Small, PageCost Large) cost, int request)
        {
            var variables = cost.Page.VariablesOf(Math.Abs(request));
            var turns = new[] { (Subject: small, Cost: cost.Small), (Subject: large, Cost: cost.Large) };
            if (request % 2 == 0) Array.Reverse(turns);
            foreach (var turn in turns) await turn.Cost.MeasureAsync(turn.Subject, cost.Page.Operation, variables, request >= 0);
        }
    }
}

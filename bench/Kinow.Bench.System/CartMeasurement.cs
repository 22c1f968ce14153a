using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Sql.Connections;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.Bench.System;

/// <summary>
/// What changes a cart against <c>toggleBookmark</c>: from document to answer, and from the queue to the rows and the account's document.
/// In turn, one at a time, by an account that has one more title in its cart all the while.
/// </summary>
internal static class CartMeasurement
{
    private const int Rounds = 150;
    private const int Warm = 30;
    private const int CountedRounds = 20;
    private const double Wanted = 1.5;

    // Longer than containers keep what they have read: people do one thing after the other, not all at once.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private const string Questions =
        "SELECT CAST(variable_value AS SIGNED) FROM performance_schema.global_status WHERE variable_name = 'Questions'";

    public static async Task RunAsync()
    {
        var options = RealStoreOptions.FromEnvironment() with
        {
            Queues = CommandQueueNames.Of($"kinow-bench-{Guid.NewGuid():N}-commands.fifo"),
        };
        await using var stores = new ServiceCollection().AddLogging().AddKinowReadModel(options).BuildServiceProvider();
        var queue = await CommandQueue.OpenAsync(
            stores.GetRequiredService<SqsClient>(), options.Queues, create: true, CancellationToken.None);
        var carrier = new CommandCarrier(stores, queue);
        await using var real = Subject.Real(options);
        var token = await real.SignUpAsync();
        await carrier.CarryOutAllAsync();
        var films = Films(await real.AskAsync("Films"));
        await real.RunAsync("AddToCart", films[0], token);
        await carrier.CarryOutAllAsync();

        (string Operation, JsonElement Variables, WriteCost Cost)[] steps =
        [
            ("Toggle", films[1], new()),
            ("AddToCart", films[1], new()),
            ("RemoveFromCart", films[1], new()),
            ("AddVoucher", JsonElement.Parse("""{"code":"WELCOME10"}"""), new()),
            ("RemoveVoucher", JsonElement.Parse("""{"code":"WELCOME10"}"""), new()),
        ];
        for (var round = -Warm; round < Rounds + CountedRounds; round++)
        {
            foreach (var (operation, variables, cost) in steps)
            {
                if (round >= Rounds) await Task.Delay(Pause);
                await TakeAsync(real, operation, variables, token, carrier, stores, round < 0 ? new() : cost, round >= Rounds);
            }
        }

        Report([.. steps.Select(static step => step.Cost)]);
    }

    private static async Task TakeAsync(
        Subject real, string operation, JsonElement variables, string token, CommandCarrier carrier, ServiceProvider stores, WriteCost cost,
        bool counts)
    {
        var start = Stopwatch.GetTimestamp();
        var one = await RequestCost.OfAsync(1, real, async subject => await subject.RunAsync(operation, variables, token));
        if (!counts) cost.Answered.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        if (!counts) cost.Allocated.Add(one.Allocated);
        if (counts) cost.CallsAnswered.Add(one.Calls);

        var commands = await carrier.TakeAsync(TimeSpan.FromSeconds(5));
        var (sql, gateway) = (stores.GetRequiredService<SqlDatabase>(), stores.GetRequiredService<SearchGateway>());
        var (statements, calls) = (await CountAsync(sql), gateway.Statistics.Calls);
        start = Stopwatch.GetTimestamp();
        await carrier.CarryOutAsync(commands);
        cost.CarriedOut.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        cost.CallsCarriedOut.Add(gateway.Statistics.Calls - calls);

        // What counts is counted itself.
        cost.Statements.Add(await CountAsync(sql) - statements - 1);
    }

    private static Task<long> CountAsync(SqlDatabase sql) =>
        sql.UseAsync(static session => session.FirstAsync<long>(Questions, null, CancellationToken.None), CancellationToken.None);

    private static JsonElement[] Films(JsonElement data) =>
    [
        .. data.GetProperty("cms").GetProperty("products").GetProperty("items").EnumerateArray()
            .Where(static film => film.GetProperty("canBuy").GetBoolean())
            .SelectMany(static film => film.GetProperty("extension").GetProperty("accessModes").EnumerateArray()
                .Where(static mode => mode.GetProperty("price").ValueKind == JsonValueKind.Number).Take(1)
                .Select(mode => JsonElement.Parse(
                    $$"""{"product":{{film.GetProperty("id").GetRawText()}},"mode":{{mode.GetProperty("id").GetRawText()}}}"""))),
    ];

    private static void Report(WriteCost[] costs)
    {
        var worst = 0.0;
        Console.WriteLine(
            "| | `toggleBookmark` | `addProductToCart` | `removeProductFromCart` | `addCartVoucher` | `removeCartVoucher` | "
            + "the worst ÷ `toggleBookmark` |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        Row("answered, ms", "0.00", static cost => cost.Answered);
        Row("answered, calls to the search engine", "0", static cost => cost.CallsAnswered);
        Row("answered, bytes allocated", "#,0", static cost => cost.Allocated);
        Row("carried out, ms", "0.00", static cost => cost.CarriedOut);
        Row("carried out, statements", "0", static cost => cost.Statements);
        Row("carried out, calls to the search engine", "0", static cost => cost.CallsCarriedOut);
        Console.WriteLine();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"The worst of them: **{worst:0.00}** (wanted: at most {Wanted:0.00})."));

        void Row(string name, string format, Func<WriteCost, Samples> part)
        {
            double[] medians = [.. costs.Select(cost => part(cost).Median)];
            var ratio = medians.Skip(1).Max() / medians[0];
            worst = Math.Max(worst, ratio);
            var cells = string.Join(" | ", medians.Select(median => median.ToString(format, CultureInfo.InvariantCulture)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {cells} | {ratio:0.00} |"));
        }
    }
}

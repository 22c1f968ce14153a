using System.Diagnostics;
using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Payments.Renewals;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Renewals;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.Bench.System;

/// <summary>Renews many subscriptions of one night on MySQL, and watches the memory that it takes.</summary>
internal static class RenewalMeasurement
{
    private const int Usual = 100_000;
    private const int MostLiveMegabytes = 48;
    private const double Megabyte = 1024 * 1024;

    private static readonly DateTimeOffset Due = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Measures, on the empty tables of the database that KINOW_SQL names.</summary>
    /// <exception cref="InvalidOperationException">Not all were renewed, or it took more memory than it may.</exception>
    public static async Task RunAsync()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("KINOW_BENCH_RENEWALS"), out var asked) ? asked : Usual;
        var limits = new SqlOptions { CommandTimeout = TimeSpan.FromMinutes(10) };
        using var source = new SqlDataSource(Environment.GetEnvironmentVariable("KINOW_SQL")!, limits);
        using var database = new SqlDatabase(source);
        await FillAsync(database, count);
        var renewer = new SubscriptionRenewer(
            new SqlRenewalStore(database),
            Catalogue(),
            new([new PayingGateway()]),
            new Books(new CommandApplier(database)),
            TimeProvider.System,
            NullLogger<SubscriptionRenewer>.Instance);
        var begun = Stopwatch.StartNew();
        var work = renewer.RenewAsync(CancellationToken.None);
        var live = await WatchAsync(work);
        var tally = await work;
        Tell(tally, live, begun.Elapsed);
        if (tally[RenewalOutcome.Renewed] is var renewed && renewed != count)
            throw new InvalidOperationException($"{renewed} of {count} were renewed.");
        if (live > MostLiveMegabytes)
            throw new InvalidOperationException($"{live:N0} MB were held at once, {MostLiveMegabytes} MB may be.");
    }

    private static async Task FillAsync(SqlDatabase database, int count)
    {
        var assembly = typeof(RenewalMeasurement).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream("Subscriptions.sql")!);
        var sql = (await reader.ReadToEndAsync()).Replace("{count}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{due}", Due.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        await database.UseAsync(session => session.ExecuteAsync(sql, null, CancellationToken.None), CancellationToken.None);
    }

    // What is held is what a full collection leaves.
    private static async Task<double> WatchAsync(Task work)
    {
        var most = 0.0;
        while (!work.IsCompleted)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) / Megabyte);
            await Task.WhenAny(work, Task.Delay(Pause));
        }

        return most;
    }

    private static EmbeddedCatalogStore Catalogue()
    {
        var content = GeneratedCatalog.Create(1, 1, Due);
        return new(content with
        {
            Products =
            [
                new()
                {
                    Id = 9,
                    Name = LocalizedText.Of(LanguageCode.Parse("en"), "Everything"),
                    Extension = new ProductSvod
                    {
                        ProductId = 9, AccessPeriod = 30, AutoRenewal = true, AccessModes = [new() { Id = new(9, 0), Price = 10m }],
                    },
                },
            ],
        });
    }

    private static void Tell(RenewalTally tally, double live, TimeSpan time)
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine("| Renewals of one night | |\n| --- | ---: |");
        Row("renewed", $"{tally[RenewalOutcome.Renewed]:N0}");
        Row($"held at once, MB (≤ {MostLiveMegabytes})", $"{live:N1}");
        Row("resident memory at most, MB", $"{process.PeakWorkingSet64 / Megabyte:N0}");
        Row("renewals/s, MySQL on the same machine", $"{tally.Total / time.TotalSeconds:N0}");

        static void Row(string what, FormattableString figure) =>
            Console.WriteLine($"| {what} | {figure.ToString(CultureInfo.InvariantCulture)} |");
    }

    private sealed class Books(CommandApplier applier) : ICommandBus
    {
        public async ValueTask SendAsync(Command command, CancellationToken cancellationToken) =>
            await applier.ApplyAsync(command, cancellationToken);
    }
}

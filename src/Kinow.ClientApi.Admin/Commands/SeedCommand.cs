using System.CommandLine;
using System.Diagnostics;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Progress;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>seed</c>: fills an empty database with a generated catalogue.</summary>
internal static class SeedCommand
{
    private const int MostCustomers = 100_000;

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var products = Numbers.Option(
            "--products", "How many products, 1 to 100,000", GeneratedCatalog.DefaultProducts, 1, GeneratedCatalog.MaxProducts);
        var seed = Numbers.Option("--seed", "What the catalogue follows from: the same number makes the same one", 1, 0, long.MaxValue);
        var customers = Numbers.Option("--customers", "How many accounts, 0 to 100,000", GeneratedAccounts.DefaultCount, 0, MostCustomers);
        var now = new Option<DateTimeOffset?>(
            "--now")
        { Description = "The moment that publication windows lie around; now when not given", HelpName = "instant" };
        var command = new Command("seed",
            "Fills an empty database with a generated catalogue and accounts. Run reindex afterwards.") { products, seed, customers, now };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var wish = new Wish((int)parsed.GetValue(products), (ulong)parsed.GetValue(seed), (int)parsed.GetValue(customers),
                parsed.GetValue(now) ?? DateTimeOffset.UtcNow);
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var sql = await Database.OpenAsync(services, cancellationToken);
            var output = parsed.InvocationConfiguration.Output;
            var start = Stopwatch.GetTimestamp();
            await ProgressDisplay.RunAsync(output, stages => RunAsync(sql, wish, stages, cancellationToken));
            await output.WriteLineAsync(FormattableString.Invariant(
                $"{wish.Products:N0} products and {wish.Customers:N0} accounts in {Stopwatch.GetElapsedTime(start).TotalSeconds:N1} s."));
            if (wish.Customers > 0)
            {
                await output.WriteLineAsync($"Sign in as {GeneratedAccounts.EmailOf(1)}, password {GeneratedAccounts.Password}.");
            }
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task RunAsync(SqlDatabase sql, Wish wish, IStages stages, CancellationToken cancellationToken)
    {
        var products = stages.Start("products", wish.Products);
        var accounts = stages.Start("accounts", wish.Customers);
        var content = GeneratedCatalog.Create(wish.Seed, wish.Products, wish.Now);
        try
        {
            await new CatalogWriter(sql).WriteAsync(content, done => products.Report(done), cancellationToken);
        }
        catch (CatalogExistsException held)
        {
            throw new AdminException(
                ExitCodes.Refused, $"{held.Message} Only an empty one is filled: name another with Database=, and migrate it.");
        }

        await new AccountWriter(sql).WriteAsync(
            GeneratedAccounts.Create(content, wish.Seed, wish.Customers, wish.Now), done => accounts.Report(done), cancellationToken);
    }

    private sealed record Wish(int Products, ulong Seed, int Customers, DateTimeOffset Now);
}

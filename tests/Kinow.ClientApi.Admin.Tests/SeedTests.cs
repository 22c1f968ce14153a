using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>A database is filled once, and only with tables that are up to date.</summary>
public sealed class SeedTests
{
    private readonly Isolation isolation = new();

    [ServerFact(Server.MySql)]
    public async Task Tables_come_first_and_a_second_catalogue_is_refused()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);
        string[] seed = ["seed", "--products", "300", "--seed", "5", "--customers", "30", "--sql", sql];

        var early = await Admin.RunAsync(seed);
        Assert.Equal((ExitCodes.Refused, ""), (early.Code, early.Output));
        Assert.Contains("Run `kinow-admin migrate` first.", early.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCodes.Done, (await Admin.RunAsync("migrate", "--sql", sql)).Code);
        var done = await Admin.RunAsync(seed);
        Assert.Equal((ExitCodes.Done, ""), (done.Code, done.Error));
        Assert.Contains("products: 300 of 300", done.Output, StringComparison.Ordinal);
        Assert.Contains("accounts: 30 of 30", done.Output, StringComparison.Ordinal);
        Assert.Contains("300 products and 30 accounts in", done.Output, StringComparison.Ordinal);

        var again = await Admin.RunAsync(seed);
        Assert.Equal(ExitCodes.Refused, again.Code);
        Assert.StartsWith("The database holds a catalogue already.", again.Error, StringComparison.Ordinal);
    }
}

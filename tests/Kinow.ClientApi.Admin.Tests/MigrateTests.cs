using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>Tables are brought up to date once, and whether they are can be asked.</summary>
public sealed class MigrateTests
{
    private readonly Isolation isolation = new();

    [ServerFact(Server.MySql)]
    public async Task A_new_database_is_made_checked_and_left_alone_the_second_time()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);

        var before = await Admin.RunAsync("migrate", "--check", "--sql", sql);
        Assert.Equal((ExitCodes.Refused, ""), (before.Code, before.Error));
        Assert.StartsWith("0001_", before.Output, StringComparison.Ordinal);

        var done = await Admin.RunAsync("migrate", "--sql", sql);
        Assert.Equal((ExitCodes.Done, ""), (done.Code, done.Error));
        Assert.Equal(before.Output.Split('\n')[..^2], done.Output.Split('\n')[..^2]);

        Assert.Equal(new(ExitCodes.Done, "Up to date." + Environment.NewLine, ""), await Admin.RunAsync("migrate", "--check", "--sql", sql));
        Assert.Equal(new(ExitCodes.Done, "Up to date: nothing to do." + Environment.NewLine, ""), await Admin.RunAsync("migrate", "--sql", sql));
    }
}

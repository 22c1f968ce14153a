using System.Diagnostics;
using System.Globalization;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real.Cost;

/// <summary>The whole system with a database of its own and an engine behind a counter.</summary>
public sealed class CountedSystem : IAsyncLifetime
{
    private PrivateServer? mySql;
    private RealSystem? system;
    private SqlShell? shell;

    internal CountingEngine Engine { get; private set; } = null!;

    internal StatementCount Statements { get; private set; } = null!;

    internal IReadOnlyList<string> Products { get; private set; } = [];

    internal string Output => system!.Output;

    public async Task InitializeAsync()
    {
        if (PrivateServer.Missing(Server.MySql) is not null) return;
        Server[] others = [Server.OpenSearch, Server.Sqs];
        if (others.Any(static server => Servers.Missing(server) is not null)) return;
        mySql = await PrivateServer.StartAsync(Server.MySql);
        system = await RealSystem.PrepareAsync(products: 120, mySql);
        Engine = await CountingEngine.StartAsync((await Servers.SearchAsync()).Url);
        system.Engine = Engine.Url;
        await system.StartAsync();
        shell = new(mySql.Address);
        Statements = new(shell);
        using var api = system.CreateClient();
        Products = (await Catalogue.ReadAsync(api)).Products;
        await SettleAsync();
        await Statements.CalibrateAsync();
    }

    public async Task DisposeAsync()
    {
        shell?.Dispose();
        if (system is not null) await system.DisposeAsync();
        if (Engine is not null) await Engine.DisposeAsync();
        if (mySql is not null) await mySql.DisposeAsync();
    }

    /// <summary>Accounts that have just been made, and whose making has come to its end.</summary>
    internal async Task<ApiClient[]> SignUpAsync(int count)
    {
        var accounts = new ApiClient[count];
        for (var i = 0; i < count; i++)
        {
            var user = new
            {
                firstname = "Ann",
                lastname = "Cost",
                email = $"{Guid.NewGuid():N}@example.com",
                password = "a long password",
            };
            accounts[i] = system!.CreateClient();
            var answer = await accounts[i].RunAsync(
                "mutation Join($user: SignUpInput!) { signup(user: $user) { accessToken } }", new { user });
            accounts[i].Token = answer.GetProperty("signup").GetProperty("accessToken").GetString();
        }

        await SettleAsync();
        return accounts;
    }

    /// <summary>Turns a bookmark on or off.</summary>
    internal static Task ToggleAsync(ApiClient account, string product) =>
        account.RunAsync("mutation Mark($product: ID!) { toggleBookmark(product: $product) }", new { product });

    /// <summary>Commands that are in the database.</summary>
    internal Task<long> CountCommandsAsync() => NumberAsync("SELECT COUNT(*) FROM command");

    /// <summary>Waits until every change that is in the database was told, and no more come.</summary>
    internal async Task SettleAsync()
    {
        var (clock, last) = (Stopwatch.StartNew(), -1L);
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(1.5));
            var commands = await CountCommandsAsync();
            if (commands == last && await NumberAsync("SELECT COUNT(*) FROM change_log WHERE delivered IS NULL") == 0) return;
            last = commands;
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), $"What was changed does not get told:\n{Output}");
        }
    }

    private async Task<long> NumberAsync(string query)
    {
        using var own = new SqlShell(system!.Sql);
        return long.Parse((await own.QueryAsync(query))[0][0], CultureInfo.InvariantCulture);
    }
}

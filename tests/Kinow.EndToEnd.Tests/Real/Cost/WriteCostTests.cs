using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real.Cost;

/// <summary>What a write costs the servers, all that follows it included: worker, settlement, notification, refresh.</summary>
[Collection(AloneCollection.Name)]
public sealed class WriteCostTests(CountedSystem system) : IClassFixture<CountedSystem>
{
    private const int Cleaning = 6;

    private static readonly TimeSpan Watch = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs, Private = true)]
    public async Task An_idle_system_leaves_its_servers_alone()
    {
        await system.SettleAsync();
        var (statements, calls) = await IdleAsync(Watch);

        Figures.Record("cost", FormattableString.Invariant(
            $"idle: {statements / Watch.TotalSeconds:0.0} statements/s, {calls / Watch.TotalSeconds:0.0} calls/s"));

        // Once a minute, what is kept for a while only is taken away.
        Assert.True(statements <= (3 * Watch.TotalSeconds) + Cleaning, await system.Statements.TextsAsync());
        Assert.Equal(0, calls);
    }

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs, Private = true)]
    public async Task A_lone_mutation_costs_at_most_15_statements_and_5_calls()
    {
        const int mutations = 8;
        var account = (await system.SignUpAsync(1))[0];
        await CountedSystem.ToggleAsync(account, system.Products[0]);
        await system.SettleAsync();

        var (statements, calls) = await CostAsync(mutations, async () =>
        {
            for (var i = 0; i < mutations; i++)
            {
                await CountedSystem.ToggleAsync(account, system.Products[i]);
                await Task.Delay(Pause);
            }
        });

        // 13; the dispatcher may look just before an account is settled, and then claims once more: three statements.
        await AssertAsync("lone", statements, 15, calls, 5);
    }

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs, Private = true)]
    public async Task A_mutation_in_a_steady_stream_costs_6_statements_and_5_calls_for_two()
    {
        const int accounts = 20;
        const int rounds = 15;
        var interval = TimeSpan.FromSeconds(accounts / 50.0);
        var callers = await system.SignUpAsync(accounts);

        var (statements, calls) = await CostAsync(accounts * rounds, async () =>
        {
            await Task.WhenAll(callers.Select(async (caller, i) =>
            {
                await Task.Delay(interval * i / accounts);
                using var beat = new PeriodicTimer(interval);
                for (var round = 0; round < rounds; round++)
                {
                    await CountedSystem.ToggleAsync(caller, system.Products[(i + round) % system.Products.Count]);
                    await beat.WaitForNextTickAsync();
                }
            }));
            await system.SettleAsync();
        });

        await AssertAsync("streamed", statements, 6, calls, 2.5);
    }

    private async Task<(long Statements, int Calls)> IdleAsync(TimeSpan time)
    {
        await system.Statements.ClearTextsAsync();
        var (statements, calls) = (await system.Statements.ReadAsync(), system.Engine.Count);
        await Task.Delay(time);
        return (system.Statements.Between(statements, await system.Statements.ReadAsync()), system.Engine.Count - calls);
    }

    private async Task<(double Statements, double Calls)> CostAsync(int mutations, Func<Task> act)
    {
        await system.Statements.ClearTextsAsync();
        system.Engine.Clear();
        var statements = await system.Statements.ReadAsync();
        await act();
        var sent = system.Statements.Between(statements, await system.Statements.ReadAsync()) - await system.Statements.LooksAsync();
        return (sent / (double)mutations, system.Engine.Count / (double)mutations);
    }

    private async Task AssertAsync(string name, double statements, int mostStatements, double calls, double mostCalls)
    {
        var figures = FormattableString.Invariant($"{name} mutation: {statements:0.0} statements, {calls:0.0} calls of the engine");
        Figures.Record("cost", figures);
        Assert.True(
            statements <= mostStatements && calls <= mostCalls,
            $"{figures}\n{system.Engine.Kinds}\n{await system.Statements.TextsAsync()}");
    }
}

using System.Diagnostics;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Worker.Tests.Commands;

/// <summary>
/// Servers with the tables, queues and indices of one platform, two containers on them, and workers in processes of their own.
/// </summary>
internal sealed class WorkerSystem : IAsyncDisposable
{
    private readonly Dictionary<string, string?> variables;
    private readonly MigratedDatabase database;

    private WorkerSystem(MigratedDatabase database, Dictionary<string, string?> variables)
    {
        (this.database, this.variables) = (database, variables);
        var options = RealStoreOptions.From(StoreSettings.From(variables.GetValueOrDefault));
        options = options with
        {
            Search = options.Search with { ReadTimeout = TimeSpan.FromSeconds(10) },
            Queue = options.Queue! with { Deadline = TimeSpan.FromSeconds(60), AttemptTimeout = TimeSpan.FromSeconds(20) },
            SqlLimits = new() { ConnectTimeout = TimeSpan.FromSeconds(30), CommandTimeout = TimeSpan.FromSeconds(30) },
        };
        (Stores, Other) = (new(options), new(options));
    }

    public RealStores Stores { get; }

    public RealStores Other { get; }

    public CommandQueue Queue { get; private set; } = null!;

    public static async Task<WorkerSystem> CreateAsync()
    {
        var isolation = new Isolation();
        var search = await Servers.SearchAsync();
        var database = await MigratedDatabase.TakeAsync();
        var system = new WorkerSystem(database, new(StringComparer.Ordinal)
        {
            ["KINOW_PLATFORM"] = $"{isolation.Platform}",
            ["KINOW_SQL"] = await Servers.MySqlAsync(database.Name),
            ["KINOW_SEARCH"] = search.Url.ToString(),
            ["KINOW_SEARCH_AUTH"] = search.Authentication,
            ["KINOW_QUEUE"] = (await Servers.SqsAsync()).ToString(),
            ["KINOW_QUEUE_NAME"] = isolation.Queue,
            ["KINOW_WEBHOOK_SECRETS"] = null,
        });
        await system.Stores.Accounts.EnsureAsync(system.Stores.Gateway, default);
        system.Queue = await system.Stores.EnsureQueueAsync(default);
        await system.Stores.Sql.UseAsync(
            static session => session.ExecuteAsync("INSERT INTO product (id, type) VALUES (1, 'tvod'), (2, 'tvod'), (3, 'tvod')", null, default), default);
        return system;
    }

    public ProgramProcess StartWorker() => ProgramProcess.Start("Kinow.ClientApi.Worker", "Kinow.ClientApi.Worker", [], variables);

    public async Task WaitForCommandsAsync(int count, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        while (await CountAsync() < count)
        {
            Assert.True(clock.Elapsed < patience, $"{await CountAsync()} of {count} commands were carried out in time.");
            await Task.Delay(50);
        }
    }

    public async Task WaitForSettlementAsync(IEnumerable<Guid> users, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        foreach (var user in users)
        {
            while (!IsSettled(await Stores.Gateway.GetAsync(Stores.Accounts.Users, user.ToString("D"), default), await OrderOfAsync(user)))
            {
                Assert.True(clock.Elapsed < patience, "Commands that were carried out are not part of the account's document.");
                await Task.Delay(50);
            }
        }
    }

    private static bool IsSettled(GetResult account, IEnumerable<Guid> commands)
    {
        if (!account.IsFound) return false;
        using var document = JsonDocument.Parse(account.Source);
        return commands.SequenceEqual(
            document.RootElement.GetProperty("body").GetProperty("applied").EnumerateArray().Select(static id => id.GetGuid()).Reverse());
    }

    /// <summary>Commands of an account in the order in which they were carried out.</summary>
    public async Task<IEnumerable<Guid>> OrderOfAsync(Guid user)
    {
        var rows = await Stores.Sql.UseAsync(
            session => session.QueryAsync<byte[]>(
                "SELECT id FROM command WHERE customer_id = @User ORDER BY date_add, id", new() { ["User"] = SqlGuid.ToStore(user) },
                default),
            default);
        return rows.Select(SqlGuid.FromStore);
    }

    public async Task<User?> RowsOfAsync(Guid user) =>
        (await new AccountLoader(Stores.Sql).UsersAsync([user], default)).Value.FirstOrDefault();

    public async ValueTask DisposeAsync()
    {
        await Other.DisposeAsync();
        await Stores.DisposeAsync();
        await database.DisposeAsync();
    }

    private Task<long> CountAsync() =>
        Stores.Sql.UseAsync(static session => session.FirstAsync<long>("SELECT COUNT(*) FROM command", null, default), default);
}

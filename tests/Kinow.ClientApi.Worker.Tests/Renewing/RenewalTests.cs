using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Renewals;
using Kinow.ClientApi.Worker.Renewing;
using Kinow.ClientApi.Worker.Tests.Notifications;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Worker.Tests.Renewing;

/// <summary>Subscriptions are renewed alike on both kinds of stores.</summary>
public sealed class RenewalTests(ChangeLogDatabase database) : IClassFixture<ChangeLogDatabase>
{
    public static TheoryData<string> Scenarios => [.. RenewalScenarios.All.Keys];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public Task In_memory(string scenario)
    {
        var accounts = new EmbeddedAccountStore([]);
        return RenewalScenarios.All[scenario](new(accounts.Renewals, accounts, async id => (await accounts.FindAsync(id, default))!));
    }

    [ServerFact(Server.MySql)]
    public async Task In_rows()
    {
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (9, 'svod'), (10, 'svod')");
        var books = new BooksCommandBus(new CommandApplier(database.Sql), null!);
        var rows = new AccountRows(new(database.Sql));
        var failures = new List<string>();
        foreach (var (name, scenario) in RenewalScenarios.All)
        {
            await database.ExecuteAsync("UPDATE product_access SET recurring = FALSE");
            try
            {
                await scenario(new(new SqlRenewalStore(database.Sql), books, ReadAsync));
            }
            catch (Xunit.Sdk.XunitException wrong)
            {
                failures.Add($"{name}: {wrong.Message}");
            }
        }

        Assert.Empty(failures);

        async Task<User> ReadAsync(Guid id) => (await rows.FindUserAsync(id, CancellationToken.None)).Value!;
    }
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Payments.Renewals;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Renewals;
using Kinow.ClientApi.Worker.Renewing;
using Kinow.ClientApi.Worker.Tests.Notifications;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Worker.Tests.Renewing;

/// <summary>Many subscriptions of one night, in pages that an index gives. <c>bench/renewals.sh</c> renews more of them.</summary>
public sealed class RenewalPagesTests(ChangeLogDatabase database) : IClassFixture<ChangeLogDatabase>
{
    private const int Count = 450;

    private static readonly DateTimeOffset Night = RenewalWorld.Start.AddDays(30);

    [ServerFact(Server.MySql)]
    public async Task Many_are_renewed_page_by_page_each_once()
    {
        await FillAsync();
        var store = new CountingStore(new SqlRenewalStore(database.Sql));
        var world = new RenewalWorld(
            store, new BooksCommandBus(new CommandApplier(database.Sql), null!), static _ => Task.FromResult<User>(null!));
        world.Time.SetUtcNow(Night);
        Assert.Equal(0, (await world.PassAsync()).Total);
        world.Time.SetUtcNow(Night.AddSeconds(1));

        Assert.Equal(Count, (await world.PassAsync())[RenewalOutcome.Renewed]);
        Assert.Equal([0, 200, 200, 50, 0], store.Pages);
        Assert.Equal(Count, world.Gateway.Payments.Count());
        Assert.Equal(0, (await world.PassAsync()).Total);
        Assert.Equal(Count, await CountAsync("product_access WHERE recurring AND renews_access_id IS NOT NULL AND active"));
        Assert.Equal(Count, await CountAsync("product_access WHERE NOT recurring AND renewal_due IS NULL"));
        Assert.Equal(
            Count, await CountAsync("payment p JOIN order_line l USING (order_id) WHERE l.renews_access_id > 0 AND p.renewal_token > ''"));

        var plan = await database.Sql.UseAsync(
            session => session.QueryAsync(
                "EXPLAIN FORMAT=TREE " + RenewalSql.Due,
                new()
                {
                    ["Gateway"] = "test",
                    ["Until"] = Night.AddDays(31),
                    ["Due"] = DateTimeOffset.UnixEpoch,
                    ["After"] = 0L,
                    ["Limit"] = 200,
                },
                static row => row.GetString(0),
                CancellationToken.None),
            CancellationToken.None);
        Assert.Contains("product_access_renewal", Assert.Single(plan), StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan[0], StringComparison.Ordinal);
    }

    private async Task FillAsync()
    {
        using var reader = new StreamReader(typeof(RenewalPagesTests).Assembly.GetManifestResourceStream("Subscriptions.sql")!);
        var sql = (await reader.ReadToEndAsync()).Replace("{count}", $"{Count}", StringComparison.Ordinal)
            .Replace("{due}", $"{Night.AddSeconds(1).UtcDateTime:yyyy-MM-dd HH:mm:ss.fff}", StringComparison.Ordinal);
        await database.ExecuteAsync(sql);
    }

    private Task<long> CountAsync(string condition) => database.Sql.UseAsync(
        session => session.FirstAsync<long>($"SELECT COUNT(*) FROM {condition}", null, CancellationToken.None), CancellationToken.None);

    private sealed class CountingStore(IRenewalStore store) : IRenewalStore
    {
        public List<int> Pages { get; } = [];

        public async Task<IReadOnlyList<DueRenewal>> FindDueAsync(
            string gateway, DateTimeOffset until, RenewalKey? after, int limit, CancellationToken cancellationToken)
        {
            var page = await store.FindDueAsync(gateway, until, after, limit, cancellationToken);
            Pages.Add(page.Count);
            return page;
        }

        public Task<IReadOnlyList<DueRenewal>> FindUntoldAsync(
            string gateway, OfferPrice price, DateTimeOffset until, long after, int limit, CancellationToken cancellationToken) =>
            store.FindUntoldAsync(gateway, price, until, after, limit, cancellationToken);

        public Task<IReadOnlyList<(long OfferId, string Currency)>> OffersAsync(string gateway, CancellationToken cancellationToken) =>
            store.OffersAsync(gateway, cancellationToken);

        public Task<Order?> FindOrderAsync(Guid user, Guid order, CancellationToken cancellationToken) =>
            store.FindOrderAsync(user, order, cancellationToken);
    }
}

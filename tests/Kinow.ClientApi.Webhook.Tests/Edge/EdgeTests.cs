using System.Globalization;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql.Reading;
using Kinow.Lambda.Runtime;
using Kinow.TestSupport;
using Kinow.TestSupport.Edge;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Webhook.Tests.Edge;

/// <summary>What a notification refreshes is purged at the edge, whatever state that is in.</summary>
public sealed class EdgeTests(SmallReadModel model) : IClassFixture<SmallReadModel>, IAsyncLifetime
{
    // How long an attempt takes at most.
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(2);

    private readonly SteppedTime time = new();
    private EdgeServer edge = null!;

    public async Task InitializeAsync() => edge = await EdgeServer.StartAsync();

    public async Task DisposeAsync() => await edge.DisposeAsync();

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task What_is_refreshed_is_purged_and_the_notification_does_not_wait_for_it()
    {
        // The edge does not answer the first time, and the notification is done all the same.
        edge.Faults.Enqueue(EdgeFault.Hanging);
        var product = model.Content.Products[0];
        await using var services = Services();
        var refresher = RefresherOf(services);
        await model.ExecuteAsync(
            string.Create(CultureInfo.InvariantCulture, $"UPDATE product_text SET name = 'Purged' WHERE product_id = {product.Id}"));
        await refresher.RefreshAsync(
            [new(RefreshSubject.Of(ItemKinds.Product), DocumentId.Of(product.Id))], new RefreshProgress(), default);
        Assert.False(edge.Purges.TryRead(out _));

        await EndAsync(services, EdgeFault.Hanging, null);
        Assert.True(edge.Purges.TryRead(out var purge));
        Assert.Equal(("SU1Z0", true), (purge.Target, purge.IsSoft));
        Assert.Contains($"product:{product.Id}", purge.Tags);
        Assert.Contains("product", purge.Tags);
        Assert.DoesNotContain("settings", purge.Tags);
        Assert.Equal(purge.Tags.Distinct(), purge.Tags);
        foreach (var video in model.Content.Of(ItemKinds.Video).Where(video => video.ProductId == product.Id))
            Assert.Contains($"video:{video.Id}", purge.Tags);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task An_edge_that_refuses_fails_no_refresh()
    {
        edge.Faults.Enqueue(EdgeFault.Forbidden);
        await using var services = Services();
        var key = new RefreshKey(RefreshSubject.Of(ItemKinds.Category), DocumentId.Of(model.Content.Categories[0].Id));
        Assert.True(await RefresherOf(services).RefreshAsync([key], new RefreshProgress(), default) > 0);
        await EndAsync(services, EdgeFault.Forbidden);
        Assert.False(edge.Requests.TryRead(out _));
    }

    [Fact]
    public void Where_there_is_no_edge_nothing_is_listening()
    {
        using var services = Services(withEdge: false);
        Assert.Null(services.GetService<IChangeListener>());
        Assert.Null(services.GetService<IAfterResponse>());
    }

    // Time stands unless the purger waits for it to pass, or an attempt that hangs is to end.
    private async Task EndAsync(ServiceProvider services, params EdgeFault?[] attempts)
    {
        var limit = TimeSpan.FromDays(1);
        var ending = services.GetRequiredService<IAfterResponse>().EndAsync(limit);
        foreach (var expected in attempts)
        {
            for (var wait = await time.NextAsync(); wait != Attempt; wait = await time.NextAsync())
            {
                if (wait != limit) time.Advance(wait);
            }

            Assert.Equal(expected, await edge.Requests.ReadAsync());
            if (expected == EdgeFault.Hanging) time.Advance(Attempt);
        }

        await ending;
    }

    private IReadModelRefresher RefresherOf(IServiceProvider services)
    {
        var feed = new ChangeFeedWriter(model.Gateway, model.Names, TimeProvider.System, services.GetRequiredService<IChangeListener>());
        var accounts = new AccountRefresher(model.Gateway, new AccountIndices(1), new AccountRows(new AccountLoader(model.Sql)));
        return new ReadModelRefresher(model.Sql, new ReadModelWriter(model.Gateway, model.Names, null, feed), accounts, TimeProvider.System);
    }

    private ServiceProvider Services(bool withEdge = true) => new ServiceCollection()
        .AddLogging()
        .AddWebhookStores(StoreSettings.From(name => name switch
        {
            "KINOW_SQL" => "Server=127.0.0.1;Database=kinow;User ID=kinow",
            "KINOW_SEARCH" => "http://127.0.0.1:9200",
            "KINOW_WEBHOOK_SECRETS" => "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "KINOW_EDGE" when withEdge => "fastly:SU1Z0",
            "KINOW_EDGE_TOKEN" => EdgeServer.Token,
            "KINOW_EDGE_ADDRESS" => edge.Address.AbsoluteUri,
            _ => null,
        }))
        .AddSingleton<TimeProvider>(time)
        .BuildServiceProvider();
}

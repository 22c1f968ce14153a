using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.ReadModel.Tests.Reading;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

/// <summary>Accounts are read with what else a level of a query asks for.</summary>
public sealed class AccountLoadTests
{
    // No answer may be cut short here.
    private static readonly LoadOptions Patient = new() { Limit = TimeSpan.FromSeconds(30) };

    private readonly FakeRows rows = new();
    private readonly MemoryScope scope = new();
    private readonly Isolation isolation = new();

    [Fact]
    public async Task An_account_travels_with_the_items_of_its_level()
    {
        using var container = Container.WithoutEngine(rows);
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));
        var reader = scope.Reader();
        reader.Batch!.Open();
        var account = container.Users.FindAsync(user, reader.Batch, default);
        _ = scope.Store.GetAsync(ItemKinds.Product, new long[] { 1, 2 }, reader, default);
        Assert.Empty(scope.Filler.Rounds);
        reader.Batch.Close();

        var round = Assert.Single(scope.Filler.Rounds);
        Assert.Equal(3, round.Count);
        Assert.Single(round.OfType<RealtimeLoad>()).Fail(new SearchUnavailableException(SearchUnavailableReason.Failing, "Away.", default));
        Assert.Equal(user, (await account)!.Id);
    }

    [Fact]
    public async Task Without_the_engine_an_account_does_not_wait_for_the_items_rows()
    {
        using var container = Container.WithoutEngine(rows);
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));
        var level = new LoadBatch(new BatchLoader(
            new(container.Gateway, new ReadModelNames(1)),
            new(scope.Origin, Patient, TimeProvider.System), Patient, NullLogger<BatchLoader>.Instance, TimeProvider.System));
        level.Open();
        var account = container.Users.FindAsync(user, level, default);
        level.Close();

        Assert.Equal(user, (await account)!.Id);
        Assert.Equal(1, rows.Loads);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task The_engine_answers_for_account_and_items_at_once_beside_searches_too()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        var user = Guid.CreateVersion7();
        await container.Pending.AppendAsync(Commands.Create(user), default);
        await container.Pending.AppendAsync(Commands.Bookmark(user), default);
        var loader = new BatchLoader(
            new(container.Gateway, new ReadModelNames(isolation.Platform)),
            new(scope.Origin, Patient, TimeProvider.System), Patient, NullLogger<BatchLoader>.Instance, TimeProvider.System);
        foreach (var withSearch in new[] { false, true })
        {
            var level = new LoadBatch(loader);
            level.Open();
            var account = container.Users.FindAsync(user, level, default);
            if (withSearch) _ = scope.RailAsync(1, new(scope.Audience, level));
            level.Close();

            Assert.Single((await account)!.Bookmarks);
        }

        Assert.Equal(0, rows.Loads);
    }
}

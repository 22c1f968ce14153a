using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

public sealed class IdentityStoreTests
{
    private readonly FakeRows rows = new();
    private readonly Isolation isolation = new();

    [ServerFact(Server.OpenSearch)]
    public async Task It_does_what_every_store_of_identities_does()
    {
        var clock = new Clock();
        using var container = await Container.CreateAsync(rows, isolation.Platform, clock);
        await IdentityStoreRules.CheckAsync(
            container.Identities,
            async (user, identity) =>
            {
                rows.Commit(Commands.Create(user) with { Identity = identity });
                await container.Refresher.RefreshAsync(user, default);
            },
            async (user, identity) =>
            {
                rows.Commit(Commands.NoIdentity(user) with { Identity = identity });
                await container.Refresher.RefreshAsync(user, default);
            },
            async user =>
            {
                rows.Commit(Commands.Nobody(user));
                await container.Refresher.RefreshAsync(user, default);
            },
            () => clock.Advance(TimeSpan.FromMinutes(11)));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task An_identity_is_known_from_the_rows_where_there_is_no_document()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        var user = Guid.CreateVersion7();
        var identity = Commands.IdentityOf(user);
        rows.Commit(Commands.Create(user));
        rows.Commit(Commands.Identity(user));

        Assert.Equal(new(user, IsReserved: false), await container.Identities.FindAsync(identity.Key, default));
        Assert.False(await container.Identities.ReserveAsync(identity.Key, Guid.CreateVersion7(), default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task An_identity_that_was_taken_away_opens_nothing()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        var (user, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var identity = Commands.IdentityOf(user);
        foreach (var id in new[] { user, other }) rows.Commit(Commands.Create(id));
        rows.Commit(Commands.Identity(user));
        await container.Refresher.RefreshAsync(user, default);

        rows.Change(user, static account => account with { Identities = [] });
        await container.Refresher.RefreshAsync(user, default);
        Assert.Null(await container.Identities.FindAsync(identity.Key, default));

        // Another account has it by the time that the first one is looked at again.
        rows.Change(user, account => account with { Identities = [identity] });
        await container.Refresher.RefreshAsync(user, default);
        rows.Change(user, static account => account with { Identities = [] });
        rows.Change(other, account => account with { Identities = [identity] });
        await container.Refresher.RefreshAsync(user, default);
        Assert.Equal(new(other, IsReserved: false), await container.Identities.FindAsync(identity.Key, default));
    }

    [Fact]
    public async Task Without_the_engine_identities_are_read_but_not_taken()
    {
        using var container = Container.WithoutEngine(rows);
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user) with { Identity = Commands.IdentityOf(user) });

        Assert.Equal(user, (await container.Identities.FindAsync(Commands.IdentityOf(user).Key, default))!.UserId);
        await Assert.ThrowsAsync<Core.Availability.StoreUnavailableException>(
            async () => await container.Identities.ReserveAsync(new("https://accounts.example.com", "x"), user, default));
    }
}

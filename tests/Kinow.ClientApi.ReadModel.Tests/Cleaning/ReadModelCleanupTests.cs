using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Cleaning;
using Kinow.ClientApi.ReadModel.Overlay;
using Kinow.ClientApi.ReadModel.Tests.Overlay;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Cleaning;

/// <summary>What nobody needs goes, and only that.</summary>
public sealed class ReadModelCleanupTests
{
    private readonly FakeRows rows = new();
    private readonly Isolation isolation = new();
    private readonly Clock clock = new();

    [ServerFact(Server.OpenSearch)]
    public async Task Sessions_go_when_they_have_expired_for_a_day()
    {
        using var container = await ContainerAsync();
        var now = clock.GetUtcNow();
        var (old, anonymous, young) = (
            Session(now.AddHours(1)), Session(now.AddHours(1)) with { Anonymous = true }, Session(now.AddHours(3)));
        foreach (var session in new[] { old, anonymous, young }) await container.Sessions.CreateAsync(session, default);

        clock.Advance(ReadModelCleanup.Grace + TimeSpan.FromHours(2));

        Assert.Equal(2, await CleanAsync(container));
        Assert.Null(await container.Sessions.FindAsync(old.Id, default));
        Assert.Null(await container.Sessions.FindAsync(anonymous.Id, default));
        Assert.NotNull(await container.Sessions.FindAsync(young.Id, default));
        Assert.Equal(0, await CleanAsync(container));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_session_that_was_renewed_stays()
    {
        using var container = await ContainerAsync();
        var session = Session(clock.GetUtcNow().AddHours(1));
        await container.Sessions.CreateAsync(session, default);
        var read = (await container.Sessions.FindAsync(session.Id, default))!;
        Assert.True(
            await container.Sessions.ReplaceAsync(read, read with { Generation = 1, Expires = session.Expires.AddDays(30) }, default));

        clock.Advance(ReadModelCleanup.Grace + TimeSpan.FromHours(2));

        Assert.Equal(0, await CleanAsync(container));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_is_pending_goes_when_none_of_it_is_overlaid_any_more()
    {
        using var container = await ContainerAsync();
        var (user, upcoming) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await container.Pending.AppendAsync(Commands.Bookmark(user), default);
        await container.Pending.AppendAsync(Commands.Create(upcoming), default);

        clock.Advance(PendingRules.MaxAge + ReadModelCleanup.Grace - TimeSpan.FromHours(1));
        Assert.Equal(0, await CleanAsync(container));
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(1, await CleanAsync(container));
        Assert.NotNull(await container.Users.FindAsync(upcoming, default));
        clock.Advance(PendingRules.MaxAgeOfMaking - PendingRules.MaxAge);
        Assert.Equal(1, await CleanAsync(container));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Reservations_go_when_they_have_lapsed_and_addresses_stay()
    {
        using var container = await ContainerAsync();
        var (lapsing, sure, made) = (
            Commands.Create(Guid.CreateVersion7()), Commands.Create(Guid.CreateVersion7()), Commands.Create(Guid.CreateVersion7()));
        foreach (var create in new[] { lapsing, sure })
        {
            Assert.True(await container.Credentials.ReserveAsync(new(create.UserId, create.Profile.Email, "x"), default));
        }

        await container.Credentials.ConfirmAsync(new(sure.UserId, sure.Profile.Email, "x"), default);
        rows.Commit(made);
        await container.Refresher.RefreshAsync(made.UserId, default);

        clock.Advance(ReadModelCleanup.Grace + TimeSpan.FromHours(1));
        Assert.Equal(1, await CleanAsync(container));
        Assert.NotNull(await container.Credentials.FindAsync(sure.Profile.Email, default));
        clock.Advance(TimeSpan.FromDays(14));
        Assert.Equal(1, await CleanAsync(container));
        Assert.Null(await container.Credentials.FindAsync(sure.Profile.Email, default));
        Assert.NotNull(await container.Credentials.FindAsync(made.Profile.Email, default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Tombstones_go_after_a_day_and_what_is_there_stays()
    {
        using var container = await ContainerAsync();
        var names = new ReadModelNames(isolation.Platform);
        await new IndexLifecycle(container.Gateway, names).EnsureAsync(default);
        var product = DocumentKinds.Of(ItemKinds.Product);
        var version = clock.GetUtcNow().ToUnixTimeMilliseconds() * 1_000;
        await new ReadModelWriter(container.Gateway, names).WriteAsync(
            [
                DocumentWrite.Tombstone(product, "1", version), DocumentWrite.Tombstone(product, "2", version + 7_200_000_000),
                DocumentWrite.Tombstone(DocumentKinds.Users, Guid.CreateVersion7().ToString("D"), version),
                DocumentMaker.Of(
                    new Core.Accounts.User { Id = Guid.CreateVersion7(), Profile = Commands.Create(default).Profile }, version),
            ],
            default);

        clock.Advance(ReadModelCleanup.Grace + TimeSpan.FromHours(1));

        Assert.Equal(2, await CleanAsync(container));
        Assert.False((await container.Gateway.GetAsync(names.Alias(product), "1", default)).IsFound);
        Assert.True((await container.Gateway.GetAsync(names.Alias(product), "2", default)).IsFound);
    }

    private static Core.Accounts.Session Session(DateTimeOffset expires) =>
        Commands.Session(Guid.CreateVersion7()).Session with
        {
            Id = Guid.CreateVersion7(),
            Revoked = false,
            Generation = 0,
            Expires = expires,
        };

    private Task<Container> ContainerAsync() => Container.CreateAsync(rows, isolation.Platform, clock);

    private async Task<long> CleanAsync(Container container)
    {
        var names = new ReadModelNames(isolation.Platform);
        foreach (var kind in DocumentKinds.All) await container.Gateway.RefreshAsync(names.Alias(kind), default);
        return await new ReadModelCleanup(container.Gateway, names, clock).CleanAsync(default);
    }
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Storage.Tests.Sqs;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Overlay;

public sealed class AccountStoreTests
{
    private readonly FakeRows rows = new();
    private readonly Isolation isolation = new();

    [ServerFact(Server.OpenSearch)]
    public async Task Of_many_who_rotate_a_token_one_wins()
    {
        using var first = await Container.CreateAsync(rows, isolation.Platform);
        using var second = await Container.CreateAsync(rows, isolation.Platform);
        var session = Commands.Session(Guid.CreateVersion7()).Session with { Revoked = false };
        await first.Sessions.CreateAsync(session, default);
        var read = (await second.Sessions.FindAsync(session.Id, default))!;

        var wins = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            i => (i % 2 == 0 ? first : second).Sessions.ReplaceAsync(read, Next(read, (byte)i), default).AsTask()));

        Assert.Single(wins, static won => won);
        var last = (await first.Sessions.FindAsync(session.Id, default))!;
        Assert.Equal(5, last.Generation);
        Assert.False(await second.Sessions.ReplaceAsync(read, Next(read, 99), default));
        Assert.True(await second.Sessions.ReplaceAsync(last, last with { Revoked = true }, default));
        Assert.True((await first.Sessions.FindAsync(session.Id, default))!.Revoked);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_session_that_the_engine_has_lost_is_taken_from_its_row_and_rotates_once()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        var save = Commands.Session(Guid.CreateVersion7());
        rows.Commit(save);

        var session = (await container.Sessions.FindAsync(save.Session.Id, default))!;

        Assert.True(await container.Sessions.ReplaceAsync(session, Next(session, 1), default));
        Assert.False(await container.Sessions.ReplaceAsync(session, Next(session, 2), default));
        Assert.Null(await container.Sessions.FindAsync(Guid.CreateVersion7(), default));
    }

    [Fact]
    public async Task Without_the_engine_sessions_are_read_but_not_rotated()
    {
        using var container = Container.WithoutEngine(rows);
        var save = Commands.Session(Guid.CreateVersion7());
        rows.Commit(save);

        await container.Sessions.CreateAsync(save.Session, default);
        var session = (await container.Sessions.FindAsync(save.Session.Id, default))!;
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await container.Sessions.ReplaceAsync(session, Next(session, 1), default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task An_address_is_taken_by_one_and_given_back_by_that_one_alone()
    {
        using var first = await Container.CreateAsync(rows, isolation.Platform);
        using var second = await Container.CreateAsync(rows, isolation.Platform);
        Credential[] rivals = [.. Enumerable.Range(0, 8).Select(static i => Of("Ann@Example.org", $"hash{i}"))];

        var wins = await Task.WhenAll(rivals.Select((rival, i) => (i % 2 == 0 ? first : second).Credentials.ReserveAsync(rival, default).AsTask()));

        var winner = rivals[Array.IndexOf(wins, true)];
        Assert.Single(wins, static won => won);
        Assert.Equal(winner, await second.Credentials.FindAsync(winner.Email, default));
        await first.Credentials.ReleaseAsync(rivals.First(rival => rival != winner), default);
        Assert.False(await first.Credentials.ReserveAsync(rivals[0], default));
        await first.Credentials.ReleaseAsync(winner, default);
        await first.Credentials.ReleaseAsync(winner, default);
        Assert.Null(await second.Credentials.FindAsync(winner.Email, default));
        Assert.True(await second.Credentials.ReserveAsync(rivals[0], default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_taking_lapses_unless_the_account_follows()
    {
        var clock = new Clock();
        using var container = await Container.CreateAsync(rows, isolation.Platform, clock);
        var user = Guid.CreateVersion7();
        var create = Commands.Create(user);
        var made = new Credential(user, create.Profile.Email, create.PasswordHash);
        var lapsing = Of("bob@example.org", "hash");
        var coming = Of("cleo@example.org", "hash");
        Assert.True(await container.Credentials.ReserveAsync(made, default));
        Assert.True(await container.Credentials.ReserveAsync(lapsing, default));
        Assert.True(await container.Credentials.ReserveAsync(coming, default));
        await container.Credentials.ConfirmAsync(coming, default);
        rows.Commit(create);
        await container.Refresher.RefreshAsync(user, default);

        clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal(made, await container.Credentials.FindAsync(made.Email, default));
        Assert.False(await container.Credentials.ReserveAsync(made with { UserId = Guid.CreateVersion7() }, default));
        Assert.Null(await container.Credentials.FindAsync(lapsing.Email, default));
        Assert.True(await container.Credentials.ReserveAsync(lapsing with { UserId = Guid.CreateVersion7() }, default));

        // The queue has its making: whoever carries it out may take days.
        Assert.Equal(coming, await container.Credentials.FindAsync(coming.Email, default));
        Assert.False(await container.Credentials.ReserveAsync(coming with { UserId = Guid.CreateVersion7() }, default));
        clock.Advance(TimeSpan.FromDays(14));
        Assert.True(await container.Credentials.ReserveAsync(coming with { UserId = Guid.CreateVersion7() }, default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task An_address_that_only_the_rows_know_is_taken()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        var create = Commands.Create(Guid.CreateVersion7());
        rows.Commit(create);

        Assert.False(await container.Credentials.ReserveAsync(new(Guid.CreateVersion7(), create.Profile.Email, "x"), default));
        Assert.Equal(create.UserId, (await container.Credentials.FindAsync(create.Profile.Email, default))!.UserId);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task An_address_that_was_given_up_opens_nothing_and_can_be_taken()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        var create = Commands.Create(Guid.CreateVersion7());
        rows.Commit(create);
        await container.Refresher.RefreshAsync(create.UserId, default);
        var moved = EmailAddress.Parse("moved@example.org");
        rows.Change(create.UserId, moved);
        await container.Refresher.RefreshAsync(create.UserId, default);

        Assert.Null(await container.Credentials.FindAsync(create.Profile.Email, default));
        Assert.Equal(create.UserId, (await container.Credentials.FindAsync(moved, default))!.UserId);
        Assert.True(await container.Credentials.ReserveAsync(new(Guid.CreateVersion7(), create.Profile.Email, "x"), default));

        rows.Delete(create.UserId);
        await container.Refresher.RefreshAsync(create.UserId, default);
        Assert.Null(await container.Credentials.FindAsync(moved, default));
    }

    private static Session Next(Session session, byte hash) =>
        session with { Generation = session.Generation + 1, TokenHash = [.. Enumerable.Repeat(hash, 32)] };

    private static Credential Of(string email, string hash) => new(Guid.CreateVersion7(), EmailAddress.Parse(email), hash);
}

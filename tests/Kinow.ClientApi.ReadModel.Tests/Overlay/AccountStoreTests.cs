using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

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
        await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await container.Sessions.ReplaceAsync(session, Next(session, 1), default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task An_address_is_taken_by_one_and_given_back_by_that_one_alone()
    {
        using var first = await Container.CreateAsync(rows, isolation.Platform);
        using var second = await Container.CreateAsync(rows, isolation.Platform);
        Credential[] rivals = [.. Enumerable.Range(0, 8).Select(static i => Of("Ann@Example.org", $"hash{i}"))];

        var wins = await Task.WhenAll(
            rivals.Select((rival, i) => (i % 2 == 0 ? first : second).Credentials.ReserveAsync(rival, default).AsTask()));

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

    [ServerFact(Server.OpenSearch)]
    public async Task What_an_account_will_sign_in_with_opens_it_from_the_acknowledgement_on()
    {
        using var first = await Container.CreateAsync(rows, isolation.Platform);
        using var second = await Container.CreateAsync(rows, isolation.Platform);
        var create = Commands.Create(Guid.CreateVersion7());
        rows.Commit(create);
        await first.Refresher.RefreshAsync(create.UserId, default);
        var former = new Credential(create.UserId, create.Profile.Email, create.PasswordHash);
        var set = Commands.Credentials(create.UserId, email: $"{create.UserId:N}@example.net");
        var next = new Credential(create.UserId, set.Email!.Value, set.PasswordHash!);

        Assert.True(await first.Credentials.ReserveAsync(next, default));
        await first.Credentials.KeepAsync(next, default);
        await first.Credentials.KeepAsync(next, default);
        Assert.Equal(former, await second.Credentials.FindAsync((await second.Users.FindAsync(create.UserId, default))!, default));
        await first.Pending.AppendAsync(set, default);

        // Whatever else is refreshed meanwhile, from rows that do not have it yet.
        await second.Refresher.RefreshAsync(create.UserId, default);
        var user = (await second.Users.FindAsync(create.UserId, default))!;
        Assert.Equal(next.Email, user.Profile.Email);
        Assert.Equal(next, await second.Credentials.FindAsync(user, default));
        Assert.Equal(next, await second.Credentials.FindAsync(next.Email, default));

        rows.Commit(set);
        await first.Refresher.RefreshAsync(create.UserId, default);
        user = (await second.Users.FindAsync(create.UserId, default))!;
        Assert.Equal(next, await second.Credentials.FindAsync(user, default));
        Assert.Null(await second.Credentials.FindAsync(former.Email, default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_PIN_opens_its_profile_from_the_acknowledgement_on_and_later_by_the_rows()
    {
        using var first = await Container.CreateAsync(rows, isolation.Platform);
        using var second = await Container.CreateAsync(rows, isolation.Platform);
        var create = Commands.Create(Guid.CreateVersion7());
        rows.Commit(create);
        var (user, made) = (create.UserId, Commands.Profile(create.UserId));
        Assert.Null(await second.Credentials.FindPinAsync(user, made.PinStamp, default));
        await first.Credentials.KeepPinAsync(user, made.PinHash!, default);
        await first.Credentials.KeepPinAsync(user, made.PinHash!, default);
        await first.Pending.AppendAsync(made, default);

        var profile = Assert.Single((await second.Users.FindAsync(user, default))!.Profiles);
        Assert.Equal(made.PinHash, await second.Credentials.FindPinAsync(user, profile.PinStamp, default));
        Assert.Null(await second.Credentials.FindPinAsync(Guid.CreateVersion7(), profile.PinStamp, default));

        // Nobody signs in by it.
        Assert.Equal(create.PasswordHash, (await second.Credentials.FindAsync(create.Profile.Email, default))!.PasswordHash);

        rows.Commit(made);
        await new AccountEraser(first.Gateway, first.Indices).RunAsync(user, default);
        Assert.Equal(made.PinHash, await second.Credentials.FindPinAsync(user, profile.PinStamp, default));
        Assert.Null(await second.Credentials.FindPinAsync(user, PasswordStamp.Of("another"), default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task While_the_index_of_credentials_refuses_writes_nothing_of_a_change_is_forgotten()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        var create = Commands.Create(Guid.CreateVersion7());
        rows.Commit(create);
        await container.Refresher.RefreshAsync(create.UserId, default);
        var (former, next) = (create.Profile.Email, EmailAddress.Parse("next@example.com"));
        rows.Change(create.UserId, next);

        await BlockAsync(container, isBlocked: true);
        await Assert.ThrowsAnyAsync<Exception>(() => container.Refresher.RefreshAsync(create.UserId, default));

        // The account's document must not be ahead: it alone knows the address to take back.
        Assert.Equal(former, (await container.Users.FindAsync(create.UserId, default))!.Profile.Email);
        await BlockAsync(container, isBlocked: false);
        await container.Refresher.RefreshAsync(create.UserId, default);
        Assert.Null(await container.Credentials.FindAsync(former, default));
        Assert.Equal(create.UserId, (await container.Credentials.FindAsync(next, default))?.UserId);
        Assert.Equal(next, (await container.Users.FindAsync(create.UserId, default))!.Profile.Email);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task An_address_that_only_a_stale_document_holds_is_free()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        var create = Commands.Create(Guid.CreateVersion7());
        rows.Commit(create);
        await container.Refresher.RefreshAsync(create.UserId, default);
        var other = new Credential(Guid.CreateVersion7(), create.Profile.Email, "x");
        Assert.False(await container.Credentials.ReserveAsync(other, default));
        rows.Change(create.UserId, EmailAddress.Parse("next@example.com"));
        Assert.True(await container.Credentials.ReserveAsync(other, default));
        Assert.False(await container.Credentials.ReserveAsync(other with { UserId = Guid.CreateVersion7() }, default));
    }

    private static async Task BlockAsync(Container container, bool isBlocked)
    {
        var address = await Servers.SearchAsync();
        using var http = new HttpClient { BaseAddress = address.Url };
        using var settings = new StringContent(
            $$"""{"index.blocks.write":{{(isBlocked ? "true" : "false")}}}""", System.Text.Encoding.UTF8, "application/json");
        using var reply = await http.PutAsync($"/{container.Indices.Credentials}/_settings", settings);
        reply.EnsureSuccessStatusCode();
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_others_do_to_a_sessions_row_reaches_its_document()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        var ended = await OpenAsync(container);
        var removed = await OpenAsync(container);
        var shortened = await OpenAsync(container);
        var ahead = await OpenAsync(container);
        rows.Change(ended with { Revoked = true });
        rows.DeleteSession(removed.Id);
        rows.Change(shortened with { Expires = shortened.Expires.AddDays(-1) });
        Assert.True(await container.Sessions.ReplaceAsync(ahead, Next(ahead, 1), default));

        foreach (var (session, isWritten) in new[] { (ended, true), (removed, true), (shortened, true), (ahead, false), (ended, false) })
            Assert.Equal(isWritten, await container.Refresher.Sessions.RefreshAsync(session.Id, default));

        Assert.True((await container.Sessions.FindAsync(ended.Id, default))!.Revoked);
        Assert.True((await container.Sessions.FindAsync(removed.Id, default))!.Revoked);
        Assert.Equal(shortened.Expires.AddDays(-1), (await container.Sessions.FindAsync(shortened.Id, default))!.Expires);
        Assert.Equal(ahead.Generation + 1, (await container.Sessions.FindAsync(ahead.Id, default))!.Generation);
        Assert.False(await container.Refresher.Sessions.RefreshAsync(Guid.CreateVersion7(), default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task An_end_is_not_lost_to_a_renewal_at_the_same_moment()
    {
        using var container = await Container.CreateAsync(rows, isolation.Platform);
        for (var i = 0; i < 10; i++)
        {
            var session = await OpenAsync(container);
            rows.Change(session with { Revoked = true });
            await Task.WhenAll(
                container.Sessions.ReplaceAsync(session, Next(session, 1), default).AsTask(),
                container.Refresher.Sessions.RefreshAsync(session.Id, default));
            Assert.True((await container.Sessions.FindAsync(session.Id, default))!.Revoked);
        }
    }

    private async Task<Session> OpenAsync(Container container)
    {
        var save = Commands.Session(Guid.CreateVersion7());
        save = save with { Session = save.Session with { Revoked = false } };
        rows.Commit(save);
        await container.Sessions.CreateAsync(save.Session, default);
        return (await container.Sessions.FindAsync(save.Session.Id, default))!;
    }

    private static Session Next(Session session, byte hash) =>
        session with { Generation = session.Generation + 1, TokenHash = [.. Enumerable.Repeat(hash, 32)] };

    private static Credential Of(string email, string hash) => new(Guid.CreateVersion7(), EmailAddress.Parse(email), hash);
}

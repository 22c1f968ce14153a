using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Embedded.Accounts;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Embedded.Tests.Accounts;

public sealed class EmbeddedAccountStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Guid account = Guid.CreateVersion7(Now);
    private readonly FakeTimeProvider clock = new(Now);
    private readonly EmbeddedAccountStore store;

    public EmbeddedAccountStoreTests() => store = new([], clock);

    [Fact]
    public async Task A_command_is_carried_out_once()
    {
        await store.SendAsync(Create(), CancellationToken.None);
        var (set, unset) = (Bookmark(true), Bookmark(false));
        foreach (var command in new[] { set, unset, set }) await store.SendAsync(command, CancellationToken.None);
        Assert.Empty((await store.FindAsync(account, CancellationToken.None))!.Bookmarks);
    }

    [Fact]
    public async Task Commands_of_many_threads_are_all_carried_out()
    {
        await store.SendAsync(Create(), CancellationToken.None);
        await Parallel.ForEachAsync(Enumerable.Range(1, 500), async (i, token) => await store.SendAsync(Bookmark(true, i), token));
        Assert.Equal(500, (await store.FindAsync(account, CancellationToken.None))!.Bookmarks.Length);
    }

    [Fact]
    public async Task An_address_has_one_owner_until_it_is_given_back()
    {
        var credentials = store.Credentials;
        var (first, second) = (CredentialOf(account), CredentialOf(Guid.CreateVersion7()));
        Assert.True(await credentials.ReserveAsync(first, CancellationToken.None));
        Assert.False(await credentials.ReserveAsync(second, CancellationToken.None));
        await credentials.ReleaseAsync(second, CancellationToken.None);
        Assert.Equal(first, await credentials.FindAsync(first.Email, CancellationToken.None));
        await credentials.ReleaseAsync(first, CancellationToken.None);
        Assert.True(await credentials.ReserveAsync(second, CancellationToken.None));
    }

    [Fact]
    public async Task Of_many_who_want_an_address_one_gets_it()
    {
        var won = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 50), async (_, token) =>
        {
            if (await store.Credentials.ReserveAsync(CredentialOf(Guid.CreateVersion7()), token)) Interlocked.Increment(ref won);
        });
        Assert.Equal(1, won);
    }

    [Fact]
    public async Task An_address_lapses_if_no_account_follows()
    {
        Assert.True(await store.Credentials.ReserveAsync(CredentialOf(Guid.CreateVersion7()), CancellationToken.None));
        clock.Advance(TimeSpan.FromMinutes(6));
        Assert.True(await store.Credentials.ReserveAsync(CredentialOf(account), CancellationToken.None));
        await store.SendAsync(Create(), CancellationToken.None);
        clock.Advance(TimeSpan.FromMinutes(6));
        Assert.False(await store.Credentials.ReserveAsync(CredentialOf(Guid.CreateVersion7()), CancellationToken.None));
        await store.Credentials.ReleaseAsync(CredentialOf(account), CancellationToken.None);
        Assert.NotNull(await store.Credentials.FindAsync(CredentialOf(account).Email, CancellationToken.None));
    }

    [Fact]
    public async Task A_session_is_replaced_by_one_of_many()
    {
        var session = new Session { Id = Guid.CreateVersion7(), UserId = account, TokenHash = [1], Expires = Now };
        await store.Sessions.CreateAsync(session, CancellationToken.None);
        var won = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 50), async (i, token) =>
        {
            if (await store.Sessions.ReplaceAsync(session, session with { Generation = 1, TokenHash = [(byte)i] }, token))
            {
                Interlocked.Increment(ref won);
            }
        });
        Assert.Equal(1, won);
        Assert.Equal(1, (await store.Sessions.FindAsync(session.Id, CancellationToken.None))!.Generation);
    }

    private static Credential CredentialOf(Guid user) => new(user, EmailAddress.Parse("ada@example.org"), "x");

    private CreateUser Create() => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = account,
        Instant = Now,
        PasswordHash = "x",
        Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = "Ada", Lastname = "Byron" },
    };

    private SetBookmark Bookmark(bool bookmarked, long product = 1) =>
        new() { Id = Guid.CreateVersion7(), UserId = account, Instant = Now, ProductId = product, Bookmarked = bookmarked };
}

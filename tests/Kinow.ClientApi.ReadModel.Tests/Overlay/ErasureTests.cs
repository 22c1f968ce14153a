using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.ReadModel.Expiring;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

/// <summary>Nothing of an erased account is left in any index.</summary>
public sealed class ErasureTests
{
    private readonly FakeRows rows = new();
    private readonly Isolation isolation = new();

    [ServerFact(Server.OpenSearch)]
    public async Task No_index_holds_its_id_or_address_and_nothing_brings_it_back()
    {
        using var first = await Container.CreateAsync(rows, isolation.Platform);
        using var second = await Container.CreateAsync(rows, isolation.Platform);
        var (user, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var id in new[] { user, other }) await FillAsync(first, id);
        Assert.True(await CountAsync(user) >= 6);
        var before = await CountAsync(other);
        var erase = Commands.Nobody(user);
        await first.Pending.AppendAsync(erase, default);
        Assert.False((await second.Users.FindAsync(user, default))!.Active);

        rows.Commit(erase);
        await second.Settlement.EraseAsync(user, default);
        await second.Settlement.EraseAsync(user, default);

        Assert.Equal(0, await CountAsync(user));
        Assert.Equal(before, await CountAsync(other));
        foreach (var container in new[] { first, second })
        {
            Assert.Null(await container.Users.FindAsync(user, default));
            Assert.Null(await container.Credentials.FindAsync(EmailAddress.Parse($"{user:N}@example.org"), default));
        }

        Assert.NotNull(await first.Users.FindAsync(other, default));
    }

    private async Task FillAsync(Container container, Guid user)
    {
        var create = Commands.Create(user);
        await container.Pending.AppendAsync(create, default);
        rows.Commit(create);
        await container.Refresher.RefreshAsync(user, default);
        await container.Pending.AppendAsync(Commands.Rename(user, $"{user:N}@example.org"), default);
        var next = Commands.Credentials(user, email: $"{user:N}@example.net");
        Assert.True(await container.Credentials.ReserveAsync(new(user, next.Email!.Value, next.PasswordHash!), default));
        await container.Credentials.KeepAsync(new(user, create.Profile.Email, $"{user:N}"), default);
        var session = Commands.Session(user);
        rows.Commit(session);
        await container.Sessions.CreateAsync(session.Session, default);
        var expiring = new ExpiringStore(container.Gateway, container.Indices, TimeProvider.System);
        await expiring.CreateAsync(new(ViewingRules.RecordIdOf(user), [], DateTimeOffset.UtcNow.AddMinutes(2)), default);
        await expiring.CreateAsync(new(RecoveryRules.IdOf(user), [], DateTimeOffset.UtcNow.AddMinutes(2)), default);
        await expiring.CreateAsync(new(ConfirmationRules.IdOf(user), [], DateTimeOffset.UtcNow.AddMinutes(2)), default);
    }

    // Documents that hold the account's id or address; tombstones hold the random id alone, and go after a day.
    private async Task<int> CountAsync(Guid user)
    {
        var address = await Servers.SearchAsync();
        using var http = new HttpClient { BaseAddress = address.Url };
        var names = new ReadModelNames(isolation.Platform);
        (await http.PostAsync($"/{names.Root}*/_refresh", null)).EnsureSuccessStatusCode();
        var text = await http.GetStringAsync($"/{names.Root}*/_search?size=1000");
        using var found = System.Text.Json.JsonDocument.Parse(text);
        return found.RootElement.GetProperty("hits").GetProperty("hits").EnumerateArray()
            .Where(static hit => !(hit.GetProperty("_source").TryGetProperty("deleted", out var deleted) && deleted.GetBoolean()))
            .Count(hit => hit.GetRawText() is var json
                && (json.Contains($"{user:D}", StringComparison.Ordinal) || json.Contains($"{user:N}", StringComparison.Ordinal)));
    }
}

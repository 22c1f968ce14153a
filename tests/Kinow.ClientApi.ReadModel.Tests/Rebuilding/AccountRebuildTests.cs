using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.ReadModel.Rebuilding;
using Kinow.ClientApi.ReadModel.Tests.Overlay;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Rebuilding;

/// <summary>What becomes of accounts while the read model is made anew is in the new one.</summary>
public sealed class AccountRebuildTests
{
    private readonly FakeRows rows = new();

    [ServerFact(Server.OpenSearch)]
    public async Task A_command_and_a_change_of_the_rows_meanwhile_are_not_lost()
    {
        using var container = await Container.CreateAsync(rows, new Isolation().Platform);
        var names = new Search.Documents.ReadModelNames(container.Indices.Platform);
        await new IndexLifecycle(container.Gateway, names).EnsureAsync(default);
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));
        await container.Settlement.SettleAsync([user], default);
        Assert.True(EmailAddress.TryParse("moved@example.org", out var address));
        var source = new AccountSource(rows, user)
        {
            AfterReading = async () =>
            {
                rows.Commit(Commands.Bookmark(user));
                rows.Change(user, address);
                await container.Settlement.SettleAsync([user], default);
            },
        };

        var rebuild = new ReadModelRebuild(container.Gateway, names, source, TimeProvider.System) { Grace = TimeSpan.FromMilliseconds(100) };
        await rebuild.RunAsync(
            null, default);

        var rebuilt = await container.Users.FindAsync(user, default);
        Assert.Single(rebuilt!.Bookmarks);
        Assert.Equal(address, rebuilt.Profile.Email);
    }
}
